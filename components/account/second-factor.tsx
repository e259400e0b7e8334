'use client';

import type { ActionState } from '@/components/ui/action-form';
import { ActionForm } from '@/components/ui/action-form';

type Action = (state: ActionState, form: FormData) => Promise<ActionState>;

type Begun = { totpURI: string; backupCodes: readonly string[] };

const PASSWORD = {
  name: 'password',
  label: 'Your password',
  type: 'password',
  autoComplete: 'current-password',
} as const;

type Props = { has: boolean; begin: Action; remove: Action };

/**
 * Setting up, and removing, the second factor of one's own account. Two forms and not one that changes: what the one was
 * answered, the key among it, is nothing for the other.
 */
export function SecondFactor({ has, begin, remove }: Props) {
  return has ? (
    <>
      <p className="mb-5">Sign-in asks for your password and a code.</p>
      <ActionForm key="remove" action={remove} submit="Remove the second factor" fields={[PASSWORD]} />
    </>
  ) : (
    <>
      <p className="mb-5">Sign-in asks for your password alone.</p>
      <ActionForm
        key="begin"
        action={begin}
        submit="Set up a second factor"
        fields={[PASSWORD]}
        onDone={(done) => <Confirm begun={JSON.parse(done) as Begun} />}
      />
    </>
  );
}

function Confirm({ begun }: { begun: Begun }) {
  const secret = new URL(begun.totpURI).searchParams.get('secret') ?? '';
  return (
    <div className="mt-6 space-y-4">
      <p>
        Add this to your authenticator app, by <a href={begun.totpURI}>this link</a> on a phone or by typing the key:
      </p>
      <p className="break-all border border-line-firm bg-raised px-3 py-2 font-medium tracking-wide">
        {secret.match(/.{1,4}/g)?.join(' ')}
      </p>
      <p>Keep these backup codes somewhere safe. Each works once, and they are shown once:</p>
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
