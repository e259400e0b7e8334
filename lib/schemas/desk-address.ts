import { z } from 'zod';
import { REVIEWED, type Reviewed } from '@/lib/domain/review';
import { parsePageNumber } from './page-number';

/** The parts of the desk's list in the order in which they stand above it, and what each is called. */
export const DESK_PARTS = {
  all: 'Recent changes',
  submitted: 'Waiting for review',
  mine: 'My drafts',
  'returned to me': 'Returned to me',
  'assigned to me': 'Assigned to me',
  draft: 'All drafts',
  returned: 'All returned',
  shown: 'Shown to readers',
  held: 'Held',
  withdrawn: 'Withdrawn',
  discarded: 'Discarded',
} as const;

export type DeskPart = keyof typeof DESK_PARTS;

const PARTS = Object.keys(DESK_PARTS) as [DeskPart, ...DeskPart[]];

/**
 * What the desk's list shows: a part of it, what has these words, of one event, of one kind, what one person has in assigned
 * or nobody, and which page.
 */
export type DeskAddress = {
  part: DeskPart;
  words: string;
  event?: string;
  kind?: Reviewed;
  assigned?: string;
  page: number;
};

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

/** What the desk's list shows, from its address. What cannot be read counts as not given. */
export function parseDeskAddress(parameters: Parameters): DeskAddress {
  const one = (name: string) => [parameters[name]].flat()[0];
  const { words, page } = parseFindAddress(parameters);
  const event = parseThingId(one('event'));
  const kind = z.enum(REVIEWED).safeParse(one('kind')).data;
  const assigned = one('assigned') === 'nobody' ? 'nobody' : parseThingId(one('assigned'));
  return {
    part: z.enum(PARTS).catch('all').parse(one('show')),
    words,
    page,
    ...(event !== undefined && { event }),
    ...(kind !== undefined && { kind }),
    ...(assigned !== undefined && { assigned }),
  };
}

/** The same from what stands behind the question mark of an address, as a form or a saved filter has it. */
export const parseDeskQuery = (query: string): DeskAddress =>
  parseDeskAddress(Object.fromEntries(new URLSearchParams(query)));

/** What stands behind the question mark in the address of a list. */
export function deskQuery({ part, words, event, kind, assigned, page }: DeskAddress): string {
  const parameters = new URLSearchParams({ show: part });
  if (words !== '') parameters.set('find', words);
  if (event !== undefined) parameters.set('event', event);
  if (kind !== undefined) parameters.set('kind', kind);
  if (assigned !== undefined) parameters.set('assigned', assigned);
  if (page > 1) parameters.set('page', String(page));
  return parameters.toString();
}

/** The address of a part of the list, with everything else as it is. */
export const deskAddress = (address: DeskAddress): string => `/desk?${deskQuery(address)}`;

/**
 * Where the desk goes on after something was done: the same list, as a form has its address, with the id of the step by
 * which it tells what was done. Nothing of what the form has gets into the address unread.
 */
export const listAfter = (list: string | undefined, done: string): string =>
  list === undefined ? '/desk' : `/desk?${deskQuery(parseDeskQuery(list))}&done=${done}`;

/** The list from which the page of a thing was opened, and the id of the step that was taken on the one before. */
export type InList = { address?: DeskAddress; done?: string };

const LONGEST_LIST = 1000;

export function parseInList(parameters: Parameters): InList {
  const [list = ''] = [parameters.list].flat();
  const done = parseThingId(parameters.done);
  const isGiven = list !== '' && list.length <= LONGEST_LIST;
  return { ...(isGiven && { address: parseDeskQuery(list) }), ...(done !== undefined && { done }) };
}

/** The page of a thing, opened from a list; `done` is the id of the step that was taken on the one before. */
export const pageInList = (page: string, list: DeskAddress, done?: string): string =>
  `${page}?${new URLSearchParams({ list: deskQuery(list), ...(done !== undefined && { done }) })}`;

/** The same page after something was done on it that settles nothing: in the list from which it was opened, if from one. */
export function pageAgain(page: string, list: string | undefined): string {
  const { address } = parseInList({ list });
  return address === undefined ? page : pageInList(page, address);
}

/**
 * The comments on the page of a thing, opened from a list as a form has that address, if from one. `last` is what was done: at
 * the address that it has already, a browser only scrolls.
 */
export const commentsInList = (page: string, last: string, list: string | undefined): string => {
  const { address } = parseInList({ list });
  return `${page}?${new URLSearchParams({ ...(address && { list: deskQuery(address) }), last })}#comments`;
};

/** Whether a list is narrowed by anything but its part. */
export const isNarrowed = ({ words, event, kind, assigned }: DeskAddress): boolean =>
  words !== '' || event !== undefined || kind !== undefined || assigned !== undefined;

/** What is looked for in a list of the desk, and on which page of what is found. */
export type FindAddress = { words: string; page: number };

/** The longest text that is looked for. */
const LONGEST_WORDS = 200;

export function parseFindAddress(parameters: Parameters): FindAddress {
  const page = parsePageNumber([parameters.page].flat()[0] ?? '1');
  const [find = ''] = [parameters.find].flat();
  const words = find.replaceAll('\u0000', '').trim();
  return { words: words.length > LONGEST_WORDS ? '' : words, page: page === 'not a page' ? 1 : page };
}

/** The id of a thing in an address; undefined if it is none. */
export function parseThingId(given: string | string[] | undefined): string | undefined {
  const parsed = z.uuid().safeParse([given].flat()[0]);
  return parsed.success ? parsed.data.toLowerCase() : undefined;
}

const saved = z.enum(['draft', 'submitted']).optional().catch(undefined);

/** How the thing of this page was saved just now, if it was. */
export type Saved = z.infer<typeof saved>;

export const parseSaved = (asked: unknown): Saved => saved.parse(asked);

/** What was done just now with a document, as the address of its page says it: its holds, and what is redacted. */
const DID = ['held', 'asked', 'lifted', 'approved', 'redacted'] as const;
export type Did = (typeof DID)[number];

/** Undefined where the address says nothing of the kind. */
export const parseDid = (asked: unknown): Did | undefined => DID.find((one) => one === asked);

/** A name with which a form begins, from its address: that of a source, or a question. Undefined if it is none. */
export function parseNameGiven(given: string | string[] | undefined): string | undefined {
  const [name = ''] = [given].flat();
  const words = name.replaceAll('\u0000', '').trim();
  return words === '' || words.length > LONGEST_WORDS ? undefined : words;
}
