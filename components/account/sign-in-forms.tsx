'use client';

import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { codeForm, joinForm, signInForm } from '@/lib/schemas/account';

export function SignInForm({ signIn }: { signIn: FormAction }) {
  const [form, fields] = useActionForm({ action: signIn, schema: signInForm });
  return (
    <ActionForm form={form} submit="Sign in">
      <TextField field={fields.email} label="E-mail address" type="email" autoComplete="username" inputMode="email" />
      <TextField field={fields.password} label="Password" type="password" autoComplete="current-password" />
    </ActionForm>
  );
}

/** The second step of signing in. */
export function SecondFactorForm({ verifySecondFactor }: { verifySecondFactor: FormAction }) {
  const [form, fields] = useActionForm({ action: verifySecondFactor, schema: codeForm });
  return (
    <ActionForm form={form} submit="Go on">
      <TextField field={fields.code} label="Code" autoComplete="one-time-code" />
    </ActionForm>
  );
}

/** The form for a person who was invited. */
export function JoinForm({ join, token }: { join: FormAction; token: string }) {
  const [form, fields] = useActionForm({ action: join, schema: joinForm, hidden: { token } });
  return (
    <ActionForm form={form} submit="Join">
      <TextField field={fields.name} label="Name" autoComplete="name" />
      <TextField field={fields.email} label="E-mail address" type="email" autoComplete="username" inputMode="email" />
      <TextField
        field={fields.password}
        label="Password"
        type="password"
        autoComplete="new-password"
        hint="At least 12 characters. A sentence is easier to remember than symbols."
      />
    </ActionForm>
  );
}
