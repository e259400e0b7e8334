import { repeatsItself } from './history';
import { comparedWith, linksOf, rejectedBy, takenBackBy } from './links';
import { spanOf } from './moment';
import type { EventRecord, Statement } from './record';
import { grouped, indexOf } from './record-index';
import { type Entry, type EntryField, firstRefusal, OK, type Refusal, refused } from './refusal';
import { type StatementId, valueIn } from './value';

type Link = Extract<EntryField, 'basedOn' | 'than' | 'rejects' | 'takesBack' | 'saidAfter'>;

/** The record that a statement is held against: its statements by id, and the zone in which its days end. */
type Beside = { byId: ReadonlyMap<StatementId, Statement>; zone: string };

/**
 * Refuses a reference that is cyclic, to nothing on record, or to a later statement (method.md, "Refused on entry"); one
 * that leads to the wrong claim or source for what it says: an echo or a denial to the source itself, a withdrawal or
 * *said after* to another; and a comparison with what is no number. The record must contain the statement as it is to be.
 */
export function checkReferences(statement: Statement, record: EventRecord): Entry {
  const beside: Beside = {
    byId: indexOf(record).statements,
    zone: record.event.zone,
  };
  return firstRefusal(
    () => checkBasedOn(statement, beside),
    () => checkCompared(statement, beside),
    () => checkRejected(statement, beside),
    () => checkTakenBack(statement, beside),
    () => checkSaidAfter(statement, beside),
  );
}

function checkBasedOn(statement: Statement, beside: Beside): Entry {
  const { basedOn, doesNotSay } = statement;
  if (basedOn === undefined) return OK;
  return firstRefusal(
    () => (doesNotSay ? refused('repeats, and does not say where it has it', 'doesNotSay') : OK),
    () => checkList(basedOn, 'basedOn'),
    ...basedOn.map((id) => () => checkLink(statement, id, 'basedOn', beside)),
    () => onSameClaim(statement, basedOn, beside, 'basedOn', 'repeats a statement on another claim'),
    () =>
      repeatsItself(statement, { statements: beside.byId })
        ? refused('repeats a statement of its own source', 'basedOn')
        : OK,
  );
}

function checkCompared(statement: Statement, beside: Beside): Entry {
  const than = comparedWith(statement.content);
  if (than === undefined) return OK;
  const compared = beside.byId.get(than);
  return firstRefusal(
    () => checkLink(statement, than, 'than', beside),
    () => (compared && !givesNumber(compared) ? refused('refers to a statement without a number', 'than') : OK),
  );
}

const givesNumber = ({ content }: Statement): boolean => valueIn(content)?.type === 'number';

function checkRejected(statement: Statement, beside: Beside): Entry {
  const rejected = rejectedBy(statement.content);
  if (rejected === undefined) return OK;
  return firstRefusal(
    () => checkLink(statement, rejected, 'rejects', beside),
    () => onSameClaim(statement, [rejected], beside, 'rejects', 'denies a statement on another claim'),
    () =>
      beside.byId.get(rejected)?.source === statement.source
        ? refused('denies a statement of its own source', 'rejects')
        : OK,
  );
}

function checkTakenBack(statement: Statement, beside: Beside): Entry {
  const takesBack = takenBackBy(statement.content);
  if (takesBack === undefined) return OK;
  return firstRefusal(
    () => checkList(takesBack, 'takesBack'),
    ...takesBack.map((id) => () => checkLink(statement, id, 'takesBack', beside)),
    () => onSameClaim(statement, takesBack, beside, 'takesBack', 'takes back a statement on another claim'),
    () => ofSameSource(statement, takesBack, beside, 'takesBack', 'takes back a statement of another source'),
  );
}

/** The desk says which came first only where the times leave it open. */
function checkSaidAfter(statement: Statement, beside: Beside): Entry {
  const { saidAfter } = statement;
  if (saidAfter === undefined) return OK;
  return firstRefusal(
    () => checkLink(statement, saidAfter, 'saidAfter', beside),
    () => onSameClaim(statement, [saidAfter], beside, 'saidAfter', 'follows a statement on another claim'),
    () => ofSameSource(statement, [saidAfter], beside, 'saidAfter', 'follows a statement of another source'),
    () => (overlaps(statement, saidAfter, beside) ? OK : refused('times that do not overlap', 'saidAfter')),
  );
}

function overlaps(statement: Statement, with_: StatementId, { byId, zone }: Beside): boolean {
  const other = byId.get(with_);
  if (other === undefined) return false;
  const [a, b] = [spanOf(statement.saidAt, zone), spanOf(other.saidAt, zone)];
  return a.first <= b.last && b.first <= a.last;
}

function checkList(ids: readonly StatementId[], field: Link): Entry {
  if (ids.length === 0) return refused('nothing named', field);
  return new Set(ids).size < ids.length ? refused('named twice', field) : OK;
}

function onSameClaim(
  { claim }: Statement,
  ids: readonly StatementId[],
  { byId }: Beside,
  field: Link,
  otherwise: Refusal,
): Entry {
  return ids.every((id) => byId.get(id)?.claim === claim) ? OK : refused(otherwise, field);
}

function ofSameSource(
  { source }: Statement,
  ids: readonly StatementId[],
  { byId }: Beside,
  field: Link,
  otherwise: Refusal,
): Entry {
  return ids.every((id) => byId.get(id)?.source === source) ? OK : refused(otherwise, field);
}

function checkLink(statement: Statement, to: StatementId, field: Link, { byId, zone }: Beside): Entry {
  if (to === statement.id) return refused('refers to itself', field);
  const target = byId.get(to);
  if (target === undefined) return refused('refers to what is not on record', field);
  if (reachableFrom(target, byId).has(statement.id)) return refused('a cyclic reference', field);
  return isSurelyLater(target, statement, zone) ? refused('refers to a later statement', field) : OK;
}

/** Of two of the same day either may have come first; and whoever has it may have heard one before its first document. */
function isSurelyLater(one: Statement, than: Statement, zone: string): boolean {
  return !one.saidAtNotKnown && spanOf(one.saidAt, zone).first > spanOf(than.saidAt, zone).last;
}

/** All statements of the record that refer to this one, directly or not. */
export function referringTo(id: StatementId, { statements }: EventRecord): Statement[] {
  const links = statements.flatMap((one) => linksOf(one).map((to) => ({ one, to })));
  const direct = grouped(links, ({ to }) => to);
  const reached = new Set(direct.get(id)?.map(({ one }) => one));
  for (const { id: next } of reached) for (const { one } of direct.get(next) ?? []) reached.add(one);
  return [...reached].filter((one) => one.id !== id);
}

/** The statement and everything that it refers to, over any kind of link. */
function reachableFrom(start: Statement, byId: ReadonlyMap<StatementId, Statement>): ReadonlySet<StatementId> {
  const reached = new Set([start.id]);
  // Iterating over a set follows the order of adding, and also visits what is added on the way.
  for (const id of reached) {
    const one = byId.get(id);
    for (const next of one ? linksOf(one) : []) reached.add(next);
  }
  return reached;
}
