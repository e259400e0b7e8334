import { can, type Permission } from '@/lib/domain/permission';
import type { Member, PersonId } from '@/lib/domain/person';
import { STEPS } from '@/lib/domain/review';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { lettersInOf } from '@/lib/store/admissions';
import { type DeskListAsked, type DeskRow, listForDesk } from '@/lib/store/desk-list';
import { readDeskSaid } from '@/lib/store/desk-said';
import { actorOf } from '@/lib/store/people';
import { ownCountsAsText } from '@/lib/views/accounts';
import { type DeskItem, deskItem, ownItem } from '@/lib/views/desk';
import { renderingText, searchText, statementText } from '@/lib/views/desk-said';
import { legibleView } from '@/lib/views/legible';

/** Each line has a form for every possible step: more lines would be slow to read, for people and for machines. */
export const DESK_PAGE = 20;

/** A part of the list, what has these words, of one event, and which page. */
export type DeskListAddress = { part: keyof typeof PARTS; words: string; event?: string; page: number };

type Of = Pick<DeskListAsked, 'filter' | 'author' | 'order'>;

/** What each part of the list asks of the store. */
const PARTS = {
  all: (): Of => ({ filter: 'all', order: 'changed' }),
  submitted: (): Of => ({ filter: 'submitted' }),
  mine: (author: PersonId): Of => ({ filter: 'draft', author }),
  'returned to me': (author: PersonId): Of => ({ filter: 'returned', author }),
  draft: (): Of => ({ filter: 'draft' }),
  returned: (): Of => ({ filter: 'returned' }),
  shown: (): Of => ({ filter: 'shown' }),
  held: (): Of => ({ filter: 'held' }),
  withdrawn: (): Of => ({ filter: 'withdrawn' }),
  discarded: (): Of => ({ filter: 'discarded' }),
};

/**
 * Reads one page of the desk's list, of all things or of those that are asked for, with the steps that this person may take on each item, or why they may not see it.
 * `countsAs` tells a new member with whom they count as one person.
 */
export async function readDeskList(
  member: Member,
  { page, part, words, event }: DeskListAddress,
): Promise<
  { ok: true; items: readonly DeskItem[]; total: number; countsAs?: string } | Extract<Permission, { ok: false }>
> {
  const allowed = can(member, 'see drafts', 'the desk');
  if (!allowed.ok) return allowed;
  const now = new Date(systemClock().epochMilliseconds);
  const actor = await actorOf(deskDatabase(), member, now);
  const { rows, total } = await listForDesk(deskDatabase(), {
    ...PARTS[part](member.id),
    ...(words !== '' && { words }),
    ...(event !== undefined && { event }),
    skip: (page - 1) * DESK_PAGE,
    take: DESK_PAGE,
  });
  const sentences = await sentencesOf(rows);
  const items = rows.map((line) => {
    const row = { ...line, label: sentences.get(line.thing) ?? line.label };
    const asked = STEPS.filter((step) => step !== 'revise').map((step) => ({ step, may: can(actor, step, row) }));
    const isOneWith = asked.some(({ may }) => !may.ok && may.reason === 'not a second person');
    const isOwn = row.state === 'submitted' && row.author === member.id;
    const item = deskItem(
      row,
      asked.flatMap(({ step, may }) => (may.ok ? step : [])),
      isOneWith,
    );
    return isOwn ? ownItem(item) : item;
  });
  const countsAs = ownCountsAsText(await lettersInOf(deskDatabase(), member.id, now));
  return { ok: true, items: legibleView(items), total, ...(countsAs !== undefined && { countsAs }) };
}

/** What statements, renderings and searches say, as a person would say it, by their ids. */
async function sentencesOf(rows: readonly DeskRow[]): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: DeskRow['kind']) => rows.flatMap((row) => (row.kind === kind ? row.thing : []));
  const said = await readDeskSaid(deskDatabase(), {
    statements: idsOf('statement'),
    renderings: idsOf('rendering'),
    searches: idsOf('search'),
  });
  const { statements, renderings, searches, contexts, sources } = said;
  const told = new Map<string, string>();
  for (const one of statements.values()) {
    const context = contexts.get(one.claim);
    if (context) told.set(one.id, statementText(one, context, sources));
  }
  for (const one of renderings.values()) {
    const of = statements.get(one.statement);
    const context = of && contexts.get(of.claim);
    if (context) told.set(one.id, renderingText(one, of?.source, context, sources));
  }
  for (const one of searches.values()) {
    const context = contexts.get(one.claim);
    if (context) told.set(one.id, searchText(one, context.claim, sources));
  }
  return told;
}
