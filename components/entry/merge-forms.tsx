'use client';

import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { mergeForm, mergeStepForm } from '@/lib/schemas/source-merge';
import type { OpenStep } from '@/lib/views/source-merge';

type AskProps = { from: string; into: string; keptAs: string; ask: FormAction };

/** Asks to merge a source into the one that was chosen. */
export function AskMerge({ from, into, keptAs, ask }: AskProps) {
  const hidden = { from, into };
  const [form, fields] = useActionForm({ action: ask, schema: mergeForm, hidden, keptAs: `${keptAs} merge ${into}` });
  return (
    <ActionForm form={form} submit="Ask to merge them" quiet>
      <TextField field={fields.reason} label="Why are they the same?" dir="auto" required quiet />
    </ActionForm>
  );
}

type StepProps = {
  source: string;
  merge: string;
  seen: number;
  open: Extract<OpenStep, { label: string }>;
  keptAs: string;
  take: FormAction;
};

const WHY = {
  merge: 'Why are they the same?',
  'ask to undo': 'Why undo it?',
  undo: 'Why undo it?',
  decline: 'Why not?',
} as const;

/** Carries a merge out, asks to undo it, undoes it, or declines what was asked. */
export function StepOfMerge({ source, merge, seen, open: { step, label }, keptAs, take }: StepProps) {
  const hidden = { source, merge, step, seen: String(seen) };
  const [form, fields] = useActionForm({
    action: take,
    schema: mergeStepForm,
    hidden,
    keptAs: `${keptAs} ${merge} ${step} ${seen}`,
  });
  return (
    <ActionForm form={form} submit={label} quiet>
      <TextField field={fields.reason} label={WHY[step]} dir="auto" required quiet />
    </ActionForm>
  );
}
