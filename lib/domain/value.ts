import type Big from 'big.js';

/** What kind of value answers a claim. Words of the method, "Values". */
export type ValueType = 'number' | 'time' | 'category' | 'yes-no' | 'text';

/** How a number or a time was put. `vague` is for words such as "dozens". */
export type Relation = 'exact' | 'about' | 'at least' | 'more than' | 'at most' | 'fewer than' | 'between' | 'vague';

/** How precisely a time is known, coarse last. */
export type Precision = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

export type StatementId = string;
export type OptionId = string;

/**
 * A number as a source put it. Figures are exact decimals in the unit of the claim, or in `unit` if the source used
 * another. `than` refers to another statement ("fewer than Ukraine's figure").
 */
export type NumberValue = { type: 'number'; unit?: string } & (
  | { relation: 'exact' | 'about'; figure: Big }
  | { relation: 'at least' | 'more than' | 'at most' | 'fewer than'; bound: Big }
  | { relation: 'more than' | 'fewer than'; than: StatementId }
  | { relation: 'between'; low: Big; high: Big }
  | { relation: 'vague'; low: Big; high: Big }
  | { relation: 'vague'; range: 'not confirmed' }
);

/** A time as a source put it. Instants are ISO 8601 in UTC; `zone` is the IANA zone in which it was given. */
export type TimeValue = { type: 'time'; precision: Precision; zone: string } & (
  | { relation: 'exact' | 'about'; at: string }
  | { relation: 'between' | 'vague'; from: string; to: string }
  | { relation: 'at least' | 'more than'; from: string }
  | { relation: 'at most' | 'fewer than'; to: string }
);

/** One option, or several if the claim's options do not exclude each other. Never empty. */
export type CategoryValue = { type: 'category'; options: readonly OptionId[] };

export type YesNoValue = { type: 'yes-no'; yes: boolean };

export type TextValue = { type: 'text'; text: string };

export type Value = NumberValue | TimeValue | CategoryValue | YesNoValue | TextValue;

/** What a statement or a rendering does with its value. Words of the method, "Forms of a statement". */
export type Content =
  | { form: 'stated'; value: Value }
  | { form: 'denied'; value?: Value }
  | { form: 'confirmed' | 'declined' | 'withdrawn' };

export type Form = Content['form'];

/** The value that is given or denied; undefined if there is none. */
export const valueIn = (content: Content): Value | undefined => ('value' in content ? content.value : undefined);

/** Whether a value is about the claim's own measure and scope. Anything else says in its note what it is about. */
export type Scope =
  | { relation: 'same'; note?: string }
  | { relation: 'broader' | 'narrower' | 'different'; note: string };
