import type { Statement } from './record';
import { type Value, valueIn } from './value';
import type { Reading, Understood } from './value-reader/reading';

/**
 * The values that an editor may confirm of words that were read: each reading, in the order of the reader. Vague words
 * have two, the range of the lexicon and none. Words that compare themselves with the figure of another source have one
 * for each statement on the same question that gives a number, newest first. Nothing is offered of what was not read.
 * Rule: method.md, "Values"; an offer counts only once a person has confirmed it.
 */
export function offersOf(reading: Reading, statements: readonly Statement[]): readonly Value[] {
  switch (reading.kind) {
    case 'read':
      return valuesOf(reading.understood);
    case 'several':
      return reading.readings.flatMap(valuesOf);
    case 'refers':
      return statements
        .filter(({ content }) => valueIn(content)?.type === 'number')
        .map(({ id }): Value => ({ type: 'number', relation: reading.relation, than: id }))
        .toReversed();
    case 'not read':
      return [];
  }
}

function valuesOf({ value, offered }: Understood): readonly Value[] {
  if (offered === undefined || value.type !== 'number' || value.relation !== 'vague') return [value];
  const { low, high } = offered;
  const { unit, word } = value;
  const words = { ...(unit !== undefined && { unit }), ...(word !== undefined && { word }) };
  return [{ type: 'number', relation: 'vague', low, high, ...words }, value];
}

/** A value as text by which an offer is recognised again. Figures are exact; equal values have equal texts. */
export const offerKey = (value: Value): string => JSON.stringify(value, FIELD_NAMES);

/** Every field of a value: a text that left one out would take two values for one. */
const FIELDS: Record<KeyOf<Value>, true> = {
  type: true,
  unit: true,
  relation: true,
  figure: true,
  counted: true,
  lastDigit: true,
  bound: true,
  than: true,
  low: true,
  high: true,
  best: true,
  word: true,
  range: true,
  precision: true,
  zone: true,
  at: true,
  from: true,
  to: true,
  options: true,
  yes: true,
  text: true,
};

const FIELD_NAMES = Object.keys(FIELDS).sort();

type KeyOf<T> = T extends unknown ? keyof T : never;
