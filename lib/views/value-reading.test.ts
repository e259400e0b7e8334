import { describe, expect, it } from 'vitest';
import { count, recordOf, timeOf } from '@/lib/domain/testing/record';
import { readValue } from '@/lib/domain/value-reader/read-value';
import type { ReadingContext } from '@/lib/domain/value-reader/reading';
import { readingWords } from './value-reading';

const shown = (words: string, context: ReadingContext) =>
  readingWords({ reading: readValue(words, context), context, record: recordOf([context.claim], []) });
const counts: ReadingContext = { claim: count(), zone: 'Europe/Moscow' };
const times: ReadingContext = { claim: timeOf(), zone: 'Europe/Moscow' };

describe('what was understood, in words', () => {
  it('of a number: the value, how certain, and what was not understood', () => {
    expect(shown('at least 400 killed', counts)).toEqual({
      summary: 'Read as',
      readings: [{ value: 'at least 400', certainty: 'likely', because: [], rest: 'killed' }],
    });
  });

  it('of vague words: the range that is offered', () => {
    expect(shown('dozens', counts).readings).toEqual([
      { value: 'dozens', certainty: 'sure', because: ['24 to 99 is offered, and counts only once confirmed'] },
    ]);
  });

  it('of a date: what it rests on', () => {
    expect(shown('12/2/2011', { ...times, dayOrder: 'day first' }).readings).toEqual([
      {
        value: '12 Feb 2011 (UTC+3)',
        certainty: 'sure',
        because: ['day first is known for this source', 'in the zone of the event, Europe/Moscow'],
      },
    ]);
    expect(shown('1 January', { ...times, saidOn: '2023-01-02' }).readings[0]?.because[0]).toBe(
      'the year is the nearest to the day on which it was said (2 Jan 2023)',
    );
  });

  it('of two readings: both, and what each depends on', () => {
    const { summary, readings } = shown('1.500', { claim: count({ whole: false, unit: 'm' }), zone: 'UTC' });
    expect(summary).toBe('Could be read in several ways');
    expect(readings.map(({ value, because }) => [value, because.join()])).toEqual([
      ['1.5 m', 'if decimals are marked by a point'],
      ['1,500 m', 'if decimals are marked by a comma'],
    ]);
  });

  it('of what is not read: why; and of a reference: to whom', () => {
    expect(shown('declined to comment', counts).summary).toBe('Not read: there is no value in it');
    expect(shown('fewer than Ukraine’s figure', counts).summary).toBe(
      'fewer than the figure of Ukraine: choose the statement that is meant',
    );
  });
});
