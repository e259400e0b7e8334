'use client';

import { TimeField } from '@/components/entry/time-field';
import { ActionForm } from '@/components/ui/action-form';
import { RadioField } from '@/components/ui/choice-fields';
import { SelectField, TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { leaveOutForm, reEntryForm, reEntryRuleForm, settleForm } from '@/lib/schemas/re-entry';
import { type BlindView, type ReEntryView, RULE_CHOICES, type RuleChoice } from '@/lib/views/re-entry';

/** `list`: from which the page was opened, as its address has it. */
type InListOf = { list: string | undefined };
type EnterProps = { view: BlindView; keptAs: string; enter: FormAction } & InListOf;

/** What a reviewer enters from the passage. */
export function EnterAgain({ view: { seen, sources, event }, list, keptAs, enter }: EnterProps) {
  const hidden = { ...seen, ...(list !== undefined && { list }) };
  const [form, fields] = useActionForm({ action: enter, schema: reEntryForm, hidden, keptAs });
  return (
    <ActionForm form={form} submit="Compare with what was logged">
      <TextField
        field={fields.said}
        label="Number"
        hint="With the word before it, as the passage puts it: “at least 400”, “about 90”."
        required
      />
      <TextField
        field={fields.source}
        label="Speaker"
        hint="Who says it, by a name that the desk has."
        offers={sources.map((value) => ({ value }))}
        dir="auto"
        required
      />
      <TimeField
        field={fields.day}
        label="Day"
        hint={`When it was said, in the zone of the event, ${event.zone}. Leave it empty where neither the passage nor its document says.`}
        zone={event.zone}
      />
    </ActionForm>
  );
}

type LeaveOutProps = { seen: BlindView['seen']; keptAs: string; leaveOut: FormAction } & InListOf;

/** The way past it, for a passage that cannot be read. */
export function LeaveOut({ seen, list, keptAs, leaveOut }: LeaveOutProps) {
  const hidden = { ...seen, ...(list !== undefined && { list }) };
  const [form, fields] = useActionForm({
    action: leaveOut,
    schema: leaveOutForm,
    hidden,
    keptAs: `${keptAs} left out`,
  });
  return (
    <ActionForm form={form} submit="Leave it out" quiet>
      <TextField
        field={fields.reason}
        label="Why can it not be entered from the passage?"
        hint="The private log says that you left it out, and why."
        dir="auto"
        required
      />
    </ActionForm>
  );
}

type SettleProps = { view: Pick<ReEntryView, 'seen' | 'settle'>; keptAs: string; settle: FormAction };

/** Chooses which of the two stands. */
export function Settle({ view: { seen, settle: choices }, keptAs, settle }: SettleProps) {
  const [form, fields] = useActionForm({
    action: settle,
    schema: settleForm,
    hidden: seen,
    defaultValue: choices.length === 1 ? { keeps: choices[0]?.value } : {},
    keptAs: `${keptAs} settle`,
  });
  return (
    <ActionForm form={form} submit="Settle it" quiet>
      <RadioField field={fields.keeps} legend="Which of the two stands?" choices={choices} />
      <TextField field={fields.reason} label="Why?" dir="auto" required />
    </ActionForm>
  );
}

/** For which figures the desk asks that they are entered again. */
export function ChooseRule({ rule, choose }: { rule: RuleChoice; choose: FormAction }) {
  const [form, fields] = useActionForm({ action: choose, schema: reEntryRuleForm, defaultValue: { rule } });
  return (
    <ActionForm form={form} submit="Change it" quiet>
      <SelectField
        field={fields.rule}
        label="Reviewers enter figures again before they see them"
        options={RULE_CHOICES}
        hint="From the passage that a statement quotes: number, relation, speaker and day. A third editor settles where the two differ. It counts for what is submitted from now on."
      />
    </ActionForm>
  );
}
