import type { Permission } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { type Asked, findDocuments, findEvents, findSources, type Listed } from '@/lib/store/desk-finding';
import { addressOf } from '@/lib/suggest/name-tokens';
import { documentLine, eventLine, type ListLine, sourceLine } from '@/lib/views/desk-lists';
import { legibleView } from '@/lib/views/legible';
import { maySee } from './desk-thing';
import { heldTexts } from './legal-holds';

export const LIST_PAGE = 50;

export type FoundList = { ok: true; lines: readonly ListLine[]; total: number };

/** What is looked for, and which page of what is found, from 1. */
export type Looked = { words: string; page: number };

const FINDERS = {
  events: async (asked: Asked) => lined(await findEvents(deskDatabase(), asked), eventLine),
  sources: async (asked: Asked) => lined(await findSources(deskDatabase(), asked), sourceLine),
  documents: async (asked: Asked) => {
    const found = await findDocuments(deskDatabase(), asked);
    const held = await heldTexts(found.rows.map(({ id }) => id));
    return lined(found, (row) => documentLine(row, held.get(row.id)));
  },
};

function lined<T>({ rows, total }: Listed<T>, line: (row: T) => ListLine): FoundList {
  return { ok: true, lines: legibleView(rows.map(line)), total };
}

/**
 * One page of the events, sources or documents of the desk, whatever their state: those with these words in a name, in
 * any script, or in their address.
 */
export async function findAtDesk(
  member: Member,
  what: keyof typeof FINDERS,
  { words, page }: Looked,
): Promise<FoundList | Extract<Permission, { ok: false }>> {
  const allowed = maySee(member);
  if (!allowed.ok) return allowed;
  return FINDERS[what]({ words, address: addressOf(words), skip: (page - 1) * LIST_PAGE, take: LIST_PAGE });
}
