import { rejectedBy, statementsNamedBy } from './links';
import { spanOf } from './moment';
import type { EventRecord, Rendering, RenderingId, Statement } from './record';
import { type Entry, type EntryField, OK, refused } from './refusal';
import type { Content } from './value';

/**
 * Refuses a rendering that compares itself with, or denies, a statement that is not on record or the one that it passes
 * on; that denies one on another claim; or that names what is taken back, which only the statement does.
 */
export function checkNamed({ content, statement }: Rendering, { statements }: EventRecord): Entry {
  if (content.form === 'withdrawn') {
    return content.takesBack === undefined ? OK : refused('passes on which statements were taken back', 'takesBack');
  }
  const [named] = statementsNamedBy(content);
  if (named === undefined) return OK;
  const field = fieldOf(content);
  if (named === statement) return refused('refers to itself', field);
  const target = statements.find(({ id }) => id === named);
  if (target === undefined) return refused('refers to what is not on record', field);
  const isElsewhere = target.claim !== statements.find(({ id }) => id === statement)?.claim;
  return field === 'rejects' && isElsewhere ? refused('denies a statement on another claim', field) : OK;
}

const fieldOf = (content: Content): EntryField => (rejectedBy(content) === undefined ? 'than' : 'rejects');

/** Refuses a rendering whose parents are not on record, belong to another statement, or form a circle. */
export function checkParent(rendering: Rendering, record: EventRecord): Entry {
  if (rendering.parent === rendering.id) return refused('refers to itself', 'parent');
  const byId = new Map(record.renderings.map((one) => [one.id, one]));
  const above = new Set<RenderingId>([rendering.id]);
  let parent = rendering.parent;
  while (parent !== undefined) {
    if (above.has(parent)) return refused('a cyclic reference', 'parent');
    const next = byId.get(parent);
    if (next === undefined) return refused('refers to what is not on record', 'parent');
    if (next.statement !== rendering.statement) return refused('a rendering of another statement', 'parent');
    above.add(parent);
    parent = next.parent;
  }
  return OK;
}

/**
 * Refuses a rendering that was certainly published before the statement was said, or before its parent was published.
 * One may have been published before the first document from which the desk has a statement of which nobody knows when
 * it was said.
 */
export function checkOrder({ publishedAt, parent }: Rendering, statement: Statement, record: EventRecord): Entry {
  const { zone } = record.event;
  const above = record.renderings.find(({ id }) => id === parent);
  const passedOn = [...(statement.saidAtNotKnown ? [] : [statement.saidAt]), ...(above ? [above.publishedAt] : [])];
  const isEarlier = passedOn.some((moment) => spanOf(publishedAt, zone).last < spanOf(moment, zone).first);
  return isEarlier ? refused('published before what it passes on', 'publishedAt') : OK;
}
