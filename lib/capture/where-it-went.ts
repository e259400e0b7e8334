import { normAt, type Passage, type PassageText } from './passage-text';

/** How many words around a passage say where it went. */
const AROUND = 80;
/** Words between two guesses that are one. */
const NEAR = 12;

/** Where a passage of one text may begin in another: a place there, and how much says so. */
export type Guess = { at: number; weight: number };

/**
 * Where the passages of a text went in another one. Three words in a row that stand once in either text are the same
 * place: those around and in a passage say where it is now, the nearest most. A passage that moved with its paragraph is
 * found as well as one that stayed.
 */
export function whereItWent(before: PassageText, after: PassageText): (passage: Passage) => readonly Guess[] {
  const there = onceOnly(after);
  const pairs = new Map<number, number>();
  for (const [key, place] of onceOnly(before)) {
    const now = place < 0 ? undefined : there.get(key);
    if (now !== undefined && now >= 0) pairs.set(place, now);
  }
  return ({ from, to }) => {
    const guesses: Guess[] = [];
    for (let place = Math.max(0, from - AROUND); place < to + AROUND; place++) {
      const now = pairs.get(place);
      if (now === undefined) continue;
      const apart = place < from ? from - place : Math.max(0, place - to);
      guesses.push({ at: now - (place - from), weight: 1 / (1 + apart / 10) });
    }
    return gathered(guesses);
  };
}

/** Every three words in a row, with their place; −1 where they stand more than once. */
function onceOnly(text: PassageText): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let place = 0; place + 2 < text.said.length; place++) {
    const key = `${normAt(text, place)} ${normAt(text, place + 1)} ${normAt(text, place + 2)}`;
    places.set(key, places.has(key) ? -1 : place);
  }
  return places;
}

/** Guesses near each other are one, at that of the greatest weight; the weightiest first. */
function gathered(guesses: readonly Guess[]): readonly Guess[] {
  const groups: { best: Guess; last: number; weight: number }[] = [];
  for (const guess of [...guesses].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group === undefined || guess.at - group.last > NEAR) {
      groups.push({ best: guess, last: guess.at, weight: guess.weight });
      continue;
    }
    group.last = guess.at;
    group.weight += guess.weight;
    if (guess.weight > group.best.weight) group.best = guess;
  }
  return groups.map(({ best, weight }) => ({ at: best.at, weight })).sort((a, b) => b.weight - a.weight);
}
