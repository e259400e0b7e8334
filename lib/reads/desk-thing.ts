import { can, type Permission, type Refusal } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { isOpen, type Reviewed, STEPS, type Step } from '@/lib/domain/review';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { assignmentOf } from '@/lib/store/assignments';
import { proposedNotes } from '@/lib/store/corrections';
import { withoutEvidence } from '@/lib/store/desk-texts';
import { writtenBy } from '@/lib/store/desk-things';
import { isMerged } from '@/lib/store/merged-sources';
import { actorOf } from '@/lib/store/people';
import { reEntryStateOf } from '@/lib/store/re-entries';
import { reviewable } from '@/lib/store/steps';
import { turnsOf } from '@/lib/store/turns';
import type { CommentsView } from '@/lib/views/comments';
import { instantDay, instantTime } from '@/lib/views/dates';
import { assignedNames, assignedText, type DeskItem, deskItem } from '@/lib/views/desk';
import { legibleView } from '@/lib/views/legible';
import { enteredItem } from '@/lib/views/re-entry';
import { redactionsOf } from '@/lib/views/redaction';
import { refusalText } from '@/lib/views/refusal-text';
import { turnText } from '@/lib/views/turn';
import { readComments } from './comments';

/** A thing on its own page at the desk: its state, who wrote it, and what this person may do with it. */
export type DeskThing = {
  item: DeskItem;
  /** "Revision 2, draft, by desk-kirona, 3 Jan 2023, 14:05 (UTC)". */
  written: string;
  mayRevise: boolean;
  /** Where its texts can be redacted, for whoever may ask for that. */
  redactAt?: string;
  /** Why not, in a sentence. */
  whyNot?: string;
  comments: CommentsView;
};

export type NotShown = { ok: false; reason: Refusal | 'no such thing' };

/** Whether this person may see what is not published. */
export const maySee = (member: Member): Permission => can(member, 'see drafts', 'the desk');

/** `label` is what it is called, `event` the address of its event. Undefined if there is no such thing. */
export async function readDeskThing(
  member: Member,
  kind: Reviewed,
  id: string,
  { label, event }: { label: string; event: string | null },
): Promise<DeskThing | undefined> {
  const db = deskDatabase();
  const found = await reviewable(db, kind, id);
  if (!found) return undefined;
  const actor = await actorOf(db, member, new Date(systemClock().epochMilliseconds));
  const written = await writtenBy(db, kind, found.latest.revision);
  const bare = await withoutEvidence(db, [{ kind, revision: found.latest.revision }]);
  const told = (await turnsOf(db, [{ kind, thing: id }])).get(id);
  const turn = told && turnText(found, told, member.id);
  const proposed = (await proposedNotes(db, [found.latest.revision])).get(found.latest.revision);
  const isFixed = await isMerged(db, kind, id);
  const entered = kind === 'statement' ? await reEntryStateOf(db, found.latest.revision) : 'not asked for';
  const mayTake = (step: Step): Permission | { ok: false; reason: 'merged into another' } =>
    isFixed ? { ok: false, reason: 'merged into another' } : can(actor, step, found);
  const asked = STEPS.filter((step) => step !== 'revise').map((step) => ({ step, may: mayTake(step) }));
  const comments = await readComments(db, actor, { kind, thing: id, revision: found.latest.number });
  const plain = deskItem(
    {
      ...(proposed !== undefined && { proposed }),
      isWithoutEvidence: bare.has(found.latest.revision),
      openComments: comments.open.length,
      kind,
      thing: id,
      label,
      event,
      standing: found.standing,
      state: found.state,
      revision: found.latest.revision,
      number: found.latest.number,
      authorPseudonym: written?.pseudonym ?? 'before there were accounts',
      version: found.version,
      reason: written?.reason ?? '',
      ...(found.asked && { asked: found.asked }),
      ...(turn !== undefined && { turn }),
    },
    asked.flatMap(({ step, may }) => (may.ok ? step : [])),
    asked.some(({ may }) => !may.ok && may.reason === 'not a second person'),
  );
  const item = enteredItem(plain, entered);
  const assigned = await assignmentOf(db, kind, id);
  const inHand = assigned && isOpen(found) ? ` · ${assignedText(assignedNames(assigned, member.id))}` : '';
  const revise = mayTake('revise');
  // The page of a thing has one sentence beside its steps.
  const { note, warning, steps } = item;
  const warned = note ?? (steps.some(({ step }) => step === 'publish' || step === 'submit') ? warning : undefined);
  const at = written?.at.toISOString();
  return legibleView({
    item: { ...item, ...(warned !== undefined && { note: warned }) },
    written: `Revision ${found.latest.number}, ${found.state}, by ${written?.pseudonym ?? 'somebody before there were accounts'}${at === undefined ? '' : `, ${instantDay(at, 'UTC')}, ${instantTime(at, 'UTC')}`}${inHand}`,
    mayRevise: revise.ok,
    ...(can(actor, 'ask to redact', 'the desk').ok && { redactAt: redactionsOf(kind, id) }),
    ...(!revise.ok && { whyNot: refusalText(revise.reason) }),
    comments,
  });
}
