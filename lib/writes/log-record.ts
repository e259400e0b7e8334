import { contentWithIds } from '@/lib/domain/content-ids';
import type { Claim, DocumentId, EventRecord, Evidence, RenderingId, SourceId } from '@/lib/domain/record';
import type { Content, LabelId, OptionId, Scope, StatementId } from '@/lib/domain/value';
import { insertClaim, insertClaimRevision, insertLabel, insertOption } from '@/lib/store/claims';
import { insertDocument, insertDocumentRevision } from '@/lib/store/documents';
import { insertEvent, insertEventRevision } from '@/lib/store/events';
import { insertRendering, insertRenderingRevision } from '@/lib/store/renderings';
import type { RevisionMeta, RevisionRef } from '@/lib/store/revisions';
import { insertSearch, insertSearchRevision } from '@/lib/store/searches';
import { insertSource, insertSourceRevision } from '@/lib/store/sources';
import { insertStatement, insertStatementRevision } from '@/lib/store/statements';
import type { Transaction } from '@/lib/store/transaction';

/** Texts of documents, by the document's key in the record. */
export type Bodies = ReadonlyMap<DocumentId, { text: string }>;

/** The ids in the database by the keys of a record. Several records may share sources and documents. */
export type Known = { sources: Map<SourceId, string>; documents: Map<DocumentId, string> };

export const nothingKnown = (): Known => ({ sources: new Map(), documents: new Map() });

/**
 * Writes a whole event, whose ids are keys of its own ("s23", "ru-mod"), and returns the revisions, ready to be
 * published. Identities are written first and revisions after, because they refer to each other both ways.
 */
export async function logRecord(
  tx: Transaction,
  record: EventRecord,
  bodies: Bodies,
  known: Known,
  written: RevisionMeta,
): Promise<readonly RevisionRef[]> {
  const revisions: RevisionRef[] = [];
  revisions.push(...(await logSources(tx, record, known, written)));
  const eventId = await insertEvent(tx, record.event.slug);
  revisions.push(await insertEventRevision(tx, eventId, record.event, written));
  revisions.push(...(await logDocuments(tx, record, bodies, known, written)));

  const claims = new Map<string, { id: string; claim: Claim }>();
  const options = new Map<OptionId, string>();
  const labels = new Map<LabelId, string>();
  for (const claim of record.claims) {
    const id = await insertClaim(tx, eventId, claim);
    claims.set(claim.id, { id, claim });
    if (claim.type === 'category') {
      for (const option of claim.options) options.set(option.id, await insertOption(tx, id));
    }
    for (const label of claim.labels ?? []) labels.set(label.id, await insertLabel(tx, id));
    revisions.push(await insertClaimRevision(tx, id, withLists(claim, options, labels), written));
  }

  const statements = new Map<StatementId, string>();
  const places = new Map<StatementId, { eventId: string; claimId: string; valueType: Claim['type'] }>();
  for (const { id, ref, claim: key, source, loggedAt } of record.statements) {
    const { id: claimId, claim } = resolved(claims, key);
    const place = { eventId, claimId, valueType: claim.type };
    places.set(id, place);
    const at = { ...place, sourceId: resolved(known.sources, source), ref };
    statements.set(id, await insertStatement(tx, at, loggedAt));
  }
  const evidenceOf = (evidence: readonly Evidence[]) =>
    evidence.map((item) => ({ ...item, document: resolved(known.documents, item.document) }));
  const contentOf = (content: Content) =>
    contentWithIds(content, {
      statement: (id) => resolved(statements, id),
      option: (id) => resolved(options, id),
    });

  const scopeOf = (scope: Scope): Scope =>
    scope.relation === 'same' || scope.label === undefined ? scope : { ...scope, label: resolved(labels, scope.label) };

  for (const statement of record.statements) {
    const own = {
      ...statement,
      content: contentOf(statement.content),
      scope: scopeOf(statement.scope),
      evidence: evidenceOf(statement.evidence),
      ...(statement.basedOn !== undefined && { basedOn: statement.basedOn.map((id) => resolved(statements, id)) }),
      ...(statement.saidAfter !== undefined && { saidAfter: resolved(statements, statement.saidAfter) }),
    };
    const place = resolved(places, statement.id);
    revisions.push(await insertStatementRevision(tx, resolved(statements, statement.id), place, own, written));
  }

  const renderings = new Map<RenderingId, string>();
  for (const { id, ref, statement, outlet } of record.renderings) {
    const place = {
      ...resolved(places, statement),
      statementId: resolved(statements, statement),
      outletId: resolved(known.sources, outlet),
      ref,
    };
    renderings.set(id, await insertRendering(tx, place));
  }
  for (const rendering of record.renderings) {
    const own = {
      ...rendering,
      content: contentOf(rendering.content),
      scope: scopeOf(rendering.scope),
      evidence: evidenceOf(rendering.evidence),
      ...(rendering.parent !== undefined && { parent: resolved(renderings, rendering.parent) }),
    };
    const place = { ...resolved(places, rendering.statement), statementId: resolved(statements, rendering.statement) };
    revisions.push(await insertRenderingRevision(tx, resolved(renderings, rendering.id), place, own, written));
  }

  for (const search of record.searches) {
    const claimId = resolved(claims, search.claim).id;
    const id = await insertSearch(tx, claimId, resolved(known.sources, search.source));
    revisions.push(await insertSearchRevision(tx, id, search, written));
  }
  return revisions;
}

async function logSources(
  tx: Transaction,
  { sources }: EventRecord,
  known: Known,
  written: RevisionMeta,
): Promise<RevisionRef[]> {
  const fresh = [...sources.values()].filter(({ id }) => !known.sources.has(id));
  for (const { id, slug } of fresh) known.sources.set(id, await insertSource(tx, slug));
  const revisions: RevisionRef[] = [];
  for (const source of fresh) {
    const { speaksFor, ...own } = source;
    const body = speaksFor === undefined ? {} : { speaksFor: resolved(known.sources, speaksFor) };
    revisions.push(await insertSourceRevision(tx, resolved(known.sources, source.id), { ...own, ...body }, written));
  }
  return revisions;
}

async function logDocuments(
  tx: Transaction,
  { documents }: EventRecord,
  bodies: Bodies,
  known: Known,
  written: RevisionMeta,
): Promise<RevisionRef[]> {
  const revisions: RevisionRef[] = [];
  for (const document of documents.values()) {
    if (known.documents.has(document.id)) continue;
    const { outlet: key, ...own } = document;
    const outlet = key === undefined ? {} : { outlet: resolved(known.sources, key) };
    const id = await insertDocument(tx, document, bodies.get(document.id)?.text);
    known.documents.set(document.id, id);
    revisions.push(await insertDocumentRevision(tx, id, { ...own, ...outlet }, written));
  }
  return revisions;
}

function withLists(claim: Claim, ids: ReadonlyMap<OptionId, string>, labelIds: ReadonlyMap<LabelId, string>): Claim {
  const labels = claim.labels?.map((label) => ({ ...label, id: resolved(labelIds, label.id) }));
  const labelled = { ...claim, ...(labels && { labels }) };
  if (labelled.type !== 'category') return labelled;
  return {
    ...labelled,
    options: labelled.options.map((option) => ({
      ...option,
      id: resolved(ids, option.id),
      within: option.within === 'top' ? 'top' : resolved(ids, option.within),
    })),
  };
}

function resolved<T>(map: ReadonlyMap<string, T>, key: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`The record refers to "${key}", which it does not contain.`);
  return found;
}
