'use client';

import { LANGUAGE_OFFERS } from '@/components/entry/source-form';
import { TimeField } from '@/components/entry/time-field';
import { ActionForm } from '@/components/ui/action-form';
import { TextAreaField, TextField } from '@/components/ui/fields';
import { FieldsInRow } from '@/components/ui/form-section';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { replyForm, replyStepForm } from '@/lib/schemas/reply';
import { type OpenReplyStep, REPLY_WHY } from '@/lib/views/replies';

type LogProps = {
  action: FormAction;
  on: { kind: string; thing: string };
  begin: Readonly<Record<string, string>>;
  report?: number | undefined;
  documents: readonly string[];
  keptAs: string;
};

/** Logs what a source replied, in its own words; or another in the place of the one that it begins with. */
export function LogReply({ action, on, begin, report, documents, keptAs }: LogProps) {
  const { after, ...defaultValue } = begin;
  const hidden = {
    ...on,
    ...(after !== undefined && { after }),
    ...(report !== undefined && { report: String(report) }),
  };
  const [form, fields] = useActionForm({ action, schema: replyForm, hidden, defaultValue, keptAs });
  const zone = fields.zone.value ?? begin.zone ?? 'UTC';
  return (
    <ActionForm form={form} submit={after === undefined ? 'Log the reply' : 'Log it in place of the one above'}>
      <TextAreaField
        field={fields.words}
        label="The reply"
        rows={4}
        hint="Word for word, as the source gave it. Readers see it so."
        dir="auto"
      />
      <FieldsInRow>
        <TextField field={fields.language} label="Its language" hint="Ukrainian, or uk." offers={LANGUAGE_OFFERS} />
        <TimeField
          field={fields.given}
          label="Replied"
          hint={`5 Jan 2023, or 5 Jan 2023, 14:05; in ${zone}.`}
          zone={zone}
        />
        <TextField field={fields.zone} label="Time zone" hint="Of that day: Europe/Kyiv." />
        <TextField
          field={fields.document}
          label="The document that has it"
          hint="A letter or a page that the desk has: its short name."
          offers={documents.map((value) => ({ value }))}
          dir="auto"
        />
      </FieldsInRow>
      <TextAreaField field={fields.translation} label="Translation" rows={3} dir="auto" />
      <FieldsInRow>
        <TextField field={fields.translationLanguage} label="Language of the translation" offers={LANGUAGE_OFFERS} />
        <TextField field={fields.translator} label="Translated by" dir="auto" />
      </FieldsInRow>
    </ActionForm>
  );
}

type StepProps = {
  action: FormAction;
  reply: string;
  seen: number;
  open: Extract<OpenReplyStep, { label: string }>;
  keptAs: string;
};

/** One step with a reply: a button, and a reason where it needs one. */
export function StepOfReply({ action, reply, seen, open: { step, label, needsReason }, keptAs }: StepProps) {
  const hidden = { reply, step, seen: String(seen) };
  const [form, fields] = useActionForm({ action, schema: replyStepForm, hidden, keptAs: `${keptAs} ${step} ${seen}` });
  return (
    <ActionForm form={form} submit={label} quiet>
      {needsReason && <TextField field={fields.reason} label={REPLY_WHY[step]} dir="auto" required quiet />}
    </ActionForm>
  );
}
