import { PART_BYTES, type PartThere, partLength, partsOf } from '@/lib/domain/file-parts';

const AT = '/desk/documents/captures';

/**
 * What became of a file on its way in. `words` is what the desk said, or that it was not reached. With `capture` it can go
 * on with the same file, unless `isOver`: the desk takes nothing more of it there, since it is another file, say.
 */
export type FileSent = { ok: true; capture: string } | NotSent;

type NotSent = { ok: false; words: string; capture?: string; isOver: boolean };

export type FileOnItsWay = {
  file: File;
  event?: string;
  /** The document that is captured again. */
  again?: string;
  /** A file whose first parts are there already. */
  begun?: { capture: string; there: readonly PartThere[] };
  signal: AbortSignal;
  /** Told in percent. */
  onProgress: (percent: number) => void;
  /** Told in seconds when the desk asks to wait, and nothing once it goes on. */
  onWaiting: (seconds: number | undefined) => void;
};

const NOT_REACHED = 'The desk was not reached. Nothing is lost: go on when the connection is back.';

/** How often a part is sent again after a connection was cut or the desk failed, and how long is waited before, in milliseconds. */
const PAUSES = [500, 2_000, 5_000];

/** The desk takes in only so much at a time: it asks to wait (lib/server), and that is no failure, however often. */
const ASKS_TO_WAIT = [429, 503];
const LONGEST_WAIT = 60;

/**
 * Sends a file in parts of half a megabyte, one after the other, and waits where the desk asks for it. Those that are there
 * and the same are not sent again; one that differs is sent, and refused by the desk, since it is of another file.
 */
export async function sendFile({ file, event, again, begun, ...told }: FileOnItsWay): Promise<FileSent> {
  const asked = { name: file.name, type: file.type, size: file.size, event: event ?? null, again };
  const first = begun ? { ok: true as const, capture: begun.capture } : await begin(asked, told);
  if (!first.ok) return first;
  const { capture } = first;
  const there = new Map(begun?.there.map((one) => [one.number, one.sha256]));
  for (let number = 0; number < partsOf(file.size); number += 1) {
    told.onProgress((100 * number) / partsOf(file.size));
    const from = number * PART_BYTES;
    const part = await bytesOf(file.slice(from, from + partLength(file.size, number)));
    if (part === undefined)
      return { ok: false, words: `${file.name} has changed, or is not there any more. Choose it again.`, isOver: true };
    if (there.has(number) && there.get(number) === (await hashOf(part))) continue;
    const sent = await posted(`${AT}/${capture}/parts/${number}`, part, told);
    if (!sent.ok) return { ...sent, capture };
  }
  told.onProgress(100);
  const ended = await posted(`${AT}/${capture}/end`, undefined, told);
  return ended.ok ? { ok: true, capture } : { ...ended, capture };
}

/** Undefined where the file is not as it was when it was chosen: a browser does not read it then. */
const bytesOf = (part: Blob): Promise<ArrayBuffer | undefined> => part.arrayBuffer().catch(() => undefined);

/** Undefined where the browser does not offer it: over http, but for this machine. */
async function hashOf(bytes: ArrayBuffer): Promise<string | undefined> {
  const hash = await globalThis.crypto?.subtle?.digest('SHA-256', bytes);
  return hash && Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function begin(asked: object, told: Told): Promise<FileSent> {
  const answer = await posted(AT, JSON.stringify(asked), told);
  if (!answer.ok) return answer;
  const { capture } = answer.body as { capture?: unknown };
  return typeof capture === 'string' ? { ok: true, capture } : { ok: false, words: NOT_REACHED, isOver: false };
}

type Posted = { ok: true; body: unknown } | NotSent;
type Told = Pick<FileOnItsWay, 'signal' | 'onProgress' | 'onWaiting'>;

async function posted(at: string, body: BodyInit | undefined, { signal, onWaiting }: Told): Promise<Posted> {
  for (let cut = 0; !signal.aborted; ) {
    try {
      const answer = await fetch(at, { method: 'POST', signal, ...(body !== undefined && { body }) });
      const seconds = waitAsked(answer);
      if (seconds !== undefined) {
        onWaiting(seconds);
        await pause(seconds * 1000, signal);
        onWaiting(undefined);
        continue;
      }
      // It failed on the way to an answer, as where a connection is cut; or was not sent to its end in time (408).
      if (answer.status === 408 || answer.status >= 500) throw new Error(`The desk answered ${answer.status}.`);
      const told: unknown = await answer.json().catch(() => ({}));
      if (answer.ok) return { ok: true, body: told };
      const { words, isOver } = told as { words?: unknown; isOver?: unknown };
      return { ok: false, words: typeof words === 'string' ? words : NOT_REACHED, isOver: isOver === true };
    } catch {
      const next = PAUSES[cut];
      if (next === undefined) return { ok: false, words: NOT_REACHED, isOver: false };
      cut += 1;
      await pause(next, signal);
    }
  }
  return { ok: false, words: 'This was stopped.', isOver: false };
}

/** After how many seconds to send again, where the desk asks for that. */
function waitAsked({ status, headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return ASKS_TO_WAIT.includes(status) && seconds >= 0 ? Math.min(seconds, LONGEST_WAIT) : undefined;
}

/** Ends early where sending is stopped. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const stopped = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stopped);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stopped, { once: true });
  });
