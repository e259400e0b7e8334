'use client';

import { unstable_rethrow as rethrowOfNext } from 'next/navigation';
import { type FormEvent, type ReactNode, startTransition, useState, useTransition } from 'react';
import { type Unsent, unsent } from '@/components/ui/unsent';

type Props = { signOut: () => Promise<void>; children: ReactNode };

/** The sign-out button. If sending fails, the page stays and its other forms keep their content. */
export function SignOut({ signOut, children }: Props) {
  const [pending, begin] = useTransition();
  const [failed, setFailed] = useState<Unsent>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    begin(async () => {
      try {
        await signOut();
      } catch (error) {
        rethrowOfNext(error);
        startTransition(() => setFailed(unsent(error, new FormData(), window.navigator.onLine)));
      }
    });
  };
  return (
    <form action={signOut} onSubmit={submit} className="flex flex-wrap items-baseline gap-4 text-[0.875rem] text-soft">
      {children}
      <button type="submit" disabled={pending} className="underline underline-offset-4 hover:text-ink">
        Sign out
      </button>
      {failed !== undefined && (
        <p role="alert" className="basis-full text-disputed">
          {failed.perhaps ? 'Perhaps not signed out:' : 'Not signed out:'} {failed.why}
          {failed.perhaps && ' Sign out again.'}
        </p>
      )}
    </form>
  );
}
