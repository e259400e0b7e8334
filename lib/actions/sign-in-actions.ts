'use server';

import { headers } from 'next/headers';
import { auth } from '@/lib/platform/auth';
import { systemClock } from '@/lib/platform/clock';
import { hashedPassword } from '@/lib/platform/passwords';
import { signedIn } from '@/lib/platform/session';
import { codeForm, joinForm, signInForm } from '@/lib/schemas/account';
import type { FormState } from '@/lib/schemas/form';
import { parseOwnPath, secondFactorAddress } from '@/lib/schemas/own-path';
import { logOwnDoing } from '@/lib/writes/accounts';
import { join } from '@/lib/writes/invitations';
import { isSealedWithAnotherSecret, spendCodeOnce, WITH_ANOTHER_SECRET, wasRefused } from './codes';
import type { AttemptLimit } from './counted-attempts';
import { knownBrowser, rememberBrowser } from './known-browser';
import { receiveOwnForm, receivePublicForm } from './receive-form';

const QUARTER = 15 * 60;

/**
 * Attempts in a quarter of an hour: from one address, for anything; for one account from one address, and from all
 * addresses together; for one account from a known browser; and codes for one person.
 */
const PER_ADDRESS = { max: 30, seconds: QUARTER };
const PER_ACCOUNT_AND_ADDRESS = { max: 5, seconds: QUARTER };
const PER_ACCOUNT = { max: 10, seconds: QUARTER };
const PER_KNOWN_BROWSER = { max: 10, seconds: QUARTER };
const PER_CODE = { max: 5, seconds: QUARTER };

const tooMany = (wait: string): string => `Too many tries. Try again in ${wait}.`;

const fromOneAddress = (counted: string) => ({ counted, limit: PER_ADDRESS, tooMany });

export async function signIn(_before: FormState, form: FormData): Promise<FormState> {
  const from = fromOneAddress('sign in from');
  return receivePublicForm(form, signInForm, from, async ({ data, reply, client, tries, address }) => {
    // In this order: a request that the first limit refuses does not count for the second, which all addresses share.
    const browser = await knownBrowser(data.email);
    const counted: readonly AttemptLimit[] =
      browser === 'unknown'
        ? [
            [`sign in as ${data.email} from ${address}`, PER_ACCOUNT_AND_ADDRESS],
            [`sign in as ${data.email}`, PER_ACCOUNT],
          ]
        : [[`sign in as ${data.email} in browser ${browser}`, PER_KNOWN_BROWSER]];
    const refusedFor = await tries.count(...counted);
    if (refusedFor) return reply({ formErrors: [tooMany(refusedFor.wait)] });
    try {
      const { email, password } = data;
      const body = { email, password, rememberMe: true };
      const back = parseOwnPath(data.back);
      const result = await auth().api.signInEmail({ body, headers: await headers() });
      await tries.forget(...counted.map(([of]) => of));
      if ('twoFactorRedirect' in result) return { goTo: secondFactorAddress(back) };
      await rememberBrowser(data.email);
      await logOwnDoing(client, result.user.id, 'sign in', systemClock);
      return { goTo: back ?? '/desk' };
    } catch (error) {
      // One sentence for every reason, so that a stranger cannot find out who has an account.
      if (wasRefused(error)) {
        return reply({ formErrors: ['This e-mail address and password do not belong together.'] });
      }
      throw error;
    }
  });
}

export async function verifySecondFactor(_before: FormState, form: FormData): Promise<FormState> {
  return receivePublicForm(
    form,
    codeForm,
    fromOneAddress('code from'),
    async ({ data: { code, back }, reply, client, tries }) => {
      const api = auth().api;
      const half = await api.whoIsHalfSignedIn({ headers: await headers() });
      if (!half) {
        return reply({ formErrors: ['Give your password first. This sign-in has expired, or never began.'] });
      }
      const { person, cookie } = half;
      const ofPerson = `code of ${person}`;
      const refusedFor = await tries.count([ofPerson, PER_CODE]);
      if (refusedFor) return reply({ formErrors: [tooMany(refusedFor.wait)] });
      // That cookie alone, so that the code is checked for the person for whom it was counted.
      const sent = { headers: new Headers({ cookie }) };
      try {
        const given = await spendCodeOnce(tries, person, code, () =>
          /^\d{6}$/.test(code)
            ? api.verifyTOTP({ body: { code }, ...sent })
            : api.verifyBackupCode({ body: { code }, ...sent }),
        );
        if (!given.ok) return reply({ fieldErrors: { code: [given.words] } });
        await tries.forget(ofPerson);
        await rememberBrowser(given.result.user.email);
        await logOwnDoing(client, person, 'sign in with a second factor', systemClock);
        return { goTo: parseOwnPath(back) ?? '/desk' };
      } catch (error) {
        if (!(await isSealedWithAnotherSecret(client, person))) throw error;
        await tries.giveBack();
        return reply({ formErrors: [WITH_ANOTHER_SECRET] });
      }
    },
  );
}

export async function signOut(): Promise<void> {
  await receiveOwnForm(async (client) => {
    const person = await signedIn();
    if (person !== 'nobody') {
      await auth().api.signOut({ headers: await headers() });
      await logOwnDoing(client, person.id, 'sign out', systemClock);
    }
    return { goTo: '/sign-in' };
  });
}

export async function acceptInvitation(_before: FormState, form: FormData): Promise<FormState> {
  return receivePublicForm(form, joinForm, fromOneAddress('join from'), async ({ data, reply, client }) => {
    const passwordHash = await hashedPassword(data.password);
    const joined = await join(client, { ...data, passwordHash }, systemClock);
    if (!joined.ok && joined.reason === 'address taken') {
      return reply({ fieldErrors: { email: ['Somebody here has this address already. Sign in, or give another.'] } });
    }
    if (!joined.ok) {
      return reply({ formErrors: ['This invitation was used or withdrawn, or is too old. Ask for another.'] });
    }
    const { email, password } = data;
    await auth().api.signInEmail({ body: { email, password }, headers: await headers() });
    await rememberBrowser(email);
    return { goTo: '/desk' };
  });
}
