'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { ENCODINGS } from '@/lib/domain/document-text';
import { againForm, captureForm } from '@/lib/schemas/capture';
import type { CaptureView } from '@/lib/views/capture';

type Props = { capture: string; action: FormAction };

const WORDS = {
  ask: 'Ask the address again',
  'ask despite robots': 'Fetch it all the same',
  read: 'Read it again',
} as const;

/** Tries once more what failed. */
export function TryAgain({ capture, action, again }: Props & { again: NonNullable<CaptureView['again']> }) {
  const hidden = { capture, ...(again === 'ask despite robots' && { despite: 'robots' }) };
  const [form] = useActionForm({ action, schema: againForm, hidden });
  return <ActionForm form={form} submit={WORDS[again]} quiet />;
}

/** Reads the bytes by another encoding: a guess may be wrong. */
export function ReadAs({ capture, action, encoding }: Props & { encoding: string }) {
  const [form, fields] = useActionForm({
    action,
    schema: againForm,
    hidden: { capture },
    defaultValue: { encoding: ENCODINGS.find((one) => one === encoding) },
  });
  return (
    <ActionForm form={form} submit="Read it so" quiet>
      <SelectField
        field={fields.encoding}
        label="Are the letters wrong? Encoding"
        quiet
        options={ENCODINGS.map((value) => ({ value, label: value }))}
      />
    </ActionForm>
  );
}

/** Throws a capture away. */
export function ThrowAway({ capture, action }: Props) {
  const [form] = useActionForm({ action, schema: captureForm, hidden: { capture } });
  return <ActionForm form={form} submit="Throw it away" quiet />;
}
