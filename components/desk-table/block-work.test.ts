import { expect, it } from 'vitest';
import type { CellToLog } from './block-chosen';
import { BlockKeys, blockKeys } from './block-keys';
import { BlockWork } from './block-work';

const cells = Array.from(
  { length: 120 },
  (_, row): CellToLog => ({ row, column: 0, claim: 'q', source: 's', text: `${row}` }),
);
const keys = cells.map((_, at) => `k${at}`);
type Sent = { key: string; text: string }[];

/** A server that keeps what it logged by key, and loses answers as it is told. */
function desk(lost: readonly number[] = [], bad: readonly string[] = []) {
  const logged = new Map<string, string>();
  let requests = 0;
  const work = new BlockWork({
    event: 'e',
    repeats: { saidAt: '2 Jan 2030' },
    cells,
    keys,
    wait: async () => {},
    actions: {
      log: async (form) => {
        requests += 1;
        const sent = JSON.parse(String(form.get('cells'))) as Sent;
        const refused = Object.fromEntries(sent.flatMap(({ key }) => (bad.includes(key) ? [[key, 'No day.']] : [])));
        if (Object.keys(refused).length > 0) return { status: 'error', refused };
        for (const { key, text } of sent) logged.set(key, text);
        if (lost.includes(requests)) throw new TypeError('fetch failed');
        return { status: 'success', written: sent.map(({ key }) => ({ thing: key, revision: 'r', version: 0 })) };
      },
      undo: async (form) => {
        const things = JSON.parse(String(form.get('things'))) as { thing: string }[];
        const kept = things.filter(({ thing }) => thing === 'k7').map(({ thing }) => ({ thing, why: 'Changed.' }));
        const gone = things.filter(({ thing }) => thing !== 'k7');
        for (const { thing } of gone) logged.delete(thing);
        return { discarded: gone.map(({ thing }) => ({ thing, revision: 'r', version: 1 })), kept };
      },
    },
  });
  return { work, logged, requests: () => requests };
}

it('logs a block part by part, and tells how far it is', async () => {
  const { work, logged } = desk();
  const told: number[] = [];
  const done = await work.run(({ logged: so }) => told.push(so));
  expect(told).toEqual([50, 100, 120]);
  expect(done).toMatchObject({ left: 0, refused: new Map() });
  expect(done.logged.map(({ cell, thing }) => [cell.row, thing])).toEqual(cells.map(({ row }) => [row, `k${row}`]));
  expect(logged.size).toBe(120);
});

it('sends a part again whose answer got lost, under the same keys', async () => {
  const { work, logged, requests } = desk([1, 2]);
  expect((await work.run(() => {})).logged).toHaveLength(120);
  expect([requests(), logged.size]).toEqual([5, 120]);
});

it('ends where the connection is lost, and goes on from there', async () => {
  const { work, logged } = desk([2, 3, 4, 5]);
  const first = await work.run(() => {});
  expect([first.logged.length, first.left]).toEqual([50, 70]);
  expect(first.why).toMatch(/^The connection is lost/);
  expect((await work.run(() => {})).logged).toHaveLength(120);
  expect(logged.size).toBe(120);
});

it('can be stopped, and undone; what was changed since is kept and named', async () => {
  const { work, logged } = desk();
  const done = await work.run(() => work.stop());
  expect([done.logged.length, done.left]).toEqual([50, 70]);
  expect(done.why).toMatch(/^Stopped/);
  const undone = await work.undo(() => {});
  expect(undone.refused).toEqual(new Map([['7 0', 'Changed.']]));
  expect([...logged.keys()]).toEqual(['k7']);
});

it('leaves out cells that are refused, and logs the others of their part', async () => {
  const { work, logged } = desk([], ['k3', 'k119']);
  const done = await work.run(() => {});
  expect(done.refused).toEqual(
    new Map([
      ['3 0', 'No day.'],
      ['119 0', 'No day.'],
    ]),
  );
  expect([done.logged.length, logged.size, done.left]).toEqual([118, 118, 0]);
});

it('gives each cell an id of version 7, in the order of the cells', () => {
  const made = blockKeys(2000, 1_900_000_000_000, (bytes) => crypto.getRandomValues(bytes));
  expect(new Set(made).size).toBe(2000);
  expect(made.toSorted()).toEqual(made);
  for (const key of made) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('gives a cell the key that it had when it was sent first', () => {
  let made = 0;
  const ring = new BlockKeys((count) => Array.from({ length: count }, () => `key ${made++}`));
  expect(ring.of(['a', 'b'])).toEqual(['key 0', 'key 1']);
  expect(ring.of(['b', 'c', 'a'])).toEqual(['key 1', 'key 2', 'key 0']);
});
