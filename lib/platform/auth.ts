import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { nextCookies } from 'better-auth/next-js';
import { twoFactor } from 'better-auth/plugins';
import { cookiePrefix } from './cookie-names';
import { deskDatabase } from './db';
import type { PrismaClient } from './generated/client';
import { signInChallenge } from './sign-in-challenge';

/** The settings that accounts need from the environment; `npm start` and `npm run dev` set them for the server. */
export type AuthSettings = { client: PrismaClient; secret: string; publicUrl: string };

/** Whether an instance may set and delete cookies. */
type Cookies = 'sets cookies' | 'only reads';

/** A session ends after a week without use; its lifetime is extended once a day. */
const WEEK = 7 * 24 * 60 * 60;
const DAY = 24 * 60 * 60;

/** The length of the shortest password that is accepted, in characters. */
export const SHORTEST_PASSWORD = 12;

/**
 * Configures better-auth over our own tables. Its HTTP handler is not mounted: everything goes through our actions,
 * which count attempts (rate-limit.ts) before they check a password. An account is made by invitation only. The cookie
 * holds the token of the session and nothing else, so that a session that was ended is refused on the next request.
 * One that only reads leaves the cookies of the answer alone.
 */
export function makeAuth({ client, secret, publicUrl }: AuthSettings, cookies: Cookies = 'sets cookies') {
  return betterAuth({
    appName: 'Crossread',
    baseURL: publicUrl,
    secret,
    trustedOrigins: [publicUrl],
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: prismaAdapter(client, { provider: 'postgresql', transaction: false }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: SHORTEST_PASSWORD, autoSignIn: false },
    user: {
      modelName: 'person',
      additionalFields: {
        role: { type: 'string', input: false },
        pseudonym: { type: 'string', input: false },
        endedAt: { type: 'date', input: false, required: false },
      },
    },
    account: { modelName: 'credential' },
    session: { expiresIn: WEEK, updateAge: DAY, cookieCache: { enabled: false } },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: cookiePrefix(publicUrl),
      // better-auth would add the prefix __Secure-; `secure` is set below.
      useSecureCookies: false,
      defaultCookieAttributes: {
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
        secure: publicUrl.startsWith('https:'),
      },
      database: { generateId: false },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: {
          // An account that has ended gets no session, even with the right password.
          before: async ({ userId }) => {
            const person = await client.person.findUnique({ where: { id: userId }, select: { endedAt: true } });
            return person !== null && person.endedAt === null;
          },
        },
      },
    },
    plugins: [
      twoFactor({
        issuer: 'Crossread',
        skipVerificationOnEnable: false,
        schema: { twoFactor: { modelName: 'secondFactor' } },
      }),
      signInChallenge(),
      ...(cookies === 'sets cookies' ? [nextCookies()] : []),
    ],
  });
}

export type Auth = ReturnType<typeof makeAuth>;

/** The instances of the server, by its client: created at the first call. */
const made = { 'sets cookies': new WeakMap<PrismaClient, Auth>(), 'only reads': new WeakMap<PrismaClient, Auth>() };

function ofTheServer(cookies: Cookies): Auth {
  const client = deskDatabase();
  const known = made[cookies].get(client);
  if (known) return known;
  const first = makeAuth(settings(client), cookies);
  made[cookies].set(client, first);
  return first;
}

/** The server's instance. */
export const auth = (): Auth => ofTheServer('sets cookies');

/**
 * The same for looking a session up. If a lookup deleted the cookie of a session that has ended, Next would render the page
 * of the form anew, which is then that of somebody who is signed out, and what was typed would be gone.
 */
export const readingAuth = (): Auth => ofTheServer('only reads');

/** Whether a session is old enough to be extended: at most once a day. */
export const isToExtend = ({ updatedAt }: { updatedAt: Date }): boolean =>
  Date.now() - updatedAt.getTime() > DAY * 1000;

const settings = (client: PrismaClient): AuthSettings => ({
  client,
  secret: required('AUTH_SECRET'),
  publicUrl: required('PUBLIC_URL'),
});

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: \`npm start\` and \`npm run dev\` set it for the server.`);
  return value;
}
