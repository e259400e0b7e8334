import type { ChildProcess } from 'node:child_process';
import { TEXT_LIMITS, type TextRefusal } from '@/lib/domain/document-text';
import { Answer } from './answer';
import { startProgram } from './child-program';
import type { TextRead, ToldFacts } from './document-file';
import { type BytesInPieces, giveDocument } from './told-document';

/** Of what the process complains about, for the log. */
const LONGEST_COMPLAINT = 4000;

/** A process that reads, or compares; `Told` is what it tells. */
export type ReaderProcess<Told = TextRead> = {
  pid: number | undefined;
  /** Ends it; what it would have told is `reason`. */
  end: (reason: TextRefusal | 'again alone') => void;
  outcome: Promise<Told | 'again alone'>;
};

/**
 * Starts a process that reads one document and ends, with a limit of time beside those of child-program.ts. Throws where
 * the process itself is broken: before it could take the document; and where a piece of the document is not to be had.
 * @param seconds after which it is ended
 */
export function startReader(
  bytes: Uint8Array | BytesInPieces,
  told: ToldFacts,
  onProgress: (part: number) => void,
  seconds: number = TEXT_LIMITS.seconds,
): ReaderProcess {
  const child = startProgram('read-text-process');
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
  let missing: { cause: unknown } | undefined;
  giveDocument(child.stdin, bytes, { ...told, seconds }, (cause) => {
    missing = { cause };
    child.kill('SIGKILL');
  });
  const outcome = new Promise<TextRead | 'again alone'>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      if (answer.read !== undefined) resolve(answer.read);
      else if (missing !== undefined && reason === undefined) reject(missing.cause);
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
