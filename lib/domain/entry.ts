import type Big from 'big.js';
import { checkDate, checkTime } from './entry-time';
import { impliedOf } from './implied';
import { isEmpty } from './interval';
import { spanOf } from './moment';
import { isWithin } from './options';
import { rangeOf } from './range';
import type { Claim, EventRecord, Rendering, Statement } from './record';
import { type References, referencesIn } from './references';
import type { Content, NumberValue, Scope, StatementId, Value } from './value';

/** Where in a statement or a rendering the trouble is, by the name of the field. */
export type EntryField =
  | 'claim'
  | 'value'
  | 'scope'
  | 'saidAt'
  | 'publishedAt'
  | 'basedOn'
  | 'than'
  | 'statement'
  | 'parent';

/** Why something is refused. Plain words; a view makes the sentence. */
export type Refusal =
  | 'no such claim'
  | 'not the type of the claim'
  | 'an empty range'
  | 'low above high'
  | 'a fraction of a whole thing'
  | 'no option'
  | 'no such option'
  | 'several options on an exclusive list'
  | 'a denial of everything'
  | 'no valid date'
  | 'no valid zone'
  | 'broader or narrower of what does not add up'
  | 'refers to what is not on record'
  | 'refers to itself'
  | 'a cyclic reference'
  | 'refers to a later statement'
  | 'a rendering of another statement';

export type Entry = { ok: true } | { ok: false; reason: Refusal; field: EntryField };

const OK: Entry = { ok: true };
const no = (reason: Refusal, field: EntryField): Entry => ({ ok: false, reason, field });
const firstRefusal = (checks: readonly (() => Entry)[]): Entry => {
  // One after the other: a later check may rely on what an earlier one has made sure of.
  for (const check of checks) {
    const entry = check();
    if (!entry.ok) return entry;
  }
  return OK;
};

/**
 * Whether a statement may be entered in this record (method.md, "Refused on entry"), and if not the first reason why
 * and its field. The record is the rest of the event, with or without an earlier version of the same statement.
 */
export function checkStatement(statement: Statement, record: EventRecord): Entry {
  const claim = record.claims.find(({ id }) => id === statement.claim);
  if (claim === undefined) return no('no such claim', 'claim');
  return firstRefusal([
    () => checkDate(statement.saidAt, record.event.zone, 'saidAt'),
    () => checkReference(statement, statement.basedOn, 'basedOn', record),
    () => checkReference(statement, referredTo(statement.content), 'than', record),
    () => checkContent(statement.content, statement.scope, claim, withStatement(record, statement)),
  ]);
}

/** Whether a rendering may be entered: its date, its value against the claim, and the tree in which it stands. */
export function checkRendering(rendering: Rendering, record: EventRecord): Entry {
  const statement = record.statements.find(({ id }) => id === rendering.statement);
  if (statement === undefined) return no('refers to what is not on record', 'statement');
  const claim = record.claims.find(({ id }) => id === statement.claim);
  if (claim === undefined) return no('no such claim', 'claim');
  return firstRefusal([
    () => checkDate(rendering.publishedAt, record.event.zone, 'publishedAt'),
    () => checkParent(rendering, record),
    () => checkContent(rendering.content, rendering.scope, claim, referencesIn(record)),
  ]);
}

const withStatement = (record: EventRecord, statement: Statement): References =>
  referencesIn({ ...record, statements: [...record.statements.filter(({ id }) => id !== statement.id), statement] });

const referredTo = (content: Content): StatementId | undefined =>
  'value' in content && content.value !== undefined && 'than' in content.value ? content.value.than : undefined;

function checkContent(content: Content, scope: Scope, claim: Claim, references: References): Entry {
  const value = 'value' in content ? content.value : undefined;
  if (value === undefined) return OK;
  // About something else it may be of another type as well; nothing will compare it.
  if (scope.relation !== 'different' && value.type !== claim.type) return no('not the type of the claim', 'value');
  const addsUp = claim.type === 'number' && claim.additive;
  if ((scope.relation === 'broader' || scope.relation === 'narrower') && !addsUp) {
    return no('broader or narrower of what does not add up', 'scope');
  }
  return firstRefusal([
    () => checkValue(value, claim, references),
    () =>
      content.form === 'denied' && deniesEverything(content, claim, references)
        ? no('a denial of everything', 'value')
        : OK,
  ]);
}

function checkValue(value: Value, claim: Claim, references: References): Entry {
  if (value.type === 'number') return checkNumber(value, claim, references);
  if (value.type === 'time') return firstRefusal([() => checkTime(value), () => checkRange(value, claim, references)]);
  if (value.type !== 'category' || claim.type !== 'category') return OK;
  if (value.options.length === 0) return no('no option', 'value');
  if (value.options.some((option) => claim.options.every(({ id }) => id !== option)))
    return no('no such option', 'value');
  return claim.exclusive && value.options.length > 1 ? no('several options on an exclusive list', 'value') : OK;
}

function checkNumber(value: NumberValue, claim: Claim, references: References): Entry {
  if (claim.type !== 'number') return OK;
  if ('low' in value && value.low.gt(value.high)) return no('low above high', 'value');
  const isWhole = (n: Big): boolean => n.round(0, 0).eq(n);
  if (claim.whole && !figuresOf(value).every(isWhole)) return no('a fraction of a whole thing', 'value');
  return checkRange(value, claim, references);
}

function figuresOf(value: NumberValue): Big[] {
  if ('figure' in value) return [value.figure];
  if ('bound' in value) return [value.bound];
  return 'low' in value ? [value.low, value.high] : [];
}

/** "Fewer than 0", or "fewer than" what was put as 0: no number is left. */
function checkRange(value: Extract<Value, { type: 'number' | 'time' }>, claim: Claim, references: References): Entry {
  const range = rangeOf(value, claim, references);
  const isNone =
    range.kind === 'range' ? isEmpty(range.interval) : range.reason === 'gave no value' && !('range' in value);
  return isNone ? no('an empty range', 'value') : OK;
}

/** A denial that leaves nothing that could be true: of every number, or of every option of an exclusive list. */
function deniesEverything(content: Content, claim: Claim, references: References): boolean {
  const implied = impliedOf({ content, scope: { relation: 'same' } }, claim, references);
  if (implied.kind === 'none') return implied.reason === 'says nothing here';
  if (implied.kind !== 'options' || claim.type !== 'category' || !claim.exclusive) return false;
  return claim.options.every(({ id }) => implied.options.some((denied) => isWithin(id, denied, claim.options)));
}

/** Which other statement one refers to, whether as its root or as what it compares itself with. */
const linksOf = (statement: Statement): StatementId[] =>
  [statement.basedOn, referredTo(statement.content)].filter((id) => id !== undefined);

function checkReference(
  statement: Statement,
  to: StatementId | undefined,
  field: 'basedOn' | 'than',
  record: EventRecord,
): Entry {
  if (to === undefined) return OK;
  if (to === statement.id) return no('refers to itself', field);
  const byId = new Map(record.statements.map((one) => [one.id, one]));
  const target = byId.get(to);
  if (target === undefined) return no('refers to what is not on record', field);
  const reached = new Set<StatementId>([to]);
  for (const id of reached) {
    const one = byId.get(id);
    for (const next of one ? linksOf(one) : []) reached.add(next);
  }
  if (reached.has(statement.id)) return no('a cyclic reference', field);
  // Only what was surely said later: of two of the same day, either may have come first.
  const { zone } = record.event;
  const isLater = spanOf(target.saidAt, zone).first > spanOf(statement.saidAt, zone).last;
  return isLater ? no('refers to a later statement', field) : OK;
}

function checkParent(rendering: Rendering, record: EventRecord): Entry {
  const seen = new Set([rendering.id]);
  for (let id = rendering.parent; id !== undefined; ) {
    if (seen.has(id)) return no(id === rendering.parent ? 'refers to itself' : 'a cyclic reference', 'parent');
    const above: Rendering | undefined = record.renderings.find((one) => one.id === id);
    if (above === undefined) return no('refers to what is not on record', 'parent');
    if (above.statement !== rendering.statement) return no('a rendering of another statement', 'parent');
    seen.add(id);
    id = above.parent;
  }
  return OK;
}
