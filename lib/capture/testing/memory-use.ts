import { readdirSync, readFileSync } from 'node:fs';
import { memoryOf } from '@/lib/capture/reader-turns';

/** In MB: the most that this process and all that it started have had since it was asked for, together and apart. */
export type MemoryUse = { stop: () => { children: number; together: number } };

/** Looks at /proc every 20 ms; where there is none, both are what this process has. */
export function measureMemory(): MemoryUse {
  let children = 0;
  let together = 0;
  const look = () => {
    const now = startedBy(process.pid).reduce((total, pid) => total + memoryOf(pid), 0) / 1024;
    children = Math.max(children, now);
    together = Math.max(together, now + process.memoryUsage.rss() / 1024 / 1024);
  };
  const timer = setInterval(look, 20);
  look();
  return {
    stop: () => {
      clearInterval(timer);
      return { children: Math.round(children), together: Math.round(together) };
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
