import { checkParent, checkReferences } from './entry-links';
import { checkDate } from './entry-time';
import { checkContent } from './entry-value';
import type { EventRecord, Rendering, Statement } from './record';
import { referencesIn } from './references';
import { type Entry, firstRefusal, refused } from './refusal';

/**
 * Whether a statement may be entered in this record (method.md, "Refused on entry"), and if not the first reason why
 * and its field. The record is the rest of the event, with or without an earlier version of the same statement.
 */
export function checkStatement(statement: Statement, record: EventRecord): Entry {
  const claim = record.claims.find(({ id }) => id === statement.claim);
  if (claim === undefined) return refused('no such claim', 'claim');
  const others = record.statements.filter(({ id }) => id !== statement.id);
  const withIt = { ...record, statements: [...others, statement] };
  return firstRefusal(
    () => checkDate(statement.saidAt, record.event.zone, 'saidAt'),
    () => checkReferences(statement, withIt),
    () => checkContent(statement.content, statement.scope, claim, referencesIn(withIt)),
  );
}

/** Whether a rendering may be entered: its date, the tree in which it stands, and its value against the claim. */
export function checkRendering(rendering: Rendering, record: EventRecord): Entry {
  const statement = record.statements.find(({ id }) => id === rendering.statement);
  if (statement === undefined) return refused('refers to what is not on record', 'statement');
  const claim = record.claims.find(({ id }) => id === statement.claim);
  if (claim === undefined) return refused('no such claim', 'claim');
  return firstRefusal(
    () => checkDate(rendering.publishedAt, record.event.zone, 'publishedAt'),
    () => checkParent(rendering, record),
    () => checkContent(rendering.content, rendering.scope, claim, referencesIn(record)),
  );
}
