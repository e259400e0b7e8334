import Big from 'big.js';
import type { NumberClaim } from '@/lib/domain/range';
import { ALL } from './languages/all';
import { leftOver, understoodAs } from './left-over';
import { answers, asked, MEASURE_WORDS, type Measure } from './measures';
import { JOINTS, VAGUE } from './number-tables';
import type { FoundValue } from './reading';
import { longest, type Token } from './tokens';

// "Nobody was killed" is a count of zero where the claim asks for the killed; "no data" and "no survivors" are none.

const tableOf = (entries: readonly string[]): ReadonlyMap<string, true> =>
  new Map(entries.map((entry): [string, true] => [entry, true]));
const NO = tableOf(ALL.flatMap(({ none }) => none.no));
const BEHIND = tableOf(ALL.flatMap(({ none }) => none.behind));
const NOBODY = tableOf(ALL.flatMap(({ none }) => none.nobody));

/**
 * Zero, if the whole text says that there was none of what the claim counts: a word of denial and one measure, or
 * several joined by "or", in either order, and words that add nothing.
 */
export function none(tokens: readonly Token[], claim: NumberClaim): FoundValue | 'no' {
  const all = tokens.filter(({ kind }) => kind !== 'mark');
  const words = all.slice(plainStart(all, claim));
  const nobody = longest(NOBODY, words, 0);
  const denied = nobody ?? longest(NO, words, 0);
  const rest = denied ? words.slice(denied.length) : withoutEnd(words);
  if (rest === 'none' || rest.some(({ kind }) => kind === 'figure')) return 'no';
  // "None" with a capital is also what programs write for no value.
  if (nobody && rest.length === 0) return words[0]?.text === 'None' ? 'no' : zero;
  const measures: Measure[] = [];
  let joined = true;
  for (let at = 0; at < rest.length; ) {
    if (longest(VAGUE, rest, at)) return 'no';
    const measure = longest(MEASURE_WORDS, rest, at);
    const length = Math.max(measure?.length ?? understoodAs(rest, at, 'number'), 1);
    const joint = JOINTS.get(rest[at]?.norm ?? '');
    if (measure && measure.entry !== 'people') {
      if (measures.length > 0 && !joined) return 'no';
      measures.push(measure.entry);
      joined = false;
    } else if (joint === 'and' || joint === 'or') joined = true;
    else if (leftOver(rest.slice(at, at + length), words, 'number', claim).kind !== 'nothing') return 'no';
    at += length;
  }
  if (measures.length === 0) return 'no';
  return measures.some((one) => countsFor(one, claim)) ? zero : { why: 'something else is counted' };
}

/** Nobody survived is no count of the dead; of the other groups of persons a claim on persons asks for all. */
const countsFor = (measure: Measure, claim: NumberClaim): boolean =>
  measure === 'survivors' ? asked(claim).asked.has(measure) : answers(measure, claim) !== 'no';

/** How many words add nothing at the start: "fortunately, nobody died". */
function plainStart(words: readonly Token[], claim: NumberClaim): number {
  let at = 0;
  while (at < words.length && !longest(NO, words, at) && !longest(NOBODY, words, at)) {
    const length = understoodAs(words, at, 'number');
    const plain = words.slice(at, at + length);
    if (length === 0 || leftOver(plain, words, 'number', claim).kind !== 'nothing') break;
    if (longest(MEASURE_WORDS, plain, 0)) break;
    at += length;
  }
  return at;
}

/** The words before a denial that ends the text: "погибших нет". */
function withoutEnd(words: readonly Token[]): readonly Token[] | 'none' {
  for (let at = Math.max(1, words.length - 3); at < words.length; at++) {
    if (longest(BEHIND, words, at)?.length === words.length - at) return words.slice(0, at);
  }
  return 'none';
}

const zero: FoundValue = {
  readings: [
    { value: { type: 'number', relation: 'exact', figure: new Big(0) }, certainty: 'likely', assumed: [], rest: '' },
  ],
};
