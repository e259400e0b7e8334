import { objectIn } from '@/lib/domain/log-event';
import type { Redactable } from '@/lib/domain/redaction';
import type { Transaction } from './transaction';

/** A redaction as the public log tells it. `body` and `salt` are of its entry. */
export type RedactionTold = { by: string; with: string; at: string; body: string; salt: Uint8Array };

/** Redactions that two people approved, as both chains tell it. */
export type RedactionsTold = { of(text: Redactable, target: string): RedactionTold | undefined };

/**
 * Reads what the log says about redactions. One counts that the public chain tells, by two people, if the desk's own
 * chain tells of each that they approved it.
 */
export async function redactionsTold(db: Transaction): Promise<RedactionsTold> {
  const approved = await db.logEntry.findMany({
    where: { chain: 'private', body: { contains: '"did":"approve redaction"' } },
    select: { body: true },
  });
  const approvals = new Set(approved.map(({ body }) => approvalKey(objectIn(body) ?? {})));
  const entries = await db.logEntry.findMany({
    where: { chain: 'public', body: { contains: '"did":"redact"' } },
    orderBy: { number: 'asc' },
    select: { body: true, salt: true },
  });
  const told = new Map<string, RedactionTold>();
  for (const { body, salt } of entries) {
    const { text, target, by, with: other, at } = objectIn(body) ?? {};
    if (typeof by !== 'string' || typeof other !== 'string' || typeof at !== 'string' || by === other) continue;
    const areBoth = [by, other].every((who) => approvals.has(approvalKey({ by: who, text, target })));
    if (areBoth) told.set(`${text} ${target}`, { by, with: other, at, body, salt });
  }
  return { of: (text, target) => told.get(`${text} ${target}`) };
}

const approvalKey = ({ by, text, target }: Readonly<Record<string, unknown>>): string => `${by} ${text} ${target}`;
