import { readFileSync } from 'node:fs';
import { TEXT_LIMITS, type TextRefusal } from '@/lib/domain/document-text';
import { processSingleton } from '@/lib/platform/process-singleton.mjs';
import type { ReaderProcess } from './reader-process';

/** How many documents are read at the same time. */
const AT_ONCE = 2;

/** Memory of the server and all reading processes together, in kB; however much the server has, they have the least. */
const MOST_TOGETHER = 980 * 1024;
const LEAST = 400 * 1024;

const WATCH_EVERY = 50;

/** A process is ended so much earlier: it has ended by then, however busy this one is. */
const SPARE_SECONDS = 1;

type Waiting = { isAlone: boolean; start: () => void };

/** Any process that has a turn. */
type Running = Pick<ReaderProcess, 'pid' | 'end'>;

type Turns = {
  waiting: Waiting[];
  /** How many turns are taken, and whether one is taken alone. */
  taken: number;
  isAlone: boolean;
  /** In the order in which they were started. */
  running: Running[];
  timer: NodeJS.Timeout | undefined;
};

/** One for the whole server: its pages, actions and jobs are bundled apart. */
const turns = processSingleton<Turns>('reader-turns', () => ({
  waiting: [],
  taken: 0,
  isAlone: false,
  running: [],
  timer: undefined,
}));

/**
 * Reads when it is its turn: two documents at a time. Where the processes take too much memory together, the one that
 * was started last is ended and started again, alone; one that takes too much alone is refused: what becomes of a
 * document does not depend on the other one, but for its time: both processes together have 30 seconds.
 */
export async function inTurn<Told>(start: Start<Told>, signal?: AbortSignal): Promise<Told | Refused> {
  let seconds = TEXT_LIMITS.seconds - SPARE_SECONDS;
  for (let admission = admitted(false, signal); ; ) {
    const done = await turn(start, seconds, admission, signal);
    if ('read' in done) return done.read;
    admission = done.again;
    seconds -= done.taken;
  }
}

/** Starts a process that has so many seconds. */
type Start<Told> = (seconds: number) => ReaderProcess<Told>;

type Refused = { ok: false; reason: TextRefusal };

async function turn<Told>(
  start: Start<Told>,
  seconds: number,
  admission: Promise<boolean>,
  signal: AbortSignal | undefined,
): Promise<{ read: Told | Refused } | { again: Promise<boolean>; taken: number }> {
  if (!(await admission)) return { read: { ok: false, reason: 'stopped' } };
  let reader: ReaderProcess<Told> | undefined;
  const stop = () => reader?.end('stopped');
  const began = performance.now();
  try {
    reader = start(seconds);
    turns.running.push(reader);
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    turns.timer ??= setInterval(watch, WATCH_EVERY);
    const outcome = await reader.outcome;
    // It is the next before its turn is given away.
    return outcome === 'again alone'
      ? { again: admitted(true, signal), taken: (performance.now() - began) / 1000 }
      : { read: outcome };
  } finally {
    signal?.removeEventListener('abort', stop);
    turns.running = turns.running.filter((other) => other !== reader);
    leave();
  }
}

/** Resolves to true when a turn is taken, to false when it is given up before. */
function admitted(isAlone: boolean, signal: AbortSignal | undefined): Promise<boolean> {
  if (signal?.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const giveUp = () => {
      turns.waiting = turns.waiting.filter((other) => other !== waiting);
      resolve(false);
      admitNext();
    };
    const waiting = {
      isAlone,
      start: () => {
        signal?.removeEventListener('abort', giveUp);
        resolve(true);
      },
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    // What has to be read alone has waited already.
    if (isAlone) turns.waiting.unshift(waiting);
    else turns.waiting.push(waiting);
    admitNext();
  });
}

function admitNext(): void {
  for (let next = turns.waiting[0]; next !== undefined && !turns.isAlone; next = turns.waiting[0]) {
    if (turns.taken >= (next.isAlone ? 1 : AT_ONCE)) return;
    turns.waiting.shift();
    turns.taken += 1;
    turns.isAlone = next.isAlone;
    next.start();
  }
}

function leave(): void {
  turns.taken -= 1;
  turns.isAlone = false;
  if (turns.running.length === 0) {
    clearInterval(turns.timer);
    turns.timer = undefined;
  }
  admitNext();
}

function watch(): void {
  const { running } = turns;
  const memory = running.reduce((total, { pid }) => total + memoryOf(pid), 0);
  const most = Math.max(LEAST, MOST_TOGETHER - memoryOf(process.pid));
  if (memory > most) running.at(-1)?.end(running.length > 1 ? 'again alone' : 'too much memory');
}

/** The memory that a process has in use, in kB; 0 where the system has no /proc, and when it has ended. */
export function memoryOf(pid: number | undefined): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
