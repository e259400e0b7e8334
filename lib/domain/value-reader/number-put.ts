import type { NumberClaim } from '@/lib/domain/range';
import type { NumberRelation } from './languages/language';
import type { Placed } from './number-items';
import { A_LITTLE_BELOW, CLOSING, PART_OF, SHIFTING, TOPICS, TURNED_ROUND } from './number-tables';
import type { Said } from './number-value';
import { isAskedBy } from './number-words';
import type { Quantity } from './quantity';
import type { Assumption, NotRead } from './reading';

/** What a text says about one number or one range; several where the words allow several. `used` are its items. */
export type Put = { puts: readonly Said['put'][]; assumed: readonly Assumption[]; used: readonly Placed[] };

type Item<K extends Placed['is']> = Extract<Placed, { is: K }>;
const isA = <K extends Placed['is']>(item: Placed | undefined, kind: K): item is Item<K> => item?.is === kind;
const isOne = ({ written }: Quantity): boolean => typeof written !== 'string' && written.eq(1);

/** A relation beside a number. */
type Beside = { one: Placed; relation: NumberRelation; text: string; near: boolean };

/** One number, with at most one relation beside it. */
export function oneNumber(
  items: readonly Placed[],
  withPauses: readonly Placed[],
  claim: NumberClaim,
): Put | { why: NotRead } {
  const at = items.findIndex(({ is }) => is === 'quantity');
  const item = items[at];
  if (!isA(item, 'quantity')) return { why: 'no value in it' };
  const beside = items[at - 1]?.is === 'unit' ? at - 2 : at - 1;
  const before = items[beside];
  if (isStrayDash(items, at, beside, claim) || (isShifted(before) && !isTopic(before, items[at + 1], claim)))
    return { why: 'changed by other words' };
  const next = items[at + 1];
  const isPart = isOne(item.quantity) && item.quantity.length === 1 && PART_OF.has(next?.tokens[0]?.norm ?? '');
  if (isPart) return { why: 'changed by other words' };
  const opens = isA(before, 'joint') && before.joint === 'from' ? before : undefined;
  const relations = items.flatMap((one, i): Beside[] => {
    if (isA(one, 'relation')) return [{ one, relation: one.relation, text: one.text, near: i === beside }];
    return isA(one, 'behind') ? [{ one, relation: one.relation, text: '', near: i > at }] : [];
  });
  const all: Beside[] = opens ? [...relations, { one: opens, relation: 'at least', text: '', near: true }] : relations;
  const [first, ...more] = all;
  // "From 10 and more" says it twice.
  if (more.some(({ relation }) => relation !== first?.relation)) return { why: 'several relations' };
  if (hasStrayJoint(items)) return { why: 'changed by other words' };
  if (first && !all.some(({ near }) => near)) return { why: 'changed by other words' };
  const turned = item.turned === true || turnedRound(withPauses, withPauses.indexOf(item));
  const relation = first?.relation ?? (turned ? 'about' : 'exact');
  const assumed: Assumption[] = [];
  if (first && A_LITTLE_BELOW.has(first.text)) assumed.push({ what: 'taken as about', words: first.text });
  if (turned && !first) assumed.push({ what: 'taken as about', words: wordsOf(item.turned ? item : before) });
  return { puts: [{ relation, n: item.quantity }], assumed, used: [item, ...all.map(({ one }) => one)] };
}

const wordsOf = (item: Placed | undefined): string => item?.tokens.map(({ text }) => text).join(' ') ?? '';

/** "На 400", "по 5", "by 400", "with 400": a difference, an amount each, or something beside it. */
const isShifted = (before: Placed | undefined): boolean =>
  before !== undefined &&
  before.tokens.length === 1 &&
  SHIFTING.has(before.tokens[0]?.norm ?? '') &&
  before.is !== 'relation';

/** "Известно о 12 убитых": what is spoken of, if what is asked stands behind. */
const isTopic = (before: Placed | undefined, behind: Placed | undefined, claim: NumberClaim): boolean =>
  TOPICS.has(before?.tokens[0]?.norm ?? '') && isAskedBy(behind, claim);

/** A dash or "to" at the end leaves a range open; a dash in front may be a minus if the unit allows one. */
function isStrayDash(items: readonly Placed[], at: number, beside: number, claim: NumberClaim): boolean {
  // "Damage — 12 million": between words, with spaces on both sides, it punctuates.
  const isSign = (item: Placed | undefined, next: Placed | undefined, isFirst: boolean): boolean =>
    isA(item, 'joint') && item.joint === 'dash' && (isFirst || !item.spaced || next?.tokens[0]?.glued === true);
  const mayBeMinus = [at - 1, beside].some((place) => isSign(items[place], items[place + 1], place === 0));
  return (mayBeMinus && claim.lowerBound === 'none') || items.at(-1)?.is === 'joint';
}

const turnedRound = (items: readonly Placed[], at: number): boolean => {
  const before = items[at - 1];
  return isA(before, 'word') && TURNED_ROUND.has(before.tokens[0]?.norm ?? '') && at === items.length - 1;
};

/** Joints that join no ends: "and" among other words is allowed, "between", "or" and a plus or minus are not. */
export const hasStrayJoint = (items: readonly Placed[]): boolean =>
  items.some((one) => isA(one, 'joint') && ['between', 'or', 'plus or minus'].includes(one.joint));

/** The two ends of one range, with nothing but what joins them between. */
export function twoEnds(items: readonly Placed[]): Put | { why: NotRead } {
  const core = items.filter(({ is }) => is !== 'word' && is !== 'unit' && is !== 'magnitude or unit');
  const at = core.findIndex(({ is }) => is === 'quantity');
  const [opening, a, joint, b] = [core[at - 1], core[at], core[at + 1], core[at + 2]];
  const bounds = twoBounds(core);
  if (bounds !== 'none') return bounds;
  if (!isA(a, 'quantity') || !isA(b, 'quantity') || joint === undefined) return { why: 'several values' };
  const wordBetween = items.slice(items.indexOf(a) + 1, items.indexOf(b)).some(({ is }) => is === 'word');
  if (wordBetween) return { why: 'several values' };
  const others = core.filter((one) => one !== a && one !== b && one !== joint && one !== opening);
  if (others.some(({ is }) => is === 'relation' || is === 'behind')) return { why: 'several relations' };
  const stands = isA(opening, 'joint') && (opening.joint === 'dash' || opening.joint === 'and') ? undefined : opening;
  const opened = isA(stands, 'joint') ? stands.joint : 'nothing';
  if (stands && opened === 'nothing') return { why: 'several relations' };
  if (isShifted(items[items.indexOf(a) - 1])) return { why: 'changed by other words' };
  const closes = closing(joint);
  // "3-4 тис." and "five to six hundred": the second multiplier applies to both, and is listed as assumed.
  const shares = b.quantity.tail.gt(1) && a.quantity.tail.eq(1);
  const low = shares ? { ...a.quantity, scale: a.quantity.scale.times(b.quantity.tail), scaled: true } : a.quantity;
  const assumed: Assumption[] = shares ? [{ what: 'magnitude of both ends' }] : [];
  const used = [a, joint, b, ...(stands ? [stands] : [])];
  const ends = { a: low, b: b.quantity };
  if (closes === 'plus or minus' && opened === 'nothing') {
    return { puts: [{ relation: 'plus or minus', ...ends }], assumed, used };
  }
  const isRange =
    (opened === 'between' && ['and', 'to', 'dash'].includes(closes)) ||
    (opened === 'from' && ['to', 'up to', 'dash'].includes(closes)) ||
    (opened === 'nothing' && (closes === 'to' || closes === 'dash' || (closes === 'or' && areNext(a, b))));
  if (!isRange) return { why: opened === 'with' ? 'changed by other words' : 'several values' };
  const spacedDash = closes === 'dash' && isA(joint, 'joint') && joint.spaced;
  if (spacedDash) assumed.push({ what: 'a dash between ends' });
  // The desk prints "4 to 500" alone; beside words it is as unclear as with a dash.
  const isShort =
    closes === 'dash' || (closes === 'to' && opened === 'nothing' && items.some(({ is }) => is === 'word'));
  const shortened = isShort ? shortenedEnd(a.quantity, b.quantity) : 'none';
  const puts = [ends, ...(shortened === 'none' ? [] : [{ a: shortened, b: b.quantity }])];
  return { puts: puts.map((one) => ({ relation: 'between', ...one })), assumed, used };
}

function closing(joint: Placed): 'up to' | 'nothing' | Item<'joint'>['joint'] {
  if (isA(joint, 'joint')) return joint.joint;
  return CLOSING.has(joint.tokens.map(({ norm }) => norm).join(' ')) ? 'up to' : 'nothing';
}

/** "One or two", "2 or 3": the range of both; of other pairs it is one or the other. */
function areNext(a: Item<'quantity'>, b: Item<'quantity'>): boolean {
  const [low, high] = [plainOf(a.quantity), plainOf(b.quantity)];
  return low !== undefined && high === low + 1 && low <= 20;
}

const plainOf = ({ written, tail, minus }: Quantity): number | undefined => {
  if (minus) return undefined;
  if (typeof written === 'string') return /^\d{1,2}$/.test(written) ? Number(written) : undefined;
  return Number(written.div(tail));
};

/** "6-700": from six, or from six hundred. Only round hundreds and more are written so. */
function shortenedEnd(a: Quantity, b: Quantity): Quantity | 'none' {
  if (typeof a.written !== 'string' || typeof b.written !== 'string' || a.minus || b.scaled || a.scaled) return 'none';
  const [, lead = '', zeros = ''] = /^([1-9]\d?)(0{2,})$/.exec(b.written.replaceAll(/[\s,.'’]/g, '')) ?? [];
  const isShort = zeros !== '' && a.written.length === lead.length && /^[1-9]\d?$/.test(a.written);
  return isShort && Number(a.written) < Number(lead) ? { ...a, written: `${a.written}${zeros}` } : 'none';
}

/** "At least 12 and at most 17". */
function twoBounds(core: readonly Placed[]): Put | 'none' {
  const [low, a, ...more] = core;
  const [high, b, another] = isA(more[0], 'joint') && more[0].joint === 'and' ? more.slice(1) : more;
  const isBound = (item: Placed | undefined, relation: string): boolean =>
    isA(item, 'relation') && item.relation === relation;
  if (!isA(a, 'quantity') || !isA(b, 'quantity') || another !== undefined) return 'none';
  if (!isBound(low, 'at least') || !isBound(high, 'at most')) return 'none';
  return { puts: [{ relation: 'between', a: a.quantity, b: b.quantity }], assumed: [], used: core };
}
