import { expect, it } from 'vitest';
import type { CellToLog } from './block-chosen';
import { inOneGoOf } from './block-one-go';
import { BlockWork } from './block-work';

const cellsTo = (count: number) =>
  Array.from({ length: count }, (_, row): CellToLog => ({ row, column: 0, claim: 'q', source: 's', text: `${row}` }));

/** A desk that may be out of reach, and keeps what it is told to. */
function desk() {
  const state = { logged: new Map<string, string>(), isDown: false, keeps: new Set<string>() };
  let blocks = 0;
  const begin = (cells: readonly CellToLog[]) => {
    blocks += 1;
    return new BlockWork({
      ...{ event: 'e', repeats: {}, cells, keys: cells.map(({ text }) => `block ${blocks}, ${text}`) },
      wait: async () => {},
      actions: {
        log: async (form) => {
          const sent = JSON.parse(String(form.get('cells'))) as { key: string; text: string }[];
          for (const { key, text } of sent) state.logged.set(key, text);
          if (state.isDown) throw new TypeError('fetch failed');
          return { written: sent.map(({ key }) => ({ thing: key, revision: 'r', version: 0 })) };
        },
        undo: async (form) => {
          if (state.isDown) throw new TypeError('fetch failed');
          const things = JSON.parse(String(form.get('things'))) as { thing: string }[];
          const gone = things.filter(({ thing }) => !state.keeps.has(state.logged.get(thing) ?? ''));
          const kept = things.filter((one) => !gone.includes(one)).map(({ thing }) => ({ thing, why: 'Changed.' }));
          for (const { thing } of gone) state.logged.delete(thing);
          return { discarded: gone.map(({ thing }) => ({ thing, revision: 'r', version: 1 })), kept };
        },
      },
    });
  };
  return { state, begin };
}

const texts = ({ logged }: { logged: ReadonlyMap<string, string> }) => [...logged.values()].sort();

it('does again what was undone, and not what stayed', async () => {
  const { state, begin } = desk();
  const first = begin(cellsTo(3));
  await first.run(() => {});
  const block = inOneGoOf(first, begin);
  state.keeps.add('1');
  expect(await block.undo()).toEqual({ why: '1 of 3 stay: Changed.' });
  expect(texts(state)).toEqual(['1']);
  expect(await block.redo()).toEqual({});
  expect(texts(state)).toEqual(['0', '1', '2']);
});

it('names the statement that a cell was before it was undone', async () => {
  const { begin } = desk();
  const first = begin(cellsTo(2));
  await first.run(() => {});
  const before = first.there.map(({ thing }) => thing);
  const begun: CellToLog[] = [];
  const block = inOneGoOf(first, (cells) => {
    begun.push(...cells);
    return begin(cells);
  });
  await block.undo();
  await block.redo();
  expect(begun.map(({ again }) => again)).toEqual(before);
});

it('does not log again what was left out when it was stopped', async () => {
  const { state, begin } = desk();
  const first = begin(cellsTo(120));
  await first.run(() => first.stop());
  const block = inOneGoOf(first, begin);
  await block.undo();
  expect(state.logged.size).toBe(0);
  await block.redo();
  expect(state.logged.size).toBe(50);
});

it('is undone once the desk is in reach again', async () => {
  const { state, begin } = desk();
  const first = begin(cellsTo(3));
  await first.run(() => {});
  const block = inOneGoOf(first, begin);
  state.isDown = true;
  expect(await block.undo()).toMatchObject({ isUnfinished: true });
  expect(state.logged.size).toBe(3);
  state.isDown = false;
  expect(await block.undo()).toEqual({});
  expect(state.logged.size).toBe(0);
});

it('done again without an answer, and then once more, is logged once', async () => {
  const { state, begin } = desk();
  const first = begin(cellsTo(3));
  await first.run(() => {});
  const block = inOneGoOf(first, begin);
  await block.undo();
  state.isDown = true;
  expect(await block.redo()).toMatchObject({ isUnfinished: true });
  state.isDown = false;
  expect(await block.redo()).toEqual({});
  expect(texts(state)).toEqual(['0', '1', '2']);
});
