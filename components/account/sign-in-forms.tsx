'use client';

import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { codeForm, joinForm, signInForm } from '@/lib/schemas/account';

/** The page to which signing in leads back is sent with it. */
const leadingBack = (back: string | undefined) => (back === undefined ? {} : { hidden: { back } });

export function SignInForm({ signIn, back }: { signIn: FormAction; back: string | undefined }) {
  const [form, fields] = useActionForm({ action: signIn, schema: signInForm, ...leadingBack(back) });
  return (
    <ActionForm form={form} submit="Sign in">
      <TextField field={fields.email} label="E-mail address" type="email" autoComplete="username" inputMode="email" />
      <TextField field={fields.password} label="Password" type="password" autoComplete="current-password" />
    </ActionForm>
  );
}

/** The second step of signing in. */
export function SecondFactorForm({
  verifySecondFactor,
  back,
}: {
  verifySecondFactor: FormAction;
  back: string | undefined;
}) {
  const [form, fields] = useActionForm({ action: verifySecondFactor, schema: codeForm, ...leadingBack(back) });
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
