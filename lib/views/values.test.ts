import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Claim, Statement } from '@/lib/domain/record';
import { count, list, recordOf, said, yesNo } from '@/lib/domain/testing/record';
import type { Content, Value } from '@/lib/domain/value';
import { denied, deniedStatement, deniedThatItHappened, stated } from '@/prisma/factories/values';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { contentWords, shortName, statementLine, valueWords } from './values';

const claimOf = (id: string): Claim => {
  const claim = makiivka.claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return claim;
};
const killed = { claim: claimOf('killed'), record: makiivka };
const words = (value: Value) => valueWords(value, 'dozens', killed);

describe('what is said with a value', () => {
  const at = { precision: 'day', on: '2023-01-02', zone: 'UTC' } as const;
  const of = (content: Content, more: Partial<Statement>, claim: Claim = count()) => {
    const statement = { ...said('s1', 'a', content), ...more };
    return statementLine(statement, { claim, record: recordOf([claim], [statement]) });
  };

  it('stands behind it in one line: scope, counted, hedge, reference time, and that it cannot be traced', () => {
    const labelled = count({ running: true, labels: [{ id: 'l1', words: 'identified by name' }] });
    const counted = stated({ type: 'number', relation: 'exact', figure: new Big(92), counted: true });
    expect(of(counted, { scope: { relation: 'narrower', label: 'l1', note: 'by name' } }, labelled)).toBe(
      '92, identified by name, counted',
    );
    expect(of(counted, { hedge: 'we think', countsAsOf: at, doesNotSay: true }, labelled)).toBe(
      '92, counted, “we think”, as of 2 Jan 2023, does not say where it got this',
    );
    expect(of(counted, { saidAtNotKnown: true })).toBe('92, counted, date not known');
    expect(of({ form: 'denied', rejects: { what: 'that it happened' } }, {})).toBe('0, denies that there were any');
  });

  it('low, best and high stand together; of an exclusive list one of several is meant', () => {
    const best = {
      type: 'number',
      relation: 'between',
      low: new Big(120),
      high: new Big(400),
      best: new Big(180),
    } as const;
    expect(of(stated(best), {})).toBe('120 to 400, best 180');
    const hit = list(true, { rocket: 'top', drone: 'top' });
    const either: Value = { type: 'category', options: ['rocket', 'drone'] };
    expect(of(stated(either), {}, hit)).toBe('rocket or drone');
    expect(of(denied(either), {}, hit)).toBe('denies rocket or drone');
    expect(of(stated(either), {}, { ...hit, exclusive: false } as Claim)).toBe('rocket and drone');
  });

  it('on a question of yes or no is plain, however it was denied or confirmed', () => {
    const yes: Value = { type: 'yes-no', yes: true };
    const no: Value = { type: 'yes-no', yes: false };
    expect([stated(yes), stated(no), { form: 'confirmed' } as const].map((content) => of(content, {}, yesNo))).toEqual([
      'yes',
      'no',
      'confirms it',
    ]);
    expect([denied(yes), denied(no), deniedThatItHappened, denied()].map((content) => of(content, {}, yesNo))).toEqual([
      'denies it',
      'rejects “no”',
      'denies it',
      'denies, and does not say what',
    ]);
    expect(of(deniedThatItHappened, { hedge: 'as far as we know' }, yesNo)).toBe('denies it, “as far as we know”');
  });

  it('is quoted where a denial of it is rejected', () => {
    const statements = [said('s1', 'a', denied({ type: 'yes-no', yes: true })), said('s2', 'b', deniedStatement('s1'))];
    const [, rejecting] = statements;
    const record = recordOf([yesNo], statements);
    expect(rejecting && statementLine(rejecting, { claim: yesNo, record })).toBe('rejects a’s ‘denies it’');
  });

  it('the last digit written shows', () => {
    const share = count({ unit: '%', whole: false, additive: false });
    const figure = (lastDigit: string): Content =>
      stated({ type: 'number', relation: 'exact', figure: new Big(60), lastDigit: new Big(lastDigit) });
    expect([of(figure('1'), {}, share), of(figure('0.1'), {}, share)]).toEqual(['60 %', '60.0 %']);
  });
});

describe('a number', () => {
  it('keeps the word before the figure', () => {
    const n = new Big(1400);
    const type = 'number';
    expect(words({ type, relation: 'exact', figure: n })).toEqual({ value: '1,400' });
    expect(words({ type, relation: 'about', figure: n })).toEqual({ value: 'about 1,400', lead: 6 });
    expect(words({ type, relation: 'at least', bound: n })).toEqual({ value: 'at least 1,400', lead: 9 });
    expect(words({ type, relation: 'more than', bound: n })).toEqual({ value: 'more than 1,400', lead: 10 });
    expect(words({ type, relation: 'at most', bound: n })).toEqual({ value: 'at most 1,400', lead: 8 });
    expect(words({ type, relation: 'fewer than', bound: n })).toEqual({ value: 'fewer than 1,400', lead: 11 });
    expect(words({ type, relation: 'between', low: new Big(60), high: new Big(100) })).toEqual({ value: '60 to 100' });
  });

  it('keeps vague words as they were put, and says what a relative value refers to', () => {
    expect(words({ type: 'number', relation: 'vague', low: new Big(24), high: new Big(99) })).toEqual({
      value: 'dozens',
    });
    expect(words({ type: 'number', relation: 'fewer than', than: 's01' })).toEqual({
      value: 'fewer',
      beside: 'than Ukrainian military’s about 400',
    });
    expect(words({ type: 'number', relation: 'more than', than: 'gone' }).beside).toBe(
      'than a statement that is not published',
    );
  });

  it('names a unit that is not the claim’s, and that of a measure', () => {
    const relation = 'exact';
    expect(words({ type: 'number', relation, figure: new Big(2), unit: 'companies' }).value).toBe('2 companies');
    const metres: Claim = {
      ...killed.claim,
      type: 'number',
      unit: 'm',
      whole: false,
      lowerBound: 'none',
      tolerance: 'none',
    };
    const height: Value = { type: 'number', relation, figure: new Big('2.5') };
    expect(valueWords(height, '', { claim: metres, record: makiivka }).value).toBe('2.5 m');
  });
});

it('a time has its day and zone beside it', () => {
  const at = { type: 'time', precision: 'minute', zone: 'Europe/Moscow' } as const;
  const context = { claim: claimOf('time'), record: makiivka };
  const value: Value = { ...at, relation: 'exact', at: '2022-12-31T21:02:00Z' };
  expect(valueWords(value, '', context)).toEqual({ value: '00:02', beside: '1 Jan 2023 (UTC+3)' });
  expect(valueWords({ ...at, relation: 'at most', to: '2022-12-31T21:02:00Z' }, '', context).value).toBe('by 00:02');
});

it('every form without a value says so', () => {
  const told = (content: Content) => contentWords(content, '', killed).value;
  expect(told({ form: 'confirmed' })).toBe('confirms, no number');
  expect(told({ form: 'declined' })).toBe('declined to give a number');
  expect(told({ form: 'withdrawn' })).toBe('withdrew what it had said');
  expect(told(denied())).toBe('denies, and does not say what');
  expect(told({ form: 'denied', rejects: { what: 'that it happened' } })).toBe('0');
  expect(told({ form: 'denied', rejects: { what: 'statement', statement: 's01' } })).toBe(
    'rejects Ukrainian military’s about 400',
  );
  const figure = new Big(500);
  expect(told(denied({ type: 'number', relation: 'exact', figure }))).toBe('denies 500');
});

it('a name in running text leaves out its parenthesis', () => {
  expect(shortName('Russian bloggers (as a group)')).toBe('Russian bloggers');
  expect(shortName('(unnamed)')).toBe('(unnamed)');
});
