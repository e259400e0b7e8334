'use client';

import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { codeForm, passwordForm } from '@/lib/schemas/account';

type SecondFactorSetUp = { totpURI: string; backupCodes: readonly string[] };

type Props = { has: boolean; begin: FormAction; remove: FormAction; confirm: FormAction };

/**
 * Sets up and removes the second factor of one's own account. There are two forms, not one that changes, because the
 * answer to one, which contains the key, must not appear in the other.
 */
export function SecondFactor({ has, begin, remove, confirm }: Props) {
  return has ? (
    <>
      <p className="mb-5">Sign-in asks for your password and a code.</p>
      <Remove remove={remove} />
    </>
  ) : (
    <>
      <p className="mb-5">Sign-in asks for your password alone.</p>
      <Begin begin={begin} />
      <div className="mt-8">
        <Confirm confirm={confirm} />
      </div>
    </>
  );
}

function Remove({ remove }: { remove: FormAction }) {
  const [form, fields] = useActionForm({ action: remove, schema: passwordForm });
  return (
    <ActionForm form={form} submit="Remove the second factor">
      <TextField field={fields.password} label="Your password" type="password" autoComplete="current-password" />
    </ActionForm>
  );
}

function Begin({ begin }: { begin: FormAction }) {
  const [form, fields] = useActionForm({ action: begin, schema: passwordForm });
  return (
    <ActionForm
      form={form}
      submit="Set up a second factor"
      onDone={(done) => <Secrets begun={JSON.parse(done) as SecondFactorSetUp} />}
    >
      <TextField field={fields.password} label="Your password" type="password" autoComplete="current-password" />
    </ActionForm>
  );
}

function Confirm({ confirm }: { confirm: FormAction }) {
  const [form, fields] = useActionForm({ action: confirm, schema: codeForm });
  return (
    <ActionForm form={form} submit="Confirm">
      <TextField
        field={fields.code}
        label="Code from the app"
        autoComplete="one-time-code"
        hint="The second factor takes effect when you confirm a first code here. Your other sessions end."
      />
    </ActionForm>
  );
}

/** The key and the backup codes, shown once. */
function Secrets({ begun }: { begun: SecondFactorSetUp }) {
  const secret = new URL(begun.totpURI).searchParams.get('secret') ?? '';
  return (
    <div className="mt-6 space-y-4">
      <p>
        Add this to your authenticator app: open <a href={begun.totpURI}>this link</a> on a phone, or type the key:
      </p>
      <p className="break-all border border-line-firm bg-raised px-3 py-2 font-medium tracking-wide">
        {secret.match(/.{1,4}/g)?.join(' ')}
      </p>
      <p>Keep these backup codes somewhere safe. Each works once. They are shown only now:</p>
      <ul className="grid grid-cols-2 gap-x-8 gap-y-1 sm:grid-cols-3">
        {begun.backupCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
