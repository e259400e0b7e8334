'use server';

import { invalidateNow } from '@/lib/platform/cache-invalidation';
import { systemClock } from '@/lib/platform/clock';
import { documentNamed } from '@/lib/reads/named-documents';
import { replyEntered } from '@/lib/schemas/entered-reply';
import type { FormState, Reply } from '@/lib/schemas/form';
import { type ReplyDone, replyForm, replyStepForm } from '@/lib/schemas/reply';
import { deskPage } from '@/lib/views/desk';
import { refusalText } from '@/lib/views/refusal-text';
import { REPLIES_PART } from '@/lib/views/reply';
import { logReply, type ReplyOutcome, type ReplyRefusal, takeReplyStep } from '@/lib/writes/replies';
import { receiveDeskForm } from './receive-form';

/** The replies on the page of a thing. `last` is what was done: at the address that it has already, a browser only scrolls. */
const pageOf = ({ on, last }: Extract<ReplyOutcome, { ok: true }>, done: NonNullable<ReplyDone>): string =>
  `${deskPage(on.kind, on.thing)}?${new URLSearchParams({ replied: done, last })}${REPLIES_PART}`;

/** Logs what a source replied, or another in the place of one. */
export async function logSourceReply(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, replyForm, async ({ client, person, data, reply }) => {
    const entered = replyEntered(data);
    if (!entered.ok) return reply({ fieldErrors: entered.fieldErrors });
    const document = data.document === undefined ? undefined : await documentNamed(data.document);
    if (document?.ok === false) return reply({ fieldErrors: { document: [document.sentence] } });
    const { kind, thing, after, report } = data;
    const asked = { actor: person.id, on: { kind, thing }, after, report, document: document?.id, ...entered.entry };
    const outcome = await logReply(client, asked, systemClock);
    return outcome.ok ? { goTo: pageOf(outcome, 'logged') } : told(reply, outcome.reason);
  });
}

/** Publishes a reply or returns it, holds it, asks to release it, releases it, or declines that. */
export async function stepOfReply(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, replyStepForm, async ({ client, person, data, reply }) => {
    const outcome = await takeReplyStep(client, { actor: person.id, ...data }, systemClock);
    if (!outcome.ok) return told(reply, outcome.reason);
    if (outcome.isPublic) await invalidateNow();
    return { goTo: pageOf(outcome, data.step) };
  });
}

/** What is told at its field, and what above the form. */
function told(reply: Reply, refused: ReplyRefusal): FormState {
  const words = [refusalText(refused)];
  if (refused === 'no reason given') return reply({ fieldErrors: { reason: words } });
  return refused === 'redacted words' ? reply({ fieldErrors: { words } }) : reply({ formErrors: words });
}
