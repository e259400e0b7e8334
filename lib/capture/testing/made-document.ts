import { codePointsOf, quoteAt } from '@/lib/domain/code-points';
import type { Quote } from '@/lib/domain/record';
import type { DocumentWords } from './document-words';
import {
  capitalised,
  filled,
  type Piece,
  type Quoted,
  rendered,
  type Sentence,
  textOf,
  written,
} from './made-sentences';
import { type Random, randomFrom } from './random';
import { respelled } from './respelled';

/**
 * What became of a quoted passage. It **still stands** if every figure, day, name, relation, negation, what is counted
 * and what became of it is as it was, and its other words are as they were but for spelling and typesetting, or for words
 * that say the same by the generator's own list, or that may come and go. It is gone if it was deleted or one of these
 * was changed. The generator decides, and knows nothing of how passages are found.
 */
export const STANDS = ['untouched', 'respelled', 'reworded', 'moved', 'moved and respelled'] as const;
export const GONE = ['another figure', 'another name', 'another day', 'another relation', 'denied', 'deleted'] as const;
export type Fate = (typeof STANDS)[number] | (typeof GONE)[number];

export type MadeQuote = {
  quote: Quote;
  fate: Fate;
  hasLookalike: boolean;
  /** Where it stands in the newer text (UTF-16 units); absent if it is gone. */
  stands?: readonly [number, number];
};
export type MadeDocument = { before: string; after: string; quotes: readonly MadeQuote[]; shareChanged: number };

export type Making = {
  seed: number;
  words: DocumentWords;
  /** In characters. */
  size: number;
  quotes: number;
  lookalikes: number;
  /** Plain words of reworded passages become ones that say the same, or any others. */
  reworded: 'the same' | 'any';
};

/** A document, its newer version in which a fifth of the words changed, and what became of each quote. */
export function madeDocument({ seed, words, size, quotes, lookalikes, reworded }: Making): MadeDocument {
  const random = randomFrom(seed);
  const paragraphs = writtenParagraphs(size, words, random);
  const chosen = quotedSentences(paragraphs, quotes, random);
  const fates = chosen.map((_, i): Fate => fateOf(i, i < lookalikes, random));
  const before = paragraphs.map((sentences) => sentences.flatMap((one) => withOldLookalike(one)));
  const written = rendered(before);
  const changes: Changes = { words, random, reworded, fates, lookalikes, changed: 0, all: 0 };
  const after = rendered(changedParagraphs(before, changes));
  const points = codePointsOf(written.text);
  return {
    before: written.text,
    after: after.text,
    shareChanged: changes.changed / changes.all,
    quotes: fates.map((fate, number) => {
      const [start, end] = written.quoted.get(number) ?? [0, 1];
      const stands = isStanding(fate) ? after.quoted.get(number) : undefined;
      const quote = quoteAt(points, start, end);
      return { quote, fate, hasLookalike: number < lookalikes, ...(stands ? { stands } : {}) };
    }),
  };

  function withOldLookalike(sentence: Sentence): Sentence[] {
    const number = sentence.quoted?.number;
    if (number === undefined || number >= lookalikes || number % 2 === 0) return [sentence];
    const other = { pieces: lookalike(sentence.pieces, sentence.quoted, words, random) };
    return random.flip() ? [sentence, other] : [other, sentence];
  }
}

const isStanding = (fate: Fate): boolean => (STANDS as readonly string[]).includes(fate);

/** Of the quotes with a lookalike two of five are gone, of the others one of four. */
function fateOf(number: number, hasLookalike: boolean, random: Random): Fate {
  const isGone = hasLookalike ? number % 5 < 2 : number % 4 === 0;
  return random.of<Fate>(isGone ? GONE : STANDS);
}

function writtenParagraphs(size: number, words: DocumentWords, random: Random): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  for (let length = 0; length < size; ) {
    const count = 4 + random.below(4);
    const sentences = Array.from({ length: count }, (_, i) =>
      written(random.of(i % 3 === 1 ? words.reports : words.asides), words, random),
    );
    paragraphs.push(sentences);
    length += rendered([sentences]).text.length + 2;
  }
  return paragraphs;
}

/** Marks the sentences that are quoted: whole, without their full stop, or a part of at least 30 characters. */
function quotedSentences(paragraphs: Sentence[][], count: number, random: Random): Sentence[] {
  const reports = paragraphs.flatMap((sentences) => sentences.filter((_, i) => i % 3 === 1).slice(0, 1));
  return random.some(reports, count).map((sentence, number) => {
    const last = sentence.pieces.length - 1;
    const parts = Array.from({ length: last }, (_, i) => i).filter(
      (from) =>
        from > 0 &&
        textOf(sentence.pieces.slice(from, last)).length >= 30 &&
        hasTelling(sentence.pieces.slice(from, last)),
    );
    const from = number % 3 === 0 && parts.length > 0 ? random.of(parts) : 0;
    sentence.quoted = { number, from, to: number % 3 === 1 ? last + 1 : last };
    return sentence;
  });
}

const hasTelling = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ slot }) => slot === 'figure') && pieces.some(({ slot }) => slot === 'place' || slot === 'person');

const NAMES = ['person', 'place', 'body'];

/** The same sentence with another figure or another name in what is quoted of it. */
function lookalike(
  pieces: readonly Piece[],
  quoted: Quoted | undefined,
  words: DocumentWords,
  random: Random,
): Piece[] {
  const changed = random.flip() ? ['figure'] : NAMES;
  return withAnother(pieces, quoted, changed, words, random);
}

/** The pieces with one of these slots filled in another way; the first of the quoted part that there is. */
function withAnother(
  pieces: readonly Piece[],
  quoted: Quoted | undefined,
  slots: readonly string[],
  words: DocumentWords,
  random: Random,
): Piece[] {
  const [from, to] = [quoted?.from ?? 0, quoted?.to ?? pieces.length];
  const places = pieces.flatMap(({ slot }, i) => (i >= from && i < to && slots.includes(slot) ? [i] : []));
  const place = places.length === 0 ? pieces.findIndex(({ slot }) => slot === 'figure') : random.of(places);
  return capitalised(
    pieces.map((piece, i) => (i === place ? { ...piece, ...filled(piece.slot, words, random, piece.text) } : piece)),
  );
}

type Changes = Pick<Making, 'words' | 'reworded' | 'lookalikes'> & {
  random: Random;
  fates: readonly Fate[];
  /** How many words of the earlier text changed, and how many there are. */
  changed: number;
  all: number;
};

/** How often a word of a passage that is not quoted changes, and a plain word of one that is reworded. */
const OFTEN = { elsewhere: 0.24, reworded: 0.2 };

function changedParagraphs(before: readonly (readonly Sentence[])[], changes: Changes): Sentence[][] {
  const { random } = changes;
  const after = before.map((sentences) => sentences.flatMap((sentence) => changedSentence(sentence, changes)));
  const isMoved = ({ quoted }: Sentence) => quoted !== undefined && changes.fates[quoted.number]?.startsWith('moved');
  const moved = after.flat().filter(isMoved);
  const stayed = after.map((sentences) => sentences.filter((one) => !isMoved(one)));
  for (const sentence of moved) {
    const paragraph = random.of(stayed);
    paragraph.splice(random.below(paragraph.length + 1), 0, sentence);
  }
  return stayed.filter((sentences) => sentences.length > 0);
}

function changedSentence(sentence: Sentence, changes: Changes): Sentence[] {
  const { random, words } = changes;
  const count = sentence.pieces.filter(isWord).length;
  changes.all += count;
  const { quoted } = sentence;
  if (quoted === undefined) {
    const drawn = random.below(100);
    if (drawn < 2) {
      changes.changed += count;
      return [];
    }
    const kept = { pieces: changedAnyhow(sentence.pieces, changes) };
    return drawn < 4 ? [kept, written(random.of(words.asides), words, random)] : [kept];
  }
  const fate = changes.fates[quoted.number] ?? 'untouched';
  const told = { ...sentence, ...becoming(fate, sentence.pieces, quoted, changes) };
  const isNew = quoted.number < changes.lookalikes && quoted.number % 2 === 0;
  const other = isNew ? [{ pieces: lookalike(sentence.pieces, quoted, words, random) }] : [];
  const all = fate === 'deleted' ? other : random.flip() ? [told, ...other] : [...other, told];
  if (fate === 'deleted') changes.changed += count;
  return all;
}

function becoming(fate: Fate, pieces: readonly Piece[], quoted: Quoted, changes: Changes): Sentence {
  const { words, random } = changes;
  const { from, to } = quoted;
  const another = (slots: readonly string[]) => {
    changes.changed += 1;
    return { pieces: withAnother(pieces, quoted, slots, words, random) };
  };
  switch (fate) {
    case 'another figure':
      return another(['figure']);
    case 'another name':
      return another(NAMES);
    case 'another day':
      return another(['day']);
    case 'another relation':
      return another(['relation']);
    case 'denied':
      return negated(pieces, quoted, changes);
    case 'reworded': {
      const head = pieces.slice(0, from);
      const body = replaced(pieces, from, to, OFTEN.reworded, changes.reworded, changes);
      return { pieces: [...head, ...body, ...pieces.slice(to)], quoted: { ...quoted, to: from + body.length } };
    }
    case 'respelled':
    case 'moved and respelled':
      return { pieces: pieces.map((piece, i) => (i >= from && i < to ? respelled(piece, random) : piece)) };
    default:
      return { pieces };
  }
}

/** "Not" comes where there was none, before what became of those counted, or goes. */
function negated(pieces: readonly Piece[], { number, from, to }: Quoted, changes: Changes): Sentence {
  changes.changed += 1;
  const inside = (i: number) => i >= from && i < to;
  const not = pieces.findIndex(({ slot }, i) => slot === 'not' && inside(i));
  const place = pieces.findIndex(({ slot }, i) => (slot === 'fate' || slot === 'figure') && inside(i));
  const [at, gone, come] = not >= 0 ? [not, 1, []] : [place, 0, [filled('not', changes.words, changes.random)]];
  const changed = [...pieces.slice(0, at), ...come, ...pieces.slice(at + gone)];
  return { pieces: changed, quoted: { number, from, to: to + come.length - gone } };
}

const isWord = ({ text }: Piece): boolean => /[\p{L}\p{N}]/u.test(text);

/** Any word becomes another, is dropped, or has another behind it. */
function changedAnyhow(pieces: readonly Piece[], changes: Changes): Piece[] {
  const { words, random } = changes;
  const plain = (): Piece => ({ slot: 'plain', text: random.of(random.of(words.plain)) });
  return pieces.flatMap((piece) => {
    if (!isWord(piece) || random.below(1000) >= OFTEN.elsewhere * 1000) return [piece];
    changes.changed += 1;
    if (piece.slot === 'not') return [];
    if (!['plain', 'fixed'].includes(piece.slot)) return [filled(piece.slot, words, random, piece.text)];
    const drawn = random.below(10);
    return drawn === 0 ? [] : drawn === 1 ? [piece, plain()] : [plain()];
  });
}

/** Pieces `from` to before `to`, of whose plain words some are replaced, dropped or have others behind them. */
function replaced(
  pieces: readonly Piece[],
  from: number,
  to: number,
  often: number,
  by: Making['reworded'],
  changes: Changes,
): Piece[] {
  const { words, random } = changes;
  return pieces.slice(from, to).flatMap((piece, i) => {
    const isEdge = i === 0 || i >= to - from - 2;
    if (piece.slot !== 'plain' || random.below(1000) >= often * 1000) return [piece];
    changes.changed += 1;
    const drawn = random.below(10);
    if (drawn === 0 && !isEdge) return [piece, { slot: 'plain', text: random.of(words.fillers) }];
    if (drawn === 1 && !isEdge && by === 'any') return [];
    if (by === 'the same' && !words.hasCapitals) return [piece];
    const own = words.plain.find((pair) => pair.includes(piece.text));
    const text = by === 'the same' ? own?.find((one) => one !== piece.text) : random.of(random.of(words.plain));
    return [{ ...piece, text: text ?? piece.text }];
  });
}
