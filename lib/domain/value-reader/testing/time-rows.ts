import { describe, expect, it } from 'vitest';
import { readValue } from '@/lib/domain/value-reader/read-value';
import { phraseRows } from './phrase-rows';
import { contextOf, printed } from './print';

/**
 * Tests rows of "words ¦ reading ¦ context" that ask a time, as in phrase-rows.ts; `not read` stands for every reason.
 */
export function timesRead(name: string, rows: string): void {
  const timeRows = rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => `time ¦ ${row}`)
    .join('\n');
  describe(name, () => {
    it.each(phraseRows(timeRows).map((phrase) => [phrase.words, phrase] as const))('%s', (words, phrase) => {
      const reading = readValue(words, contextOf(phrase));
      const text = reading.kind === 'not read' ? 'not read' : printed(reading, phrase.zone ?? 'UTC');
      expect(phrase.right, JSON.stringify(reading)).toContain(text);
    });
  });
}
