import type { PrismaClient } from '@/lib/platform/generated/client';
import { type LogAsked, logEntry } from '@/lib/writes/entries';
import { clock } from './desk';

/** Logs things as one person, at the time of a clock. Each has to be accepted; its id comes back. */
export const logsAs =
  (client: PrismaClient, actor: string, at: Parameters<typeof logEntry>[2] = clock) =>
  async (asked: Omit<LogAsked, 'actor'>): Promise<string> => {
    const outcome = await logEntry(client, { actor, ...asked } as LogAsked, at);
    if (!outcome.ok) throw new Error(`${asked.kind}: ${JSON.stringify(outcome.reason)}`);
    return outcome.written.thing;
  };
