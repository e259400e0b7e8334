import type { NotShown } from '@/lib/reads/desk-thing';

// What the desk's pages fetch. No cache keeps it.

const NOT_KEPT = { 'Cache-Control': 'no-store' };

export const answered = (content: unknown): Response => Response.json(content, { headers: NOT_KEPT });

/** Nothing changed since the time that was asked about. */
export const unchanged = (): Response => new Response(null, { status: 204, headers: NOT_KEPT });

export const refused = (reason: NotShown['reason']): Response =>
  Response.json({ reason }, { status: STATUS[reason] ?? 403, headers: NOT_KEPT });

const STATUS: Partial<Readonly<Record<NotShown['reason'], number>>> = { 'not signed in': 401, 'no such thing': 404 };
