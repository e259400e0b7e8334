import { spanOf } from './moment';
import type { EventRecord, Rendering, RenderingId, Statement } from './record';
import { type Entry, firstRefusal, OK, refused } from './refusal';
import type { Content, StatementId } from './value';

type Link = 'basedOn' | 'than';

const referredTo = (content: Content): StatementId | undefined =>
  'value' in content && 'than' in content.value ? content.value.than : undefined;

/** Which other statements one refers to: its root, and the one with which it compares itself. */
const linksOf = (statement: Statement): StatementId[] =>
  [statement.basedOn, referredTo(statement.content)].filter((id) => id !== undefined);

/**
 * Refuses a reference that is cyclic, to nothing on record, or to a later statement (method.md, "Refused on entry"),
 * an echo of another claim, and a comparison with what is no number. The record holds the statement as it is to be.
 */
export function checkReferences(statement: Statement, record: EventRecord): Entry {
  const byId = new Map(record.statements.map((one) => [one.id, one]));
  const root = statement.basedOn === undefined ? undefined : byId.get(statement.basedOn);
  const compared = byId.get(referredTo(statement.content) ?? '');
  return firstRefusal(
    () => checkLink(statement, statement.basedOn, 'basedOn', byId, record.event.zone),
    () => (root && root.claim !== statement.claim ? refused('repeats a statement on another claim', 'basedOn') : OK),
    () => checkLink(statement, referredTo(statement.content), 'than', byId, record.event.zone),
    () => (compared && !givesNumber(compared) ? refused('refers to a statement without a number', 'than') : OK),
  );
}

const givesNumber = ({ content }: Statement): boolean => 'value' in content && content.value.type === 'number';

function checkLink(
  statement: Statement,
  to: StatementId | undefined,
  field: Link,
  byId: ReadonlyMap<StatementId, Statement>,
  zone: string,
): Entry {
  if (to === undefined) return OK;
  if (to === statement.id) return refused('refers to itself', field);
  const target = byId.get(to);
  if (target === undefined) return refused('refers to what is not on record', field);
  if (reachableFrom(target, byId).has(statement.id)) return refused('a cyclic reference', field);
  // Only what was surely said later: of two of the same day, either may have come first.
  const isLater = spanOf(target.saidAt, zone).first > spanOf(statement.saidAt, zone).last;
  return isLater ? refused('refers to a later statement', field) : OK;
}

/** The statement and all that it refers to, over whichever links. */
function reachableFrom(start: Statement, byId: ReadonlyMap<StatementId, Statement>): ReadonlySet<StatementId> {
  const reached = new Set([start.id]);
  // A set is walked in the order of adding, and what is added on the way is walked as well.
  for (const id of reached) {
    const one = byId.get(id);
    for (const next of one ? linksOf(one) : []) reached.add(next);
  }
  return reached;
}

/** Refuses a rendering whose parents are not on record, belong to another statement, or run in a circle. */
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
