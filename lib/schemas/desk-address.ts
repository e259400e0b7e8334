import { z } from 'zod';
import { parsePageNumber } from './page-number';

const FILTERS = ['all', 'draft', 'submitted', 'returned', 'shown', 'held', 'withdrawn', 'discarded'] as const;

export type DeskAddress = { filter: (typeof FILTERS)[number]; page: number };

export const DESK_FILTERS: readonly DeskAddress['filter'][] = FILTERS;

/** What the desk's list shows, from its address. What cannot be read counts as not given. */
export function parseDeskAddress(parameters: Readonly<Record<string, string | string[] | undefined>>): DeskAddress {
  const one = (name: string) => [parameters[name]].flat()[0];
  const page = parsePageNumber(one('page') ?? '1');
  return { filter: z.enum(FILTERS).catch('all').parse(one('show')), page: page === 'not a page' ? 1 : page };
}

/** What is looked for in a list of the desk, and on which page of what is found. */
export type FindAddress = { words: string; page: number };

/** The longest text that is looked for. */
const LONGEST_WORDS = 200;

export function parseFindAddress(parameters: Readonly<Record<string, string | string[] | undefined>>): FindAddress {
  const { page } = parseDeskAddress(parameters);
  const [find = ''] = [parameters.find].flat();
  const words = find.replaceAll('\u0000', '').trim();
  return { words: words.length > LONGEST_WORDS ? '' : words, page };
}

/** The id of a thing in an address; undefined if it is none. */
export function parseThingId(given: string | string[] | undefined): string | undefined {
  const parsed = z.uuid().safeParse([given].flat()[0]);
  return parsed.success ? parsed.data.toLowerCase() : undefined;
}
