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
