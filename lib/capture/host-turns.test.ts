import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Clock, HostTurns } from './host-turns';

/** A clock that stands until the test moves it. */
class HandClock implements Clock {
  #time = 0;
  #calls: { at: number; call: () => void }[] = [];
  now = () => this.#time;
  after = (milliseconds: number, call: () => void) => {
    const entry = { at: this.#time + milliseconds, call };
    this.#calls.push(entry);
    return () => {
      this.#calls = this.#calls.filter((one) => one !== entry);
    };
  };
  async move(milliseconds: number): Promise<void> {
    await settled();
    const end = this.#time + milliseconds;
    for (;;) {
      const next = this.#calls.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
      if (next === undefined) break;
      this.#calls = this.#calls.filter((one) => one !== next);
      this.#time = next.at;
      next.call();
      await settled();
    }
    this.#time = end;
  }
}

const settled = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

test('one host is asked once a second, another at once', async () => {
  const clock = new HandClock();
  const turns = new HostTurns(clock);
  const started: string[] = [];
  for (const host of ['a.org', 'a.org', 'b.org']) {
    void turns.take(host).then((leave) => {
      started.push(`${host} ${clock.now()}`);
      leave?.();
    });
  }
  await settled();
  expect(started).toEqual(['a.org 0', 'b.org 0']);
  await clock.move(999);
  expect(started).toHaveLength(2);
  await clock.move(1);
  expect(started).toEqual(['a.org 0', 'b.org 0', 'a.org 1000']);
});

test('a slow host with many waiting holds up another no longer than one request', async () => {
  const clock = new HandClock();
  const turns = new HostTurns(clock);
  const slow: (() => void)[] = [];
  for (let count = 0; count < 100; count += 1) {
    void turns.take('slow.org').then((leave) => {
      if (leave) slow.push(leave);
    });
  }
  await clock.move(20_000);
  expect(slow).toHaveLength(10);
  let isStarted = false;
  void turns.take('other.org').then(() => {
    isStarted = true;
  });
  slow[0]?.();
  await settled();
  expect({ isStarted, waiting: turns.waiting }).toEqual({ isStarted: true, waiting: 90 });
});

test('who is stopped while waiting leaves the line', async () => {
  const turns = new HostTurns(new HandClock());
  await turns.take('a.org');
  const stop = new AbortController();
  const turn = turns.take('a.org', stop.signal);
  stop.abort();
  expect(await turn).toBeUndefined();
  expect(turns.waiting).toBe(0);
  expect(await turns.take('b.org', stop.signal)).toBeUndefined();
});

test('whatever asks in whatever order: never more than ten, never twice a second, and everybody has a turn', async () => {
  const asked = fc.array(fc.record({ host: fc.nat(4), lasts: fc.nat(3000), after: fc.nat(400) }), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(asked, async (requests) => {
      const clock = new HandClock();
      const turns = new HostTurns(clock);
      const starts: { host: number; at: number }[] = [];
      let running = 0;
      let most = 0;
      for (const { host, lasts, after } of requests) {
        void turns.take(`${host}.org`).then((leave) => {
          starts.push({ host, at: clock.now() });
          running += 1;
          most = Math.max(most, running);
          clock.after(lasts, () => {
            running -= 1;
            leave?.();
          });
        });
        await clock.move(after);
      }
      await clock.move(200_000);
      expect(starts).toHaveLength(requests.length);
      expect(most).toBeLessThanOrEqual(10);
      for (const host of [0, 1, 2, 3, 4]) {
        const times = starts.filter((one) => one.host === host).map(({ at }) => at);
        for (const [index, at] of times.entries()) {
          if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(1000);
        }
      }
    }),
    { numRuns: 50 },
  );
});
