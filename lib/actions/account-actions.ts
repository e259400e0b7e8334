'use server';

import { isAPIError } from 'better-auth/api';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { countTry } from '@/lib/platform/attempts';
import { auth } from '@/lib/platform/auth';
import { systemClock } from '@/lib/platform/clock';
import {
  changePasswordForm,
  codeForm,
  invitationForm,
  inviteForm,
  passwordForm,
  personForm,
  roleForm,
  sessionForm,
} from '@/lib/schemas/account';
import { type FormState, parseForm } from '@/lib/schemas/form';
import { refusalText } from '@/lib/views/refusals';
import type { AccountRefusal } from '@/lib/writes/accounts';
import * as accounts from '@/lib/writes/accounts';
import * as invitations from '@/lib/writes/invitations';
import { gate, refused, take } from './gate';

/** Passwords are asked again before something of an account changes, and are counted as at sign-in. */
const PER_PERSON = { max: 10, seconds: 15 * 60 };

export async function invite(_before: FormState, form: FormData): Promise<FormState> {
  const taken = await take(inviteForm, form);
  if (!taken.ok) return taken.state;
  const { client, person, data, values } = taken;
  const invited = await invitations.invite(client, { actor: person.id, role: data.role }, systemClock);
  if (!invited.ok) return refused(refusalText(invited.reason), values);
  return { errors: {}, values, done: new URL(`/invitation/${invited.token}`, process.env.PUBLIC_URL).href };
}

export async function takeInvitationBack(_before: FormState, form: FormData): Promise<FormState> {
  const taken = await take(invitationForm, form);
  if (!taken.ok) return taken.state;
  const asked = { actor: taken.person.id, ...taken.data };
  const ended = await invitations.takeInvitationBack(taken.client, asked, systemClock);
  if (ended.ok) redirect('/desk/accounts');
  return refused(
    ended.reason === 'no such invitation' ? 'It was used, or is gone already.' : refusalText(ended.reason),
  );
}

export async function changeRole(_before: FormState, form: FormData): Promise<FormState> {
  const taken = await take(roleForm, form);
  if (!taken.ok) return taken.state;
  const changed = await accounts.changeRole(taken.client, { actor: taken.person.id, ...taken.data }, systemClock);
  return accountState(changed, taken.values);
}

export async function endAccount(_before: FormState, form: FormData): Promise<FormState> {
  const taken = await take(personForm, form);
  if (!taken.ok) return taken.state;
  const ended = await accounts.endAccount(taken.client, { actor: taken.person.id, ...taken.data }, systemClock);
  return accountState(ended, {});
}

/** Another administrator vouches for somebody who was let in, or was given their role, less than a day ago. */
export async function confirmAccount(_before: FormState, form: FormData): Promise<FormState> {
  const taken = await take(personForm, form);
  if (!taken.ok) return taken.state;
  const confirmed = await accounts.confirmAccount(taken.client, { actor: taken.person.id, ...taken.data }, systemClock);
  return accountState(confirmed, {});
}

function accountState(
  outcome: Awaited<ReturnType<typeof accounts.changeRole>>,
  values: FormState['values'],
): FormState {
  if (outcome.ok) redirect('/desk/accounts');
  return refused(accountRefusal(outcome.reason), values);
}

function accountRefusal(reason: AccountRefusal): string {
  switch (reason) {
    case 'no such account':
      return 'This account has ended.';
    case 'nothing to confirm':
      return 'It was confirmed, or a day has passed: it counts for itself.';
    case 'not a second person':
      return 'You count as one person with them: another administrator must confirm the account.';
    default:
      return refusalText(reason);
  }
}

export async function endSession(_before: FormState, form: FormData): Promise<FormState> {
  const taken = await take(sessionForm, form);
  if (!taken.ok) return taken.state;
  await accounts.endSession(taken.client, { actor: taken.person.id, ...taken.data }, systemClock);
  redirect('/desk/account');
}

export async function changePassword(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(changePasswordForm, form);
  if (!parsed.ok) return parsed.state;
  const { current, password } = parsed.data;
  return withPassword('current', async (sent) => {
    const body = { currentPassword: current, newPassword: password, revokeOtherSessions: true };
    await auth().api.changePassword({ body, headers: sent });
    return { did: 'change password', done: 'Your password is changed, and your other sessions have ended.' };
  });
}

/** The secret for an authenticator app, and backup codes: shown once, and of no effect before a code is confirmed. */
export async function beginSecondFactor(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(passwordForm, form);
  if (!parsed.ok) return parsed.state;
  return withPassword('password', async (sent) => {
    const begun = await auth().api.enableTwoFactor({ body: { password: parsed.data.password }, headers: sent });
    return { did: 'begin a second factor', done: JSON.stringify(begun) };
  });
}

export async function confirmSecondFactor(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(codeForm, form);
  if (!parsed.ok) return parsed.state;
  return withPassword('code', async (sent) => {
    await auth().api.verifyTOTP({ body: { code: parsed.data.code }, headers: sent });
    return { did: 'confirm a second factor', done: 'From now on sign-in asks for a code.' };
  });
}

export async function removeSecondFactor(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(passwordForm, form);
  if (!parsed.ok) return parsed.state;
  return withPassword('password', async (sent) => {
    await auth().api.disableTwoFactor({ body: { password: parsed.data.password }, headers: sent });
    return { did: 'remove a second factor', done: 'Sign-in asks for the password alone again.' };
  });
}

async function withPassword(
  field: string,
  change: (sent: Headers) => Promise<{ did: string; done: string }>,
): Promise<FormState> {
  const passed = await gate({});
  if (!passed.ok) return passed.state;
  const { person, client } = passed;
  const tried = await countTry(client, `own password of ${person.id}`, PER_PERSON, systemClock);
  if (!tried.allowed) return refused('Too many tries. Wait a quarter of an hour.');
  try {
    const { did, done } = await change(new Headers(await headers()));
    await accounts.logOwnDoing(client, person.id, did, systemClock);
    return { errors: {}, values: {}, done };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    return {
      errors: { [field]: field === 'code' ? 'This code is wrong, or too old.' : 'This is not your password.' },
      values: {},
    };
  }
}
