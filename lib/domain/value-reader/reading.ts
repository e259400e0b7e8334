import type Big from 'big.js';
import type { Claim } from '@/lib/domain/record';
import type { OptionId, Value } from '@/lib/domain/value';

/**
 * What is known where words are read: the claim that they answer, the zone of its event, the day on which they were
 * said (ISO, in that zone), and the conventions of the source. Nothing here is ever guessed: what is not known is left
 * out, and then "12/2" and "1.500" have two readings.
 */
export type ReadingContext = {
  claim: Claim;
  zone: string;
  saidOn?: string;
  dayOrder?: 'day first' | 'month first';
  decimal?: 'point' | 'comma';
};

/** What words were understood as. `several` prefers none, and gives them in ascending order. */
export type Reading =
  | { kind: 'read'; words: string; understood: Understood }
  | { kind: 'several'; words: string; readings: readonly Understood[] }
  /** Compares with another's figure: which statement that is, an editor says. */
  | { kind: 'refers'; words: string; relation: 'fewer than' | 'more than'; to: string }
  | { kind: 'not read'; words: string; why: NotRead };

/**
 * A value, and how sure the reading is. `sure`: every word was understood, and nothing assumed but what the context
 * says. `rest` is what was not understood; `offered` the range of the method's lexicon for vague words, which counts
 * for nothing until an editor confirms it.
 */
export type Understood = {
  value: Value;
  certainty: 'sure' | 'likely';
  assumed: readonly Assumption[];
  rest: string;
  offered?: { low: Big; high: Big };
};

/** What a reading took for granted, as data; lib/views/value-reading.ts puts it in words. */
export type Assumption =
  | { what: 'zone of the event'; zone: string }
  | { what: 'zone named'; zone: string }
  | { what: 'year nearest'; year: number; saidOn: string }
  | { what: 'century'; year: number }
  | { what: 'counted from the day it was said'; on: string }
  | { what: 'day order'; order: 'day first' | 'month first'; known: boolean }
  | { what: 'decimal mark'; mark: 'point' | 'comma'; known: boolean }
  | { what: 'part of day'; part: PartOfDay }
  | { what: '24-hour clock' }
  | { what: 'taken as about'; words: string }
  | { what: 'a dash between ends' }
  | { what: 'magnitude of both ends' }
  | { what: 'currency'; unit: string }
  | { what: 'magnitude or unit'; taken: string }
  | { what: 'left aside'; words: string }
  | { what: 'one of one name'; option: OptionId };

export type PartOfDay = 'early hours' | 'morning' | 'afternoon' | 'evening' | 'night';

/** Why words were not read. None of these is an error: the words stay as they are, and an editor says what they mean. */
export type NotRead =
  | 'no value in it'
  | 'several values'
  | 'several relations'
  | 'impossible'
  | 'a fraction of a whole thing'
  | 'no figure'
  | 'no unit of that name'
  | 'changed by other words'
  | 'no date'
  | 'no year'
  | 'no zone of that name'
  | 'too long';

/** What a reader of one value type finds: readings in any order, or why there are none. */
export type FoundValue =
  | { readings: readonly Understood[] }
  | { why: NotRead }
  | { relation: 'fewer than' | 'more than'; to: string };
