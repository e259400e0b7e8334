'use server';

import { isAPIError } from 'better-auth/api';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { countTry, forgetTries } from '@/lib/platform/attempts';
import { auth } from '@/lib/platform/auth';
import { systemClock } from '@/lib/platform/clock';
import { database } from '@/lib/platform/db';
import { hashedPassword } from '@/lib/platform/passwords';
import { peerAddress } from '@/lib/platform/peer';
import { signedIn } from '@/lib/platform/session';
import { codeForm, joinForm, signInForm } from '@/lib/schemas/account';
import { type FormState, parseForm } from '@/lib/schemas/form';
import { logOwnDoing } from '@/lib/writes/accounts';
import { join } from '@/lib/writes/invitations';
import { ELSEWHERE, isFromHere, refused } from './gate';

const QUARTER = 15 * 60;

/** Tries in a quarter of an hour: for one account, from one address, and with one half-made session. */
const PER_ACCOUNT = { max: 10, seconds: QUARTER };
const PER_ADDRESS = { max: 30, seconds: QUARTER };
const PER_CODE = { max: 5, seconds: QUARTER };

export async function signIn(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(signInForm, form);
  if (!parsed.ok) return parsed.state;
  const { data, values } = parsed;
  if (!(await isFromHere())) return refused(ELSEWHERE, values);
  const account = `sign in as ${data.email}`;
  const tooMany = await counted([account, PER_ACCOUNT], [`sign in from ${await peerAddress()}`, PER_ADDRESS]);
  if (tooMany) return refused(tooMany, values);
  let next = '/desk';
  try {
    const result = await auth().api.signInEmail({ body: { ...data, rememberMe: true }, headers: await headers() });
    if ('twoFactorRedirect' in result) next = '/sign-in/second-factor';
    else await logOwnDoing(database(), result.user.id, 'sign in', systemClock);
    await forgetTries(database(), account);
  } catch (error) {
    // One sentence for every reason, so that nobody can ask who has an account.
    if (isAPIError(error)) return refused('This e-mail address and password do not belong together.', values);
    throw error;
  }
  redirect(next);
}

export async function giveCode(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(codeForm, form);
  if (!parsed.ok) return parsed.state;
  if (!(await isFromHere())) return refused(ELSEWHERE);
  const sent = await headers();
  // The half-made session is a signed cookie: whoever has it is held to a few tries, whatever address they come from.
  const half = (sent.get('cookie') ?? '').match(/two_factor=([^;]+)/)?.[1] ?? 'none';
  const tooMany = await counted([`code for ${half}`, PER_CODE], [`code from ${await peerAddress()}`, PER_ADDRESS]);
  if (tooMany) return refused(tooMany);
  const { code } = parsed.data;
  try {
    const api = auth().api;
    const { user } = /^\d{6}$/.test(code)
      ? await api.verifyTOTP({ body: { code }, headers: sent })
      : await api.verifyBackupCode({ body: { code }, headers: sent });
    await logOwnDoing(database(), user.id, 'sign in with a second factor', systemClock);
  } catch (error) {
    if (isAPIError(error)) return { errors: { code: 'This code is wrong, or too old. Try the next one.' }, values: {} };
    throw error;
  }
  redirect('/desk');
}

export async function signOut(): Promise<void> {
  if (!(await isFromHere())) return;
  const person = await signedIn();
  if (person !== 'nobody') {
    await auth().api.signOut({ headers: await headers() });
    await logOwnDoing(database(), person.id, 'sign out', systemClock);
  }
  redirect('/sign-in');
}

export async function joinDesk(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(joinForm, form);
  if (!parsed.ok) return parsed.state;
  const { data, values } = parsed;
  if (!(await isFromHere())) return refused(ELSEWHERE, values);
  const tooMany = await counted([`join from ${await peerAddress()}`, PER_ADDRESS]);
  if (tooMany) return refused(tooMany, values);
  const passwordHash = await hashedPassword(data.password);
  const joined = await join(database(), { ...data, passwordHash }, systemClock);
  if (!joined.ok && joined.reason === 'address taken') {
    return { errors: { email: 'Somebody of this desk has this address. Sign in, or give another.' }, values };
  }
  if (!joined.ok) return refused('This invitation was used, taken back, or is too old. Ask for another.', values);
  await auth().api.signInEmail({ body: { email: data.email, password: data.password }, headers: await headers() });
  redirect('/desk');
}

async function counted(...tries: [string, { max: number; seconds: number }][]): Promise<string | undefined> {
  for (const [of, limit] of tries) {
    const tried = await countTry(database(), of, limit, systemClock);
    if (!tried.allowed) {
      const minutes = Math.ceil(tried.retryAfterSeconds / 60);
      return `Too many tries. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
    }
  }
  return undefined;
}
