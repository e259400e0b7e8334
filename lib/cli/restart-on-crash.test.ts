import { expect, test } from 'vitest';
import { restartOnCrash } from './restart-on-crash';

type Life = { lives: number; ends: { code: number | null; signal: NodeJS.Signals | null } } | 'cannot start';

const killed = { code: null, signal: 'SIGABRT' as NodeJS.Signals };

/**
 * Returns what is printed while servers run for the given times, one after the other; after the last, a stop is
 * requested.
 */
async function said(...lives: Life[]): Promise<string[]> {
  const lines: string[] = [];
  let [clock, stopping] = [0, false];
  const processOf = (life: Exclude<Life, string>) => ({
    get exited() {
      clock += life.lives;
      stopping = lives.length === 0;
      return Promise.resolve(life.ends);
    },
  });
  const next = () => lives.shift() ?? 'cannot start';
  const first = next();
  if (first === 'cannot start') throw new Error('The first one has started.');
  await restartOnCrash(processOf(first), {
    serve: async () => {
      const life = next();
      return life === 'cannot start' ? { ok: false, reason: 'no.' } : { ok: true, next: processOf(life) };
    },
    say: (line) => lines.push(line),
    wait: async (milliseconds) => {
      clock += milliseconds;
    },
    now: () => clock,
    isStopping: () => stopping,
  });
  return lines;
}

const again = 'The web server was started again.';
const stopped = (seconds: number, why = 'SIGABRT') =>
  `The web server stopped unexpectedly (${why}); it is started again in ${seconds} s.`;

test('a server that dies is started again, each time after twice the wait', async () => {
  const short = { lives: 1000, ends: killed };
  const lives = Array.from({ length: 9 }, () => short);
  const waits = [1, 2, 4, 8, 16, 32, 60, 60];
  expect(await said(...lives)).toEqual(waits.flatMap((seconds) => [stopped(seconds), again]));
});

test('a server that ran for long restarts after the shortest wait', async () => {
  const [short, long] = [
    { lives: 1000, ends: killed },
    { lives: 600_000, ends: { code: 1, signal: null } },
  ];
  expect(await said(short, short, long, short)).toEqual([
    stopped(1),
    again,
    stopped(2),
    again,
    stopped(1, 'exit code 1'),
    again,
  ]);
});

test('a start that fails is tried again, and its reason is printed', async () => {
  expect(await said({ lives: 1, ends: killed }, 'cannot start', { lives: 1, ends: killed })).toEqual([
    stopped(1),
    'The web server could not be started again: no; it is started again in 2 s.',
    again,
  ]);
});

test('a server that was asked to stop is not started again', async () => {
  expect(await said({ lives: 1000, ends: { code: 0, signal: null } })).toEqual([]);
});
