import type { Source, SourceId } from '@/lib/domain/record';
import { type Merged, sourceNow } from './merged-sources';
import { sourceOf } from './sources';
import type { Transaction } from './transaction';

/** A source as published, and when. */
export type PublishedSource = { source: Source; publications: readonly { publishedAt: Date }[] };

/**
 * The given sources and the bodies that they speak for. One query for each level of bodies, however many sources there
 * are. `merged` says which of them are one: a revision goes on naming the source of before.
 */
export async function readPublishedSources(
  db: Transaction,
  ids: readonly SourceId[],
  merged: Merged,
): Promise<ReadonlyMap<SourceId, PublishedSource>> {
  const found = new Map<SourceId, PublishedSource>();
  let wanted = [...new Set(ids)];
  while (wanted.length > 0) {
    const rows = await db.source.findMany({
      where: { id: { in: wanted }, publishedRevisionId: { not: null } },
      include: { publishedRevision: { include: { publications: { select: { publishedAt: true } } } } },
    });
    const bodies = new Set<SourceId>();
    for (const { id, slug, standing, publishedRevision } of rows) {
      if (publishedRevision === null) continue;
      const source = withBodyNow(sourceOf(slug, publishedRevision), merged);
      // A source that is held or withdrawn leaves readers' pages as a confidential one does: what it said is left out,
      // and a body for which others speak remains one body, without its name.
      const asShown = standing === 'shown' ? source : { ...source, confidential: true };
      found.set(id, { source: asShown, publications: publishedRevision.publications });
      if (source.speaksFor !== undefined) bodies.add(source.speaksFor);
    }
    wanted = [...bodies].filter((id) => !found.has(id));
  }
  return found;
}

/** A source that speaks for one that is merged speaks for the one into which it is. */
export function withBodyNow(source: Source, merged: Merged): Source {
  return source.speaksFor === undefined ? source : { ...source, speaksFor: sourceNow(merged, source.speaksFor) };
}

/** Of all sources read, those named, with the bodies that they speak for. */
export function withBodies(
  all: ReadonlyMap<SourceId, PublishedSource>,
  named: Iterable<SourceId>,
): ReadonlyMap<SourceId, PublishedSource> {
  const chosen = new Map<SourceId, PublishedSource>();
  for (const id of named) {
    let next = all.get(id);
    while (next && !chosen.has(next.source.id)) {
      chosen.set(next.source.id, next);
      next = next.source.speaksFor === undefined ? undefined : all.get(next.source.speaksFor);
    }
  }
  return chosen;
}
