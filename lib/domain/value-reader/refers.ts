import { CHANGING } from './number-words';
import { normOf } from './tokens';

type Refers = { relation: 'fewer than' | 'more than'; to: string };

// "Fewer than Ukraine's figure", "больше, чем заявила Москва". Each pattern is tried once, at the start.
const ENGLISH =
  /^(?:still |even |far |much |slightly )?(?<word>fewer|less|lower|smaller|below|under|more|higher|greater|above|over)(?<than> than)?\s(?:the )?(?<rest>.+)$/iu;
const SLAVIC =
  /^(?:значно |набагато |намного |значительно )?(?<word>менше|менш|нижче|меньше|менее|ниже|більше|більш|вище|больше|более|выше),?\s(?:ніж|як|за|чем)\s(?<rest>.+)$/iu;
const BELOW = new Set('fewer less lower smaller below under менше менш нижче меньше менее ниже'.split(' '));

const FIGURE =
  /^(?:own |latest |earlier |previous )?(?:death |body )?(?:figures?|numbers?|counts?|tally|tolls?|claims?|estimates?|totals?|data)$/iu;
const SAID = /^(?:what )?(.+?)\s(?:said|says|claimed|claims|reported|reports|announced|stated)$/iu;
const OF = /^(?:(?:that|those|figures?|number|count|estimate)\s(?:of|from|given by|reported by)|according to)\s(.+)$/iu;
const SLAVIC_OF =
  /^(?:по данным|по версии|по оценке|по оценкам|за даними|за версією|за оцінкою|за оцінками|у|в|дані|данные|цифра|цифры)\s(.+)$/iu;
const SLAVIC_SAID =
  /^(?:заявив|заявил[аи]?|заявляє|заявляють|заявили|заявляет|заявляют|повідомила|повідомив|повідомили|сообщила|сообщил|сообщили|сказала|сказав|сказал|каже|стверджує|утверждает)\s(.+)$/iu;
const NOBODY =
  /^(?:what|was|were|it|previously|earlier|initially|first|originally|expected|this|that|раніше|ранее|раньше|вчора|вчера)\b/iu;

/**
 * Who is named if a number is given as less or more than another source's figure; the name as written, inflected.
 * `unclear` if a word changes the comparison ("more than half of Ukraine's figure").
 * `isNumber` tells whether the words after "Ukraine's" contain a number, as in the desk's own output.
 */
export function referredTo(text: string, isNumber: (tail: string) => boolean): Refers | 'none' | 'unclear' {
  const english = ENGLISH.exec(text);
  const slavic = SLAVIC.exec(text);
  const { word = '', rest = '' } = (english ?? slavic)?.groups ?? {};
  const plain = rest.replace(/(?<![.!;,\s])[.!;,\s]+$/u, '');
  // "Over Kyiv's 5 districts" is a place: without "than", the text must call it a figure to be a comparison.
  const compares = (tail: string): boolean => english?.groups?.than !== undefined && isNumber(tail);
  const to = english ? namedInEnglish(plain, compares) : slavic ? named(plain, [SLAVIC_OF, SLAVIC_SAID]) : 'none';
  if (to === 'none' || /^\p{N}/u.test(to)) return 'none';
  if (NOBODY.test(to) || to.split(/\s+/u).some((one) => CHANGING.has(normOf(one)))) return 'unclear';
  return { relation: BELOW.has(normOf(word)) ? 'fewer than' : 'more than', to };
}

function named(text: string, patterns: readonly RegExp[]): string | 'none' {
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) return name.trim();
  }
  return 'none';
}

/** "Ukraine's figure", or, as printed, "Ukraine’s about 400": the last possessive followed by a figure. */
function namedInEnglish(text: string, isNumber: (tail: string) => boolean): string | 'none' {
  for (const { index, 0: possessive } of [...text.matchAll(/['’]s?\s/gu)].reverse()) {
    const tail = text.slice(index + possessive.length).trim();
    if (FIGURE.test(tail) || isNumber(tail) || isStanding(tail)) return text.slice(0, index).trim();
  }
  return named(text, [OF, SAID]);
}

/** What the desk prints for a statement without its own figure. */
const isStanding = (tail: string): boolean =>
  /^(?:fewer|more|declined to give a number|confirms, no number|withdrew its value)$/u.test(tail);
