import { readValue } from '@/lib/domain/value-reader/read-value';
import type { JudgedPhrase } from './phrase-rows';
import { contextOf, printed } from './print';

/**
 * How a phrase was read: `right` as an editor would; `cautious`: not read, or several readings with the right one
 * among them, where an editor would see one value; else wrong: `wrong and sure`, `wrong, nothing left over` to show
 * it, or `wrong, left over named`.
 */
export type Judgement = 'right' | 'cautious' | 'wrong and sure' | 'wrong, nothing left over' | 'wrong, left over named';

/** The judgement of a phrase, and its reading in print. */
export function judged(phrase: JudgedPhrase): { judgement: Judgement; reading: string } {
  const reading = readValue(phrase.words, contextOf(phrase));
  const zone = phrase.zone ?? 'UTC';
  // A row may name a zone by its offset: "+03:00" and Etc/GMT-3 are one.
  const [named, offset] = [printed(reading, zone), printed(reading, zone, 'by offset')];
  const text = phrase.right.includes(offset) ? offset : named;
  return { judgement: judgementOf(phrase, reading, text), reading: text };
}

function judgementOf({ right }: JudgedPhrase, reading: ReturnType<typeof readValue>, text: string): Judgement {
  if (reading.kind === 'not read') return right.includes('not read') ? 'right' : 'cautious';
  if (right.includes(text)) return 'right';
  if (reading.kind === 'several') {
    const expected = right.flatMap((one) => one.split(' | '));
    if (text.split(' | ').some((one) => expected.includes(one))) return 'cautious';
    return reading.readings.some(({ rest }) => rest !== '') ? 'wrong, left over named' : 'wrong, nothing left over';
  }
  if (reading.kind === 'refers') return 'wrong, nothing left over';
  if (reading.understood.certainty === 'sure') return 'wrong and sure';
  return reading.understood.rest === '' ? 'wrong, nothing left over' : 'wrong, left over named';
}
