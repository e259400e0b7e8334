import { describe, expect, it } from 'vitest';
import {
  confirmed,
  denied,
  exactly,
  fewerThanSaid,
  moreThanSaid,
  options,
  stated,
  vagueWithoutRange,
  withdrawn,
  yes,
} from '@/prisma/factories/values';
import { checkStatement } from './entry';
import type { Rendering, Statement } from './record';
import { enter, told } from './testing/entry';
import { count, list, passedOn, recordOf, said } from './testing/record';
import type { Content } from './value';

describe('a reference', () => {
  const early = said('s1', 'b', stated(exactly(5)));
  it('leads to a statement on record that was not said later', () => {
    const basedOn = (id: string, day = 1) =>
      enter(said('s9', 'a', stated(exactly(5)), { basedOn: [id], day }), count(), [
        early,
        said('s2', 'b', stated(exactly(5)), { day: 2 }),
      ]);
    expect(basedOn('s1')).toBe('accepted');
    expect(basedOn('s2', 2)).toBe('accepted');
    expect(basedOn('s2', 1)).toBe('basedOn: refers to a later statement');
    expect(basedOn('s9')).toBe('basedOn: refers to itself');
    expect(basedOn('gone')).toBe('basedOn: refers to what is not on record');
  });

  it('may be to some time of the same day', () => {
    const noon = { saidAt: { precision: 'minute' as const, at: '2023-01-01T12:00:00Z', zone: 'UTC' } };
    const soon = { saidAt: { ...noon.saidAt, at: '2023-01-01T12:01:00Z' } };
    const refersTo = (more: Partial<Statement>) =>
      enter(said('s9', 'a', stated(fewerThanSaid('s1')), noon), count(), [{ ...early, ...more }]);
    expect(refersTo({})).toBe('accepted');
    expect(refersTo(noon)).toBe('accepted');
    expect(refersTo(soon)).toBe('than: refers to a later statement');
  });

  it('does not run in a circle, over any kind of link', () => {
    const back = said('s2', 'b', stated(exactly(5)), { basedOn: ['s9'] });
    expect(enter(said('s9', 'a', stated(fewerThanSaid('s2'))), count(), [back])).toBe('than: a cyclic reference');
  });

  it('must leave something to say', () => {
    const zero = said('s1', 'b', stated(exactly(0)));
    expect(enter(said('s9', 'a', stated(fewerThanSaid('s1'))), count(), [zero])).toBe('value: an empty range');
    expect(enter(said('s9', 'a', stated(moreThanSaid('s1'))), count(), [zero])).toBe('accepted');
  });

  it('may be to words without a range, but not to what gives no number', () => {
    const compare = (to: Content) =>
      enter(said('s9', 'a', stated(fewerThanSaid('s1'))), count(), [said('s1', 'b', to)]);
    expect(compare(stated(vagueWithoutRange))).toBe('accepted');
    expect(compare(confirmed)).toBe('than: refers to a statement without a number');
    expect(compare(stated(yes))).toBe('than: refers to a statement without a number');
    expect(compare(denied())).toBe('than: refers to a statement without a number');
  });

  it('may be to one whose own root is missing', () => {
    const orphan = said('s1', 'b', stated(exactly(5)), { basedOn: ['gone'] });
    expect(enter(said('s9', 'a', stated(fewerThanSaid('s1'))), count(), [orphan])).toBe('accepted');
  });

  it('of an echo is to a statement on the same claim', () => {
    const elsewhere = said('s1', 'b', stated(exactly(5)), { claim: 'x' });
    const echo = said('s9', 'a', stated(exactly(5)), { basedOn: ['s1'] });
    expect(enter(echo, count(), [elsewhere])).toBe('basedOn: repeats a statement on another claim');
  });

  it('of an echo is to another source, at any distance: a source that says it again makes a further statement', () => {
    const echo = said('s2', 'a', stated(exactly(5)), { basedOn: ['s1'] });
    const own = 'basedOn: repeats a statement of its own source';
    const enterOn = (basedOn: string) =>
      enter(said('s9', 'b', stated(exactly(5)), { basedOn: [basedOn] }), count(), [early, echo]);
    expect(enterOn('s1')).toBe(own);
    expect(enterOn('s2')).toBe(own);
  });

  it('is checked without the earlier version of the statement that makes it', () => {
    const [zero, was] = [said('s1', 'b', stated(exactly(0))), said('s9', 'b', withdrawn, { day: 2 })];
    const now = said('s9', 'b', stated(fewerThanSaid('s1')), { day: 2 });
    expect(enter(now, count(), [zero, was])).toBe('value: an empty range');
  });

  it('to a claim that does not exist is refused', () => {
    expect(enter(said('s9', 'a', confirmed, { claim: 'gone' }))).toBe('claim: no such claim');
  });
});

describe('what others refer to', () => {
  const s1 = said('s1', 'a', stated(exactly(50)));
  const fewer = said('s2', 'b', stated(fewerThanSaid('s1')), { day: 2 });
  const fewerStill = said('s3', 'd', stated(fewerThanSaid('s2')), { day: 2 });
  const echo = said('s2', 'b', stated(exactly(50)), { basedOn: ['s1'], day: 2 });
  const claims = [count(), count({ id: 'x' })];
  const change = (to: Statement, others: readonly Statement[], renderings: readonly Rendering[] = []): string =>
    told(checkStatement(to, recordOf(claims, others, { renderings })));

  it('may change as long as what refers to it may be entered', () => {
    expect(change(said('s1', 'a', stated(exactly(40))), [s1, fewer, fewerStill])).toBe('accepted');
    expect(change(said('s1', 'a', stated(exactly(40)), { day: 2 }), [s1, fewer, echo])).toBe('accepted');
  });

  it('is not dated later than what refers to it', () => {
    const later = said('s1', 'a', stated(exactly(50)), { day: 3 });
    expect(change(later, [s1, fewer])).toBe('s2 than: refers to a later statement');
    expect(change(later, [s1, echo])).toBe('s2 basedOn: refers to a later statement');
    expect(change(later, [fewer])).toBe('s2 than: refers to a later statement');
  });

  it('keeps the number that others are fewer than, and leaves them one, at any distance', () => {
    expect(change(said('s1', 'a', confirmed), [s1, fewer])).toBe('s2 than: refers to a statement without a number');
    expect(change(said('s1', 'a', stated(exactly(0))), [s1, fewer])).toBe('s2 value: an empty range');
    expect(change(said('s1', 'a', stated(exactly(1))), [s1, fewer])).toBe('accepted');
    expect(change(said('s1', 'a', stated(exactly(1))), [s1, fewer, fewerStill])).toBe('s3 value: an empty range');
  });

  it('keeps the claim and the source that echoes need', () => {
    const content = stated(exactly(50));
    expect(change(said('s1', 'a', content, { claim: 'x' }), [s1, echo])).toBe(
      's2 basedOn: repeats a statement on another claim',
    );
    expect(change(said('s1', 'b', content), [s1, echo])).toBe('s2 basedOn: repeats a statement of its own source');
  });

  it('keeps a claim that fits its renderings, and a number that theirs are fewer than', () => {
    const uses = list(true, { a: 'top', b: 'top' });
    const moved = said('s1', 'a', stated(options('a')), { claim: 'u' });
    const passed = passedOn('r1', 's1', 'o', stated(exactly(50)));
    const of = recordOf([count(), { ...uses, id: 'u' }], [s1], { renderings: [passed] });
    expect(told(checkStatement(moved, of))).toBe('r1 value: not the type of the claim');
    const compares = passedOn('r1', 's4', 'o', stated(fewerThanSaid('s1')));
    const s4 = said('s4', 'd', stated(exactly(9)));
    expect(change(said('s1', 'a', stated(exactly(0))), [s1, s4], [compares])).toBe('r1 value: an empty range');
  });
});
