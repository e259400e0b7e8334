import Big from 'big.js';
import { LEXICON } from '@/lib/domain/constants';
import type { NumberClaim } from '@/lib/domain/range';
import { withoutAsides } from './left-aside';
import { saysNone } from './none-words';
import { countedIn, hasUnknownUnit } from './number-counted';
import { type NumberItem, numberItems } from './number-items';
import { numberValues, type Said } from './number-value';
import { A_LITTLE_BELOW, TURNED_ROUND } from './number-words';
import type { Quantity } from './quantity';
import type { Assumption, FoundValue, NotRead, ReadingContext, Understood } from './reading';
import { referredTo } from './refers';
import { knownWords, restOf } from './rest';
import { normOf, tokensOf } from './tokens';

const NO_VALUE: FoundValue = { why: 'no value in it' };
const not = (why: NotRead): FoundValue => ({ why });

/**
 * Reads an answer to a numeric claim: one number, or the two ends of one range, with at most one relation
 * beside it. Any other text with a figure, a relation or a word that changes a number is not read.
 */
export function readNumber(words: string, claim: NumberClaim, context: ReadingContext): FoundValue {
  const { text, aside } = withoutAsides(words);
  const refers = referredTo(text, (tail) =>
    numberItems(tail, claim).some(({ is }) => is === 'quantity' || is === 'vague'),
  );
  if (refers !== 'none') return refers === 'unclear' ? not('changed by other words') : refers;
  if (
    saysNone(
      tokensOf(text)
        .filter(({ kind }) => kind !== 'mark')
        .map(({ norm }) => norm),
    )
  ) {
    const none: Understood = {
      value: { type: 'number', relation: 'exact', figure: new Big(0) },
      certainty: 'likely',
      assumed: [],
      rest: '',
    };
    return { readings: [none] };
  }
  // A figure alone in brackets is negative in accounting; a figure with a question mark states nothing.
  if (/[?？]/u.test(text) || /^[([][\d.,\s]*[)\]]$/u.test(text)) return not('changed by other words');
  const items = numberItems(text, claim).filter(({ is }) => is !== 'pause');
  const quantities = quantityCount(items);
  const hasVague = items.some(({ is }) => is === 'vague');
  if (items.some(({ is }) => is === 'bad')) return /\p{N}/u.test(text) ? not('no figure') : NO_VALUE;
  if (quantities === 0) return hasVague ? vague(items, claim) : NO_VALUE;
  if (quantities > 2 || hasVague) return not('several values');
  if (items.some(({ is }) => is === 'changing')) return not('changed by other words');
  const said = quantities === 1 ? oneNumber(items, claim) : twoEnds(items);
  if ('why' in said) return said;
  const counted = countedIn(items, claim);
  if ('why' in counted) return counted;
  if (!claim.whole && hasUnknownUnit(items, claim)) return not('no unit of that name');
  const rest = restOf([...restWords(items), ...aside]);
  const assumed: Assumption[] = [
    ...said.assumed,
    ...aside.map((left): Assumption => ({ what: 'left aside', words: left })),
  ];
  const onlyKnown = knownWords(restWords(items), claim);
  return numberValues({ put: said.put, counted: counted.in, assumed, rest, onlyKnown }, claim, context);
}

const quantityCount = (items: readonly NumberItem[]): number => items.filter(({ is }) => is === 'quantity').length;
const restWords = (items: readonly NumberItem[]): string[] =>
  items.flatMap((item) => (item.is === 'word' ? [item.text] : []));

/** "The low hundreds" are fewer than the lexicon's "hundreds". */
const NARROWING = new Set(['low', 'lower', 'mid', 'high', 'higher', 'upper']);

/** Vague words: offers the lexicon's range for exactly these words, and nothing if another word narrows them. */
function vague(items: readonly NumberItem[], claim: NumberClaim): FoundValue {
  if (items.some(({ is }) => is === 'changing')) return not('changed by other words');
  const as = items.flatMap((item) => (item.is === 'vague' ? [item.as] : [])).join(' ');
  const narrowed = items.some(({ is }) => is === 'relation' || is === 'behind' || is === 'joint');
  const words = restWords(items);
  const isPart = words.some((word) => NARROWING.has(normOf(word)));
  const entry = narrowed || isPart ? undefined : LEXICON.find(({ words }) => words === as);
  return {
    readings: [
      {
        value: { type: 'number', relation: 'vague', range: 'not confirmed' },
        certainty: knownWords(words, claim) ? 'sure' : 'likely',
        assumed: [],
        rest: restOf(words),
        ...(entry ? { offered: { low: entry.low, high: entry.high } } : {}),
      },
    ],
  };
}

type Put = Pick<Said, 'put' | 'assumed'> | { why: NotRead };

/** Before a number, these make it a difference, an amount each, or a little less: "на 400", "по 5", "под сотню". */
const SHIFTING = new Set(['на', 'по', 'за', 'под', 'під']);
/** "One of the largest" is not a count. */
const PART_OF = new Set(['of', 'из', 'із', 'з']);
const isOne = ({ written }: Quantity): boolean => typeof written !== 'string' && written.eq(1);

function oneNumber(items: readonly NumberItem[], claim: NumberClaim): Put {
  const at = items.findIndex(({ is }) => is === 'quantity');
  const item = items[at];
  if (item?.is !== 'quantity') return { why: 'no value in it' };
  const beside = items[at - 1]?.is === 'unit' ? at - 2 : at - 1;
  const before = items[beside];
  if (isStrayDash(items, at, claim)) return { why: 'changed by other words' };
  // A leading "from" opens a range without an end, and "на 400" is a difference.
  if (before?.is === 'word' && SHIFTING.has(before.norm)) return { why: 'changed by other words' };
  const next = items[at + 1];
  if (next?.is === 'word' && PART_OF.has(next.norm) && item.quantity.length === 1 && isOne(item.quantity)) {
    return { why: 'changed by other words' };
  }
  const from = beside === 0 && before?.is === 'joint' && before.joint === 'from';
  const relations = items.flatMap((one, i) => {
    if (one.is === 'relation') return [{ relation: one.relation, text: one.text, near: i === beside }];
    return one.is === 'behind' ? [{ relation: one.relation, text: '', near: i > at }] : [];
  });
  if (from) relations.push({ relation: 'at least', text: '', near: true });
  if (hasStrayJoint(items, from ? [beside] : [])) return { why: 'changed by other words' };
  const [first, ...more] = relations;
  if (more.length > 0) return { why: 'several relations' };
  if (first && !first.near) return { why: 'changed by other words' };
  const turned = turnedRound(items, at);
  const relation = first?.relation ?? (turned ? 'about' : 'exact');
  const assumed: Assumption[] =
    first && A_LITTLE_BELOW.has(first.text)
      ? [{ what: 'taken as about', words: first.text }]
      : turned && !first
        ? [{ what: 'taken as about', words: restOf(restWords(items)) }]
        : [];
  return { put: { relation, n: item.quantity }, assumed };
}

/** A dash or "to" at the end leaves a range open; a dash in front may be a minus if the unit allows one. */
function isStrayDash(items: readonly NumberItem[], at: number, claim: NumberClaim): boolean {
  const isDash = (item: NumberItem | undefined): boolean => item?.is === 'joint' && item.joint === 'dash';
  return (isDash(items[at - 1]) && claim.lowerBound === 'none') || items.at(-1)?.is === 'joint';
}

const turnedRound = (items: readonly NumberItem[], at: number): boolean => {
  const before = items[at - 1];
  return before?.is === 'word' && TURNED_ROUND.has(before.norm) && at === items.length - 1;
};

/** Joints that join no ends: "and" among other words is allowed, a plus or minus is not. */
const hasStrayJoint = (items: readonly NumberItem[], meant: readonly number[]): boolean =>
  items.some(
    (one, i) => one.is === 'joint' && !meant.includes(i) && (one.joint === 'between' || one.joint === 'plus or minus'),
  );

function twoEnds(items: readonly NumberItem[]): Put {
  const core = items.filter(({ is }) => is !== 'word' && is !== 'unit' && is !== 'magnitude or unit');
  const at = core.findIndex(({ is }) => is === 'quantity');
  const [opening, a, joint, b] = [core[at - 1], core[at], core[at + 1], core[at + 2]];
  if (a?.is !== 'quantity' || b?.is !== 'quantity' || joint === undefined) return { why: 'several values' };
  const wordBetween = items.slice(items.indexOf(a) + 1, items.indexOf(b)).some(({ is }) => is === 'word');
  if (wordBetween) return { why: 'several values' };
  const others = core.filter((one) => one !== a && one !== b && one !== joint && one !== opening);
  if (others.some(({ is }) => is === 'relation' || is === 'behind')) return { why: 'several relations' };
  const opened = opening?.is === 'joint' ? opening.joint : 'nothing';
  if (opening && opened === 'nothing') return { why: 'several relations' };
  const closes =
    joint.is === 'joint' ? joint.joint : joint.is === 'relation' && isUpTo(joint.text) ? 'up to' : 'nothing';
  // "3-4 тис." and "five to six hundred": the second multiplier applies to both, and is listed as assumed.
  const shares = b.quantity.tail.gt(1) && a.quantity.tail.eq(1);
  const ends = shares ? { ...a.quantity, scale: a.quantity.scale.times(b.quantity.tail), scaled: true } : a.quantity;
  const shared: Assumption[] = shares ? [{ what: 'magnitude of both ends' }] : [];
  if (closes === 'plus or minus' && opened === 'nothing') {
    return { put: { relation: 'plus or minus', a: ends, b: b.quantity }, assumed: shared };
  }
  const isRange =
    (opened === 'between' && closes === 'and') ||
    (opened === 'from' && (closes === 'to' || closes === 'up to' || closes === 'dash')) ||
    (opened === 'nothing' && (closes === 'to' || closes === 'dash'));
  if (!isRange) return { why: 'several values' };
  const spacedDash = closes === 'dash' && joint.is === 'joint' && joint.spaced;
  return {
    put: { relation: 'between', a: ends, b: b.quantity },
    assumed: spacedDash ? [...shared, { what: 'a dash between ends' }] : shared,
  };
}

const isUpTo = (text: string): boolean => text === 'до' || text === 'up';
