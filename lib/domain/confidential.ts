import { statementsNamedBy, takenBackBy } from './links';
import { originOf } from './origin';
import type { Document, EventRecord, Evidence, Source, SourceId, Statement } from './record';
import type { StatementId } from './value';

/**
 * The record as it may leave the desk: without confidential sources and documents, and without everything that rests on
 * them.
 *
 * - Statements of a confidential source are left out, and so are statements that repeat or refer to one of them: shown
 *   alone, an echo would look like an origin. A withdrawal no longer names them, and goes if it named nothing else. Their renderings are left out too, as is whatever an outlet took from
 *   those.
 * - Confidential documents are removed from the evidence. The statements that they support stay.
 * - A source that speaks for a confidential body speaks for the end of its links instead. If that is confidential too,
 *   it stays as a nameless body, so that its voices still count as one origin, the same as at the desk.
 *
 * @param record what is published of one event; it is not changed.
 * @returns a record of the same shape; all ids that it mentions are in it.
 * Rule: product.md, "Duties to people".
 */
export function withoutConfidential(record: EventRecord): EventRecord {
  // A source that the record lacks may be anybody, so it is hidden as well.
  const hidden = (id: SourceId | undefined) => id !== undefined && record.sources.get(id)?.confidential !== false;
  const statements = withoutDependents(record.statements.filter(({ source }) => !hidden(source)));
  const kept = new Set(statements.map(({ id }) => id));
  const renderings = withoutOrphans(
    record.renderings.filter(
      ({ statement, outlet, content }) =>
        kept.has(statement) && !hidden(outlet) && statementsNamedBy(content).every((id) => kept.has(id)),
    ),
  );
  const documents = new Map([...record.documents].filter(([, document]) => !document.confidential));
  const open = <T extends { evidence: readonly Evidence[] }>(row: T): T => {
    const evidence = row.evidence.filter(({ document }) => documents.has(document));
    return evidence.length === row.evidence.length ? row : { ...row, evidence };
  };
  const shown = { statements: statements.map(open), renderings: renderings.map(open) };
  const replies = record.replies
    ?.filter(({ source, statement }) => !hidden(source) && (statement === undefined || kept.has(statement)))
    .map(open);
  const cited = new Set(
    [...shown.statements, ...shown.renderings, ...(replies ?? [])].flatMap(({ evidence }) =>
      evidence.map(({ document }) => document),
    ),
  );
  return {
    ...record,
    ...shown,
    ...(replies && { replies }),
    searches: record.searches.filter(({ source }) => !hidden(source)),
    documents: new Map(
      [...documents].filter(([id]) => cited.has(id)).map(([id, document]) => [id, withoutOutlet(document, hidden)]),
    ),
    sources: openSources(record),
  };
}

/** Drops statements whose root or reference is missing, until no such statement is left. */
function withoutDependents(statements: readonly Statement[]): readonly Statement[] {
  const ids = new Set<StatementId>(statements.map(({ id }) => id));
  const standing = statements.filter((one) => needs(one).every((id) => ids.has(id)) && !takesBackNone(one, ids));
  if (standing.length < statements.length) return withoutDependents(standing);
  return standing.map((one) => withoutNames(one, ids));
}

/** What a statement repeats, denies, or is more or fewer than. */
const needs = ({ basedOn, content }: Statement): readonly StatementId[] => [
  ...(basedOn ?? []),
  ...(content.form === 'withdrawn' ? [] : statementsNamedBy(content)),
];

/** A withdrawal that names only what is left out. Without its names it would take back everything. */
function takesBackNone({ content }: Statement, ids: ReadonlySet<StatementId>): boolean {
  const names = takenBackBy(content);
  return names !== undefined && !names.some((id) => ids.has(id));
}

/** What is left out is not named: neither as taken back nor as said before. */
function withoutNames(statement: Statement, ids: ReadonlySet<StatementId>): Statement {
  const { saidAfter, ...rest } = statement;
  const one = saidAfter === undefined || ids.has(saidAfter) ? statement : rest;
  const names = takenBackBy(one.content);
  if (names === undefined || names.every((id) => ids.has(id))) return one;
  return { ...one, content: { form: 'withdrawn', takesBack: names.filter((id) => ids.has(id)) } };
}

function withoutOrphans<R extends { id: string; parent?: string }>(renderings: readonly R[]): readonly R[] {
  const ids = new Set(renderings.map(({ id }) => id));
  const standing = renderings.filter(({ parent }) => parent === undefined || ids.has(parent));
  return standing.length === renderings.length ? standing : withoutOrphans(standing);
}

function withoutOutlet(document: Document, hidden: (id: SourceId | undefined) => boolean): Document {
  if (!hidden(document.outlet)) return document;
  const { outlet: _gone, ...rest } = document;
  return rest;
}

function openSources(record: EventRecord): ReadonlyMap<SourceId, Source> {
  const all = [...record.sources.values()].map((source) => (source.confidential ? source : pastHidden(source, record)));
  const spokenFor = new Set(all.flatMap(({ confidential, speaksFor }) => (confidential ? [] : (speaksFor ?? []))));
  const open = new Map<SourceId, Source>();
  for (const source of all) {
    if (!source.confidential) open.set(source.id, source);
    else if (spokenFor.has(source.id)) open.set(source.id, nameless(source.id, open.size));
  }
  return open;
}

/**
 * A nameless body speaks for nobody: a source that spoke for a further body through it would look like another origin.
 */
function pastHidden(source: Source, record: EventRecord): Source {
  const isHidden = record.sources.get(source.speaksFor ?? '')?.confidential === true;
  return isHidden ? { ...source, speaksFor: originOf(record, source.id).id } : source;
}

/** Numbered by its position alone, so that two of them stay two and nothing else is revealed. */
const nameless = (id: SourceId, place: number): Source => ({
  id,
  slug: `confidential-body-${place}`,
  name: 'A body that this desk keeps confidential',
  aliases: [],
  naming: 'unnamed',
  kind: 'organisation',
  side: 'none',
  reliability: 'not graded',
  confidential: true,
});
