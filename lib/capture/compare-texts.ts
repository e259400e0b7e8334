import type { TextRefusal } from '@/lib/domain/document-text';
import { startProgram } from './child-program';
import { comparedTexts, type TextsCompared, type TextsToCompare, textsCompared } from './compared-texts';
import type { ReaderProcess } from './reader-process';
import { inTurn } from './reader-turns';

type Told = ({ ok: true } & TextsCompared) | { ok: false; reason: TextRefusal };

/**
 * What changed from one text of a document to another, and where its quotes stand now. Texts are compared in a process of
 * their own, in the turns of those that read (reader-turns.ts): two of 10,000 characters take half a second, most of it
 * to start; two of 2,000,000 six or more. Equal texts need no process. What the texts are never throws; a process that cannot be started does.
 */
export async function compareTexts(asked: TextsToCompare, signal?: AbortSignal): Promise<Told> {
  // Where nothing changed there is next to nothing to compare.
  if (asked.before === asked.after) return { ok: true, ...comparedTexts(asked) };
  return inTurn((seconds) => startComparing(asked, seconds), signal);
}

function startComparing(asked: TextsToCompare, seconds: number): ReaderProcess<Told> {
  const child = startProgram('compare-texts-process');
  let reason: TextRefusal | 'again alone' | undefined;
  const end = (why: TextRefusal | 'again alone') => {
    reason ??= why;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => end('took too long'), seconds * 1000);
  const [, , complaints, , told] = child.stdio;
  const [answer, complaint] = [kept(told), kept(complaints)];
  // A process that ends before it has taken all is heard of by its end.
  child.stdin?.on('error', () => {});
  child.stdin?.end(JSON.stringify(asked));
  const outcome = new Promise<Told | 'again alone'>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      const compared = parsed(answer());
      if (compared !== undefined) resolve({ ok: true, ...compared });
      else if (reason === 'again alone') resolve(reason);
      else if (reason !== undefined) resolve({ ok: false, reason });
      else if (/heap out of memory|Array buffer allocation failed/.test(complaint()))
        resolve({ ok: false, reason: 'too much memory' });
      else reject(new Error('The process that compares texts broke.'));
    });
  });
  return { pid: child.pid, end, outcome };
}

/** What a stream tells, as a text. */
function kept(stream: unknown): () => string {
  const pieces: Buffer[] = [];
  const readable = stream as NodeJS.ReadableStream | null;
  readable?.on('error', () => {});
  readable?.on('data', (piece: Buffer) => pieces.push(piece));
  return () => Buffer.concat(pieces).toString();
}

function parsed(text: string): TextsCompared | undefined {
  try {
    return textsCompared.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
