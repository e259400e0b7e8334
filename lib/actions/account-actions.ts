'use server';

import { headers } from 'next/headers';
import { auth } from '@/lib/platform/auth';
import { systemClock } from '@/lib/platform/clock';
import { currentHeaders } from '@/lib/platform/session';
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
import type { FormState, Reply } from '@/lib/schemas/form';
import { refusalText } from '@/lib/views/refusal-text';
import type { AccountRefusal } from '@/lib/writes/accounts';
import * as accounts from '@/lib/writes/accounts';
import * as invitations from '@/lib/writes/invitations';
import { isSealedWithAnotherSecret, spendCodeOnce, WITH_ANOTHER_SECRET } from './codes';
import { changeOwn, withPassword } from './own-account';
import { type ActionOutcome, receiveDeskForm } from './receive-form';

export async function invite(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, inviteForm, async ({ client, person, data, reply }) => {
    const invited = await invitations.invite(client, { actor: person.id, role: data.role }, systemClock);
    if (!invited.ok) return reply({ formErrors: [refusalText(invited.reason)] });
    return { ...reply(), done: new URL(`/invitation/${invited.token}`, process.env.PUBLIC_URL).href };
  });
}

export async function revokeInvitation(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, invitationForm, async ({ client, person, data, reply }) => {
    const ended = await invitations.revokeInvitation(client, { actor: person.id, ...data }, systemClock);
    if (ended.ok) return { goTo: '/desk/accounts' };
    const { reason } = ended;
    const words = reason === 'no such invitation' ? 'It was used, or is gone already.' : refusalText(reason);
    return reply({ formErrors: [words] });
  });
}

export async function changeRole(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, roleForm, async ({ client, person, data, reply }) =>
    accountState(await accounts.changeRole(client, { actor: person.id, ...data }, systemClock), reply),
  );
}

export async function endAccount(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, personForm, async ({ client, person, data, reply }) =>
    accountState(await accounts.endAccount(client, { actor: person.id, ...data }, systemClock), reply),
  );
}

/** Another administrator vouches for a person who joined, or got their role, less than a day ago. */
export async function confirmAccount(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, personForm, async ({ client, person, data, reply }) =>
    accountState(await accounts.confirmAccount(client, { actor: person.id, ...data }, systemClock), reply),
  );
}

function accountState(outcome: Awaited<ReturnType<typeof accounts.changeRole>>, reply: Reply): ActionOutcome {
  if (outcome.ok) return { goTo: '/desk/accounts' };
  return reply({ formErrors: [accountRefusal(outcome.reason)] });
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
  return receiveDeskForm(form, sessionForm, async ({ client, person, data }) => {
    await accounts.endSession(client, { actor: person.id, ...data }, systemClock);
    return { goTo: '/desk/account' };
  });
}

export async function changePassword(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, changePasswordForm, (read) =>
    changeOwn(read, 'change password', () =>
      withPassword('current', async () => {
        const { current, password } = read.data;
        const body = { currentPassword: current, newPassword: password, revokeOtherSessions: true };
        await auth().api.changePassword({ body, headers: await headers() });
        return 'Your password is changed, and your other sessions have ended.';
      }),
    ),
  );
}

/**
 * Makes the secret for an authenticator app, and backup codes: shown once, and without effect until a code is
 * confirmed.
 */
export async function beginSecondFactor(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, passwordForm, (read) =>
    changeOwn(read, 'begin a second factor', () =>
      withPassword('password', async () => {
        const { password } = read.data;
        return JSON.stringify(await auth().api.enableTwoFactor({ body: { password }, headers: await headers() }));
      }),
    ),
  );
}

/** Ends the other sessions, because an intruder may have signed in elsewhere with the password alone. */
export async function confirmSecondFactor(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, codeForm, (read) =>
    changeOwn(read, 'confirm a second factor', async () => {
      const { client, tries, person, data } = read;
      try {
        const sent = await headers();
        const given = await spendCodeOnce(tries, person.id, data.code, () =>
          auth().api.verifyTOTP({ body: { code: data.code }, headers: sent }),
        );
        if (!given.ok) return { fieldErrors: { code: [given.words] } };
        await auth().api.revokeOtherSessions({ headers: await currentHeaders() });
        return { done: 'From now on sign-in asks for a code, and your other sessions have ended.' };
      } catch (error) {
        if (!(await isSealedWithAnotherSecret(client, person.id))) throw error;
        await tries.giveBack();
        return { formErrors: [WITH_ANOTHER_SECRET] };
      }
    }),
  );
}

export async function removeSecondFactor(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, passwordForm, (read) =>
    changeOwn(read, 'remove a second factor', () =>
      withPassword('password', async () => {
        const { password } = read.data;
        await auth().api.disableTwoFactor({ body: { password }, headers: await headers() });
        return 'Sign-in asks for the password alone again.';
      }),
    ),
  );
}
