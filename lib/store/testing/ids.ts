import { contentWithIds } from '@/lib/domain/content-ids';
import type { Claim, EventRecord, Evidence } from '@/lib/domain/record';
import type { Content, Scope } from '@/lib/domain/value';

export type IdKind =
  | 'event'
  | 'claim'
  | 'option'
  | 'label'
  | 'source'
  | 'statement'
  | 'rendering'
  | 'document'
  | 'search';

/** The same record with other ids, wherever one is mentioned. A record in code has keys; a stored one has UUIDs. */
export function withIds(record: EventRecord, idOf: (kind: IdKind, id: string) => string): EventRecord {
  const statementId = (id: string) => idOf('statement', id);
  const content = (said: Content): Content =>
    contentWithIds(said, { statement: statementId, option: (id) => idOf('option', id) });
  const scoped = (scope: Scope): Scope =>
    scope.relation === 'same' || scope.label === undefined ? scope : { ...scope, label: idOf('label', scope.label) };
  const evidence = (items: readonly Evidence[]) =>
    items.map((item) => ({ ...item, document: idOf('document', item.document) }));
  const optional = <K extends string>(key: K, kind: IdKind, id: string | undefined): { [P in K]?: string } =>
    (id === undefined ? {} : { [key]: idOf(kind, id) }) as { [P in K]?: string };

  return {
    ...record,
    event: { ...record.event, id: idOf('event', record.event.id) },
    claims: record.claims.map((claim) => claimWith(claim, idOf)),
    sources: new Map(
      [...record.sources.values()].map((source) => {
        const own = { ...source, id: idOf('source', source.id), ...optional('speaksFor', 'source', source.speaksFor) };
        return [own.id, own];
      }),
    ),
    statements: record.statements.map((statement) => ({
      ...statement,
      id: idOf('statement', statement.id),
      claim: idOf('claim', statement.claim),
      source: idOf('source', statement.source),
      content: content(statement.content),
      scope: scoped(statement.scope),
      ...(statement.basedOn && { basedOn: statement.basedOn.map(statementId) }),
      ...optional('saidAfter', 'statement', statement.saidAfter),
      evidence: evidence(statement.evidence),
    })),
    renderings: record.renderings.map((rendering) => ({
      ...rendering,
      id: idOf('rendering', rendering.id),
      statement: idOf('statement', rendering.statement),
      outlet: idOf('source', rendering.outlet),
      content: content(rendering.content),
      scope: scoped(rendering.scope),
      ...optional('parent', 'rendering', rendering.parent),
      evidence: evidence(rendering.evidence),
    })),
    documents: new Map(
      [...record.documents.values()].map((document) => {
        const id = idOf('document', document.id);
        return [id, { ...document, id, ...optional('outlet', 'source', document.outlet) }];
      }),
    ),
    searches: record.searches.map((search) => ({
      ...search,
      id: idOf('search', search.id),
      claim: idOf('claim', search.claim),
      source: idOf('source', search.source),
    })),
  };
}

function claimWith(claim: Claim, idOf: (kind: IdKind, id: string) => string): Claim {
  const id = idOf('claim', claim.id);
  const labels = claim.labels?.map((label) => ({ ...label, id: idOf('label', label.id) }));
  const own = { ...claim, id, ...(labels && { labels }) };
  if (own.type !== 'category') return own;
  const options = own.options.map((option) => ({
    ...option,
    id: idOf('option', option.id),
    within: option.within === 'top' ? option.within : idOf('option', option.within),
  }));
  return { ...own, options };
}
