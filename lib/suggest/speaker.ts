import type { Span } from '@/lib/domain/passage/sentences';
import type { Attribution } from './attributions';
import { isPronounByForm } from './attributions-by-form';
import { guessOf, type Ranked, wordsAt } from './guess';
import type { KnownNames } from './known-names';
import type { ReadDocument } from './read-document';
import {
  asSpeaker,
  SCORES,
  type Scored,
  type Speaker,
  type SpeakerFrom,
  type SpeakerGuess,
  speakers,
  type Where,
} from './speaker-names';

/** In sentences: whom a pronoun stands for is not looked for farther before. */
const BACK = 3;

/**
 * Who spoke in a passage: by the words that report in its sentences, else in those beside it; then names on record that
 * stand there; then the outlet. Who is on record is found by any of their names; anybody else is proposed by the words of
 * the document.
 */
export function speakerOf(
  document: ReadDocument,
  passage: Span,
  known: KnownNames,
  outlet?: Speaker,
): SpeakerGuess | undefined {
  const own = document.touched(passage).slice(0, 12);
  const found: Scored[] = own.flatMap((at) => reported(document, at, passage, known, 'sentence'));
  const [first, last] = [own[0], own.at(-1)];
  if (first !== undefined && last !== undefined) {
    for (const [at, where] of [
      [first - 1, 'before'],
      [first - 2, 'before'],
      [first - 3, 'before'],
      [last + 1, 'behind'],
    ] as const) {
      const less = 5 * Math.max(0, first - 1 - at);
      const beside = reported(document, at, passage, known, where);
      const apart = isOtherParagraph(document, at, first) ? SCORES.otherParagraph : 0;
      found.push(...beside.map((one) => ({ ...one, sure: false, score: one.score - less + apart })));
    }
    for (const at of own) found.push(...named(document, at, passage, known));
  }
  if (outlet !== undefined) {
    found.push({ value: outlet, from: { is: 'outlet', words: outlet.name }, sure: false, score: SCORES.outlet });
  }
  const ranked = once(found.sort((a, b) => b.score - a.score));
  const rivals = ranked.filter(
    ({ from, score }) => from.is === 'reporting words' && from.where === 'sentence' && score > SCORES.name,
  ).length;
  return guessOf(
    ranked.map(({ score: _, ...one }): Ranked<Speaker, SpeakerFrom> => ({ ...one, sure: one.sure && rivals === 1 })),
  );
}

function reported(
  document: ReadDocument,
  at: number,
  passage: Span,
  known: KnownNames,
  where: Where,
): readonly Scored[] {
  return document.attributions(at).flatMap((attribution) => {
    const { cue, source, by } = attribution;
    const isIn = cue.start >= passage.start && cue.end <= passage.end;
    const score =
      SCORES.reports +
      (isIn ? SCORES.inPassage : 0) +
      (by === 'inverted' || by === 'according to' ? SCORES.inverted : 0) +
      (by === 'behind a clause' ? SCORES.subordinate : 0) +
      (where === 'sentence' ? -distance(passage, cue) : SCORES[where]) +
      (isApart(document.text, passage, cue) ? SCORES.otherPart : 0);
    const words = wordsAt(document.text, source);
    const told = document.text.slice(cue.start, cue.end);
    if (isPronoun(words.text)) return byPronoun(document, at, attribution, known, score);
    const from: SpeakerFrom = { is: 'reporting words', cue: told, words: words.text, where };
    return speakers(document.text, words, known, from, score);
  });
}

const PRONOUN = /^(?:he|she|they|who)$/iu;
const isPronoun = (words: string): boolean => PRONOUN.test(words) || isPronounByForm(words);

/** "He said": whoever was told to have spoken last before, or was named there. */
function byPronoun(
  document: ReadDocument,
  at: number,
  { cue, source }: Attribution,
  known: KnownNames,
  score: number,
): readonly Scored[] {
  const { text, sentences } = document;
  for (let back = at; back >= 0 && back > at - 1 - BACK; back--) {
    const sentence = sentences[back];
    if (sentence === undefined) break;
    const end = back === at ? source.start : sentence.end;
    const told = document
      .attributions(back)
      .filter((one) => one.source.end <= end && !isPronoun(text.slice(one.source.start, one.source.end)));
    const stands = told.at(-1)?.source ?? known.standing(text, { start: sentence.start, end }).at(-1)?.at;
    if (stands === undefined) continue;
    const words = wordsAt(text, stands);
    const from: SpeakerFrom = {
      is: 'pronoun',
      cue: text.slice(cue.start, cue.end),
      words: text.slice(source.start, source.end),
      named: words.text,
    };
    return speakers(text, words, known, from, score + SCORES.pronoun).map((one) => ({ ...one, sure: false }));
  }
  return [];
}

/** Names on record in a sentence, and none of them is said to have spoken. */
function named(document: ReadDocument, at: number, passage: Span, known: KnownNames): readonly Scored[] {
  const sentence = document.sentences[at];
  if (sentence === undefined) return [];
  const { start } = sentence;
  return known
    .standing(document.text, { start, end: Math.min(sentence.end, start + 3000) })
    .map(({ source, at: span }) => {
      const words = wordsAt(document.text, span);
      const isIn = span.start >= passage.start && span.end <= passage.end;
      const from: SpeakerFrom = { is: 'name', words: words.text, where: 'sentence' };
      return {
        value: asSpeaker(source),
        words,
        from,
        sure: false,
        score: SCORES.name + (isIn ? SCORES.nameThere : 0) - (span.start - start) / 1000,
      };
    });
}

/** From 0 to 15: how far a reporting word is from a passage. */
const distance = ({ start, end }: Span, cue: Span): number =>
  Math.min(15, Math.max(0, start - cue.end, cue.start - end) / 20);

function isOtherParagraph({ text, sentences }: ReadDocument, a: number, b: number): boolean {
  const [first, second] = [sentences[Math.min(a, b)], sentences[Math.max(a, b)]];
  return first !== undefined && second !== undefined && text.slice(first.end, second.start).includes('\n');
}

/** Whether a semicolon stands between a reporting word and a passage of the same sentence. */
function isApart(text: string, { start, end }: Span, cue: Span): boolean {
  const between = cue.end <= start ? text.slice(cue.end, start) : text.slice(end, Math.max(end, cue.start));
  return between.length < 1000 && /[;؛]/u.test(between);
}

/** Each speaker once, where most speaks for it. */
function once(ranked: readonly Scored[]): readonly Scored[] {
  const keyOf = ({ value: { source, name } }: Scored): string => source ?? `“${name.toLowerCase()}”`;
  return [...new Map(ranked.toReversed().map((one) => [keyOf(one), one])).values()].sort((a, b) => b.score - a.score);
}
