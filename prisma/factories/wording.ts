import type { Moment, Wording } from '@/lib/domain/record';

/** The desk's own words, in English. They are never shown in quotation marks. */
export const paraphrase = (words: string): Wording => ({ kind: 'paraphrase', words, language: 'en' });

/** Words from the outlet's or the speaker's own text. */
export const verbatim = (words: string, language = 'en'): Wording => ({ kind: 'verbatim', words, language });

/** Words that are on record only in an English translation. */
export const translatedBy = (translator: string, words: string): Wording => ({
  kind: 'translation',
  words,
  language: 'en',
  translator,
});

/** The original, with an English translation and the name of its translator. */
export const original = (language: string, words: string, translation: { by: string; words: string }): Wording => ({
  kind: 'verbatim',
  words,
  language,
  translation: { words: translation.words, language: 'en', translator: translation.by },
});

/** Said, published or searched on a day. A day counts from its end in the zone. */
export const onDay = (on: string, zone: string): Moment => ({ precision: 'day', on, zone });

/** Said on one of several days, such as 1–2 January. */
export const betweenDays = (on: string, until: string, zone: string): Moment => ({ precision: 'day', on, until, zone });

/** Said or published in a month or a year of which no day is known. Either counts from its end in the zone. */
export const inMonth = (month: string, zone: string): Moment => ({ precision: 'month', on: `${month}-01`, zone });
export const inYear = (year: number, zone: string): Moment => ({ precision: 'year', on: `${year}-01-01`, zone });

/** Said, published or searched at a minute, given with its offset. */
export const atTime = (instant: string, zone: string): Moment => ({
  precision: 'minute',
  at: new Date(instant).toISOString(),
  zone,
});
