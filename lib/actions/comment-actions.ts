'use server';

import { systemClock } from '@/lib/platform/clock';
import { answerForm, commentForm, settleForm } from '@/lib/schemas/comment';
import { commentsInList } from '@/lib/schemas/desk-address';
import type { FormState, Reply } from '@/lib/schemas/form';
import { deskPage } from '@/lib/views/desk';
import { refusalText } from '@/lib/views/refusal-text';
import { type CommentOutcome, settleThread, writeComment } from '@/lib/writes/comments';
import { type ActionOutcome, receiveDeskForm } from './receive-form';

const shown = (outcome: CommentOutcome, list: string | undefined, reply: Reply): ActionOutcome =>
  outcome.ok
    ? { goTo: commentsInList(deskPage(outcome.kind, outcome.thing), outcome.done, list) }
    : reply({ formErrors: [refusalText(outcome.reason)] });

/** Comments on a field of a thing, or on the whole. */
export async function commentOn(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, commentForm, async ({ client, person, data, reply }) => {
    const { field, list, ...on } = data;
    return shown(await writeComment(client, { actor: person.id, ...on, field }, systemClock), list, reply);
  });
}

/** Answers in a thread. */
export async function answerComment(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, answerForm, async ({ client, person, data: { list, ...data }, reply }) =>
    shown(await writeComment(client, { actor: person.id, ...data }, systemClock), list, reply),
  );
}

/** Settles a thread, or opens it again. */
export async function settleComment(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, settleForm, async ({ client, person, data: { list, ...data }, reply }) =>
    shown(await settleThread(client, { actor: person.id, ...data }, systemClock), list, reply),
  );
}
