import { headers } from 'next/headers';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { isOwnOrigin, readOwnOrigins } from '@/lib/platform/own-origin.mjs';
import { signedIn } from '@/lib/platform/session';
import { presenceSaid } from '@/lib/schemas/presence';
import { labelOf } from '@/lib/views/form-labels';
import { hereView } from '@/lib/views/presence';
import { sayPresent } from '@/lib/writes/presence';

const NOT_KEPT = { 'Cache-Control': 'no-store' };
const refused = (status: number) => new Response(null, { status, headers: NOT_KEPT });

/** Longer than anything that a page says of itself. */
const LONGEST = 1_000;

/**
 * Takes what a page of the desk says every few seconds, and answers who else is at its thing. A field that the form of the
 * thing does not have is left out: nothing that somebody typed is kept or shown to others.
 */
export async function receivePresence(request: Request): Promise<Response> {
  const sent = await headers();
  const own = readOwnOrigins(process.env.CROSSREAD_OWN_ORIGINS);
  if (!isOwnOrigin(own, { origin: sent.get('origin'), host: sent.get('host') })) return refused(403);
  const member = await signedIn();
  if (member === 'nobody') return refused(401);
  const said = presenceSaid.safeParse(await bodyOf(request));
  if (!said.success) return refused(400);
  const { kind, thing, field, leaves = false } = said.data;
  const isField = field !== undefined && labelOf(kind, field) !== undefined;
  const place = { kind, thing, leaves, ...(isField && { field }) };
  const outcome = await sayPresent(deskDatabase(), member, place, systemClock);
  return outcome.ok ? Response.json(hereView(kind, outcome.others), { headers: NOT_KEPT }) : refused(403);
}

async function bodyOf(request: Request): Promise<unknown> {
  try {
    const text = await request.text();
    return text.length > LONGEST ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
