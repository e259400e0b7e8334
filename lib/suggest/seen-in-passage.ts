import type { Span } from '@/lib/domain/passage/sentences';
import { A_TIME } from '@/lib/domain/typed-moment';
import type { Measure } from '@/lib/domain/value-reader/measures';
import { tokensOf } from '@/lib/domain/value-reader/tokens';
import { type Figure, figuresIn } from './figures';
import { type Words, wordsAt } from './guess';
import { measureAt } from './measure-words';
import type { ReadyQuestion } from './questions';
import { type TimeWords, timesIn } from './time-in-passage';
import type { ValueContext } from './value-in-passage';

/** A passage, the whole of its sentences, and those before, the nearest first: what is farther away tells less. */
export type Places = { passage: Span; sentences: Span; before: readonly Span[] };

/** How much a word tells that stands beside the passage in its sentence. */
export const IN_SENTENCE = 0.6;
/** One, two and three sentences before. */
const BEFORE = [0.4, 0.3, 0.2];

const CLOCK =
  /\p{Nd}[:.]\p{Nd}{2}|midnight|noon|o.clock|\p{Nd}\s?[ap]\.?m|(?<!\p{L})(?:опівноч|полуноч|півночі|годин|час(?!т)|منتصف|الساعة)/iu;

/** What is seen in a passage and around it, once for all questions. */
export type Seen = {
  figures: readonly Figure[];
  time: TimeWords | undefined;
  measures: readonly { measure: Measure; words: Words; weight: number }[];
};

export function seenIn(text: string, places: Places, context: ValueContext, questions: readonly ReadyQuestion[]): Seen {
  const { passage, sentences, before } = places;
  const has = (type: string): boolean => questions.some(({ claim }) => claim.type === type);
  const { zone, saidOn } = context;
  const reading = { claim: A_TIME, zone, ...(saidOn !== undefined && { saidOn }) };
  const isNumber = has('number');
  return {
    figures: isNumber ? figuresIn(text, passage) : [],
    // A day alone may be of anything.
    time:
      has('time') && CLOCK.test(text.slice(passage.start, passage.end))
        ? timesIn(text, passage, reading)[0]
        : undefined,
    measures: isNumber
      ? [
          ...measuresIn(text, passage).map((one) => ({ ...one, weight: 1 })),
          ...measuresIn(text, sentences).map((one) => ({ ...one, weight: IN_SENTENCE })),
          ...before.flatMap((one, back) =>
            measuresIn(text, one).map((found) => ({ ...found, weight: BEFORE[back] ?? 0 })),
          ),
        ]
      : [],
  };
}

function measuresIn(text: string, { start, end }: Span): { measure: Measure; words: Words }[] {
  const tokens = tokensOf(text.slice(start, Math.min(end, start + 1500)));
  return tokens.flatMap((first, at) => {
    const found = measureAt(tokens, at);
    const last = tokens[at + (found?.length ?? 1) - 1];
    if (found === undefined || last === undefined || !isTelling(found.measure)) return [];
    const words = wordsAt(text, { start: start + first.end - first.text.length, end: start + last.end });
    return [{ measure: found.measure, words }];
  });
}

/** Persons and strikes are in every sentence of such an event. */
const isTelling = (measure: Measure): boolean => !['people', 'attacks', 'durations', 'other things'].includes(measure);
