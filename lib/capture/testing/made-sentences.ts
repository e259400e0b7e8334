import type { DocumentWords } from './document-words';
import type { Random } from './random';

/** A word or a filled slot of a sentence. `slot` is "plain" for words that may be replaced, "fixed" for the rest. */
export type Piece = { slot: string; text: string; glued?: boolean };
export type Sentence = { pieces: readonly Piece[]; quoted?: Quoted };

/** What a quote is of: pieces `from` to before `to`; `number` is its place among the quotes. */
export type Quoted = { number: number; from: number; to: number };

export function written(template: string, words: DocumentWords, random: Random): Sentence {
  const pieces = template.split(' ').map((word): Piece => {
    const slot = /^\{(\w+)\}$/.exec(word)?.[1];
    if (slot === undefined) return { slot: 'fixed', text: word };
    return slot === 'p' ? { slot: 'plain', text: random.of(random.of(words.plain)) } : filled(slot, words, random);
  });
  return { pieces: [...capitalised(pieces), { slot: 'fixed', text: '.', glued: true }] };
}

/** A slot of a template with something in it; another than `not` if that is given. */
export function filled(slot: string, words: DocumentWords, random: Random, not = ''): Piece {
  const make = (): string => {
    switch (slot) {
      case 'person':
        return random.of(words.people);
      case 'place':
        return random.of(words.places);
      case 'body':
        return random.of(words.bodies);
      case 'relation':
        return random.of(words.relations);
      case 'counted':
        return random.of(words.counted);
      case 'fate':
        return random.of(words.fates);
      case 'day':
        return random.flip() ? random.of(words.days) : `${1 + random.below(28)} ${random.of(words.months)}`;
      case 'figure':
        return (3 + random.below(random.flip() ? 97 : 2400)).toLocaleString('en').replace(',', random.of([',', ' ']));
      default:
        return words.not;
    }
  };
  let text = make();
  while (text.toLowerCase() === not.toLowerCase()) text = make();
  return { slot, text };
}

export const capitalised = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, i) => (i === 0 ? { ...piece, text: piece.text.replace(/^./u, (a) => a.toUpperCase()) } : piece));

export const textOf = (pieces: readonly Piece[]): string => rendered([[{ pieces }]]).text;

/** The text of paragraphs, and from where to where each quoted part stands in it. */
export function rendered(paragraphs: readonly (readonly Sentence[])[]) {
  const quoted = new Map<number, readonly [number, number]>();
  let text = '';
  for (const sentences of paragraphs) {
    if (text !== '') text += '\n\n';
    for (const [i, { pieces, quoted: own }] of sentences.entries()) {
      if (i > 0) text += ' ';
      let [start, opened] = [0, true];
      for (const [at, piece] of pieces.entries()) {
        const isAttached = opened || piece.glued === true || /^[,.:;?»”]/u.test(piece.text);
        if (!isAttached) text += ' ';
        if (at === own?.from) start = text.length;
        text += piece.text;
        opened = /^[«“]$/u.test(piece.text) || piece.text.endsWith('\n');
        if (own !== undefined && at === own.to - 1) quoted.set(own.number, [start, text.length]);
      }
    }
  }
  return { text, quoted };
}
