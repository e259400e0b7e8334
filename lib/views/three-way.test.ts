import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, type FormValues, mergePicked, type Picks, preselected, type Row } from './three-way';

const ROWS: readonly Row[] = [
  { key: 'title', fields: ['title'] },
  { key: 'value', fields: ['said', 'counted'] },
  { key: 'names', fields: ['names'] },
  { key: 'lines', fields: ['lines'] },
];

const text = fc.constantFrom('', 'a', 'b', 'a\nb');
const line = fc.record({ key: fc.constantFrom('1', '2', '3'), label: fc.constantFrom('x', 'y') });
const version: fc.Arbitrary<FormValues> = fc.record(
  {
    title: text,
    said: text,
    counted: fc.constantFrom(true, false, 'on'),
    names: fc.array(text, { maxLength: 3 }),
    lines: fc.uniqueArray(line, { selector: ({ key }) => key, maxLength: 3 }),
    reason: text,
  },
  { requiredKeys: [] },
);
const rowsOf = (differing: ReturnType<typeof compareVersions>['differing']) =>
  differing.map((one) => ({ ...one, fields: ROWS.find(({ key }) => key === one.key)?.fields ?? [] }));
/** Whether two versions say the same in a row. */
const agree = (a: FormValues, b: FormValues, row: Row): boolean =>
  compareVersions(a, b, b, [row]).differing.length === 0 && compareVersions(a, a, b, [row]).differing.length === 0;

describe('two versions of a form that began from the same', () => {
  it('take for the same what a browser sends otherwise than it got it', () => {
    const stored = { title: 'a\nb', said: undefined, counted: true, names: ['a'], lines: [] };
    const sent = { title: 'a\r\nb', said: '', counted: 'on', names: ['a', ''], reason: 'Because' };
    expect(compareVersions(stored, sent, stored, ROWS)).toEqual({ differing: [], same: 3 });
  });

  it('leave open only what each changed', () => {
    const base = { title: 'a', said: '63', names: ['a'] };
    const { differing, same } = compareVersions(
      base,
      { ...base, title: 'mine', names: ['a', 'mine'] },
      { ...base, title: 'theirs', said: '89' },
      ROWS,
    );
    expect(same).toBe(0);
    expect(preselected(differing)).toEqual({ value: 'theirs', names: 'mine' });
    expect(differing.find(({ key }) => key === 'title')).toEqual({ key: 'title', changedBy: 'each' });
  });

  it('pick a value and how it was read together', () => {
    const base = { said: '63' };
    const mine = { said: '63', counted: 'on' };
    const theirs = { said: '89' };
    const { differing } = compareVersions(base, mine, theirs, ROWS);
    expect(differing).toEqual([{ key: 'value', changedBy: 'each' }]);
    expect(mergePicked(mine, theirs, rowsOf(differing), { value: 'theirs' })).toEqual({ said: '89' });
  });

  it('join two lists to which each added a line', () => {
    const base = {
      lines: [
        { key: '1', label: 'x' },
        { key: '2', label: 'x' },
      ],
    };
    const mine = {
      lines: [
        { key: '1', label: 'x' },
        { key: '2', label: 'y' },
        { key: 'new', label: 'm' },
      ],
    };
    const theirs = {
      lines: [
        { key: '2', label: 'x' },
        { key: '9', label: 't' },
      ],
    };
    const { differing } = compareVersions(base, mine, theirs, ROWS);
    expect(mergePicked(mine, theirs, rowsOf(differing), { lines: 'both' })).toEqual({
      lines: [
        { key: '2', label: 'y' },
        { key: '9', label: 't' },
        { key: 'new', label: 'm' },
      ],
    });
  });

  it('do not join a line that both changed, or that one changed and the other removed', () => {
    const base = { lines: [{ key: '1', label: 'x' }] };
    const changed = { lines: [{ key: '1', label: 'y' }] };
    for (const other of [{ lines: [{ key: '1', label: 'z' }] }, { lines: [{ key: '2', label: 'x' }] }]) {
      for (const [mine, theirs] of [
        [changed, other],
        [other, changed],
      ] as const) {
        expect(compareVersions(base, mine, theirs, ROWS).differing[0]).toEqual({ key: 'lines', changedBy: 'each' });
      }
    }
  });

  it('send nothing while a row is not picked', () => {
    fc.assert(
      fc.property(version, version, version, fc.nat(), (base, mine, theirs, seed) => {
        const { differing } = compareVersions(base, mine, theirs, ROWS);
        fc.pre(differing.length > 0);
        const left = differing[seed % differing.length];
        const picks = Object.fromEntries(differing.flatMap(({ key }) => (key === left?.key ? [] : [[key, 'mine']])));
        return mergePicked(mine, theirs, rowsOf(differing), picks as Picks) === undefined;
      }),
    );
  });

  it('lose nothing of either: each row is as picked, and all else is mine', () => {
    fc.assert(
      fc.property(
        version,
        version,
        version,
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        (base, mine, theirs, own) => {
          const { differing } = compareVersions(base, mine, theirs, ROWS);
          const picks = Object.fromEntries(differing.map(({ key }, at) => [key, own[at] ? 'mine' : 'theirs'])) as Picks;
          const merged = mergePicked(mine, theirs, rowsOf(differing), picks) ?? {};
          expect(merged.reason).toBe(mine.reason);
          for (const row of ROWS) expect(agree(merged, picks[row.key] === 'theirs' ? theirs : mine, row)).toBe(true);
        },
      ),
    );
  });

  it('never preselect what would undo a change of the other, or of mine', () => {
    fc.assert(
      fc.property(version, version, version, (base, mine, theirs) => {
        const { differing } = compareVersions(base, mine, theirs, ROWS);
        const picks = preselected(differing);
        for (const row of ROWS) {
          const pick = picks[row.key];
          if (pick === 'mine') expect(agree(base, theirs, row)).toBe(true);
          if (pick === 'theirs') expect(agree(base, mine, row)).toBe(true);
          if (pick === undefined && !agree(mine, theirs, row))
            expect(agree(base, mine, row) || agree(base, theirs, row)).toBe(false);
        }
      }),
    );
  });

  it('keep in a joined list whatever either added or changed', () => {
    fc.assert(
      fc.property(version, version, version, (base, mine, theirs) => {
        for (const { both } of compareVersions(base, mine, theirs, ROWS).differing) {
          for (const [field, lines] of Object.entries(both ?? {})) {
            const told = (values: FormValues) =>
              ((values[field] ?? []) as unknown[]).filter((one) => one !== '').map((one) => JSON.stringify(one));
            const was = told(base);
            const got = (lines as unknown[]).map((one) => JSON.stringify(one));
            for (const side of [mine, theirs]) {
              for (const one of told(side)) if (!was.includes(one)) expect(got).toContain(one);
            }
            for (const one of got) expect([...told(mine), ...told(theirs)]).toContain(one);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
