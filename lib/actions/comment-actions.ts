'use server';

import { systemClock } from '@/lib/platform/clock';
import { answerForm, commentForm, settleForm } from '@/lib/schemas/comment';
import type { FormState, Reply } from '@/lib/schemas/form';
import { deskPage } from '@/lib/views/desk';
import { refusalText } from '@/lib/views/refusal-text';
import { type CommentOutcome, settleThread, writeComment } from '@/lib/writes/comments';
import { type ActionOutcome, receiveDeskForm } from './receive-form';

/** The comments on the page of a thing. `last` is what was done: at the address that it has already, a browser only scrolls. */
const commentsOn = (page: string, last: string): string => `${page}?last=${last}#comments`;

const shown = (outcome: CommentOutcome, reply: Reply): ActionOutcome =>
  outcome.ok
    ? { goTo: commentsOn(deskPage(outcome.kind, outcome.thing), outcome.done) }
    : reply({ formErrors: [refusalText(outcome.reason)] });

/** Comments on a field of a thing, or on the whole. */
export async function commentOn(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, commentForm, async ({ client, person, data, reply }) => {
    const { field, ...on } = data;
    return shown(await writeComment(client, { actor: person.id, ...on, field }, systemClock), reply);
  });
}

/** Answers in a thread. */
export async function answerComment(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, answerForm, async ({ client, person, data, reply }) =>
    shown(await writeComment(client, { actor: person.id, ...data }, systemClock), reply),
  );
}

/** Settles a thread, or opens it again. */
export async function settleComment(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, settleForm, async ({ client, person, data, reply }) =>
    shown(await settleThread(client, { actor: person.id, ...data }, systemClock), reply),
  );
}
