import { type ClaimChange, changesFrom } from './changes';
import { linksOf } from './links';
import type { ClaimId, EventRecord, Source, SourceId, Statement } from './record';
import type { StatementId } from './value';
import { assessClaim } from './verdict';

/**
 * What readers see change in an event because statements are of another source: how many statements and renderings are,
 * and which answers relate otherwise. The two records are of the same event, before and after, and differ in nothing but
 * whose each thing is. Claims that this cannot affect are not read.
 */
export type MoveEffect = { statements: number; renderings: number; searches: number; changes: readonly ClaimChange[] };

export function moveEffect(before: EventRecord, after: EventRecord): MoveEffect {
  const [were, are] = [sourcesIn(before), sourcesIn(after)];
  const changed = new Set(
    [...are].flatMap(([id, source]) => (were.get(id) === source && sameVoice(before, after, source) ? [] : id)),
  );
  const claims = claimsOf([...before.statements, ...after.statements], changed);
  const affected = after.claims.filter(({ id }) => claims.has(id));
  const read = (record: EventRecord) => affected.map((claim) => assessClaim(record, claim, 'latest'));
  const outlets = new Map(before.renderings.map(({ id, outlet }) => [id, outlet]));
  const searched = new Map(before.searches.map(({ id, source }) => [id, source]));
  return {
    statements: after.statements.filter(({ id, source }) => were.get(id) !== source).length,
    renderings: after.renderings.filter(({ id, outlet }) => outlets.get(id) !== outlet).length,
    searches: after.searches.filter(({ id, source }) => searched.get(id) !== source).length,
    changes: changesFrom(read(before), read(after)),
  };
}

const sourcesIn = ({ statements }: EventRecord): ReadonlyMap<StatementId, SourceId> =>
  new Map(statements.map(({ id, source }) => [id, source]));

/** Whether a source speaks for the same bodies in both: then what it said counts as the same voice. */
function sameVoice(before: EventRecord, after: EventRecord, source: SourceId): boolean {
  const above = ({ sources }: EventRecord): string => {
    const seen: SourceId[] = [];
    let next: Source | undefined = sources.get(source);
    while (next && !seen.includes(next.id)) {
      seen.push(next.id);
      next = next.speaksFor === undefined ? undefined : sources.get(next.speaksFor);
    }
    return seen.join(' ');
  };
  return above(before) === above(after);
}

/** The claims of these statements, and of all that refer to them over any number of links. */
function claimsOf(all: readonly Statement[], changed: ReadonlySet<StatementId>): ReadonlySet<ClaimId> {
  const referring = new Map<StatementId, StatementId[]>();
  for (const one of all) {
    for (const id of linksOf(one)) referring.set(id, [...(referring.get(id) ?? []), one.id]);
  }
  const found = new Set(changed);
  // Iterating over a set also visits what is added on the way.
  for (const id of found) for (const one of referring.get(id) ?? []) found.add(one);
  return new Set(all.flatMap(({ id, claim }) => (found.has(id) ? claim : [])));
}
