import { LEXICON } from '@/lib/domain/constants';
import type { NumberClaim } from '@/lib/domain/range';
import { withoutAsides } from './left-aside';
import { leftOver, turns } from './left-over';
import { answers, asked, MEASURE_WORDS } from './measures';
import { none } from './none-words';
import { countedIn } from './number-counted';
import { numberItems, type Placed } from './number-items';
import { hasStrayJoint, oneNumber, type Put, twoEnds } from './number-put';
import { standsApart } from './number-stands';
import { NARROWING } from './number-tables';
import { numberValues } from './number-value';
import type { Assumption, FoundValue, NotRead, ReadingContext, Understood } from './reading';
import { referredTo } from './refers';
import { type Token, tokensOf } from './tokens';

/** A text with more pieces is prose, or no text at all. */
const MOST_TOKENS = 120;
const NO_VALUE: FoundValue = { why: 'no value in it' };
const not = (why: NotRead): FoundValue => ({ why });

/**
 * Reads an answer to a numeric claim: one number, or the two ends of one range, with at most one relation beside it.
 * Every token is accounted for: it is part of the value, or is left over, and left-over.ts says what that means.
 */
export function readNumber(words: string, claim: NumberClaim, context: ReadingContext): FoundValue {
  const { text, aside } = withoutAsides(words, claim);
  // A name may have a date in it, and a figure may have a footnote behind it.
  const compared = [words, text, behindMeasure(text, claim)]
    .map((one) => referredTo(one, hasValue(claim), startsWithValue(claim)))
    .find((one) => one !== 'none');
  if (compared !== undefined) return compared === 'unclear' ? not('changed by other words') : compared;
  const tokens = tokensOf(text);
  if (tokens.length > MOST_TOKENS) return not('too long');
  const nothing = none(tokens, claim);
  if (nothing !== 'no') return nothing;
  // A figure with a question mark states nothing; in brackets it is negative in accounting.
  if (/[?？]/u.test(text) || isAccounting(text, claim)) return not('changed by other words');
  const items = withoutRepeated(numberItems(tokens, claim));
  if (items.some(({ is }) => is === 'bad')) return /\p{N}/u.test(text) ? not('no figure') : NO_VALUE;
  const quantities = items.filter(({ is }) => is === 'quantity').length;
  const hasVague = items.some(({ is }) => is === 'vague');
  if (quantities === 0) return hasVague ? vague(items, tokens, claim) : NO_VALUE;
  const isTurned = items.some(({ is, tokens: own }) => is === 'word' && turns(own, 'number'));
  if (quantities > 2 || hasVague) return not(isTurned ? 'changed by other words' : 'several values');
  const said = items.filter(({ is }) => is !== 'pause');
  const put = quantities === 1 ? oneNumber(said, items, claim) : twoEnds(said);
  if (isTurned) return not('changed by other words');
  if ('why' in put) return put;
  return valuesOf(put, items, tokens, claim, context, aside);
}

/** "Раненых больше, чем говорит Киев": what is asked may stand before the comparison. */
function behindMeasure(text: string, claim: NumberClaim): string {
  const [first, second] = tokensOf(text, 2);
  const measure = first === undefined ? undefined : MEASURE_WORDS.get(first.norm);
  const isAsked = measure !== undefined && answers(measure, claim) === 'yes' && second !== undefined;
  return isAsked ? text.slice(first?.end).trim() : text;
}

const hasValue = (claim: NumberClaim) => (tail: string) => numberItems(tokensOf(tail), claim).some(isValue);
const startsWithValue = (claim: NumberClaim) => (name: string) =>
  numberItems(tokensOf(name), claim).slice(0, 1).some(isValue);
const isValue = ({ is }: Placed): boolean => is === 'quantity' || is === 'vague';

/** "400 (four hundred)": the same number once more, in brackets and in words. */
function withoutRepeated(items: readonly Placed[]): readonly Placed[] {
  const at = items.findIndex(({ is }) => is === 'quantity');
  const [figure, open, again, close] = items.slice(at, at + 4);
  const isBracketed = open?.tokens[0]?.norm === '(' && close?.tokens[0]?.norm === ')';
  if (figure?.is !== 'quantity' || again?.is !== 'quantity' || !isBracketed) return items;
  const [written, words] = [figure.quantity.written, again.quantity.written];
  const isSame = typeof written === 'string' && /^\d+$/.test(written) && typeof words !== 'string' && words.eq(written);
  return isSame ? items.filter((item) => item !== open && item !== again && item !== close) : items;
}

/** A figure alone in brackets, with or without its currency. */
const isAccounting = (text: string, claim: NumberClaim): boolean =>
  /^[([][\d.,\s]*[)\]]$/u.test(text) ||
  (claim.lowerBound === 'none' && /^\(.*\)$|\([\p{Sc}\s]{0,6}\d[\d.,\s\p{Sc}]{0,40}\)/u.test(text));

function valuesOf(
  put: Put,
  items: readonly Placed[],
  tokens: readonly Token[],
  claim: NumberClaim,
  context: ReadingContext,
  aside: readonly string[],
): FoundValue {
  const counted = countedIn(items, claim);
  if ('why' in counted) return counted;
  const used = new Set(put.used);
  const left = items.filter((item) => (item.is === 'word' || item.is === 'joint') && !used.has(item));
  const apart = standsApart(items, claim);
  if (apart !== 'yes') return not(apart);
  const over = leftOver(
    left.flatMap((item) => item.tokens),
    tokens,
    'number',
    claim,
  );
  if (over.kind === 'not read') return not(over.why);
  const rest = [...(over.kind === 'offer' ? [over.rest] : []), ...aside].join(' ');
  // What is counted whole is not measured: beside other words a unit counts something else.
  const isOther = counted.in.some(({ unit }) => unit !== 'none' && unit !== claim.unit);
  if (claim.whole && isOther && (asked(claim).isSpecific || items.some(({ is }) => is === 'word')))
    return not('something else is counted');
  const assumed: Assumption[] = [...put.assumed, ...aside.map((words): Assumption => ({ what: 'left aside', words }))];
  const found = put.puts.map((one) => numberValues({ put: one, counted: counted.in, assumed, rest }, claim, context));
  return joined(found);
}

/** All readings of what was said; the reason of the first that cannot be. */
function joined(found: readonly FoundValue[]): FoundValue {
  const refused = found.find((one) => 'why' in one);
  if (refused !== undefined) return refused;
  const readings = found.flatMap((one) => ('readings' in one ? one.readings : []));
  return { readings: [...new Map(readings.map((one) => [JSON.stringify(one.value), one])).values()] };
}

/** Vague words: offers the lexicon's range for exactly these words, and nothing if another word narrows them. */
function vague(items: readonly Placed[], tokens: readonly Token[], claim: NumberClaim): FoundValue {
  const as = items.flatMap((item) => (item.is === 'vague' ? [item.as] : [])).join(' ');
  if (hasStrayJoint(items)) return not('changed by other words');
  const isOther = items.some((item) => item.is === 'unit' && item.unit !== claim.unit);
  if (isOther) return not('no unit of that name');
  const narrowed = items.some(({ is }) => is === 'relation' || is === 'behind');
  const isPart = tokens.some(({ norm }) => NARROWING.has(norm));
  const left = items.flatMap((item) => (item.is === 'word' || item.is === 'joint' ? item.tokens : []));
  const apart = standsApart(items, claim);
  if (apart !== 'yes') return not(apart);
  const over = leftOver(
    left.filter(({ norm }) => !NARROWING.has(norm)),
    tokens,
    'number',
    claim,
  );
  if (over.kind === 'not read') return not(over.why);
  const entry = narrowed || isPart ? undefined : LEXICON.find(({ words }) => words === as);
  const understood: Understood = {
    value: { type: 'number', relation: 'vague', range: 'not confirmed' },
    certainty: over.kind === 'nothing' ? 'sure' : 'likely',
    assumed: [],
    rest: over.kind === 'offer' ? over.rest : '',
    ...(entry ? { offered: { low: entry.low, high: entry.high } } : {}),
  };
  return { readings: [understood] };
}
