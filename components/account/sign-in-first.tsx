import { Away } from '@/components/ui/away';

/** Shown at the desk to a visitor who is not signed in, or no longer. */
export function SignInFirst() {
  return (
    <Away to="/sign-in" title="You are not signed in">
      Sign in
    </Away>
  );
}
