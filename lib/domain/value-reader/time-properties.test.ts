import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL } from './languages/all';
import { readValue } from './read-value';
import type { Reading } from './reading';
import { contextOf } from './testing/print';
import { TIME_TABLE } from './time-table';
import { type Token, tokensOf } from './tokens';

// Properties of times that hold whatever the words around them are.

const at = (n: number): string => String(n).padStart(2, '0');
/** Without the hours that a 12-hour clock writes with two figures. */
const clock = fc
  .tuple(
    fc.nat(23).filter((hour) => hour < 10 || hour > 12),
    fc.integer({ min: 0, max: 59 }),
  )
  .map(([h, m]) => `${at(h)}:${at(m)}`);
const day = fc.integer({ min: 1, max: 28 });
const month = fc.nat(11);
const NAMES = {
  en: 'January February March April May June July August September October November December',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
};
const name = (language: keyof typeof NAMES, n: number): string => NAMES[language].split(' ')[n] ?? '';

/** A time that is read *sure*, in its three languages, with the clock time before or behind the day. */
const sure = fc
  .tuple(fc.constantFrom('en' as const, 'uk' as const, 'ru' as const), clock, day, month, fc.boolean())
  .map(([language, time, d, m, first]) => {
    const on = `${d} ${name(language, m)} 2023${{ en: '', uk: ' року', ru: ' года' }[language]}`;
    const when = `${{ en: 'at', uk: 'о', ru: 'в' }[language]} ${time}`;
    const words = first ? `${when} ${language === 'en' ? 'on ' : ''}${on}` : `${on}, ${when}`;
    return { language, words };
  });

const read = (words: string, saidOn?: string): Reading =>
  readValue(
    words,
    contextOf({ words, asks: 'time', understood: '', zone: 'Europe/Moscow', ...(saidOn ? { saidOn } : {}) }),
  );
const isSure = (reading: Reading): boolean => reading.kind === 'read' && reading.understood.certainty === 'sure';

/** Words that no table has. */
const unknown = fc
  .constantFrom('abcdefghijklmnoprstu', 'абвгдежзиклмнопрст')
  .chain((letters) => fc.string({ unit: fc.constantFrom(...letters), minLength: 7, maxLength: 12 }));
const insert = (words: string, one: string, place: number): string => {
  const all = words.split(' ');
  const i = place % (all.length + 1);
  return [...all.slice(0, i), one, ...all.slice(i)].join(' ');
};

describe('a time', () => {
  it('is read sure in each language', () => {
    fc.assert(
      fc.property(sure, ({ words }) => {
        expect([words, isSure(read(words))]).toEqual([words, true]);
      }),
    );
  });

  it('with an unknown word is never sure, and an offer names the word', () => {
    fc.assert(
      fc.property(sure, unknown, fc.nat(12), ({ words }, word, place) => {
        const reading = read(insert(words, word, place));
        expect(isSure(reading)).toBe(false);
        if (reading.kind === 'read') expect(reading.understood.rest).toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  it('with a word that turns it is not read', () => {
    const all = ALL.flatMap(({ time }) => time.turning);
    const [token] = tokensOf('x');
    const turning = all.filter((word) => TIME_TABLE.get(word)?.make(token as Token).is === 'turning');
    fc.assert(
      fc.property(sure, fc.constantFrom(...turning), fc.nat(12), ({ words }, word, place) => {
        const text = insert(words, word, place);
        const reading = read(text);
        // "Or", "not" and the like are parts of relations ("3 March or later"), but not beside a clock time and its day.
        expect([text, reading.kind]).toEqual([text, 'not read']);
      }),
      { numRuns: 1000 },
    );
  });

  it('with another figure is not read, or has the figure in it', () => {
    fc.assert(
      fc.property(sure, fc.integer({ min: 32, max: 999 }), fc.nat(12), ({ words }, n, place) => {
        const text = insert(words, String(n), place);
        expect([text, read(text).kind]).toEqual([text, 'not read']);
      }),
      { numRuns: 500 },
    );
  });

  it('with a second day is not read', () => {
    fc.assert(
      fc.property(sure, day, month, ({ words, language }, d, m) => {
        const text = `${words}, ${d} ${name(language, m)}`;
        expect([text, read(text).kind]).toEqual([text, 'not read']);
      }),
    );
  });

  it('in a text with a word of a language that is not read is not read', () => {
    const foreign = fc.constantFrom(
      'desde',
      'hasta',
      'zwischen',
      'uhr',
      'dnia',
      'godzinie',
      'klockan',
      'saat',
      'года’',
      'години…',
    );
    fc.assert(
      fc.property(sure, foreign, ({ words }, word) => {
        expect(isSure(read(`${word} ${words}`))).toBe(false);
      }),
    );
  });
});

describe('a joint or a relation', () => {
  const alone = fc.constantFrom(
    'from',
    'until',
    'between',
    'after',
    'since',
    'before',
    'to',
    'by',
    'від',
    'до',
    'після',
    'між',
    'с',
    'по',
    'к',
    'после',
  );

  it('before an unknown word never makes a relation of the time behind', () => {
    fc.assert(
      fc.property(alone, unknown, sure, (joint, word, { words }) => {
        const reading = read(`${joint} ${word}, ${words}`);
        if (reading.kind !== 'read') return;
        expect(reading.understood.value).toMatchObject({ relation: 'exact' });
        expect(reading.understood.rest).toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  it('at the end of a text relates nothing: it is not read', () => {
    fc.assert(
      fc.property(alone, sure, (joint, { words }) => {
        expect([`${words} ${joint}`, read(`${words} ${joint}`).kind]).toEqual([`${words} ${joint}`, 'not read']);
      }),
    );
  });
});

it('1 MB of a time is answered in milliseconds', () => {
  const long = '3 March 2023 at 14:15 '.repeat(50_000);
  expect(read(long)).toMatchObject({ kind: 'not read', why: 'too long' });
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    read(long);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(20);
});
