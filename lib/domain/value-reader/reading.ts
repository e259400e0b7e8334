import type Big from 'big.js';
import type { Claim } from '@/lib/domain/record';
import type { OptionId, Value } from '@/lib/domain/value';

/**
 * What is known when words are read: the claim that they answer, the zone of its event, the day on which they were
 * said (ISO, in that zone), and the conventions of the source. Nothing here is guessed: unknown fields are left
 * out, and "12/2" and "1.500" then have two readings.
 */
export type ReadingContext = {
  claim: Claim;
  zone: string;
  saidOn?: string;
  dayOrder?: 'day first' | 'month first';
  decimal?: 'point' | 'comma';
};

/** The result of reading words. `several` lists the readings in ascending order, without preference. */
export type Reading =
  | { kind: 'read'; words: string; understood: Understood }
  | { kind: 'several'; words: string; readings: readonly Understood[] }
  /** A comparison with another source's figure: an editor chooses the statement. */
  | { kind: 'refers'; words: string; relation: 'fewer than' | 'more than'; to: string }
  | { kind: 'not read'; words: string; why: NotRead };

/**
 * A value and the certainty of the reading. `sure`: every word was understood, and only facts from the context were
 * assumed. `rest` is what was not understood; `offered` is the lexicon's range for vague words, which has no effect
 * until an editor confirms it.
 */
export type Understood = {
  value: Value;
  certainty: 'sure' | 'likely';
  assumed: readonly Assumption[];
  rest: string;
  offered?: { low: Big; high: Big };
};

/** An assumption of a reading, as data; lib/views/value-reading.ts turns it into words. */
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

/** Why words were not read. None of these is an error: the words are kept, and an editor says what they mean. */
export type NotRead =
  | 'no value in it'
  | 'several values'
  | 'several relations'
  | 'impossible'
  | 'a fraction of a whole thing'
  | 'no figure'
  | 'no unit of that name'
  | 'changed by other words'
  | 'something else is counted'
  | 'part of a name'
  | 'too much is not understood'
  | 'in a language that is not read'
  | 'no date'
  | 'no year'
  | 'no zone of that name'
  | 'too long';

/** The result for one value type: readings in any order, or the reason for none. */
export type FoundValue =
  | { readings: readonly Understood[] }
  | { why: NotRead }
  | { relation: 'fewer than' | 'more than'; to: string };
