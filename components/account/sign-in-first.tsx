import { Away } from '@/components/ui/away';

/** What whoever is not signed in (any more) finds at the desk. */
export function SignInFirst() {
  return (
    <Away to="/sign-in" title="You are not signed in">
      Sign in
    </Away>
  );
}
