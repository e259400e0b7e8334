import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, fewerThanSaid, stated } from '@/prisma/factories/values';
import { changesFrom } from './changes';
import { effectOf, type Proposal } from './effect';
import type { EventRecord, Statement } from './record';
import { RUNS, records } from './testing/arbitraries';
import { count, dayOf, recordOf, said, source } from './testing/record';
import type { Content } from './value';
import { assessEvent } from './verdict';

const n = (figure: number): Content => stated(exactly(figure));
const claims = [count(), count({ id: 'd' })];
const effect = (statements: readonly Statement[], proposal: Proposal) =>
  effectOf(recordOf(claims, statements), proposal, 'latest');
const verdicts = (statements: readonly Statement[], proposal: Proposal): readonly string[] => {
  const found = effect(statements, proposal);
  return found.ok
    ? found.changes.map(({ claim, before, after }) => `${claim.id}: ${before.verdict} > ${after.verdict}`)
    : [`${found.field}: ${found.reason}`];
};

describe('the effect of a proposed change', () => {
  const two = [said('s1', 'a', n(50)), said('s2', 'b', stated(fewerThanSaid('s1')), { claim: 'd' })];
  const third = said('s3', 'c', n(49), { claim: 'd' });

  it('is on its own claim, with a source that is new', () => {
    expect(verdicts(two, { put: said('s9', 'new', n(9)), source: source('new') })).toEqual([
      'c: single origin > disputed',
    ]);
  });

  it('is on every claim with a statement that refers to it', () => {
    expect(verdicts([...two, third], { put: said('s1', 'a', n(40)) })).toEqual([
      'c: single origin > single origin',
      'd: consistent > disputed',
    ]);
    expect(verdicts([...two, third], { remove: 's1' })).toEqual([
      'c: single origin > no value',
      'd: consistent > single origin',
    ]);
  });

  it('of removing the latest restores the one before, which withdrawing would not', () => {
    const moved = [said('s1', 'a', n(63)), said('s2', 'a', n(89), { day: 2 })];
    const found = effect(moved, { remove: 's2' });
    expect(found).toMatchObject({ ok: true, changes: [{ replaced: [{ was: { id: 's2' }, now: { id: 's1' } }] }] });
  });

  it('of revising is not counted as a change of the source: the desk has corrected itself', () => {
    const found = effect([said('s1', 'a', n(63))], { put: said('s1', 'a', n(89)) });
    expect(found).toMatchObject({
      ok: true,
      changes: [{ moves: [], added: [], gone: [], replaced: [{ was: { id: 's1' } }] }],
    });
  });

  it('of removing a value in between is that the source changed once, and differently', () => {
    const three = [63, 70, 89].map((figure, i) => said(`s${i + 1}`, 'a', n(figure), { day: i + 1 }));
    const found = effect(three, { remove: 's2' });
    expect(found).toMatchObject({ ok: true, changes: [{ moves: [{ from: { id: 's1' }, to: { id: 's3' } }] }] });
  });

  it('is as of the time asked for', () => {
    const late = { put: said('s9', 'a', n(9), { day: 5 }) };
    const asOf = { precision: 'day', on: dayOf(4), zone: 'UTC' } as const;
    expect(effectOf(recordOf(claims, two), late, asOf)).toMatchObject({ ok: true, changes: [] });
  });

  it('of a refused change is the reason', () => {
    expect(verdicts(two, { put: said('s9', 'a', stated(exactly('0.5'))) })).toEqual([
      'value: a fraction of a whole thing',
    ]);
    expect(verdicts(two, { remove: 'gone' })).toEqual(['statement: refers to what is not on record']);
  });

  it('is the same as between two readings of the whole event, on random records with a question that refers to them', () => {
    let onOther = 0;
    fc.assert(
      fc.property(records, ({ claim, record }) => {
        const other = { ...claim, id: 'other', slug: 'other' };
        const referring = record.statements.map(({ id }) =>
          said(`than ${id}`, 'z', stated(fewerThanSaid(id)), { claim: other.id, day: 9 }),
        );
        for (const [at, one] of record.statements.entries()) {
          const statements = [...record.statements, ...referring.slice(at, at + 1)];
          const sources = new Map([...record.sources, ['z', source('z')] as const]);
          const whole: EventRecord = { ...record, claims: [claim, other], sources, statements };
          const content = record.statements[(at + 1) % record.statements.length]?.content ?? one.content;
          for (const proposal of [{ remove: `than ${one.id}` }, { put: { ...one, content } }]) {
            const found = effectOf(whole, proposal, 'latest');
            if (!found.ok) continue;
            const [before, after] = [whole, found.proposed].map((each) => assessEvent(each, 'latest').claims);
            expect(found.changes).toEqual(changesFrom(before ?? [], after ?? []));
            if ('put' in proposal) onOther += found.changes.filter((change) => change.claim.id === other.id).length;
          }
        }
      }),
      { numRuns: RUNS.numRuns / 10 },
    );
    expect(onOther).toBeGreaterThan(0);
  });
});
