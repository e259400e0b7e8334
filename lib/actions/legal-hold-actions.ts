'use server';

import { invalidateNow } from '@/lib/platform/cache-invalidation';
import { systemClock } from '@/lib/platform/clock';
import type { Did } from '@/lib/schemas/desk-address';
import type { FormState, Reply } from '@/lib/schemas/form';
import { holdForm, liftForm, redactForm } from '@/lib/schemas/legal-hold';
import { deskPage } from '@/lib/views/desk';
import { refusalText } from '@/lib/views/refusal-text';
import { type HoldRefusal, liftLegalHold, setLegalHold } from '@/lib/writes/legal-holds';
import { approveRedaction, type RedactionRefusal } from '@/lib/writes/redact';
import { receiveDeskForm } from './receive-form';

/** The page of a document, which says what was done. */
const pageOf = (document: string, did: Did): string => `${deskPage('document', document)}?did=${did}`;

/** Sets a legal hold on a document. */
export async function setHold(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, holdForm, async ({ client, person, data, reply }) => {
    const outcome = await setLegalHold(client, { actor: person.id, ...data }, systemClock);
    return outcome.ok ? { goTo: pageOf(data.document, 'held') } : told(reply, outcome.reason);
  });
}

/** Asks to lift a legal hold, or lifts it as the second person. */
export async function liftHold(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, liftForm, async ({ client, person, data, reply }) => {
    const { document, ...asked } = data;
    const outcome = await liftLegalHold(client, { actor: person.id, ...asked }, systemClock);
    return outcome.ok ? { goTo: pageOf(document, outcome.stands ? 'asked' : 'lifted') } : told(reply, outcome.reason);
  });
}

/** Asks that something of a document is redacted, approves it, or carries it out. */
export async function redactOfDocument(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, redactForm, async ({ client, person, data, reply }) => {
    const { document, kind, target, reason = '' } = data;
    const outcome = await approveRedaction(client, { actor: person.id, kind, target, reason }, systemClock);
    if (!outcome.ok) return told(reply, outcome.reason);
    if (outcome.isRedacted) await invalidateNow();
    return { goTo: pageOf(document, outcome.isRedacted ? 'redacted' : 'approved') };
  });
}

/** A reason that is missing is told at its field. */
function told(reply: Reply, refused: HoldRefusal | RedactionRefusal): FormState {
  const words = [refusalText(refused)];
  return reply(refused === 'no reason given' ? { fieldErrors: { reason: words } } : { formErrors: words });
}
