import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import path from 'node:path';
import { TEXT_LIMITS, type TextRefusal } from '@/lib/domain/document-text';
import { Answer } from './answer';
import type { TextRead, ToldFacts } from './document-file';

/** In MB. Its stack, code and buffers come on top: reader-turns.ts watches the whole. */
const HEAP = 384;

/** A third of the processor's time where the server wants all of it: a document is still read in its 30 seconds. */
const NICE = 5;

/** Of what the process complains about, for the log. */
const LONGEST_COMPLAINT = 4000;

export type ReaderProcess = {
  pid: number | undefined;
  /** Ends it; what it would have told is `reason`. */
  end: (reason: TextRefusal | 'again alone') => void;
  outcome: Promise<TextRead | 'again alone'>;
};

/**
 * Starts a process that reads one document and ends. It has no secrets in its environment, less priority than whoever
 * started it, a limit of time and of heap, and is ended with its parent. Throws where the process itself is broken:
 * before it could take the document.
 * @param seconds after which it is ended
 */
export function startReader(
  bytes: Uint8Array,
  told: ToldFacts,
  onProgress: (part: number) => void,
  seconds: number = TEXT_LIMITS.seconds,
): ReaderProcess {
  // By the working folder, since what calls this is bundled elsewhere.
  const program = path.join(process.cwd(), 'lib/capture/read-text-process.ts');
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, '--import', 'tsx', program], {
    cwd: process.cwd(),
    env: environment(),
    stdio: ['pipe', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) lowerPriority(child.pid);
  const answer = new Answer();
  let reason: TextRefusal | 'again alone' | undefined;
  let complaint = '';
  const end = (why: TextRefusal | 'again alone') => {
    reason ??= why;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => end('took too long'), seconds * 1000);
  child.stderr?.on('data', (piece: Buffer) => {
    if (complaint.length < LONGEST_COMPLAINT) complaint += piece.toString().slice(0, LONGEST_COMPLAINT);
  });
  listen(child, answer, onProgress, () => child.kill('SIGKILL'));
  give(child, bytes, told);
  const outcome = new Promise<TextRead | 'again alone'>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      if (answer.read !== undefined) resolve(answer.read);
      else if (reason === 'again alone') resolve(reason);
      else if (reason !== undefined) resolve({ ok: false, reason });
      else if (/heap out of memory|Array buffer allocation failed/.test(complaint))
        resolve({ ok: false, reason: 'too much memory' });
      // A document can make a library fail as it likes, but only once it is there.
      else if (answer.isReady) resolve({ ok: false, reason: 'not readable' });
      else reject(new Error(`The process that reads documents did not start: ${complaint}`));
    });
  });
  return { pid: child.pid, end, outcome };
}

/** What a process needs to start, and nothing else: neither DATABASE_URL nor AUTH_SECRET, nor options of Node. */
function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'NODE_ENV'] as const;
  const env = Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  return { NODE_ENV: 'production', ...env, TZ: 'UTC' };
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, NICE);
  } catch {
    // It has ended already, or the system has no priorities.
  }
}

function listen(child: ChildProcess, answer: Answer, onProgress: (part: number) => void, done: () => void): void {
  const [, , , , told] = child.stdio;
  told?.on('error', () => {});
  told?.on('data', (piece: Buffer) => {
    const before = answer.part;
    answer.add(piece);
    if (answer.part > before) onProgress(answer.part);
    if (answer.isWrong || answer.read !== undefined) done();
  });
}

function give(child: ChildProcess, bytes: Uint8Array, told: ToldFacts): void {
  const facts = Buffer.from(JSON.stringify(told));
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(facts.length, 0);
  lengths.writeUInt32LE(bytes.length, 4);
  // A process that ends before it has taken all is heard of by its end.
  child.stdin?.on('error', () => {});
  child.stdin?.write(lengths);
  child.stdin?.write(facts);
  child.stdin?.end(bytes);
}
