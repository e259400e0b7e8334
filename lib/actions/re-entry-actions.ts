'use server';

import { invalidateNow } from '@/lib/platform/cache-invalidation';
import { systemClock } from '@/lib/platform/clock';
import { readReEntered } from '@/lib/reads/re-entry';
import { pageAgain } from '@/lib/schemas/desk-address';
import type { FormState, Reply } from '@/lib/schemas/form';
import { leaveOutForm, reEntryForm, reEntryRuleForm, settleForm } from '@/lib/schemas/re-entry';
import { deskPage } from '@/lib/views/desk';
import { refusalText } from '@/lib/views/refusal-text';
import { changeReEntryRule, enterAgain, type ReEntryRefusal, settleReEntry } from '@/lib/writes/re-entries';
import { receiveDeskForm } from './receive-form';

/** The page of the statement, in the list from which it was opened. */
const pageOf = ({ thing, list }: { thing: string; list?: string | undefined }): string =>
  pageAgain(deskPage('statement', thing), list);

const seenIn = ({ revision, version }: { revision: string; version: number }) => ({ revision, version });

/** Enters the figure of a statement again. Its page then shows what was logged beside it. */
export async function enterFigureAgain(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, reEntryForm, async ({ client, person, data, reply }) => {
    const { thing } = data;
    const read = await readReEntered(thing, data);
    if (!read.ok) {
      const { '': whole, ...fields } = read.errors;
      return reply(whole ? { formErrors: [...whole] } : { fieldErrors: fields as Record<string, string[]> });
    }
    const asked = { actor: person.id, thing, seen: seenIn(data), entered: read.entered };
    const outcome = await enterAgain(client, asked, systemClock);
    return outcome.ok ? { goTo: pageOf(data) } : told(reply, outcome.reason);
  });
}

/** Says why the figure of a statement is not entered again. */
export async function leaveReEntryOut(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, leaveOutForm, async ({ client, person, data, reply }) => {
    const asked = { actor: person.id, thing: data.thing, seen: seenIn(data), leftOut: data.reason };
    const outcome = await enterAgain(client, asked, systemClock);
    return outcome.ok ? { goTo: pageOf(data) } : told(reply, outcome.reason);
  });
}

/** Settles a difference. */
export async function settleDifference(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, settleForm, async ({ client, person, data, reply }) => {
    const { thing, keeps, reason } = data;
    const outcome = await settleReEntry(
      client,
      { actor: person.id, thing, seen: seenIn(data), keeps, reason },
      systemClock,
    );
    if (!outcome.ok) return told(reply, outcome.reason);
    await invalidateNow();
    return { goTo: pageOf(data) };
  });
}

/** Changes for which figures the desk asks that they are entered again. */
export async function setReEntryRule(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, reEntryRuleForm, async ({ client, person, data, reply }) => {
    const outcome = await changeReEntryRule(client, { actor: person.id, rule: data.rule }, systemClock);
    return outcome.ok ? { goTo: '/desk/accounts' } : told(reply, outcome.reason);
  });
}

/** A reason that is missing is told at its field. */
function told(reply: Reply, refused: ReEntryRefusal): FormState {
  const words = [refusalText(refused)];
  return reply(refused === 'no reason given' ? { fieldErrors: { reason: words } } : { formErrors: words });
}
