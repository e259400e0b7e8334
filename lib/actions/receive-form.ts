import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { clientAddress } from '@/lib/platform/client-address';
import { deskDatabase } from '@/lib/platform/db';
import { isOwnOrigin, notSentFromHere, readOwnOrigins } from '@/lib/platform/own-origin.mjs';
import type { RateLimit } from '@/lib/platform/rate-limit';
import { type SignedIn, signedIn } from '@/lib/platform/session';
import { type FormState, parseForm, type Reply, refused, refuseUnread } from '@/lib/schemas/form';
import { CountedAttempts } from './counted-attempts';

/** What an action returns: the state of its form, or the page that the browser goes to. */
export type ActionOutcome = FormState | { goTo: string };

/** What the work of each form gets, beside who sent it. */
type Read<T> = { data: T; reply: Reply; client: ReturnType<typeof deskDatabase>; tries: CountedAttempts };

/**
 * Receives a form that anybody may send. It checks, in this order: whether the form was sent from here; whether there
 * were too many from this address, well formed or not; and only then its fields.
 */
export async function receivePublicForm<S extends z.ZodType>(
  form: FormData,
  schema: S,
  { counted, limit, tooMany }: { counted: string; limit: RateLimit; tooMany: (wait: string) => string },
  work: (read: Read<z.infer<S>> & { address: string }) => Promise<ActionOutcome>,
): Promise<FormState> {
  return receiveOwnForm(async (client, tries) => {
    const address = await clientAddress();
    const refusedFor = await tries.count([`${counted} ${address}`, limit]);
    if (refusedFor) return refuseUnread(form, tooMany(refusedFor.wait));
    const parsed = parseForm(schema, form);
    return parsed.ok ? work({ ...parsed, client, tries, address }) : parsed.state;
  });
}

/**
 * Receives a form of the desk. It checks, in this order: whether the form was sent from here; who is signed in, by a
 * query of the database; and only then its fields. The write asks `can` again.
 */
export async function receiveDeskForm<S extends z.ZodType>(
  form: FormData,
  schema: S,
  work: (read: Read<z.infer<S>> & { person: SignedIn }) => Promise<ActionOutcome>,
): Promise<FormState> {
  return receiveOwnForm(async (client, tries) => {
    const person = await signedIn();
    if (person === 'nobody') {
      return refuseUnread(form, 'You are not signed in any more. Sign in in another tab, and send it again.');
    }
    const parsed = parseForm(schema, form);
    return parsed.ok ? work({ ...parsed, client, tries, person }) : parsed.state;
  });
}

/**
 * Receives a form from one of our own pages. Browsers send `Origin` with every POST, and a page of another origin
 * cannot forge it; a request without it is refused. Next compares it with a header of the request; here it is compared
 * with the setting. If the work fails on our side, the counted attempts are refunded.
 */
export async function receiveOwnForm(
  work: (client: ReturnType<typeof deskDatabase>, tries: CountedAttempts) => Promise<ActionOutcome>,
): Promise<FormState> {
  const own = readOwnOrigins(process.env.CROSSREAD_OWN_ORIGINS);
  const sent = await headers();
  if (!isOwnOrigin(own, { origin: sent.get('origin'), host: sent.get('host') })) {
    return refused(notSentFromHere(own));
  }
  const client = deskDatabase();
  const tries = new CountedAttempts(client);
  const came = await work(client, tries).catch(async (error: unknown) => {
    // If the database caused the failure, this fails as well; the first error is the one to report.
    await tries.giveBack().catch(() => {});
    throw error;
  });
  if ('goTo' in came) redirect(came.goTo);
  return came;
}
