import { describe, expect, it } from 'vitest';
import { atMost, between, confirmed, exactly, fewerThanSaid, stated, yes } from '@/prisma/factories/values';
import { demonstration } from '@/prisma/seed/records';
import { checkRendering, checkStatement } from './entry';
import type { Rendering } from './record';
import { told } from './testing/entry';
import { count, passedOn, recordOf, said } from './testing/record';

describe('a rendering', () => {
  const statements = [said('s1', 'b', stated(exactly(5))), said('s2', 'b', stated(exactly(6)))];
  const hop = (id: string, more: Partial<Rendering> = {}) => passedOn(id, 's1', 'o', stated(exactly(5)), more);
  const enterHop = (rendering: Rendering, renderings: readonly Rendering[] = []): string =>
    told(checkRendering(rendering, recordOf([count()], statements, { renderings })));

  it('is in the tree of its statement', () => {
    expect(enterHop(hop('r1'))).toBe('accepted');
    expect(enterHop(hop('r2', { parent: 'r1' }), [hop('r1')])).toBe('accepted');
    expect(enterHop(hop('r2', { parent: 'r1' }))).toBe('parent: refers to what is not on record');
    expect(enterHop(hop('r1', { parent: 'r1' }))).toBe('parent: refers to itself');
    expect(enterHop(hop('r2', { parent: 'r1' }), [hop('r1', { parent: 'r2' })])).toBe('parent: a cyclic reference');
    expect(enterHop(hop('r2', { parent: 'r1' }), [hop('r1', { statement: 's2' })])).toBe(
      'parent: a rendering of another statement',
    );
    expect(enterHop(hop('r1', { statement: 'gone' }))).toBe('statement: refers to what is not on record');
    expect(told(checkRendering(hop('r1'), recordOf([], statements)))).toBe('claim: no such claim');
  });

  it('is not published before the statement was said, or before its parent was published', () => {
    const on = (day: number): Partial<Rendering> => ({
      publishedAt: { precision: 'day', on: `2023-01-0${day}`, zone: 'UTC' },
    });
    const at = (at: string): Partial<Rendering> => ({ publishedAt: { precision: 'minute', at, zone: 'UTC' } });
    const late = said('s1', 'b', stated(exactly(5)), { day: 9 });
    const enterLate = (more: Partial<Rendering>, others: readonly Rendering[] = []) =>
      told(checkRendering(hop('r2', more), recordOf([count()], [late], { renderings: others })));
    const tooEarly = 'publishedAt: published before what it passes on';
    expect(enterLate(on(2))).toBe(tooEarly);
    expect(enterLate(on(9))).toBe('accepted');
    // Only what was certainly earlier: any hour of the day on which it was said may have come after.
    expect(enterLate(at('2023-01-09T00:00:00Z'))).toBe('accepted');
    expect(enterLate(at('2023-01-08T23:59:59.999Z'))).toBe(tooEarly);
    expect(enterHop(hop('r2', { parent: 'r1', ...on(2) }), [hop('r1', on(3))])).toBe(tooEarly);
    expect(enterHop(hop('r2', { parent: 'r1', ...on(3) }), [hop('r1', on(3))])).toBe('accepted');
  });

  it('constrains the date of what it passes on, and of what was taken from it', () => {
    const r1 = hop('r1');
    const r2 = hop('r2', { parent: 'r1' });
    const record = recordOf([count()], statements, { renderings: [r1, r2] });
    const later = said('s1', 'b', stated(exactly(5)), { day: 3 });
    expect(told(checkStatement(later, record))).toBe('r1 publishedAt: published before what it passes on');
    const publishedAt = { precision: 'day' as const, on: '2023-01-04', zone: 'UTC' };
    expect(told(checkRendering({ ...r1, publishedAt }, record))).toBe(
      'r2 publishedAt: published before what it passes on',
    );
    expect(told(checkRendering({ ...r2, publishedAt }, record))).toBe('accepted');
  });

  it('has the same rules for values', () => {
    expect(enterHop(hop('r1', { content: stated(between(5, 4)) }))).toBe('value: low above high');
    expect(enterHop(hop('r1', { content: stated(atMost(4)) }))).toBe('accepted');
    const publishedAt = { precision: 'day' as const, on: 'yesterday', zone: 'UTC' };
    expect(enterHop(hop('r1', { publishedAt }))).toBe('publishedAt: no valid date');
  });

  it('says nothing that is below none, and may compare with what nobody can tell', () => {
    const others = [
      said('zero', 'b', stated(exactly(0))),
      said('no-value', 'b', confirmed),
      said('no-number', 'b', stated(yes)),
      said('no-claim', 'b', stated(exactly(5)), { claim: 'gone' }),
    ];
    const fewerThan_ = (id: string) =>
      told(
        checkRendering(
          hop('r1', { content: stated(fewerThanSaid(id)) }),
          recordOf([count()], [...statements, ...others]),
        ),
      );
    expect(fewerThan_('s2')).toBe('accepted');
    expect(fewerThan_('s1')).toBe('than: refers to itself');
    expect(fewerThan_('zero')).toBe('value: an empty range');
    for (const id of ['no-value', 'no-number', 'no-claim']) expect(fewerThan_(id)).toBe('accepted');
    expect(fewerThan_('gone')).toBe('than: refers to what is not on record');
  });
});

describe('the demonstration', () => {
  it.each(demonstration.map(({ record }) => [record.event.slug, record] as const))(
    '%s is accepted whole',
    (_, record) => {
      const entries = [
        ...record.statements.map((one) => [one.ref, told(checkStatement(one, record))]),
        ...record.renderings.map((one) => [one.ref, told(checkRendering(one, record))]),
      ];
      expect(entries.filter(([, entry]) => entry !== 'accepted')).toEqual([]);
    },
  );
});
