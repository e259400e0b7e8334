import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly, fewerThanSaid, stated } from '@/prisma/factories/values';
import type { Actor } from './person';
import {
  asksForReEntry,
  canBeReEntered,
  type Difference,
  daysOf,
  differingIn,
  figureIn,
  type Kept,
  maySettle,
  opensPublishing,
  RE_ENTERED_FIELDS,
  RE_ENTRY_RULES,
  type ReEntered,
  settledAs,
  TO_ENTER_AGAIN,
  withoutFigures,
} from './re-entry';
import type { Moment, Rendering, Statement } from './record';
import { count, recordOf, said, timeOf } from './testing/record';
import type { Content, NumberValue } from './value';
import { readValue } from './value-reader/read-value';
import { assessClaim } from './verdict';

const ZONE = 'Europe/Kyiv';
const CLAIM = count({ measure: 'persons killed' });
const QUOTE = { exact: 'at least 400', prefix: '', suffix: '', start: 0, end: 12 };

const of = (content: Content, quoted = true): Statement => ({
  ...said('s', 'kyiv', content),
  evidence: [{ document: 'd', ...(quoted && { quote: QUOTE }) }],
});
const number = (words: string): NumberValue => {
  const reading = readValue(words, { claim: CLAIM, zone: ZONE });
  if (reading.kind !== 'read' || reading.understood.value.type !== 'number') throw new Error(`${words} was not read`);
  return reading.understood.value;
};
const vague: Content = stated({ type: 'number', relation: 'vague', range: 'not confirmed' });

describe('when a re-entry is asked for', () => {
  test.each([
    ['a figure that is quoted', of(stated(exactly(5))), true],
    ['a figure that is denied', of({ form: 'denied', rejects: { what: 'value', value: exactly(5) } }), true],
    ['a figure without a passage', of(stated(exactly(5)), false), false],
    ['vague words', of(vague), false],
    ['another’s figure', of(stated(fewerThanSaid('s1'))), false],
    ['no value', of({ form: 'declined' }), false],
    [
      'a time',
      of(stated({ type: 'time', relation: 'exact', at: '2023-01-01T00:00:00Z', precision: 'day', zone: ZONE })),
      false,
    ],
  ] as const)('%s', (_, statement, can) => {
    expect(canBeReEntered(statement)).toBe(can);
    expect(RE_ENTRY_RULES.map((rule) => asksForReEntry(rule, statement, true))).toEqual([can, can, false]);
    expect(RE_ENTRY_RULES.map((rule) => asksForReEntry(rule, statement, false))).toEqual([can, false, false]);
  });
});

const day = (on: string, more: Partial<Extract<Moment, { on: string }>> = {}): Moment => ({
  precision: 'day',
  on,
  zone: ZONE,
  ...more,
});

describe('in what two entries differ', () => {
  const logged = { ...of(stated(number('at least 400'))), saidAt: day('2023-01-02') };
  const entered = (words: string, more: Partial<ReEntered> = {}): ReEntered => ({
    value: number(words),
    source: 'kyiv',
    days: { first: '2023-01-02', last: '2023-01-02' },
    ...more,
  });

  test.each([
    ['at least 400', {}, []],
    ['no fewer than four hundred', {}, []],
    ['400', {}, ['relation']],
    ['about 400', {}, ['relation']],
    ['at least 40', {}, ['number']],
    ['400 to 450', {}, ['number', 'relation']],
    ['at least 400', { source: 'moscow' }, ['speaker']],
    ['at least 400', { days: { first: '2023-01-03', last: '2023-01-03' } }, ['day']],
    ['at least 400', { days: { first: '2023-01-01', last: '2023-01-31' } }, ['day']],
    ['fewer than 12', { source: 'moscow', days: { first: '2023-01-03', last: '2023-01-03' } }, [...RE_ENTERED_FIELDS]],
  ] as const)('%s, with %j: %j', (words, more, differs) => {
    expect(differingIn(entered(words, more), logged, CLAIM, ZONE)).toEqual(differs);
  });

  test('a day that was not entered is not compared', () => {
    const { days: _, ...without } = entered('at least 400');
    expect(differingIn(without, logged, CLAIM, ZONE)).toEqual([]);
  });

  test('a figure is the same in the unit of its question and by its name, and not in another', () => {
    const measured = count({ unit: 'tonnes', whole: false });
    const value = (unit?: string): NumberValue => ({
      type: 'number',
      relation: 'exact',
      figure: new Big(5),
      ...(unit && { unit }),
    });
    const same = (a: NumberValue, b: NumberValue) =>
      differingIn({ value: a, source: 'kyiv' }, of(stated(b)), measured, ZONE).length === 0;
    expect([same(value(), value('tonnes')), same(value('kilograms'), value())]).toEqual([true, false]);
  });

  test('whoever enters exactly what was logged differs in nothing, and a change in one field differs in it alone', () => {
    const figures = fc.tuple(
      fc.nat(5000),
      fc.constantFrom('exact', 'about', 'at least', 'more than', 'at most', 'fewer than'),
    );
    const made = figures.map(([figure, relation]) =>
      relation === 'exact' || relation === 'about'
        ? ({ type: 'number', relation, figure: new Big(figure) } as NumberValue)
        : ({ type: 'number', relation, bound: new Big(figure) } as NumberValue),
    );
    const date = fc
      .integer({ min: 0, max: 2000 })
      .map((after) => new Date(Date.UTC(2020, 0, 1 + after)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(made, made, date, date, fc.boolean(), (one, other, on, otherDay, isOther) => {
        const statement = { ...of(stated(one)), saidAt: day(on) };
        const days = daysOf(day(otherDay), ZONE);
        const again = { value: other, source: isOther ? 'moscow' : 'kyiv', days };
        const figureOf = (value: NumberValue) =>
          'figure' in value ? value.figure : 'bound' in value ? value.bound : new Big(0);
        expect(differingIn(again, statement, CLAIM, ZONE)).toEqual([
          ...(figureOf(one).eq(figureOf(other)) ? [] : ['number']),
          ...(one.relation === other.relation ? [] : ['relation']),
          ...(isOther ? ['speaker'] : []),
          ...(on === otherDay ? [] : ['day']),
        ]);
        expect(
          differingIn({ value: one, source: 'kyiv', days: daysOf(day(on), ZONE) }, statement, CLAIM, ZONE),
        ).toEqual([]);
      }),
    );
  });

  test('days are those of the event’s zone', () => {
    const late: Moment = { precision: 'minute', at: '2023-01-01T22:30:00Z', zone: 'UTC' };
    expect(daysOf(late, ZONE)).toEqual({ first: '2023-01-02', last: '2023-01-02' });
    expect(daysOf(day('2023-01-01', { until: '2023-01-02' }), ZONE)).toEqual({
      first: '2023-01-01',
      last: '2023-01-02',
    });
    expect(daysOf(day('2023-01-01', { precision: 'month' }), ZONE)).toEqual({
      first: '2023-01-01',
      last: '2023-01-31',
    });
  });
});

test('a question that asks for no number has no figure to enter again', () => {
  const value = { type: 'time', relation: 'exact', at: '2023-01-01T00:00:00Z', precision: 'day', zone: ZONE } as const;
  const statement = of(stated(value));
  expect(figureIn(statement)).toBeUndefined();
  expect(differingIn({ value: exactly(5) as NumberValue, source: 'kyiv' }, statement, timeOf(), ZONE)).toEqual([
    'number',
    'relation',
  ]);
});

describe('who settles a difference', () => {
  const editor = (id: string, more: Partial<Actor> = {}): Actor => ({
    id,
    role: 'editor',
    oneWith: new Set(),
    ...more,
  });
  const between: Difference = { author: 'a', reviewer: 'r', settlements: [] };
  const first = (by: string, keeps: Kept = 'logged') => ({ ...between, settlements: [{ by, keeps, isThird: false }] });

  test.each([
    ['a third editor', editor('t'), between, true, 'alone'],
    ['a reporter', editor('t', { role: 'reporter' }), between, true, 'not this role'],
    [
      'who counts as one with the author',
      editor('t', { oneWith: new Set(['a']) }),
      between,
      false,
      'not a second person',
    ],
    ['the author, where there is a third', editor('a'), between, true, 'a third settles it'],
    ['the author on a desk of two', editor('a', { role: 'reporter' }), between, false, 'with the other'],
    ['the reviewer on a desk of two', editor('r'), between, false, 'with the other'],
    ['the same twice', editor('r'), first('r'), false, 'your own'],
    ['the other, who agrees', editor('a'), first('r'), false, 'with the other'],
    ['the other, who does not', editor('a'), first('r', 'entered'), false, 'a third settles it'],
    ['a third who has joined since', editor('t'), first('r', 'entered'), true, 'alone'],
  ] as const)('%s', (_, actor, difference, hasThird, outcome) => {
    const may = maySettle(actor, difference, 'logged', hasThird);
    expect(may.ok ? (may.isThird ? 'alone' : 'with the other') : may.reason).toBe(outcome);
  });

  test('a difference is settled once, by one third or by two who agree', () => {
    const people = fc.constantFrom('a', 'r', 't', 'u');
    const tries = fc.array(
      fc.record({ by: people, keeps: fc.constantFrom<Kept>('logged', 'entered'), hasThird: fc.boolean() }),
    );
    fc.assert(
      fc.property(tries, (all) => {
        let difference = between;
        for (const { by, keeps, hasThird } of all) {
          const before = settledAs(difference.settlements);
          const may = maySettle(editor(by), difference, keeps, hasThird);
          if (before !== undefined) expect(may).toEqual({ ok: false, reason: 'settled already' });
          if (!may.ok) continue;
          difference = { ...difference, settlements: [...difference.settlements, { by, keeps, isThird: may.isThird }] };
        }
        const { settlements } = difference;
        const kept = settledAs(settlements);
        const alone = settlements.filter(({ isThird }) => isThird);
        const both = settlements.filter(({ isThird }) => !isThird);
        expect(alone.length).toBeLessThan(2);
        expect(alone.every(({ by }) => by !== 'a' && by !== 'r')).toBe(true);
        expect(new Set(both.map(({ by }) => by)).size).toBe(both.length);
        expect(new Set(both.map(({ keeps }) => keeps)).size).toBeLessThan(2);
        expect(kept).toBe(alone[0]?.keeps ?? (both.length === 2 ? both[0]?.keeps : undefined));
      }),
    );
  });
});

test('nothing is published that is still to be entered again, differs, or was settled the other way', () => {
  const states = [
    'not asked for',
    'the same',
    'left out',
    'settled as logged',
    'to be made',
    'differs',
    'settled as entered',
  ] as const;
  expect(states.map(opensPublishing)).toEqual([true, true, true, true, false, false, false]);
});

describe('a record without the figures that are to be entered again', () => {
  const first = { ...said('s1', 'kyiv', stated(exactly(40_777)), { note: 'typed as 40777' }), hedge: 'some 40777' };
  const other = said('s2', 'moscow', stated(exactly(89)));
  const referring = said('s3', 'moscow', stated(fewerThanSaid('s1')));
  const passedOn: Rendering = {
    id: 'r1',
    ref: 'r1',
    statement: 's1',
    link: 'cited',
    outlet: 'moscow',
    content: stated(exactly(40_777)),
    scope: { relation: 'same' },
    publishedAt: first.saidAt,
    speaker: { kept: true },
    wording: first.wording,
    note: '40777 again',
    evidence: [],
  };
  const record = { ...recordOf([CLAIM], [first, other, referring]), renderings: [passedOn] };

  test('has the words in their place, and is as it was in all else', () => {
    const shown = withoutFigures(record, new Set(['s1']));
    expect(JSON.stringify({ ...shown, sources: [] })).not.toMatch(/40,?777/);
    expect(shown.statements.map(({ wording }) => wording.words === TO_ENTER_AGAIN)).toEqual([true, false, false]);
    expect(shown.statements.slice(1)).toEqual([other, referring]);
    expect(shown.statements[0]).toMatchObject({ id: 's1', source: 'kyiv', saidAt: first.saidAt });
    expect(shown.renderings[0]).toMatchObject({ outlet: 'moscow', wording: { words: TO_ENTER_AGAIN } });
  });

  test('compares them with nothing, and gives no figure to enter', () => {
    const shown = withoutFigures(record, new Set(['s1']));
    expect(assessClaim(record, CLAIM, 'latest').contradictions.length).toBeGreaterThan(0);
    expect(assessClaim(shown, CLAIM, 'latest').contradictions).toEqual([]);
    expect(shown.statements[0] && figureIn(shown.statements[0])).toBeUndefined();
  });

  test('is the record itself where nothing is kept back', () => {
    expect(withoutFigures(record, new Set())).toBe(record);
  });
});
