import { readdirSync, readFileSync } from 'node:fs';
import { memoryOf } from '@/lib/capture/reader-turns';

/**
 * In MB: the most that this process and all that it started have had since it was asked for, together and apart. In
 * seconds: how long the longest process of these was seen.
 */
export type MemoryUse = { stop: () => { children: number; together: number; longest: number } };

/** Looks at /proc every 20 ms; where there is none, both are what this process has. */
export function measureMemory(): MemoryUse {
  let children = 0;
  let together = 0;
  const seen = new Map<number, number>();
  let longest = 0;
  const look = () => {
    const started = startedBy(process.pid);
    for (const pid of started) {
      const first = seen.get(pid) ?? performance.now();
      seen.set(pid, first);
      longest = Math.max(longest, performance.now() - first);
    }
    const now = started.reduce((total, pid) => total + memoryOf(pid), 0) / 1024;
    children = Math.max(children, now);
    together = Math.max(together, now + process.memoryUsage.rss() / 1024 / 1024);
  };
  const timer = setInterval(look, 20);
  look();
  return {
    stop: () => {
      clearInterval(timer);
      return { children: Math.round(children), together: Math.round(together), longest: longest / 1000 };
    },
  };
}

function startedBy(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
        .split(' ')
        .filter((child) => child !== '')
        .flatMap((child) => [Number(child), ...startedBy(Number(child))]),
    );
  } catch {
    return [];
  }
}
