'use server';

import { systemClock } from '@/lib/platform/clock';
import type { FormState } from '@/lib/schemas/form';
import { noFieldsForm } from '@/lib/schemas/notice';
import { refusalText } from '@/lib/views/refusal-text';
import { makeFeedAddress, revokeFeedAddress, seeNotices } from '@/lib/writes/notices';
import { receiveDeskForm } from './receive-form';

/** Says that somebody has seen their notices. */
export async function markNoticesSeen(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, noFieldsForm, async ({ client, person, reply }) => {
    const outcome = await seeNotices(client, person.id, systemClock);
    return outcome.ok ? { goTo: '/desk/notices?seen=now' } : reply({ formErrors: [refusalText(outcome.reason)] });
  });
}

/** Makes the address of one's own feed, and shows it once. */
export async function makeFeed(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, noFieldsForm, async ({ client, person, reply }) => {
    const made = await makeFeedAddress(client, person.id, systemClock);
    if (!made.ok) return reply({ formErrors: [refusalText(made.reason)] });
    return { ...reply(), done: new URL(`/feed?key=${made.token}`, process.env.PUBLIC_URL).href };
  });
}

export async function endFeed(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, noFieldsForm, async ({ client, person, reply }) => {
    const ended = await revokeFeedAddress(client, person.id, systemClock);
    return ended.ok ? { goTo: '/desk/account' } : reply({ formErrors: [refusalText(ended.reason)] });
  });
}
