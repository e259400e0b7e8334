'use client';

import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { reportStepForm } from '@/lib/schemas/error-report';

type Props = {
  action: FormAction;
  report: string;
  version: number;
  step: string;
  label: string;
  needsNote: boolean;
};

/** One step that the desk takes on a report: a button, and a note if the step needs one. */
export function ReportStep({ action, report, version, step, label, needsNote }: Props) {
  const hidden = { report, version: String(version), step };
  const [form, fields] = useActionForm({ action, schema: reportStepForm, hidden });
  return (
    <ActionForm form={form} submit={label} quiet>
      {needsNote && <TextField field={fields.note} label={`Note for “${label}”`} required quiet />}
    </ActionForm>
  );
}
