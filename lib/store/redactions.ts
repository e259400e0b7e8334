import type { PersonId } from '@/lib/domain/person';
import type { Quoting } from '@/lib/domain/public-redaction';
import { addressOf, type Redactable, revisionOf } from '@/lib/domain/redaction';
import type { Reviewed } from '@/lib/domain/review';
import { NO_SALT, redactAddress, redactableRevision, redactRevision } from './revision-redactions';
import type { Transaction } from './transaction';

/** A text as a redaction sees it: whether it still exists, and which thing and revision it belongs to, if it belongs
 * to only one. */
export type RedactableText = { isRedacted: boolean; of?: { kind: Reviewed; thing: string; revision?: number } };

/** Reads one text; `undefined` where there is none. */
export async function redactableText(
  db: Transaction,
  kind: Redactable,
  id: string,
): Promise<RedactableText | undefined> {
  const ofKind = revisionOf(kind);
  if (ofKind !== undefined) {
    const found = await redactableRevision(db, ofKind, id);
    if (found === undefined) return undefined;
    const of = { kind: ofKind, thing: found.thing, revision: found.number };
    return { isRedacted: found.redactedAt !== null, of };
  }
  const redactedAt = await redactionOf(db, kind, id);
  if (redactedAt === undefined) return undefined;
  const of = await thingOf(db, kind, id);
  return { isRedacted: redactedAt !== null, ...(of && { of }) };
}

async function redactionOf(db: Transaction, kind: Redactable, id: string): Promise<Date | null | undefined> {
  const one = { where: { id }, select: { redactedAt: true } };
  switch (kind) {
    case 'wording':
      return (await db.wording.findUnique(one))?.redactedAt;
    case 'quote':
      return (await db.quote.findUnique(one))?.redactedAt;
    case 'reason':
      return (await db.reason.findUnique(one))?.redactedAt;
    case 'correction':
      return (await db.correction.findUnique(one))?.redactedAt;
    case 'comment':
      return (await db.comment.findUnique(one))?.redactedAt;
    case 'reply':
      return (await db.reply.findUnique(one))?.redactedAt;
    case 'document_body':
      return (await db.documentBody.findUnique({ where: { documentId: id }, select: { redactedAt: true } }))
        ?.redactedAt;
    case 'document':
      return (await db.document.findUnique(one))?.redactedAt;
    case 'event':
      return (await db.event.findUnique(one))?.redactedAt;
    case 'claim':
      return (await db.claim.findUnique(one))?.redactedAt;
    case 'source':
      return (await db.source.findUnique(one))?.redactedAt;
    default:
      return undefined;
  }
}

/**
 * What was captured, and its quotes, may be evidence for many things: they belong to none. The log does not name that of a
 * comment or a reply: readers may not know of the thing.
 */
async function thingOf(db: Transaction, kind: Redactable, id: string): Promise<RedactableText['of']> {
  if (kind === 'wording') {
    const said = await db.statementRevision.findUnique({ where: { wordingId: id }, select: { statementId: true } });
    if (said) return { kind: 'statement', thing: said.statementId };
    const passed = await db.renderingRevision.findUnique({ where: { wordingId: id }, select: { renderingId: true } });
    return passed ? { kind: 'rendering', thing: passed.renderingId } : undefined;
  }
  const own = addressOf(kind);
  if (own !== undefined) return { kind: own, thing: id };
  if (kind === 'correction') {
    const step = await db.transition.findUnique({ where: { correctionId: id }, select: { kind: true, thingId: true } });
    return step ? { kind: step.kind, thing: step.thingId } : undefined;
  }
  if (kind !== 'reason') return undefined;
  const step = await db.transition.findUnique({ where: { reasonId: id }, select: { kind: true, thingId: true } });
  if (step) return { kind: step.kind, thing: step.thingId };
  const [held] = await db.$queryRaw<{ document: string | null }[]>`
    select document_of_hold_reason(${id}::uuid)::text as document`;
  return held?.document ? { kind: 'document', thing: held.document } : undefined;
}

/** What has a quote among its evidence, in any of its revisions. */
export function thingsQuoting(db: Transaction, quote: string): Promise<Quoting[]> {
  return db.$queryRaw<Quoting[]>`
    select case when s.id is null then 'rendering' else 'statement' end as kind,
      coalesce(s.statement_id, g.rendering_id)::text as id, e.document_id::text as document
    from evidence e left join statement_revision s on s.id = e.statement_revision_id
      left join rendering_revision g on g.id = e.rendering_revision_id
    where e.quote_id = ${quote}::uuid`;
}

/** Who has approved the redaction of a text, the first to approve first, with their names in the log. */
export async function approvalsOf(
  db: Transaction,
  kind: Redactable,
  target: string,
): Promise<readonly { person: PersonId; pseudonym: string }[]> {
  const rows = await db.redactionApproval.findMany({
    where: { kind, targetId: target },
    orderBy: { id: 'asc' },
    select: { personId: true, person: { select: { pseudonym: true } } },
  });
  return rows.map(({ personId, person }) => ({ person: personId, pseudonym: person.pseudonym }));
}

export type NewApproval = { kind: Redactable; target: string; person: PersonId; reason: string; at: Date };

export async function insertApproval(db: Transaction, approval: NewApproval): Promise<void> {
  const { kind, target, person, reason, at } = approval;
  await db.redactionApproval.create({
    data: { kind, targetId: target, personId: person, reason, at },
    select: { id: true },
  });
}

/**
 * Makes a tombstone of a text: every word of it is deleted for good. The salt is overwritten with zeros: with it, a short
 * text could be found by trying all. The database requires two approvals.
 */
export async function writeTombstone(db: Transaction, kind: Redactable, id: string, at: Date): Promise<void> {
  const ofKind = revisionOf(kind);
  if (ofKind !== undefined) return redactRevision(db, ofKind, id, at);
  const address = addressOf(kind);
  if (address !== undefined) return redactAddress(db, address, id, at);
  const gone = { salt: NO_SALT, redactedAt: at };
  const where = { id };
  const select = { id: true } as const;
  switch (kind) {
    case 'wording': {
      const words = { words: null, wordsLanguage: null, translation: null, translationLanguage: null };
      const data = { ...gone, ...words, textValue: null, scopeNote: null, hedge: null, note: null };
      await db.wording.update({ where, data, select });
      return;
    }
    case 'quote':
      await db.quote.update({ where, data: { ...gone, exact: null, prefix: null, suffix: null }, select });
      return;
    case 'reason':
      await db.reason.update({ where, data: { ...gone, text: null }, select });
      return;
    case 'correction':
      await db.correction.update({ where, data: { ...gone, text: null }, select });
      return;
    case 'comment':
      await db.comment.update({ where, data: { ...gone, text: null }, select });
      return;
    case 'reply':
      await db.reply.update({ where, data: { ...gone, words: null, translation: null, translator: null }, select });
      return;
    case 'document_body':
      await db.documentBody.update({
        where: { documentId: id },
        data: { ...gone, bytes: null, text: null, warc: null, timeStamp: null },
        select: { documentId: true },
      });
  }
}
