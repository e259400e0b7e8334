import { describe, expect, it } from 'vitest';
import { about, confirmed, denied, exactly, stated, tookBack, withdrawn } from '@/prisma/factories/values';
import type { Claim, Statement } from './record';
import { replacedInScope, shownFirst } from './shown-first';
import { broader, count, dayOf, narrower, recordOf, said } from './testing/record';
import type { Content } from './value';
import { assessClaim } from './verdict';

const n = (figure: number): Content => stated(exactly(figure));

/** What of a source is shown first, and what it was before. */
function shown(statements: readonly Statement[], claim: Claim = count()): string {
  const { positions, histories } = assessClaim(recordOf([claim], statements), claim, 'latest');
  const first = shownFirst(positions)?.statement;
  const history = histories.get('a');
  if (first === undefined || history === undefined) return 'nothing';
  const was = replacedInScope(first, history).map(({ statement }) => statement.id);
  return [first.id, ...(was.length > 0 ? ['was', ...was] : [])].join(' ');
}

describe('what is shown first of what a source holds (2)', () => {
  const scoped = [said('s1', 'a', n(89)), said('s2', 'a', n(25), { day: 2, scope: narrower })];

  it('is the latest value of the claim’s own scope, also if something was said later', () => {
    expect(shown(scoped)).toBe('s1');
    expect(shown([...scoped, said('s3', 'a', n(500), { day: 3, scope: broader })])).toBe('s1');
    expect(shown([...scoped, said('s3', 'a', denied(exactly(7)), { day: 3 })])).toBe('s1');
    expect(shown([said('s1', 'a', n(89)), said('s2', 'a', confirmed, { day: 2 })])).toBe('s1');
  });

  it('is the latest of another scope where there is none, and never says "was" across scopes', () => {
    expect(shown(scoped.slice(1))).toBe('s2');
    expect(shown([said('s1', 'a', n(89)), said('s2', 'a', n(140), { day: 2, scope: narrower })])).toBe('s2');
  });

  it('of a source that gives no value is what it denies or confirms', () => {
    expect(shown([said('s1', 'a', denied(exactly(5))), said('s2', 'a', denied(exactly(6)), { day: 2 })])).toBe('s2');
    expect(shown([])).toBe('nothing');
  });

  it('tells all moves of the same scope, there and back', () => {
    const back = [said('s1', 'a', n(89)), said('s2', 'a', n(63), { day: 2 }), said('s3', 'a', n(89), { day: 3 })];
    expect(shown(back)).toBe('s3 was s1 s2');
  });

  it('tells nothing that was taken back, also if it had been replaced before', () => {
    const taken = [said('s1', 'a', n(63)), said('s2', 'a', n(89), { day: 2 }), said('s3', 'a', withdrawn, { day: 3 })];
    expect(shown([...taken, said('s4', 'a', n(90), { day: 4 })])).toBe('s4');
    const named = [...taken.slice(0, 2), said('s3', 'a', tookBack('s2'), { day: 3 })];
    expect(shown([...named, said('s4', 'a', n(90), { day: 4 })])).toBe('s4 was s1');
  });

  it('is what gives a range, before what is in another unit', () => {
    const sacks = [said('s1', 'a', n(8900)), said('s2', 'a', stated({ ...exactly(400), unit: 't' }), { day: 2 })];
    expect(shown(sacks)).toBe('s1');
  });

  it('is what is dated, before what nobody knows when it was said', () => {
    expect(shown([said('s1', 'a', n(89)), said('s2', 'a', n(63), { day: 9, saidAtNotKnown: true })])).toBe('s1');
  });

  it('on a running claim is the figure of the latest reference time', () => {
    const running = count({ running: true });
    const on = (day: number) => ({ countsAsOf: { precision: 'day', on: dayOf(day), zone: 'UTC' } }) as const;
    const later = [said('s1', 'a', n(120), on(11)), said('s2', 'a', n(95), { day: 12, ...on(10) })];
    expect(shown(later, running)).toBe('s1');
    expect(
      shown([said('s1', 'a', n(89), on(1)), said('s2', 'a', stated(about(400)), { day: 2, ...on(2) })], running),
    ).toBe('s2');
  });
});
