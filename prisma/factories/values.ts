import Big from 'big.js';
import { Temporal } from 'temporal-polyfill';
import type { CategoryValue, Content, NumberValue, OptionId, StatementId, TimeValue, Value } from '@/lib/domain/value';

/** Figures are given in the shortest exact notation: a whole number, or a string such as '2.5'. */
export type Figure = number | string;

// ── What a source does with a value ──

export const stated = (value: Value): Content => ({ form: 'stated', value });
/** Rejects a value; without one, nothing in particular. */
export const denied = (value?: Value): Content => ({
  form: 'denied',
  rejects: value ? { what: 'value', value } : { what: 'nothing in particular' },
});
/** Rejects that it happened at all: 0, or no. */
export const deniedThatItHappened: Content = { form: 'denied', rejects: { what: 'that it happened' } };
/** Rejects what somebody else said. */
export const deniedStatement = (statement: StatementId): Content => ({
  form: 'denied',
  rejects: { what: 'statement', statement },
});
export const confirmed: Content = { form: 'confirmed' };
export const declined: Content = { form: 'declined' };
/** Takes back everything. */
export const withdrawn: Content = { form: 'withdrawn' };
export const tookBack = (...takesBack: readonly [StatementId, ...StatementId[]]): Content => ({
  form: 'withdrawn',
  takesBack,
});

// ── Numbers, as they were put ──

export const exactly = (n: Figure): NumberValue => ({ type: 'number', relation: 'exact', figure: Big(n) });
/** A tally, or a list of names: it was not rounded. */
export const counted = (n: Figure): NumberValue => ({
  type: 'number',
  relation: 'exact',
  figure: Big(n),
  counted: true,
});
export const about = (n: Figure): NumberValue => ({ type: 'number', relation: 'about', figure: Big(n) });
/** A figure with what the last digit written is worth: 60 of "60 %" with 1, of "60.0 %" with '0.1'. */
export const writtenTo = (n: Figure, lastDigit: Figure): NumberValue => ({
  type: 'number',
  relation: 'exact',
  figure: Big(n),
  lastDigit: Big(lastDigit),
});
export const atLeast = (n: Figure): NumberValue => ({ type: 'number', relation: 'at least', bound: Big(n) });
export const moreThan = (n: Figure): NumberValue => ({ type: 'number', relation: 'more than', bound: Big(n) });
export const atMost = (n: Figure): NumberValue => ({ type: 'number', relation: 'at most', bound: Big(n) });
export const fewerThan = (n: Figure): NumberValue => ({ type: 'number', relation: 'fewer than', bound: Big(n) });

export const between = (low: Figure, high: Figure): NumberValue => ({
  type: 'number',
  relation: 'between',
  low: Big(low),
  high: Big(high),
});

export const lowBestHigh = (low: Figure, best: Figure, high: Figure): NumberValue => ({
  type: 'number',
  relation: 'between',
  low: Big(low),
  high: Big(high),
  best: Big(best),
});

/** A word of the lexicon, with the range that an editor confirmed. */
export const inWords = (word: string, low: Figure, high: Figure): NumberValue => ({
  type: 'number',
  relation: 'vague',
  low: Big(low),
  high: Big(high),
  word,
});

/** Words such as "many hundreds", with the range that an editor gave them. */
export const vague = (low: Figure, high: Figure): NumberValue => ({
  type: 'number',
  relation: 'vague',
  low: Big(low),
  high: Big(high),
});

/** Words such as "significant", to which no editor gave a range. */
export const vagueWithoutRange: NumberValue = { type: 'number', relation: 'vague', range: 'not confirmed' };

/** "Fewer than they say": measured against another statement. */
export const fewerThanSaid = (than: StatementId): NumberValue => ({ type: 'number', relation: 'fewer than', than });
export const moreThanSaid = (than: StatementId): NumberValue => ({ type: 'number', relation: 'more than', than });

// ── Other types ──

/** A time to the minute: an instant with its offset, and the zone in which it was given. */
export const atMinute = (instant: string, zone: string): TimeValue => ({
  type: 'time',
  relation: 'exact',
  precision: 'minute',
  zone,
  at: new Date(instant).toISOString(),
});

/** A day of the calendar, in the zone of the source: as reference works date a battle. */
export const onDate = (date: string, zone: string): TimeValue => ({
  type: 'time',
  relation: 'exact',
  precision: 'day',
  zone,
  at: new Date(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds).toISOString(),
});

export const options = (...ids: readonly [OptionId, ...OptionId[]]): CategoryValue => ({
  type: 'category',
  options: ids,
});
export const yes: Value = { type: 'yes-no', yes: true };
export const no: Value = { type: 'yes-no', yes: false };
export const freeText = (text: string): Value => ({ type: 'text', text });
