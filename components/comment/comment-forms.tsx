'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SelectField, TextAreaField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { answerForm, commentForm, settleForm } from '@/lib/schemas/comment';

type CommentProps = {
  action: FormAction;
  /** The revision that the page shows. */
  on: { kind: string; thing: string; revision: string; list?: string };
  fields: readonly { value: string; label: string }[];
  field: string | undefined;
  keptAs: string;
};

/** Begins a thread: on one field, or on the whole. */
export function CommentOn({ action, on, fields: choices, field, keptAs }: CommentProps) {
  const defaultValue = { field: field ?? '' };
  const [form, fields] = useActionForm({ action, schema: commentForm, hidden: on, defaultValue, keptAs });
  return (
    <ActionForm form={form} submit="Comment">
      <SelectField
        field={fields.field}
        label="On which field?"
        required
        options={[{ value: '', label: 'The whole' }, ...choices]}
      />
      <TextAreaField
        field={fields.text}
        label="Comment"
        hint="For the desk alone: readers see nothing of it."
        dir="auto"
      />
    </ActionForm>
  );
}

/** A thread, and the list from which its page was opened. */
type OnThread = { thread: string; list?: string };

type AnswerProps = { action: FormAction; thread: OnThread; on: string; keptAs: string };

export function Answer({ action, thread, on, keptAs }: AnswerProps) {
  const [form, fields] = useActionForm({ action, schema: answerForm, hidden: thread, keptAs });
  return (
    <ActionForm form={form} submit="Answer" quiet>
      <TextAreaField field={fields.text} label={`Answer on “${on}”`} shownAs="Answer" rows={1} dir="auto" quiet />
    </ActionForm>
  );
}

type SettleProps = { action: FormAction; thread: OnThread; seen: number; isOpen: boolean };

/** Settles a thread, or opens it again. */
export function Settle({ action, thread, seen, isOpen }: SettleProps) {
  const [form] = useActionForm({ action, schema: settleForm, hidden: { ...thread, seen: String(seen) } });
  return <ActionForm form={form} submit={isOpen ? 'Settled' : 'Open it again'} quiet />;
}
