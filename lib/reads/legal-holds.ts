import { type LegalHold, liftAfter } from '@/lib/domain/legal-hold';
import { can, type Permission } from '@/lib/domain/permission';
import type { Actor, Member } from '@/lib/domain/person';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { holdsOf, standingHolds, type WaitingRedaction, waitingRedactions } from '@/lib/store/legal-holds';
import { actorOf } from '@/lib/store/people';
import { redactableText } from '@/lib/store/redactions';
import {
  apart,
  type HoldsView,
  heldText,
  holdView,
  liftLabel,
  type Open,
  pastText,
  redactionView,
  redactLabel,
} from '@/lib/views/legal-hold';
import { legibleView } from '@/lib/views/legible';
import { refusalText } from '@/lib/views/refusal-text';

/** The legal holds of a document for whoever may see it, what of it is to be redacted, and what this person may do. */
export async function readLegalHolds(member: Member, document: string): Promise<HoldsView> {
  const db = deskDatabase();
  const actor = await actorOf(db, member, new Date(systemClock().epochMilliseconds));
  const holds = await holdsOf(db, document);
  const { standing, past } = apart(holds);
  const redactions = await redactionsOf(document);
  return legibleView({
    standing: standing.map((hold) => holdView(hold, mayLift(actor, hold))),
    past: past.map(pastText),
    redactions: redactions
      .filter(({ approvals }) => approvals.length > 0 || can(actor, 'ask to redact', 'the desk').ok)
      .map((one) => redactionView(one, standing[0], mayRedact(actor, one, standing.length > 0))),
    seen: holds.length,
    maySet: can(actor, 'set legal hold', 'the desk').ok,
  });
}

/** What was asked for and waits; and what was captured or summed up, as long as it is there. */
async function redactionsOf(document: string): Promise<readonly WaitingRedaction[]> {
  const db = deskDatabase();
  const waiting = await waitingRedactions(db, document);
  const isAsked = waiting.some(({ kind }) => kind === 'document_body');
  const body = isAsked ? undefined : await redactableText(db, 'document_body', document);
  const isThere = body !== undefined && !body.isRedacted;
  return [...(isThere ? [{ kind: 'document_body' as const, target: document, approvals: [] }] : []), ...waiting];
}

const open = (may: Permission, label: string, own: string): Open => {
  if (may.ok) return { label };
  return { whyNot: may.reason === 'your own' ? own : refusalText(may.reason) };
};

function mayLift(actor: Actor, { lifts }: LegalHold): Open {
  const [first] = lifts;
  const task = liftAfter(lifts.length);
  const may = first ? can(actor, task, { askedBy: first.person }) : can(actor, task, 'the desk');
  return open(may, liftLabel(lifts.length), 'You asked to lift it: a second person does.');
}

/** Whether this person may approve a redaction, or carry out one that waited for a hold. */
export function mayRedact(
  actor: Actor,
  { approvals }: Pick<WaitingRedaction, 'approvals'>,
  isHeld: boolean,
): Open & { isOwn: boolean } {
  const [first, second] = approvals;
  const isOwn = second !== undefined && approvals.some(({ person }) => person === actor.id);
  if (isOwn && isHeld) return { isOwn, whyNot: 'It is approved. Once the hold is lifted, you can carry it out.' };
  const may =
    first && !isOwn
      ? can(actor, 'approve redaction', { askedBy: first.person })
      : can(actor, 'ask to redact', 'the desk');
  const label = redactLabel(approvals.length, isOwn, isHeld);
  return { isOwn, ...open(may, label, 'You asked for it: a second person approves it.') };
}

/** What is told of the holds that stand on these documents, by document. */
export async function heldTexts(documents: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const holds = await standingHolds(deskDatabase(), documents);
  return new Map(
    documents.flatMap((id) => {
      const told = heldText(holds.filter(({ document }) => document === id));
      return told === undefined ? [] : [[id, told] as const];
    }),
  );
}
