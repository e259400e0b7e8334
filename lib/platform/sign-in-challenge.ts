import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';

/** The name that better-auth's second factor gives its cookie; `auth.test.ts` compares. */
const COOKIE = 'two_factor';

/**
 * Who has given the right password, and has to give a code: as better-auth itself finds them. The cookie by its whole
 * name, its signature checked, and the row that it names asked of the database. `cookie` is that one alone, as it was
 * sent: what is checked next is checked for the same person, whatever else the request carries.
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
