import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printTableAddress } from '@/components/disagreement/table-address';
import { tableParameters as rewritten } from '@/lib/server/parameters.mjs';
import { FIRST_VIEW, type TableState } from '@/lib/views/table-state';
import { parseTableAddress, tableParameters } from './table-address';

const verdicts = ['disputed', 'agreed', 'consistent', 'single origin', 'no value'];
const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), { maxLength: 12 });

const times = fc.constantFrom('', '2023-01-02', '2023-01', '1862', '2023-01-02T10:00:00Z', '02.01.2023', '2023-02-30');

const states: fc.Arbitrary<TableState> = fc.record({
  asOf: times,
  since: times,
  view: fc.constantFrom('', 'compact', 'full', 'turned'),
  sort: fc.constantFrom('desk', 'disputed', 'question'),
  verdicts: fc.subarray(verdicts),
  sides: keys,
  kinds: keys,
  group: fc.constantFrom('side', 'kind', 'none'),
  order: keys,
  wide: fc.integer({ min: 1, max: 500 }),
  find: fc.string({ maxLength: 60, unit: 'grapheme' }).map((find) => find.trim()),
  show: keys,
  hide: keys,
  all: fc.boolean(),
  pin: keys,
  cell: fc.constantFrom('', 'killed/ru-mod'),
  from: fc.nat({ max: 999_999 }),
});

/** The parameters of an address as Next passes them to a page. */
function asPageSees(address: string): Record<string, string | string[]> {
  const seen: Record<string, string | string[]> = {};
  const parameters = new URLSearchParams(address);
  for (const name of new Set(parameters.keys())) {
    const [first, ...rest] = parameters.getAll(name);
    if (first !== undefined) seen[name] = rest.length === 0 ? first : [first, ...rest];
  }
  return seen;
}

describe('the address of a table', () => {
  test('says what the reader chose, and loses nothing', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseTableAddress(asPageSees(printTableAddress(state).toString()))).toEqual(state);
      }),
    );
  });

  test('is bare for the first view, and a bare address is the first view', () => {
    expect(printTableAddress(FIRST_VIEW).toString()).toBe('');
    expect(parseTableAddress({})).toEqual(FIRST_VIEW);
  });

  test('never fails, whatever it contains', () => {
    const anything = fc.dictionary(
      fc.constantFrom(...tableParameters, 'other'),
      fc.oneof(fc.string(), fc.array(fc.string())),
    );
    fc.assert(
      fc.property(anything, (parameters) => {
        const state = parseTableAddress(parameters);
        expect(parseTableAddress(asPageSees(printTableAddress(state).toString()))).toEqual(state);
      }),
    );
  });

  test('leaves out what it does not know', () => {
    const state = parseTableAddress({
      sort: 'colour',
      verdict: ['true', 'disputed'],
      all: 'yes',
      group: 'colour',
      wide: '-1',
      pin: ['bbc', '', 'bbc'],
    });
    expect(state).toEqual({ ...FIRST_VIEW, verdicts: ['disputed'], pin: ['bbc'] });
  });

  test('keeps an invalid time as it was typed, so that the page can show it, but no longer than a time is', () => {
    expect(parseTableAddress({ asof: ' 02.01.2023 ', since: '2023-02-30' })).toEqual({
      ...FIRST_VIEW,
      asOf: '02.01.2023',
      since: '2023-02-30',
    });
    expect(parseTableAddress({ asof: '9'.repeat(5000) }).asOf).toBe(`${'9'.repeat(100)}…`);
  });

  test('reads the plus of an offset, which means a blank in an address', () => {
    const asof = new URLSearchParams('asof=2023-01-02T10:00+02:00').get('asof') ?? '';
    expect(asof).toBe('2023-01-02T10:00 02:00');
    expect(parseTableAddress({ asof }).asOf).toBe('2023-01-02T10:00+02:00');
  });

  test('each of its parameters leads to the page that is rendered for each request', () => {
    expect([...rewritten].sort()).toEqual([...tableParameters].sort());
  });
});
