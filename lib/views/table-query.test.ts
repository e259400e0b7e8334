import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { eventView } from './event';
import type { EventView, RowView } from './event-view';
import { CLIENT_LIMIT, chosenRows, columnGroups, hasAllRows, PAGE_SIZE, pageOf, shownColumns } from './table-query';
import { FIRST_VIEW, type TableState } from './table-state';

const view = eventView(makiivka, 'latest', new Map());
const keys = view.sides.flatMap(({ columns }) => columns.map(({ key }) => key));
const kinds = [...new Set(view.sides.flatMap(({ columns }) => columns.map(({ sourceKind }) => sourceKind)))];

const states: fc.Arbitrary<TableState> = fc.record({
  asOf: fc.constant(''),
  since: fc.constant(''),
  view: fc.constantFrom('', 'compact', 'full', 'turned'),
  sort: fc.constantFrom('desk', 'disputed', 'question'),
  verdicts: fc.subarray(['disputed', 'agreed', 'consistent', 'single origin', 'no value']),
  sides: fc.subarray(view.sides.map(({ key }) => key)),
  kinds: fc.subarray(kinds),
  find: fc.constantFrom('', 'killed', '400', 'nowhere at all'),
  group: fc.constantFrom('side', 'kind', 'none'),
  order: fc.shuffledSubarray(keys),
  show: fc.subarray(keys),
  hide: fc.subarray(keys),
  all: fc.boolean(),
  wide: fc.integer({ min: 1, max: 30 }),
  pin: fc.shuffledSubarray(keys, { maxLength: 3 }),
  cell: fc.constantFrom('', 'killed/ru-mod'),
  from: fc.nat({ max: 100 }),
});

/** An event of many questions: those of Makiivka repeated, each with its own key. */
function large(count: number): EventView {
  const rows = Array.from({ length: count }, (_, index): RowView => {
    const row = view.rows[index % view.rows.length];
    if (row === undefined) throw new Error('Makiivka has questions');
    return { ...row, key: `${row.key}-${index}`, position: index, disputedRank: count - index };
  });
  return { ...view, rows, total: { chosen: count, all: count, from: 0 } };
}

describe('for every choice of a reader', () => {
  it('each source is in exactly one group, in the chosen order', () => {
    fc.assert(
      fc.property(states, (state) => {
        const groups = columnGroups(view.sides, state);
        const placed = groups.flatMap(({ columns }) => columns.map(({ key }) => key));
        expect([...placed].sort()).toEqual([...keys].sort());
        for (const { columns } of groups) {
          const asked = columns.map(({ key }) => state.order.indexOf(key)).filter((at) => at >= 0);
          expect(asked).toEqual(asked.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('what is shown is neither hidden nor shown twice, and what is not shown is counted', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { pinned, others, cut, folded } = shownColumns(view, state);
        const shown = [...pinned, ...others].map(({ key }) => key);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.filter((key) => state.hide.includes(key))).toEqual([]);
        expect(others.length).toBeLessThanOrEqual(state.wide);
        const chosen = view.sides.flatMap((side) =>
          side.columns.filter(
            ({ key, sourceKind }) =>
              !state.hide.includes(key) &&
              !state.pin.includes(key) &&
              (state.sides.length === 0 || state.sides.includes(side.key)) &&
              (state.kinds.length === 0 || state.kinds.includes(sourceKind)),
          ),
        );
        expect(others.length + cut + folded.length).toBe(chosen.length);
      }),
    );
  });

  it('the rows are those that match, each once, and in order', () => {
    fc.assert(
      fc.property(states, (state) => {
        const rows = chosenRows(view, state);
        expect(new Set(rows).size).toBe(rows.length);
        for (const row of rows) {
          if (state.verdicts.length > 0) expect(state.verdicts).toContain(row.verdict.key);
        }
        const by = { desk: 'position', disputed: 'disputedRank', question: 'question' } as const;
        const values = rows.map((row) => row[by[state.sort]]);
        expect(values).toEqual(
          values.toSorted((a, b) =>
            typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en'),
          ),
        );
      }),
    );
  });
});

describe('what is sent', () => {
  it('is all of a small event, whatever is chosen: the browser chooses', () => {
    const sent = pageOf(view, { ...FIRST_VIEW, find: 'nowhere at all' });
    expect(sent.rows).toHaveLength(9);
    expect(hasAllRows(sent)).toBe(true);
  });

  it('is one part of the matching rows of a large event; the parts together are all of them', () => {
    const event = large(CLIENT_LIMIT + 75);
    const state: TableState = { ...FIRST_VIEW, sort: 'disputed', verdicts: ['disputed', 'single origin'] };
    const fitting = chosenRows(event, state);
    const disputed = event.rows.filter(({ verdict }) => verdict.key === 'disputed');
    const parts = [];
    for (let from = 0; from < fitting.length; from += PAGE_SIZE) {
      const part = pageOf(event, { ...state, from });
      expect(part.total).toEqual({ chosen: fitting.length, all: event.rows.length, from });
      expect(part.mostDisputed?.disputedRank).toBe(Math.min(...disputed.map(({ disputedRank }) => disputedRank)));
      expect(hasAllRows(part)).toBe(false);
      parts.push(...part.rows);
    }
    expect(parts.map(({ key }) => key)).toEqual(fitting.map(({ key }) => key));
    expect(pageOf(event, { ...state, from: 100_000 }).rows).toEqual([]);
  });

  it('of a large event has the cells of the columns that are drawn, and no others', () => {
    const state: TableState = { ...FIRST_VIEW, show: ['ru-mod'], hide: ['bbc'], sides: [], wide: 3 };
    const { pinned, others } = shownColumns(view, state);
    const drawn = [...pinned, ...others].map(({ key }) => key);
    const { rows } = pageOf(large(CLIENT_LIMIT + 1), state);
    const sent = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
    expect([...sent].filter((key) => !drawn.includes(key))).toEqual([]);
    expect(sent.size).toBeGreaterThan(1);
  });
});
