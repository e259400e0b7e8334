import type { Anchored } from '@/lib/domain/anchored';
import { codePointsOf, standsIn } from '@/lib/domain/code-points';
import { usageIn } from '@/lib/domain/passage/telling-words';
import type { Quote } from '@/lib/domain/record';
import {
  type Candidate,
  candidate,
  candidatesAt,
  isAnother,
  nearestAnywhere,
  nearestOf,
  occurrences,
  type Texts,
} from './candidates';
import { lettersOf, type Passage, passageAt, passageText, quoteLike } from './passage-text';
import { type Guess, whereItWent } from './where-it-went';

/** The share of other words that must be kept where the passage is expected, and elsewhere (DECISIONS.md). */
const ALIKE = { inPlace: 0.5, withoutTelling: 0.7, elsewhere: 0.8 };
/** How many lost quotes are searched in the whole text: each takes some 20 ms in 400,000 characters. */
const MOST_SEARCHES = 100;
/** In letters: an exact passage of fewer is believed only where it is expected. */
const SHORT = 12;

/**
 * Finds the quotes of a text again in a newer text of the same document. `quotes` are of `before`, `language` (BCP 47) is that of both. A quote is found where
 * the words around it went, or anywhere if its words stand once in either text; never in a passage that was another one
 * before. 200 quotes in 400,000 characters take about two seconds.
 */
export function anchorQuotes(
  quotes: readonly Quote[],
  before: string,
  after: string,
  language = '',
): readonly Anchored[] {
  // Nothing was changed: of several passages that are alike, it is the one that it was.
  if (before === after) return whereTheyStood(quotes, before);
  const [was, now] = [passageText(before), passageText(after)];
  const went = whereItWent(was, now);
  const usage = usageIn([was, now], language);
  let searches = 0;
  return quotes.map((quote) => {
    if (!standsIn(was.points, quote)) return NOT_THERE;
    return anchorOne(quote, { was, now, usage }, went, () => searches++ < MOST_SEARCHES);
  });
}

const NOT_THERE: Anchored = { found: 'lost', why: 'not in the earlier text', differs: [] };

function whereTheyStood(quotes: readonly Quote[], text: string): readonly Anchored[] {
  const points = codePointsOf(text);
  return quotes.map((quote) => (standsIn(points, quote) ? { found: 'exact', quote } : NOT_THERE));
}

function anchorOne(
  quote: Quote,
  texts: Texts,
  went: (passage: Passage) => readonly Guess[],
  maySearch: () => boolean,
): Anchored {
  const { was, now } = texts;
  const its = passageAt(was, was.points.unitAt(quote.start), was.points.unitAt(quote.end));
  if (its.from === its.to) return { found: 'lost', why: 'no passage like it', differs: [] };
  const guesses = went(its).slice(0, 3);
  // Nothing around is as it was: as far into the text as before.
  const inProportion = { at: Math.round((its.from * now.said.length) / was.said.length), weight: 0 };
  const near = (guesses.length === 0 ? [inProportion] : guesses).flatMap((guess) => candidatesAt(guess.at, its, texts));
  const found = bestOf(near, its, texts);
  if (found !== 'none' && found !== 'several') {
    // Rewritten here, and the same words there: they moved.
    const isRewritten = 'changed' in found.compared && found.compared.changed.length > 0;
    const moved = isRewritten ? onceElsewhere(its, texts) : 'none';
    return anchored(moved === 'none' ? found : moved, quote, its, texts);
  }
  if (found === 'several') return { found: 'lost', why: 'several places', differs: [] };
  // Where a passage of the same place says something else now, the same words elsewhere are another passage.
  const nearest = nearestOf(near.filter((one) => !isAnother(one, its, texts)));
  if (nearest === undefined || nearest.neighbours < 2) {
    const elsewhere = onceElsewhere(its, texts);
    if (elsewhere !== 'none') return anchored(elsewhere, quote, its, texts);
  }
  const told = nearest ?? nearestOf(near) ?? (maySearch() ? nearestAnywhere(its, texts) : undefined);
  if (told === undefined) return { found: 'lost', why: 'no passage like it', differs: [] };
  const { compared, passage } = told;
  const differs = 'differs' in compared ? compared.differs : 'changed' in compared ? compared.changed : [];
  return { found: 'lost', why: 'says something else', nearest: quoteLike(now, passage, quote, was, its), differs };
}

function anchored({ passage, compared }: Candidate, quote: Quote, its: Passage, { was, now }: Texts): Anchored {
  const placed = quoteLike(now, passage, quote, was, its);
  if (compared.says === 'the same') return { found: 'says the same', quote: placed, changed: compared.changed };
  return { found: placed.exact === quote.exact ? 'exact' : 'same words', quote: placed };
}

const TIERS = { exact: 0, 'same words': 1, 'the same': 2, 'something else': 3 };

/** The candidate that says the same and is no other passage of the earlier text; several where none is the nearest. */
function bestOf(candidates: readonly Candidate[], its: Passage, texts: Texts): Candidate | 'none' | 'several' {
  const letters = lettersOf(texts.was, its);
  const passed = candidates
    .filter((one) => isSame(one))
    .filter((one) => !isAnother(one, its, texts))
    // Few letters are found everywhere.
    .filter(({ neighbours, apart }) => letters.length >= SHORT || neighbours > 0 || apart === 0)
    .sort(
      (a, b) => b.neighbours - a.neighbours || TIERS[a.compared.says] - TIERS[b.compared.says] || a.apart - b.apart,
    );
  const [first, ...others] = passed;
  if (first === undefined) return 'none';
  const rival = others.find(({ passage }) => passage.from !== first.passage.from && passage.to !== first.passage.to);
  const isTie = rival !== undefined && rival.neighbours === first.neighbours && rival.apart === first.apart;
  return isTie ? 'several' : first;
}

function isSame({ compared, neighbours }: Candidate): boolean {
  if (compared.says !== 'the same') return compared.says !== 'something else';
  const least = neighbours < 2 ? ALIKE.elsewhere : compared.held === 0 ? ALIKE.withoutTelling : ALIKE.inPlace;
  return compared.alike >= least;
}

/** The same words anywhere, where they stood once and stand once. */
function onceElsewhere(its: Passage, texts: Texts): Candidate | 'none' {
  const letters = lettersOf(texts.was, its);
  if (letters.length < SHORT || occurrences(texts.was, letters).length !== 1) return 'none';
  const [passage, ...more] = occurrences(texts.now, letters);
  if (passage === undefined || more.length > 0) return 'none';
  const found = candidate(passage, 0, passage.from, its, texts);
  return isSame(found) ? found : 'none';
}
