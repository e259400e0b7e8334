import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMinute,
  atMost,
  between,
  confirmed,
  denied,
  exactly,
  fewerThan,
  fewerThanSaid,
  moreThanSaid,
  options,
  stated,
  freeText as text,
  vagueWithoutRange,
  withdrawn,
  yes,
} from '@/prisma/factories/values';
import { demonstration } from '@/prisma/seed/records';
import { checkRendering, checkStatement } from './entry';
import type { Claim, Rendering, Statement } from './record';
import type { Entry } from './refusal';
import { broader, count, different, list, narrower, passedOn, recordOf, said, timeOf } from './test-record';
import type { Content } from './value';

const told = (entry: Entry): string =>
  entry.ok ? 'accepted' : `${entry.of ? `${entry.of.ref} ` : ''}${entry.field}: ${entry.reason}`;
const enter = (statement: Statement, claim: Claim = count(), others: readonly Statement[] = []): string =>
  told(checkStatement(statement, recordOf([claim], others)));
const says = (content: Content, claim: Claim = count(), more: Partial<Statement> = {}): string =>
  enter(said('s9', 'a', content, more), claim);

describe('a value', () => {
  it.each([
    ['a number', stated(exactly(5)), 'accepted'],
    ['words without a range', stated(vagueWithoutRange), 'accepted'],
    ['no value', confirmed, 'accepted'],
    ['a bare denial', denied(), 'accepted'],
    ['another unit', stated({ ...exactly(5), unit: 'vehicles' }), 'accepted'],
    ['another type', stated(yes), 'value: not the type of the claim'],
    ['low above high', stated(between(5, 4)), 'value: low above high'],
    ['fewer than none', stated(fewerThan(0)), 'value: an empty range'],
    ['less than none', stated(exactly(-5)), 'value: an empty range'],
    ['half a person', stated(exactly('2.5')), 'value: a fraction of a whole thing'],
    ['half a person, as a bound', stated(atLeast('2.5')), 'value: a fraction of a whole thing'],
    ['half a person, as an end', stated(between('2.5', 4)), 'value: a fraction of a whole thing'],
    ['what excludes nothing', stated(atLeast(0)), 'accepted'],
    ['a denial of everything', denied(atLeast(0)), 'value: a denial of everything'],
    ['a denial of nearly everything', denied(atLeast(1)), 'accepted'],
    ['a denial of words without a range', denied(vagueWithoutRange), 'accepted'],
  ])('%s', (_, content, expected) => expect(says(content)).toBe(expected));

  it('may be of another type where it is about something else', () => {
    for (const value of [text('words'), options('a'), atMinute('2023-01-01T00:02Z', 'UTC')]) {
      expect(says(stated(value), count(), { scope: different })).toBe('accepted');
    }
    expect(says(stated(exactly('2.5')), timeOf(), { scope: different })).toBe('accepted');
    expect(says(stated(text('words')), list(true, { a: 'top' }), { scope: different })).toBe('accepted');
    expect(says(stated(between(5, 4)), timeOf(), { scope: different })).toBe('value: low above high');
  });

  it('is broader or narrower only of what adds up', () => {
    const refused = 'scope: broader or narrower of what does not add up';
    expect(says(stated(exactly(5)), count(), { scope: broader })).toBe('accepted');
    expect(says(stated(exactly(5)), count({ additive: false }), { scope: broader })).toBe(refused);
    expect(says(stated(exactly(5)), count({ additive: false }), { scope: narrower })).toBe(refused);
    expect(says(stated(options('a')), { ...list(false, { a: 'top' }), additive: true }, { scope: broader })).toBe(
      refused,
    );
  });
});

describe('options', () => {
  const one = list(true, { a: 'top', b: 'top', 'part-of-b': 'b' });
  const some = list(false, { a: 'top', b: 'top' });
  const none: Content = stated({ type: 'category', options: [] });
  it.each([
    ['one of the list', stated(options('a')), one, 'accepted'],
    ['none', none, one, 'value: no option'],
    ['one that is not on the list', stated(options('z')), one, 'value: no such option'],
    ['one that is, and one that is not', stated(options('a', 'z')), some, 'value: no such option'],
    ['two that exclude each other', stated(options('a', 'b')), one, 'value: several options on an exclusive list'],
    ['two that do not', stated(options('a', 'b')), some, 'accepted'],
    ['all of those that may be true, denied', denied(options('a', 'b')), some, 'accepted'],
    ['denied, the only one', denied(options('a')), list(true, { a: 'top' }), 'value: a denial of everything'],
    ['denied, one of two', denied(options('a')), one, 'accepted'],
  ])('%s', (_, content, claim, expected) => expect(says(content, claim)).toBe(expected));
});

describe('a time', () => {
  const minute = atMinute('2023-01-01T00:02Z', 'UTC');
  const open = { type: 'time', precision: 'minute', zone: 'UTC' } as const;
  const between_ = (from: string, to: string): Content => stated({ ...open, relation: 'between', from, to });
  it.each([
    ['with date and zone', stated(minute), 'accepted'],
    ['without a date', stated({ ...minute, relation: 'exact', at: '00:02' }), 'value: no valid date'],
    [
      'on a day that does not exist',
      stated({ ...minute, relation: 'exact', at: '2023-02-30T00:00Z' }),
      'value: no valid date',
    ],
    ['without a zone', stated({ ...minute, zone: '' }), 'value: no valid zone'],
    ['in a zone that does not exist', stated({ ...minute, zone: 'Mars/Base' }), 'value: no valid zone'],
    ['that ends before it begins', between_('2023-01-02T00:00Z', '2023-01-01T00:00Z'), 'value: low above high'],
    ['that begins and ends', between_('2023-01-01T00:00Z', '2023-01-02T00:00Z'), 'accepted'],
    ['that ends where it begins', between_('2023-01-01T00:00Z', '2023-01-01T00:00Z'), 'accepted'],
    ['that ends on no day', between_('2023-01-01T00:00Z', '2023-02-30T00:00Z'), 'value: no valid date'],
    ['that only begins', stated({ ...open, relation: 'at least', from: '2023-01-01T00:00Z' }), 'accepted'],
    ['that only ends', stated({ ...open, relation: 'at most', to: '2023-01-01T00:00Z' }), 'accepted'],
  ])('%s', (_, content, expected) => expect(says(content, timeOf())).toBe(expected));

  it('that is no text at all is refused; what fails otherwise is a bug', () => {
    const enterAt = (at: unknown) => says(stated({ ...minute, relation: 'exact', at: at as string }), timeOf());
    expect(enterAt(undefined)).toBe('value: no valid date');
    const failing = {
      toString: () => {
        throw new Error('a bug');
      },
    };
    expect(() => enterAt(failing)).toThrow('a bug');
  });

  it('at which it was said has a date and a zone', () => {
    const on = (date: string, zone: string) => ({ saidAt: { precision: 'day' as const, on: date, zone } });
    expect(says(confirmed, count(), on('2023-02-30', 'UTC'))).toBe('saidAt: no valid date');
    expect(says(confirmed, count(), on('', 'UTC'))).toBe('saidAt: no valid date');
    expect(says(confirmed, count(), on('2023', 'UTC'))).toBe('saidAt: no valid date');
    expect(says(confirmed, count(), on('2023-01-02-99', 'UTC'))).toBe('saidAt: no valid date');
    expect(says(confirmed, count(), on('2023-02-01', 'nowhere'))).toBe('saidAt: no valid zone');
    const others = [said('s1', 'a', stated(exactly(5))), said('s2', 'a', withdrawn)];
    expect(enter(said('s9', 'b', confirmed, on('yesterday', 'UTC')), count(), others)).toBe('saidAt: no valid date');
  });
});

describe('a reference', () => {
  const early = said('s1', 'b', stated(exactly(5)));
  it('leads to a statement on record that was not said later', () => {
    const basedOn = (id: string, day = 1) =>
      enter(said('s9', 'a', stated(exactly(5)), { basedOn: id, day }), count(), [
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

  it('does not run in a circle, over whichever links', () => {
    const back = said('s2', 'b', stated(exactly(5)), { basedOn: 's9' });
    expect(enter(said('s9', 'a', stated(fewerThanSaid('s2'))), count(), [back])).toBe('than: a cyclic reference');
  });

  it('leaves something to say', () => {
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

  it('may be to one whose own root is gone', () => {
    const orphan = said('s1', 'b', stated(exactly(5)), { basedOn: 'gone' });
    expect(enter(said('s9', 'a', stated(fewerThanSaid('s1'))), count(), [orphan])).toBe('accepted');
  });

  it('of an echo is to a statement on the same claim', () => {
    const elsewhere = said('s1', 'b', stated(exactly(5)), { claim: 'x' });
    const echo = said('s9', 'a', stated(exactly(5)), { basedOn: 's1' });
    expect(enter(echo, count(), [elsewhere])).toBe('basedOn: repeats a statement on another claim');
  });

  it('of an echo is to another source, at any remove: who says it again makes a further statement', () => {
    const echo = said('s2', 'a', stated(exactly(5)), { basedOn: 's1' });
    const own = 'basedOn: repeats a statement of its own source';
    const enterOn = (basedOn: string) =>
      enter(said('s9', 'b', stated(exactly(5)), { basedOn }), count(), [early, echo]);
    expect(enterOn('s1')).toBe(own);
    expect(enterOn('s2')).toBe(own);
  });

  it('is read without the earlier version of the statement that makes it', () => {
    const [zero, was] = [said('s1', 'b', stated(exactly(0))), said('s9', 'b', withdrawn, { day: 2 })];
    const now = said('s9', 'b', stated(fewerThanSaid('s1')), { day: 2 });
    expect(enter(now, count(), [zero, was])).toBe('value: an empty range');
  });

  it('to a claim that is not there is refused', () => {
    expect(enter(said('s9', 'a', confirmed, { claim: 'gone' }))).toBe('claim: no such claim');
  });
});

describe('a rendering', () => {
  const statements = [said('s1', 'b', stated(exactly(5))), said('s2', 'b', stated(exactly(6)))];
  const hop = (id: string, more: Partial<Rendering> = {}) => passedOn(id, 's1', 'o', stated(exactly(5)), more);
  const enterHop = (rendering: Rendering, renderings: readonly Rendering[] = []): string =>
    told(checkRendering(rendering, recordOf([count()], statements, { renderings })));

  it('stands in the tree of its statement', () => {
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
    // Only what was surely earlier: of the day on which it was said, any hour may have come after.
    expect(enterLate(at('2023-01-09T00:00:00Z'))).toBe('accepted');
    expect(enterLate(at('2023-01-08T23:59:59.999Z'))).toBe(tooEarly);
    expect(enterHop(hop('r2', { parent: 'r1', ...on(2) }), [hop('r1', on(3))])).toBe(tooEarly);
    expect(enterHop(hop('r2', { parent: 'r1', ...on(3) }), [hop('r1', on(3))])).toBe('accepted');
  });

  it('holds what it passes on to its date, and those that it was passed on by', () => {
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

  it('is held to the same values', () => {
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
    expect(fewerThan_('s1')).toBe('accepted');
    expect(fewerThan_('zero')).toBe('value: an empty range');
    for (const id of ['no-value', 'no-number', 'no-claim']) expect(fewerThan_(id)).toBe('accepted');
    expect(fewerThan_('gone')).toBe('than: refers to what is not on record');
  });
});

describe('what others refer to', () => {
  const s1 = said('s1', 'a', stated(exactly(50)));
  const fewer = said('s2', 'b', stated(fewerThanSaid('s1')), { day: 2 });
  const fewerStill = said('s3', 'd', stated(fewerThanSaid('s2')), { day: 2 });
  const echo = said('s2', 'b', stated(exactly(50)), { basedOn: 's1', day: 2 });
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

  it('keeps the number that others are fewer than, and leaves them one, at any remove', () => {
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

  it('keeps a claim that answers to its renderings, and a number that theirs are fewer than', () => {
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
