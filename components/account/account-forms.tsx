'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { invitationForm, inviteForm, personForm, roleForm, sessionForm } from '@/lib/schemas/account';

const ROLES = [
  { value: 'reporter', label: 'Reporter: logs and submits own drafts' },
  { value: 'editor', label: 'Editor: also reviews, publishes, holds' },
  { value: 'administrator', label: 'Administrator: also accounts' },
];

type Role = 'reporter' | 'editor' | 'administrator';

type OfPerson = { action: FormAction; person: string };

export function ChangeRole({ action, person, name, role }: OfPerson & { name: string; role: Role }) {
  const [form, fields] = useActionForm({ action, schema: roleForm, hidden: { person }, defaultValue: { role } });
  return (
    <ActionForm form={form} submit="Change role" quiet>
      <SelectField field={fields.role} label={`Role of ${name}`} options={ROLES} quiet />
    </ActionForm>
  );
}

/** A button that acts on a whole account. */
export function AccountButton({ action, person, submit }: OfPerson & { submit: string }) {
  const [form] = useActionForm({ action, schema: personForm, hidden: { person } });
  return <ActionForm form={form} submit={submit} quiet />;
}

/** Invites a person. The link is shown once; the administrator passes it on. */
export function Invite({ invite }: { invite: FormAction }) {
  const [form, fields] = useActionForm({ action: invite, schema: inviteForm, defaultValue: { role: 'reporter' } });
  return (
    <ActionForm
      form={form}
      submit="Make an invitation"
      doneBefore="Pass this link on. It is shown only now, works once, and within three days:"
    >
      <SelectField
        field={fields.role}
        label="Role"
        options={ROLES}
        hint="For a day, or until another administrator confirms the account, the new member counts as one person with you: neither of you publishes the other’s work. The public log records, under a pseudonym, that they joined."
      />
    </ActionForm>
  );
}

export function TakeBack({ action, invitation }: { action: FormAction; invitation: string }) {
  const [form] = useActionForm({ action, schema: invitationForm, hidden: { invitation } });
  return <ActionForm form={form} submit="Take back" quiet />;
}

export function EndSession({ action, session }: { action: FormAction; session: string }) {
  const [form] = useActionForm({ action, schema: sessionForm, hidden: { session } });
  return <ActionForm form={form} submit="End it" quiet />;
}
