import { can, type Permission } from '@/lib/domain/permission';
import type { Actor, Member, PersonId } from '@/lib/domain/person';
import { isOpen, type Reviewed, STEPS } from '@/lib/domain/review';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { lettersInOf } from '@/lib/store/admissions';
import { peopleToAssign } from '@/lib/store/assignments';
import { openThreads } from '@/lib/store/comment-threads';
import { proposedNotes } from '@/lib/store/corrections';
import { countForDesk, type DeskListAsked, type DeskRow, listForDesk } from '@/lib/store/desk-list';
import { withoutEvidence } from '@/lib/store/desk-texts';
import { actorOf } from '@/lib/store/people';
import { reEntriesOf } from '@/lib/store/re-entries';
import { turnsOf } from '@/lib/store/turns';
import { ownCountsAsText } from '@/lib/views/accounts';
import {
  assignChoices,
  assignedNames,
  assignedText,
  type DeskItem,
  deskItem,
  listOrderText,
  ownItem,
} from '@/lib/views/desk';
import { renderingText, searchText, statementText } from '@/lib/views/desk-said';
import { legible, legibleView } from '@/lib/views/legible';
import { blindLabel, blindRelayLabel, enteredItem } from '@/lib/views/re-entry';
import { turnText } from '@/lib/views/turn';
import { readSaidFor } from './kept-back';

/** Each line has a form for every possible step: more lines would be slow to read, for people and for machines. */
export const DESK_PAGE = 20;

/** A part of the list, what has these words, of one event, of one kind, to whom it is assigned, and which page. */
export type DeskListAddress = {
  part: DeskListPart;
  words: string;
  event?: string;
  kind?: Reviewed;
  assigned?: string;
  page: number;
};

export type DeskListPart = keyof typeof PARTS;

type Of = Pick<DeskListAsked, 'filter' | 'author' | 'assigned' | 'order'>;

/** What each part of the list asks of the store. */
const PARTS = {
  all: (): Of => ({ filter: 'all', order: 'changed' }),
  submitted: (): Of => ({ filter: 'submitted', order: 'needed' }),
  mine: (author: PersonId): Of => ({ filter: 'draft', author }),
  'returned to me': (author: PersonId): Of => ({ filter: 'returned', author }),
  'assigned to me': (assigned: PersonId): Of => ({ filter: 'open', assigned, order: 'needed' }),
  draft: (): Of => ({ filter: 'draft' }),
  returned: (): Of => ({ filter: 'returned' }),
  shown: (): Of => ({ filter: 'shown' }),
  held: (): Of => ({ filter: 'held' }),
  withdrawn: (): Of => ({ filter: 'withdrawn' }),
  discarded: (): Of => ({ filter: 'discarded' }),
};

/** What a part of the list, narrowed as its address says, asks of the store. */
export const listAsked = (
  member: Pick<Member, 'id'>,
  { part, words, event, kind, assigned }: DeskListAddress,
): Omit<DeskListAsked, 'skip' | 'take'> => ({
  ...PARTS[part](member.id),
  ...(words !== '' && { words: { typed: words, reader: member.id } }),
  ...(event !== undefined && { event }),
  ...(kind !== undefined && { kind }),
  ...(assigned !== undefined && { assigned }),
});

export type DeskList = {
  ok: true;
  items: readonly DeskItem[];
  total: number;
  /** Which page it is: the one that was asked for, unless that is empty by now. */
  page: number;
  countsAs?: string;
  /** What the event is called of which it is, if of one alone and there is anything. */
  event?: string;
  /** In which order it stands, in a sentence. */
  order: string;
  /** Those to whom something can be assigned, by the name that the log has for them, as a field offers them. */
  people: readonly { value: string; label: string }[];
};

/**
 * Reads one page of the desk's list, of all things or of those that are asked for, with the steps that this person may take on each item, or why they may not see it.
 * `countsAs` tells a new member with whom they count as one person.
 */
export async function readDeskList(
  member: Member,
  address: DeskListAddress,
  beyond: 'as asked' | 'the last page if there is less' = 'as asked',
): Promise<DeskList | Extract<Permission, { ok: false }>> {
  const allowed = can(member, 'see drafts', 'the desk');
  if (!allowed.ok) return allowed;
  const now = new Date(systemClock().epochMilliseconds);
  const actor = await actorOf(deskDatabase(), member, now);
  const { page: asked, part, event } = address;
  const list = { ...listAsked(member, address), take: DESK_PAGE };
  const found = await listForDesk(deskDatabase(), { ...list, skip: (asked - 1) * DESK_PAGE });
  const last = Math.max(1, Math.ceil(found.total / DESK_PAGE));
  const isBeyond = asked > last && beyond === 'the last page if there is less';
  const page = isBeyond ? last : asked;
  const { rows, total } = isBeyond
    ? await listForDesk(deskDatabase(), { ...list, skip: (page - 1) * DESK_PAGE })
    : found;
  const items = await linesOf(actor, rows);
  const countsAs = ownCountsAsText(await lettersInOf(deskDatabase(), member.id, now));
  const people = assignChoices(await peopleToAssign(deskDatabase()), member.id);
  const title = rows.flatMap(({ eventTitle, kind, label }) => eventTitle ?? (kind === 'event' ? label : [])).at(0);
  return {
    ok: true,
    items: legibleView(items),
    ...(event !== undefined && title !== undefined && { event: legible(title) }),
    total,
    page,
    people,
    order: listOrderText(part),
    ...(countsAs !== undefined && { countsAs }),
  };
}

/** Lines of the desk's list as this person has them, with the steps that they may take: as many queries as for one. */
export async function linesOf(actor: Actor, rows: readonly DeskRow[]): Promise<readonly DeskItem[]> {
  const said = await saidOf(rows, actor.id);
  const entered = await reEntriesOf(
    deskDatabase(),
    rows.flatMap(({ kind, revision }) => (kind === 'statement' ? revision : [])),
  );
  const bare = await withoutEvidence(deskDatabase(), rows);
  const turns = await turnsOf(deskDatabase(), rows);
  const proposed = await proposedNotes(
    deskDatabase(),
    rows.map(({ revision }) => revision),
  );
  const open = await openThreads(
    deskDatabase(),
    rows.map(({ thing }) => thing),
  );
  return rows.map((line) => {
    const { assigned } = line;
    const told = turns.get(line.thing);
    const turn = told && turnText(line, told, actor.id);
    const isBlind = said.get(line.thing)?.isBlind === true;
    // What somebody wrote of the revision may say its figure.
    const note = isBlind ? undefined : proposed.get(line.revision);
    const row = {
      ...line,
      ...(isBlind && { reason: '' }),
      label: said.get(line.thing)?.sentence ?? line.label,
      isWithoutEvidence: bare.has(line.revision),
      openComments: open.get(line.thing) ?? 0,
      mayAssign: isOpen(line) && mayTakeOrGive(actor, assigned?.to ?? 'nobody'),
      ...(turn !== undefined && { turn }),
      ...(note !== undefined && { proposed: note }),
      ...(assigned && { assignedTo: assignedText(assignedNames(assigned, actor.id)) }),
    };
    const state = entered.get(line.revision)?.state ?? 'not asked for';
    const asked = STEPS.filter((step) => step !== 'revise').map((step) => ({ step, may: can(actor, step, row) }));
    const isOneWith = asked.some(({ may }) => !may.ok && may.reason === 'not a second person');
    const isOwn = row.state === 'submitted' && row.author === actor.id;
    const item = deskItem(
      row,
      asked.flatMap(({ step, may }) => (may.ok ? step : [])),
      isOneWith,
    );
    return isOwn ? ownItem(item) : enteredItem(item, state);
  });
}

/** A reporter may take something, or give it back. */
const mayTakeOrGive = (actor: Actor, from: PersonId | 'nobody'): boolean =>
  [actor.id, 'nobody'].some((to) => can(actor, 'assign', { to, from }).ok);

/** More than this is "100 or more": what matters is whether there is anything, and whether it is much. */
export const COUNTED = 100;

/** How many lines each part of the list has, up to 100. Of that which has everything nobody is told. */
export async function countDeskParts(member: Member): Promise<ReadonlyMap<DeskListPart, number>> {
  const parts = (Object.keys(PARTS) as DeskListPart[]).filter((part) => part !== 'all');
  const lists = parts.map((part) => PARTS[part](member.id));
  const counts = await countForDesk(deskDatabase(), lists, COUNTED);
  return new Map(parts.map((part, at) => [part, counts[at] ?? 0]));
}

/** What statements, renderings and searches say, as a person would say it, by their ids. */
export async function sentencesOf(rows: readonly Said[], reader: PersonId): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await saidOf(rows, reader))].map(([id, { sentence }]) => [id, sentence]));
}

type Said = Pick<DeskRow, 'kind' | 'thing'>;

/**
 * The same with whether its value is kept back: of a statement that somebody has yet to enter again nobody but its author is
 * told what it says, nor of how outlets passed it on.
 */
async function saidOf(
  rows: readonly Said[],
  reader: PersonId,
): Promise<ReadonlyMap<string, { sentence: string; isBlind: boolean }>> {
  const idsOf = (kind: DeskRow['kind']) => rows.flatMap((row) => (row.kind === kind ? row.thing : []));
  const said = await readSaidFor(deskDatabase(), reader, {
    statements: idsOf('statement'),
    renderings: idsOf('rendering'),
    searches: idsOf('search'),
  });
  const { statements, renderings, searches, contexts, sources, hidden } = said;
  const told = new Map<string, { sentence: string; isBlind: boolean }>();
  for (const one of statements.values()) {
    const context = contexts.get(one.claim);
    if (!context) continue;
    const isBlind = hidden.has(one.id);
    const sentence = isBlind ? blindLabel(context.claim) : statementText(one, context, sources);
    told.set(one.id, { sentence, isBlind });
  }
  for (const one of renderings.values()) {
    const of = statements.get(one.statement);
    const context = of && contexts.get(of.claim);
    if (!context) continue;
    const isBlind = hidden.has(one.statement);
    const sentence = isBlind
      ? blindRelayLabel(sources.get(one.outlet), context.claim)
      : renderingText(one, of?.source, context, sources);
    told.set(one.id, { sentence, isBlind });
  }
  for (const one of searches.values()) {
    const context = contexts.get(one.claim);
    if (context) told.set(one.id, { sentence: searchText(one, context.claim, sources), isBlind: false });
  }
  return told;
}
