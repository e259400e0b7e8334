import { comparedWith, statementsNamedBy } from './content-ids';
import { repeatsItself } from './history';
import { spanOf } from './moment';
import type { EventRecord, Rendering, RenderingId, Statement } from './record';
import { grouped } from './record-index';
import { type Entry, firstRefusal, OK, refused } from './refusal';
import { type StatementId, valueIn } from './value';

type Link = 'basedOn' | 'than';

/** Which other statements one refers to: what it repeats, and what it names. */
const linksOf = (statement: Statement): readonly StatementId[] => [
  ...(statement.basedOn ?? []),
  ...statementsNamedBy(statement.content),
];

/**
 * Refuses a reference that is cyclic, to nothing on record, or to a later statement (method.md, "Refused on entry"), an
 * echo of another claim or of the source itself, and a comparison with what is no number. The record must contain the
 * statement as it is to be.
 */
export function checkReferences(statement: Statement, record: EventRecord): Entry {
  const byId = new Map(record.statements.map((one) => [one.id, one]));
  const basedOn = statement.basedOn ?? [];
  const isElsewhere = basedOn.some((id) => byId.get(id)?.claim !== statement.claim);
  const compared = byId.get(comparedWith(statement.content) ?? '');
  return firstRefusal(
    ...basedOn.map((id) => () => checkLink(statement, id, 'basedOn', byId, record.event.zone)),
    () => (isElsewhere ? refused('repeats a statement on another claim', 'basedOn') : OK),
    () =>
      repeatsItself(statement, { statements: byId }) ? refused('repeats a statement of its own source', 'basedOn') : OK,
    () => checkLink(statement, comparedWith(statement.content), 'than', byId, record.event.zone),
    () => (compared && !givesNumber(compared) ? refused('refers to a statement without a number', 'than') : OK),
  );
}

const givesNumber = ({ content }: Statement): boolean => valueIn(content)?.type === 'number';

/** Refuses a rendering that compares itself with a statement that is not on record. */
export function checkCompared({ content }: Rendering, { statements }: EventRecord): Entry {
  const than = comparedWith(content);
  const isOnRecord = than === undefined || statements.some(({ id }) => id === than);
  return isOnRecord ? OK : refused('refers to what is not on record', 'than');
}

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
  // Only what was certainly said later: of two of the same day, either may have come first.
  const isLater = spanOf(target.saidAt, zone).first > spanOf(statement.saidAt, zone).last;
  return isLater ? refused('refers to a later statement', field) : OK;
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
 */
export function checkOrder({ publishedAt, parent }: Rendering, statement: Statement, record: EventRecord): Entry {
  const { zone } = record.event;
  const above = record.renderings.find(({ id }) => id === parent);
  const passedOn = [statement.saidAt, ...(above ? [above.publishedAt] : [])];
  const isEarlier = passedOn.some((moment) => spanOf(publishedAt, zone).last < spanOf(moment, zone).first);
  return isEarlier ? refused('published before what it passes on', 'publishedAt') : OK;
}
