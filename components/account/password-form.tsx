'use client';

import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { changePasswordForm } from '@/lib/schemas/account';

/** The form for changing one's own password. */
export function PasswordForm({ changePassword }: { changePassword: FormAction }) {
  const [form, fields] = useActionForm({ action: changePassword, schema: changePasswordForm });
  return (
    <ActionForm form={form} submit="Change the password">
      <TextField field={fields.current} label="Current password" type="password" autoComplete="current-password" />
      <TextField
        field={fields.password}
        label="New password"
        type="password"
        autoComplete="new-password"
        hint="At least 12 characters. Your other sessions end."
      />
    </ActionForm>
  );
}
