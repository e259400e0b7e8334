'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { TextAreaField, TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { errorReportForm } from '@/lib/schemas/error-report';

type Props = {
  send: FormAction;
  /** The page that the report is about, if known. */
  about: string;
  /** The hint below the field: that page's name, as a link. */
  aboutHint: ReactNode;
};

/** The form for a reader's error report. */
export function ReportForm({ send, about, aboutHint }: Props) {
  const [form, fields] = useActionForm({ action: send, schema: errorReportForm, defaultValue: { about } });
  return (
    <ActionForm form={form} submit="Send the report" once onDone={(number) => <Thanks number={number} />}>
      <TextField field={fields.about} label="Which page is it about?" hint={aboutHint} />
      <TextAreaField
        field={fields.wrong}
        label="What is wrong?"
        rows={8}
        hint="Say which source, figure or date, and what it should be. 10 to 4,000 characters."
      />
      <TextAreaField
        field={fields.evidence}
        label="Where can it be checked?"
        hint="An address or a few words: a document, a report, a recording."
      />
      <TextField
        field={fields.email}
        label="An e-mail address for the answer"
        type="email"
        inputMode="email"
        autoComplete="email"
        hint="Without one, we read your report but cannot answer you."
      />
    </ActionForm>
  );
}

function Thanks({ number }: { number: string }) {
  return (
    <span className="block border-agreed border-l-4 bg-agreed-wash px-4 py-3">
      <strong className="block font-semibold text-[1.125rem]">Thank you. Your report has the number {number}.</strong>
      <span className="mt-1 block">
        We have it. Keep the number: with it you can ask what came of your report, or have it deleted.
      </span>
    </span>
  );
}
