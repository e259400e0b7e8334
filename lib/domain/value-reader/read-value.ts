import Big from 'big.js';
import type { Value } from '@/lib/domain/value';
import { readOptions } from './read-category';
import { readNumber } from './read-number';
import { readTime } from './read-time';
import { readYesNo } from './read-yes-no';
import type { FoundValue, Reading, ReadingContext, Understood } from './reading';
import { cleaned } from './tokens';

/** In characters. A longer text is prose, in which a person must find the value. */
const LONGEST = 500;

/**
 * Reads typed or pasted text as a value of a claim (method.md, "Values"). The words are kept unchanged. A value is read
 * only if the text cannot mean anything else. If it can mean two things, both are returned, without preference; a
 * comparison with another source's figure names that source; anything else is not read, with the reason. This reads
 * only values: that a source declined, denied or withdrew is the form of a statement, not a value. Never throws; the
 * dates and zones in the context must be valid.
 */
export function readValue(words: string, context: ReadingContext): Reading {
  const { claim } = context;
  if (claim.type === 'text') return readText(words);
  if (words.length > LONGEST) return { kind: 'not read', words, why: 'too long' };
  const text = cleaned(words);
  if (text === '') return { kind: 'not read', words, why: 'no value in it' };
  return told(words, found(text, context));
}

function found(text: string, context: ReadingContext): FoundValue {
  const { claim } = context;
  switch (claim.type) {
    case 'number':
      return readNumber(text, claim, context);
    case 'time':
      return readTime(text, context);
    case 'category':
      return readOptions(text, claim);
    default:
      return readYesNo(text, claim);
  }
}

/** Free text is its own value, without the white space around it. */
function readText(words: string): Reading {
  const text = words.trim();
  if (text === '') return { kind: 'not read', words, why: 'no value in it' };
  return {
    kind: 'read',
    words,
    understood: { value: { type: 'text', text }, certainty: 'sure', assumed: [], rest: '' },
  };
}

function told(words: string, made: FoundValue): Reading {
  if ('why' in made) return { kind: 'not read', words, why: made.why };
  if ('relation' in made) return { kind: 'refers', words, ...made };
  const [first, ...more] = made.readings;
  if (first === undefined) return { kind: 'not read', words, why: 'impossible' };
  if (more.length === 0) return { kind: 'read', words, understood: first };
  return { kind: 'several', words, readings: [...made.readings].sort(ascending) };
}

function ascending({ value: a }: Understood, { value: b }: Understood): number {
  const [x, y] = [placeOf(a), placeOf(b)];
  if (typeof x === 'string' || typeof y === 'string') return String(x) < String(y) ? -1 : String(x) > String(y) ? 1 : 0;
  return x.cmp(y);
}

/** The sort key of a value among the readings of the same words: its first figure or its first instant. */
function placeOf(value: Value): Big | string {
  if (value.type === 'number') {
    if ('figure' in value) return value.figure;
    if ('bound' in value) return value.bound;
    return 'low' in value ? value.low : new Big(0);
  }
  if (value.type === 'time') return 'at' in value ? value.at : 'from' in value ? value.from : value.to;
  return value.type === 'category' ? '' : JSON.stringify(value);
}
