import type { Checked, SaidBy } from './evidence-check';
import {
  type EvidenceText,
  type Extent,
  paragraphsAround,
  readElsewhere,
  sharesScript,
  wordsBetween,
} from './evidence-text';
import { BODIES, isAbbreviation, isBodyWord } from './name-words';
import { type Word, wordsOf } from './passage/words';

/** How a speaker is named: in full or by an alias, by the last word of it, or by what kind of body it is. */
type Naming = 'name' | 'surname' | 'kind of body';
/** `capitals`: an abbreviation, such as WHO, is none of the words in small letters. */
type Form = { norms: readonly string[]; by: Naming; capitals?: true };
type Named = { extent: Extent; by: Naming };

const ORDER: readonly Naming[] = ['name', 'surname', 'kind of body'];

/** Looks for a speaker by every name that is on record. */
export function checkSpeaker(source: EvidenceText, quote: Extent, { name, aliases }: SaidBy): Checked {
  const forms = [name, ...aliases].flatMap(formsOf);
  const around = paragraphsAround(source, quote);
  const read = wordsBetween(source, around);
  const near = namedIn(read, forms);
  const inQuote = best(near.filter(({ extent: [from, to] }) => from >= quote[0] && to <= quote[1]));
  const told = ({ extent, by }: Named) => ({
    as: source.text.slice(...extent),
    at: extent,
    ...(by === 'name' ? {} : { by }),
  });
  if (inQuote) return { what: 'speaker', said: name, stands: 'in the quote', ...told(inQuote) };
  const beside = best(near);
  if (beside) return { what: 'speaker', said: name, stands: 'near the quote', ...told(beside) };
  const { found, isWhole } = namedElsewhere(source, around, forms);
  const elsewhere = best(found);
  if (elsewhere) return { what: 'speaker', said: name, stands: 'in the document', ...told(elsewhere) };
  const why = isWhole ? 'no name in its script' : 'long document';
  if (!isWhole || !sharesScript(read, [name, ...aliases]))
    return { what: 'speaker', said: name, stands: 'not checked', why };
  return { what: 'speaker', said: name, stands: 'nowhere' };
}

/**
 * Where a speaker is named in a passage, in whatever way, and where somebody else is by name, who is not the same words.
 */
export function namesQuoted(
  source: EvidenceText,
  within: Extent,
  { name, aliases }: SaidBy,
  others: readonly SaidBy[],
): { same: readonly Extent[]; other: readonly Extent[] } {
  const words = wordsBetween(source, within);
  const same = namedIn(words, [name, ...aliases].flatMap(formsOf)).map(({ extent }) => extent);
  const named = others.flatMap((one) => namedIn(words, [one.name, ...one.aliases].flatMap(formsOf)));
  const isSame = ([from, to]: Extent) => same.some(([start, end]) => from < end && to > start);
  return { same, other: named.flatMap(({ by, extent }) => (by === 'name' && !isSame(extent) ? [extent] : [])) };
}

const best = (all: readonly Named[]): Named | undefined =>
  [...all].sort((a, b) => ORDER.indexOf(a.by) - ORDER.indexOf(b.by))[0];

function formsOf(name: string): Form[] {
  const norms = wordsOf(name).flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [withoutPossessive(norm)]));
  const last = norms.at(-1);
  const body = norms.find(isBodyWord);
  if (last === undefined) return [];
  const full: Form = { norms, by: 'name', ...(isAbbreviation(name) && { capitals: true as const }) };
  if (body !== undefined) return norms.length === 1 ? [full] : [full, { norms: [body], by: 'kind of body' }];
  return norms.length === 1 || last.length < 4 ? [full] : [full, { norms: [last], by: 'surname' }];
}

function namedIn(words: readonly Word[], forms: readonly Form[]): Named[] {
  const said = words.filter(({ kind }) => kind !== 'mark');
  return said.flatMap((first, at) =>
    forms.flatMap(({ norms, by, capitals }): Named[] => {
      const last = said[at + norms.length - 1];
      const isThere = last !== undefined && norms.every((norm, i) => isForm(said[at + i]?.norm ?? '', norm));
      // A surname has a capital, where there are any.
      const isName = (by !== 'surname' && !capitals) || !/^\p{Ll}/u.test(first.text);
      return isThere && isName ? [{ extent: [first.from, last.to], by }] : [];
    }),
  );
}

/** By a name or a surname: "the ministry" somewhere in a document may be any. */
function namedElsewhere(source: EvidenceText, around: Extent, forms: readonly Form[]) {
  const places = function* (): Generator<number> {
    const lowered = source.lowered();
    for (const { norms, by } of forms) {
      if (by === 'kind of body') continue;
      const [longest = ''] = [...norms].sort((a, b) => b.length - a.length);
      const stem = stemOf(longest);
      for (let at = lowered.indexOf(stem); at >= 0; at = lowered.indexOf(stem, at + 1)) yield at;
    }
  };
  return readElsewhere(
    source,
    [...places()].sort((a, b) => a - b),
    around,
    (words) => namedIn(words, forms).filter(({ by }) => by !== 'kind of body'),
  );
}

const withoutPossessive = (norm: string): string => norm.replace(/'s?$/, '');
const CYRILLIC = /^[\p{Script=Cyrillic}']+$/u;
/** Ukrainian and Russian names are declined: what all forms of a word of theirs begin with, and how they may end. */
const stemOf = (norm: string): string =>
  CYRILLIC.test(norm) && norm.length > 3 ? norm.replace(/(?:ий|ый|[аеиоуяюєіїйь])$/u, '') : norm;
const CASES: ReadonlySet<string> = new Set([
  '',
  ...'а у ом ем ім им ым і ї и ы ові еві я ю ою ею єю єм ей ой ий ый ої ій ого ому его ему е є о ь й'.split(' '),
]);

/** Whether a word is a form of a word of a name: declined, with the possessive, behind an Arabic particle. */
function isForm(word: string, norm: string): boolean {
  if (word === norm || withoutPossessive(word) === norm) return true;
  if (CYRILLIC.test(norm)) {
    const stem = stemOf(norm);
    return stem.length > 2 && word.startsWith(stem) && CASES.has(word.slice(stem.length));
  }
  if (isBodyWord(norm) && isBodyWord(word))
    return BODIES.some((stem) => norm.startsWith(stem) && word.startsWith(stem));
  return (
    /^[\u0600-\u06ff]/u.test(norm) &&
    norm.length > 2 &&
    /^(?:[وفبلك]|ال|وال|بال|لل)/u.test(word) &&
    word.endsWith(norm) &&
    word.length - norm.length <= 3
  );
}
