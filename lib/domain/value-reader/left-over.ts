import type { Claim } from '@/lib/domain/record';
import { ALL } from './languages/all';
import { type About, each, phrases } from './languages/language';
import { NOT_READ_LETTERS, NOT_READ_WORDS } from './languages/not-read';
import { answers, asked, isPerson, MEASURE_WORDS } from './measures';
import type { NotRead } from './reading';
import { longest, type Token } from './tokens';

/** What words that no grammar took mean for a reading. */
export type LeftOver = { kind: 'nothing' } | { kind: 'offer'; rest: string } | { kind: 'not read'; why: NotRead };

type Kind = 'neutral' | 'adding' | 'happening' | 'turning' | 'measure';

const TABLES: Readonly<Record<About, ReadonlyMap<string, Kind>>> = {
  number: tableFor('number'),
  time: tableFor('time'),
  option: tableFor('option'),
  'yes-no': tableFor('yes-no'),
};

/** The table of what words mean beside a number, a time, an option or a yes or no. Who turns wins over who adds. */
function tableFor(about: About): ReadonlyMap<string, Kind> {
  const lists: readonly (readonly [Kind, readonly string[]])[] = ALL.flatMap(({ leftOver }) => [
    ['happening', leftOver.happening],
    ['adding', leftOver.adding],
    ['neutral', [...leftOver.neutral.any, ...leftOver.neutral[about]]],
  ]);
  const turning = ALL.flatMap(({ leftOver }) => [...leftOver.turning.any, ...leftOver.turning[about]]);
  const made = new Map(lists.flatMap(([kind, words]) => words.map((word): [string, Kind] => [word, kind])));
  for (const word of MEASURE_WORDS.keys()) made.set(word, about === 'number' ? 'measure' : 'adding');
  for (const word of turning) made.set(word, 'turning');
  return made;
}

const SHARED: ReadonlySet<string> = new Set(ALL.flatMap(({ leftOver }) => leftOver.shared));

/** Words that show that a text is in a language that is read. */
const EVIDENCE: ReadonlyMap<string, true> = new Map(
  [...Object.values(TABLES).flatMap((table) => [...table.keys()]), ...wordsOfValues()]
    .filter((word) => !SHARED.has(word) && MEASURE_WORDS.get(word) !== 'other things')
    .map((word): [string, true] => [word, true]),
);

function wordsOfValues(): string[] {
  return ALL.flatMap(({ numbers, time, answers: { yes, no, emphatic, confirms } }) => [
    ...time.evidence,
    ...[...yes, ...no, ...emphatic, ...confirms],
    ...numbers.numerals.flatMap(([, forms]) => each(forms)),
    ...numbers.scales.flatMap(({ one, plural }) => each(`${one} ${plural}`)),
    ...[...numbers.before, ...numbers.beforeGenitive, ...numbers.behind, ...numbers.vague].flatMap(([, entries]) =>
      phrases(entries).filter((entry) => /^\p{L}{2}/u.test(entry)),
    ),
  ]);
}

/** Whether the text shows that it is written in a language that is read. */
const isProven = (text: readonly Token[]): boolean => text.some((_, at) => longest(EVIDENCE, text, at));

/** How many tokens an entry takes that means something beside a number, a time, an option or a yes or no; 0: unknown. */
export const understoodAs = (tokens: readonly Token[], at: number, about: About): number =>
  longest(TABLES[about], tokens, at)?.length ?? 0;

/** What an entry that begins at a token means beside a number, a time, an option or a yes or no. */
export const kindAt = (tokens: readonly Token[], at: number, about: About): Kind | 'unknown' =>
  longest(TABLES[about], tokens, at)?.entry ?? 'unknown';

/** Whether a word in a text turns its meaning. */
export const turns = (tokens: readonly Token[], about: About): boolean =>
  tokens.some((_, at) => longest(TABLES[about], tokens, at)?.entry === 'turning');

/** Marks that only punctuate; any other mark that is left over prevents reading. */
export const PUNCTUATION: ReadonlySet<string> = new Set([...'.,;:!"«»“”„()\'’‘…|•[]', '-']);
const READ_SCRIPTS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’ʼ`´‘.-]+$/u;

/**
 * What words that no grammar took mean for a reading: nothing, if all of them are in the closed lists of words that add
 * nothing; an offer that names the others; or no reading, if a word turns the meaning, or the text may be in a language
 * that is not read. `words` are the tokens left over, in their order, and `text` are all tokens of the phrase. The words
 * of the claim's own measure and unit add nothing to a number.
 */
export function leftOver(words: readonly Token[], text: readonly Token[], about: About, claim: Claim): LeftOver {
  const rest: Token[] = [];
  let proof: 'needed' | 'not needed' = 'not needed';
  for (let at = 0; at < words.length; ) {
    const token = words[at] as Token;
    const found = longest(TABLES[about], words, at);
    const length = found?.length ?? 1;
    const taken = words.slice(at, at + length);
    at += length;
    if (found === undefined && token.kind !== 'word') {
      if (token.kind === 'mark' && PUNCTUATION.has(token.norm)) continue;
      return { kind: 'not read', why: token.kind === 'figure' ? 'several values' : 'changed by other words' };
    }
    const own = length === 1 && about === 'number' && asked(claim).own.has(token.norm);
    const meant = own ? 'neutral' : meaning(found?.entry, taken, claim);
    if (meant === 'turning') return { kind: 'not read', why: 'changed by other words' };
    if (meant === 'something else') return { kind: 'not read', why: 'something else is counted' };
    if (meant === 'not read') return { kind: 'not read', why: 'in a language that is not read' };
    if (meant === 'offer' || meant === 'unknown') rest.push(...taken);
    if (!own && (meant === 'unknown' || taken.every(({ norm }) => SHARED.has(norm)))) proof = 'needed';
  }
  // The claim's own words are a proof as well, if they are long enough not to be shared by chance.
  const isOwnProof = text.some(({ norm }) => norm.length > 4 && asked(claim).own.has(norm) && !SHARED.has(norm));
  if (proof === 'needed' && !isOwnProof && !isProven(text))
    return { kind: 'not read', why: 'in a language that is not read' };
  return rest.length === 0 ? { kind: 'nothing' } : { kind: 'offer', rest: rest.map((one) => one.text).join(' ') };
}

type Meaning = 'neutral' | 'offer' | 'unknown' | 'turning' | 'something else' | 'not read';

function meaning(kind: Kind | undefined, taken: readonly Token[], claim: Claim): Meaning {
  const [{ norm, text } = { norm: '', text: '' }] = taken;
  switch (kind) {
    case 'neutral':
    case 'turning':
      return kind;
    case 'adding':
    case 'happening':
      return 'offer';
    case 'measure': {
      const measure = MEASURE_WORDS.get(taken.map((one) => one.norm).join(' '));
      const answer = measure === undefined ? 'perhaps' : answers(measure, claim);
      if (answer === 'yes') return 'neutral';
      // A thing may stand beside the count ("the strike killed 12"); number-stands.ts looks at what is counted.
      const isOther = answer === 'no' && measure !== undefined && isPerson(measure) && measure !== 'casualties';
      return isOther ? 'something else' : 'offer';
    }
    default:
      return NOT_READ_WORDS.has(norm) || NOT_READ_LETTERS.test(norm) || !READ_SCRIPTS.test(text)
        ? 'not read'
        : 'unknown';
  }
}
