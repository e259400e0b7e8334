'use client';

import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { holdForm, liftForm, redactForm } from '@/lib/schemas/legal-hold';

type SetProps = { document: string; seen: number; keptAs: string; set: FormAction; isAnother: boolean };

/** Sets a legal hold. Where one stands, another is for another matter, and is lifted on its own. */
export function SetHold({ document, seen, keptAs, set, isAnother }: SetProps) {
  const hidden = { document, seen: String(seen) };
  const [form, fields] = useActionForm({ action: set, schema: holdForm, hidden, keptAs: `${keptAs} hold` });
  return (
    <ActionForm form={form} submit={isAnother ? 'Set another hold' : 'Set a legal hold'} quiet>
      <TextField
        field={fields.reason}
        label={isAnother ? 'Why another hold?' : 'Why a legal hold?'}
        hint="You set it alone, and it works at once: nothing deletes the document, its quotes or the words that rest on it, and a redaction waits. Two people lift it."
        dir="auto"
        required
      />
    </ActionForm>
  );
}

type LiftProps = { document: string; hold: string; seen: number; label: string; lift: FormAction };

/** Asks to lift a legal hold, or lifts it. */
export function LiftHold({ document, hold, seen, label, lift }: LiftProps) {
  const hidden = { document, hold, seen: String(seen) };
  const [form, fields] = useActionForm({ action: lift, schema: liftForm, hidden, keptAs: `${hold} ${seen}` });
  return (
    <ActionForm form={form} submit={label} quiet>
      <TextField field={fields.reason} label="Why lift it?" dir="auto" required quiet />
    </ActionForm>
  );
}

type RedactProps = {
  document: string;
  kind: string;
  target: string;
  label: string;
  needsReason: boolean;
  redact: FormAction;
};

/** Asks that a text is redacted, approves it, or carries it out. */
export function Redact({ document, kind, target, label, needsReason, redact }: RedactProps) {
  const hidden = { document, kind, target };
  const [form, fields] = useActionForm({ action: redact, schema: redactForm, hidden, keptAs: `redact ${target}` });
  return (
    <ActionForm form={form} submit={label} quiet>
      {needsReason && <TextField field={fields.reason} label="Why redact it?" dir="auto" required quiet />}
    </ActionForm>
  );
}
