import type { EventRecord, Source, SourceId } from './record';

/**
 * The source with that id. A record contains the source of every statement in it; if it does not, that is a bug, and
 * this throws.
 */
export function sourceIn(record: EventRecord, id: SourceId): Source {
  const source = record.sources.get(id);
  if (source === undefined) throw new Error(`The record holds no source ${id}, which it refers to.`);
  return source;
}

/**
 * The body that something said by this source comes from: the end of the *speaks for* links, as far as they are in the
 * record (a spokesman speaks for a ministry, that for a government). Links in a circle end where they began.
 */
export function originOf(record: EventRecord, id: SourceId): Source {
  let origin = sourceIn(record, id);
  const seen = new Set<SourceId>([id]);
  while (origin.speaksFor !== undefined && !seen.has(origin.speaksFor)) {
    const body = record.sources.get(origin.speaksFor);
    if (body === undefined) break;
    seen.add(body.id);
    origin = body;
  }
  return origin;
}
