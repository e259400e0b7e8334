import { readdirSync, readFileSync } from 'node:fs';

/** In MB: what all processes had resident, each page once (PSS), and the sum of what each had resident (RSS). */
export type TreeMemory = { pss: number; rss: number };

const EVERY = 200;

/**
 * Samples a process and all that it started, five times a second. PSS counts a page that several processes share, the
 * program of Node say, once in all; RSS counts it in each of them. Needs Linux's /proc.
 */
export class TreeSampler {
  #most: TreeMemory & { children: number } = { pss: 0, rss: 0, children: 0 };
  readonly #timer: NodeJS.Timeout;

  constructor(root: number) {
    const sample = () => {
      const [own, ...started] = [root, ...startedBy(root)].map(memoryOf);
      const children = sum(started);
      const { pss, rss } = sum([own ?? NOTHING, children]);
      const before = this.#most;
      this.#most = {
        pss: Math.max(before.pss, pss),
        rss: Math.max(before.rss, rss),
        children: Math.max(before.children, children.pss),
      };
    };
    sample();
    this.#timer = setInterval(sample, EVERY);
  }

  /** The most since the last call; `children` is the PSS of what the process started. */
  take(): TreeMemory & { children: number } {
    const most = this.#most;
    this.#most = { pss: 0, rss: 0, children: 0 };
    return most;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

const NOTHING: TreeMemory = { pss: 0, rss: 0 };

const sum = (all: readonly TreeMemory[]): TreeMemory =>
  all.reduce((total, one) => ({ pss: total.pss + one.pss, rss: total.rss + one.rss }), NOTHING);

function memoryOf(pid: number): TreeMemory {
  const told = read(`/proc/${pid}/smaps_rollup`);
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(told)?.[1] ?? 0) / 1024;
  return { pss: megabytes('Pss'), rss: megabytes('Rss') };
}

export function startedBy(pid: number): number[] {
  return list(`/proc/${pid}/task`).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`)
      .split(' ')
      .filter((child) => child !== '')
      .flatMap((child) => [Number(child), ...startedBy(Number(child))]),
  );
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
