import type { CapturedEntry, Entries } from '@/lib/domain/entries';
import type { Claim, Document } from '@/lib/domain/record';
import type { Reviewed } from '@/lib/domain/review';
import { insertClaim, insertClaimRevision, insertLabel, insertOption } from '@/lib/store/claims';
import { readDeskClaims } from '@/lib/store/desk-record';
import { insertCapturedDocument, insertDocument, insertDocumentRevision, latestDocument } from '@/lib/store/documents';
import { nextRef, placeOf } from '@/lib/store/entry-places';
import { insertEvent, insertEventRevision } from '@/lib/store/events';
import { insertRendering, insertRenderingRevision } from '@/lib/store/renderings';
import type { RevisionMeta, RevisionRef } from '@/lib/store/revisions';
import { insertSearch, insertSearchRevision } from '@/lib/store/searches';
import { insertSource, insertSourceRevision } from '@/lib/store/sources';
import { insertStatement, insertStatementRevision } from '@/lib/store/statements';
import type { Transaction } from '@/lib/store/transaction';
import type { Entered } from './check-entry';

/**
 * Writes an entry that was checked: a new identity with its first revision, or a further revision of `thing`. What does
 * not change with a revision (its place, its address, its short name) is not written again. `givenId` is the id of a new
 * statement, if whoever logs it gives one.
 */
export async function insertEntry(
  tx: Transaction,
  entered: Entered,
  thing: string | 'new',
  meta: RevisionMeta,
  at: Date,
  givenId?: string,
): Promise<RevisionRef> {
  switch (entered.kind) {
    case 'event': {
      const id = thing === 'new' ? await insertEvent(tx, entered.entry.slug) : thing;
      return insertEventRevision(tx, id, { ...entered.entry, id }, meta);
    }
    case 'source': {
      const id = thing === 'new' ? await insertSource(tx, entered.entry.slug) : thing;
      return insertSourceRevision(tx, id, { ...entered.entry, id }, meta);
    }
    case 'claim':
      return insertClaimEntry(tx, entered.entry, thing, meta);
    case 'statement':
      return insertStatementEntry(tx, entered.entry, thing, meta, at, givenId);
    case 'rendering':
      return insertRenderingEntry(tx, entered.entry, thing, meta);
    case 'search': {
      const { claim, source } = entered.entry;
      const id = thing === 'new' ? await insertSearch(tx, claim, source) : thing;
      return insertSearchRevision(tx, id, entered.entry, meta);
    }
    case 'document': {
      const { text, rights, keptUntil, captured, archivedAddress, ...entry } = entered.entry;
      const elsewhere = archivedAddress !== undefined && { archivedAddress };
      const forTheDesk = { ...(rights !== undefined && { rights }), ...(keptUntil !== undefined && { keptUntil }) };
      if (thing === 'new' && captured) {
        const document = { ...entry, ...capturedOf(captured), ...elsewhere, id: thing, kind: 'captured' } as const;
        const id = await insertCapturedDocument(tx, document, text, captured);
        return insertDocumentRevision(tx, id, document, meta, forTheDesk);
      }
      const document = { ...entry, id: thing, kind: 'desk summary' } as const;
      if (thing === 'new') {
        const id = await insertDocument(tx, document, text);
        return insertDocumentRevision(tx, id, document, meta, forTheDesk);
      }
      const revised = await asCaptured(tx, thing, document);
      const said = revised.kind === 'captured' ? { ...revised, ...elsewhere } : revised;
      return insertDocumentRevision(tx, thing, said, meta, forTheDesk);
    }
  }
}

const capturedOf = ({ capturedAt, sha256, mediaType }: Omit<CapturedEntry, 'capture'>) => ({
  capturedAt,
  sha256,
  mediaType,
});

/** A document as it is entered, with what was captured of it, which no entry changes. */
async function asCaptured(tx: Transaction, id: string, document: Document): Promise<Document> {
  const before = await latestDocument(tx, id);
  if (before?.kind !== 'captured') return document;
  return { ...document, kind: 'captured', ...capturedOf(before) };
}

async function insertClaimEntry(
  tx: Transaction,
  { event, ...entry }: Entries['claim'],
  thing: string | 'new',
  meta: RevisionMeta,
): Promise<RevisionRef> {
  const id = thing === 'new' ? await insertClaim(tx, event, entry) : thing;
  const [before] = thing === 'new' ? [] : await readDeskClaims(tx, [id]);
  return insertClaimRevision(tx, id, await withIds(tx, { ...entry, id } as Claim, before), meta);
}

/** Gives options and labels that are new their rows, and takes those of the revision before as they are. */
async function withIds(tx: Transaction, claim: Claim, before: Claim | undefined): Promise<Claim> {
  const labels = await idsOf(claim.labels ?? [], before?.labels ?? [], () => insertLabel(tx, claim.id));
  const labelled: Claim = {
    ...claim,
    ...(claim.labels && { labels: claim.labels.map((label) => ({ ...label, id: labels.get(label.id) ?? label.id })) }),
  };
  if (labelled.type !== 'category') return labelled;
  const known = before?.type === 'category' ? before.options : [];
  const options = await idsOf(labelled.options, known, () => insertOption(tx, claim.id));
  const idOf = (key: string) => options.get(key) ?? key;
  return {
    ...labelled,
    options: labelled.options.map((option) => ({
      ...option,
      id: idOf(option.id),
      within: option.within === 'top' ? 'top' : idOf(option.within),
    })),
  };
}

async function idsOf(
  entered: readonly { id: string }[],
  before: readonly { id: string }[],
  insert: () => Promise<string>,
): Promise<ReadonlyMap<string, string>> {
  const known = new Set(before.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const { id } of entered) ids.set(id, known.has(id) ? id : await insert());
  return ids;
}

async function insertStatementEntry(
  tx: Transaction,
  { claim, source, ...entry }: Entries['statement'],
  thing: string | 'new',
  meta: RevisionMeta,
  at: Date,
  givenId: string | undefined,
): Promise<RevisionRef> {
  const { event: eventId, type: valueType } = await placed(tx, 'claim', claim);
  const place = { eventId, claimId: claim, valueType, sourceId: source };
  const id =
    thing === 'new'
      ? await insertStatement(tx, { ...place, ref: await nextRef(tx, 'statement', eventId) }, at.toISOString(), givenId)
      : thing;
  return insertStatementRevision(tx, id, place, entry, meta);
}

async function insertRenderingEntry(
  tx: Transaction,
  { statement, outlet, ...entry }: Entries['rendering'],
  thing: string | 'new',
  meta: RevisionMeta,
): Promise<RevisionRef> {
  const { event: eventId, type: valueType, claim: claimId } = await placed(tx, 'statement', statement);
  const place = { eventId, statementId: statement, claimId: claimId ?? '', valueType, outletId: outlet };
  const id =
    thing === 'new' ? await insertRendering(tx, { ...place, ref: await nextRef(tx, 'rendering', eventId) }) : thing;
  return insertRenderingRevision(tx, id, place, entry, meta);
}

async function placed(tx: Transaction, kind: Extract<Reviewed, 'claim' | 'statement'>, id: string) {
  const place = await placeOf(tx, kind, id);
  if (place?.event === undefined || place.type === undefined) throw new Error(`There is no ${kind} ${id}.`);
  return { ...place, event: place.event, type: place.type };
}
