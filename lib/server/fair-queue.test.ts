import { expect, test, vi } from 'vitest';
import { FairQueue } from './fair-queue.mjs';

const BOUNDS = {
  atOnce: 2,
  atOnceOfOne: 1,
  waiting: 4,
  waitingOfOne: 3,
  longestWait: 10_000,
  rest: 0,
  leastRest: 0,
  longestRest: 0,
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A queue, and the outcome of each request that entered it, by name. */
function queueOf(bounds: Partial<typeof BOUNDS> = {}) {
  const queue = new FairQueue({ ...BOUNDS, ...bounds });
  const told: string[] = [];
  const leaves = new Map<string, () => void>();
  const enter = (
    name: string,
    key: string,
    rank = 1,
    more: { isBounded?: boolean; gone?: (leave: () => void) => void } = {},
  ) =>
    void queue.enter({ key, rank: () => rank, ...more }).then((turn) => {
      told.push(turn.ok ? name : `${name}: ${turn.why}`);
      if (turn.ok) leaves.set(name, turn.leave);
    });
  const leave = async (name: string) => {
    leaves.get(name)?.();
    await settled();
  };
  return { queue, told, enter, leave };
}

test('two run at once, one of each address, and the next when one has left', async () => {
  const { told, enter, leave } = queueOf();
  enter('a1', 'a');
  enter('a2', 'a');
  enter('b1', 'b');
  enter('c1', 'c');
  await settled();
  expect(told).toEqual(['a1', 'b1']);
  await leave('b1');
  expect(told).toEqual(['a1', 'b1', 'c1']);
  await leave('a1');
  expect(told).toEqual(['a1', 'b1', 'c1', 'a2']);
});

test('the address that has asked least comes first, however many wait', async () => {
  const { told, enter, leave } = queueOf({ atOnce: 1, waiting: 10 });
  for (const number of [1, 2, 3, 4, 5]) enter(`flood ${number}`, `f${number}`, 50);
  enter('reader', 'r', 119);
  await settled();
  await leave('flood 1');
  expect(told).toEqual(['flood 1', 'reader']);
});

test('when too many wait, the address that has asked most is refused, not the newest', async () => {
  const { told, enter } = queueOf({ atOnce: 1 });
  enter('runs', 'x');
  for (const [number, rank] of [9, 7, 8, 9].entries()) enter(`flood ${number}`, `f${number}`, rank);
  enter('reader', 'r', 10);
  await settled();
  expect(told).toEqual(['runs', 'flood 1: too many in all']);
  enter('still more', 's', 1);
  await settled();
  expect(told.at(-1)).toBe('still more: too many in all');
});

test('ranks that grow while they are compared do not refuse an address that has asked less', async () => {
  const { queue, told, enter } = queueOf({ atOnce: 1 });
  let grown = 0;
  const growing = (rank: number) => () => {
    grown += 1e-9;
    return rank + grown;
  };
  enter('runs', 'x');
  for (const rank of [5, 7, 7, 7]) {
    void queue.enter({ key: `f${rank}`, rank: growing(rank) }).then((turn) => told.push(`of ${rank}: ${turn.ok}`));
  }
  void queue.enter({ key: 'reader', rank: growing(10) }).then((turn) => told.push(`reader: ${turn.ok}`));
  await settled();
  expect(told).toEqual(['runs', 'of 5: false']);
});

test('the number waiting is bounded for one address, but not for an address that stands for many', async () => {
  const { told, enter } = queueOf({ atOnce: 3, waiting: 10 });
  for (const number of [1, 2, 3, 4, 5]) enter(`a${number}`, 'a');
  await settled();
  expect(told).toEqual(['a1', 'a5: too many of one']);
  for (const number of [1, 2]) enter(`here ${number}`, 'here', 1, { isBounded: false });
  await settled();
  expect(told.slice(2)).toEqual(['here 1', 'here 2']);
});

test('a request that is closed stops waiting, and one that waits too long is told so', async () => {
  const { queue, told, enter } = queueOf({ atOnce: 1, longestWait: 30 });
  let goAway = () => {};
  enter('runs', 'x');
  enter('goes', 'g', 1, { gone: (leave) => (goAway = leave) });
  enter('stays', 's');
  goAway();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(told).toEqual(['runs', 'goes: gone', 'stays: too many in all']);
  expect(queue.waiting).toBe(0);
});

test('calling leave twice frees one place', async () => {
  const { told, enter, leave } = queueOf({ atOnce: 1 });
  enter('a', 'a');
  enter('b', 'b');
  enter('c', 'c');
  await settled();
  await leave('a');
  await leave('a');
  expect(told).toEqual(['a', 'b']);
});

test('a place rests for as long as it was taken, within the configured bounds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  const { told, enter, leave } = queueOf({ atOnce: 1, rest: 1, leastRest: 20, longestRest: 60 });
  for (const name of ['a', 'b', 'c', 'd']) enter(name, name);
  const passed: string[] = [];
  for (const [name, taken, rest] of [
    ['a', 5, 20],
    ['b', 40, 40],
    ['c', 200, 60],
  ] as const) {
    await vi.advanceTimersByTimeAsync(taken);
    await leave(name);
    await vi.advanceTimersByTimeAsync(rest - 1);
    passed.push(told.join(' '));
    await vi.advanceTimersByTimeAsync(1);
    passed.push(told.join(' '));
  }
  vi.useRealTimers();
  expect(passed).toEqual(['a', 'a b', 'a b', 'a b c', 'a b c', 'a b c d']);
});
