import type Big from 'big.js';

/** What kind of value answers a claim. Words of the method, "Values". */
export type ValueType = 'number' | 'time' | 'category' | 'yes-no' | 'text';

/** How a number or a time was put. `vague` is for words such as "dozens". */
export type Relation = 'exact' | 'about' | 'at least' | 'more than' | 'at most' | 'fewer than' | 'between' | 'vague';

/** How precisely a time is known, coarse last. */
export type Precision = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

export type StatementId = string;
export type OptionId = string;
export type LabelId = string;

/**
 * A number as a source put it. Figures are exact decimals in the unit of the claim, or in `unit` if the source used
 * another. `counted` is for a tally or a list of names, which was not rounded. `lastDigit` is what the last digit
 * written is worth (1 of "60 %", 0.1 of "60.0 %", a tenth of a billion of "1.2 billion"); without it, that of the
 * figure. `best` is the best figure of "low, best, high". `word` is the entry of the lexicon that vague words stand
 * for. `than` refers to another statement ("fewer than Ukraine's figure").
 */
export type NumberValue = { type: 'number'; unit?: string } & (
  | { relation: 'exact'; figure: Big; counted?: true; lastDigit?: Big }
  | { relation: 'about'; figure: Big; lastDigit?: Big }
  | { relation: 'at least' | 'more than' | 'at most' | 'fewer than'; bound: Big }
  | { relation: 'more than' | 'fewer than'; than: StatementId }
  | { relation: 'between'; low: Big; high: Big; best?: Big }
  | { relation: 'vague'; low: Big; high: Big; word?: string }
  | { relation: 'vague'; range: 'not confirmed'; word?: string }
);

/** A time as a source put it. Instants are ISO 8601 in UTC; `zone` is the IANA zone in which it was given. */
export type TimeValue = { type: 'time'; precision: Precision; zone: string } & (
  | { relation: 'exact' | 'about'; at: string }
  | { relation: 'between' | 'vague'; from: string; to: string }
  | { relation: 'at least' | 'more than'; from: string }
  | { relation: 'at most' | 'fewer than'; to: string }
);

/** One option or several: each of them, or on an exclusive list one of them ("a rocket or a drone"). Never empty. */
export type CategoryValue = { type: 'category'; options: readonly OptionId[] };

export type YesNoValue = { type: 'yes-no'; yes: boolean };

export type TextValue = { type: 'text'; text: string };

export type Value = NumberValue | TimeValue | CategoryValue | YesNoValue | TextValue;

/**
 * What a denial rejects: that it happened at all (0, or no), a value, what somebody else said, or nothing that it names.
 */
export type Rejected =
  | { what: 'that it happened' }
  | { what: 'value'; value: Value }
  | { what: 'statement'; statement: StatementId }
  | { what: 'nothing in particular' };

/**
 * What a statement or a rendering does with its value. Words of the method, "Forms of a statement". A withdrawal takes
 * back the statements that it names, else everything.
 */
export type Content =
  | { form: 'stated'; value: Value }
  | { form: 'denied'; rejects: Rejected }
  | { form: 'withdrawn'; takesBack?: readonly StatementId[] }
  | { form: 'confirmed' | 'declined' };

export type Form = Content['form'];

/** The value that is given or denied; undefined if there is none. */
export function valueIn(content: Content): Value | undefined {
  if (content.form === 'stated') return content.value;
  return content.form === 'denied' && content.rejects.what === 'value' ? content.rejects.value : undefined;
}

/**
 * Whether a value is about the claim's own measure and scope. Anything else has a label of the claim's list (its id), by
 * which two are about the same; without one, as before version 2 of the method, the note says what it is about.
 */
export type Scope =
  | { relation: 'same'; note?: string }
  | { relation: 'broader' | 'narrower' | 'different'; label?: LabelId; note: string };
