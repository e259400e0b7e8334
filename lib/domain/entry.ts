import { checkReferences, referringTo } from './entry-links';
import { checkNamed, checkOrder, checkParent } from './entry-rendering';
import { checkCountsAsOf, checkDate } from './entry-time';
import { checkContent } from './entry-value';
import { statementsNamedBy } from './links';
import type { EventRecord, Rendering, Statement } from './record';
import { type References, referencesIn } from './references';
import { type Entry, firstRefusal, OK, refused } from './refusal';

/**
 * Whether a statement may be entered in this record (method.md, "Refused on entry"), and if not the first reason and
 * its field. The record is the rest of the event, with or without an earlier version of the same statement. Statements
 * that refer to it must still be valid beside it; a refusal then names the one that would not be.
 */
export function checkStatement(statement: Statement, record: EventRecord): Entry {
  // Checked first, because which statements were withdrawn is read in order of time.
  const dated = checkDate(statement.saidAt, record.event.zone, 'saidAt');
  if (!dated.ok) return dated;
  const others = record.statements.filter(({ id }) => id !== statement.id);
  const withIt = { ...record, statements: [...others, statement] };
  const references = referencesIn(withIt);
  const dependents = referringTo(statement.id, withIt);
  const moved = new Set([statement, ...dependents].map(({ id }) => id));
  const rendered = record.renderings.filter(
    (one) => one.statement === statement.id || statementsNamedBy(one.content).some((id) => moved.has(id)),
  );
  return firstRefusal(
    () => checkAlone(statement, withIt, references),
    ...dependents.map((one) => () => toldOf(one, checkAlone(one, withIt, references))),
    ...rendered.map((one) => () => toldOf(one, checkRenderingAlone(one, withIt))),
  );
}

/** Whether a dated statement in the record is valid, whatever refers to it. */
function checkAlone(statement: Statement, record: EventRecord, references: References): Entry {
  const claim = references.claims.get(statement.claim);
  if (claim === undefined) return refused('no such claim', 'claim');
  return firstRefusal(
    () => checkCountsAsOf(statement, claim, record.event.zone),
    () => checkReferences(statement, record),
    () => checkContent(statement.content, statement.scope, claim, references),
  );
}

/** A statement's own date, and whether it is valid in the record that has it. */
export const checkDated = (statement: Statement, record: EventRecord, references: References): Entry =>
  firstRefusal(
    () => checkDate(statement.saidAt, record.event.zone, 'saidAt'),
    () => checkAlone(statement, record, references),
  );

export const toldOf = (of: Statement | Rendering, entry: Entry): Entry => (entry.ok ? OK : { ...entry, of });

/**
 * Whether a rendering may be entered: its date, its place in the tree, which statements it names, and its value
 * against the claim. Renderings that were taken from it must still be later than it.
 */
export function checkRendering(rendering: Rendering, record: EventRecord): Entry {
  const taken = record.renderings.filter(({ parent, id }) => parent === rendering.id && id !== rendering.id);
  const renderings = [...record.renderings.filter(({ id }) => id !== rendering.id), rendering];
  const withIt = { ...record, renderings };
  return firstRefusal(
    () => checkRenderingAlone(rendering, withIt),
    ...taken.map((one) => () => toldOf(one, checkRenderingAlone(one, withIt))),
  );
}

export function checkRenderingAlone(
  rendering: Rendering,
  record: EventRecord,
  references: References = referencesIn(record),
): Entry {
  const statement = record.statements.find(({ id }) => id === rendering.statement);
  if (statement === undefined) return refused('refers to what is not on record', 'statement');
  const claim = record.claims.find(({ id }) => id === statement.claim);
  if (claim === undefined) return refused('no such claim', 'claim');
  return firstRefusal(
    () => checkDate(rendering.publishedAt, record.event.zone, 'publishedAt'),
    () => checkParent(rendering, record),
    () => checkOrder(rendering, statement, record),
    () => checkNamed(rendering, record),
    () => checkContent(rendering.content, rendering.scope, claim, references),
  );
}
