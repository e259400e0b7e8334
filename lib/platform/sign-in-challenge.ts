import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';

/** The name that better-auth gives the cookie of its second factor; `auth.test.ts` compares. */
const COOKIE = 'two_factor';

/**
 * Finds who has given the right password and has to give a code, as better-auth does: by the full name of the cookie,
 * its signature, and the row that it names in the database. `cookie` is that one cookie as it was sent: the next check
 * then concerns the same person, whatever else the request carries.
 */
export const signInChallenge = () =>
  ({
    id: 'half-signed-in',
    endpoints: {
      whoIsHalfSignedIn: createAuthEndpoint.serverOnly(
        { method: 'POST', requireHeaders: true },
        async (ctx): Promise<{ person: string; cookie: string } | null> => {
          const { name } = ctx.context.createAuthCookie(COOKIE);
          const identifier = await ctx.getSignedCookie(name, ctx.context.secret);
          if (!identifier) return null;
          const row = await ctx.context.internalAdapter.findVerificationValue(identifier);
          if (!row || row.expiresAt <= new Date()) return null;
          return { person: row.value, cookie: `${name}=${encodeURIComponent(ctx.getCookie(name) ?? '')}` };
        },
      ),
    },
  }) satisfies BetterAuthPlugin;
