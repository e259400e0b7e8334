import { z } from 'zod';
import type { TableState } from '@/lib/views/table-state';

/**
 * The parameters of an event's address: `?sort=disputed&verdict=disputed&hide=bbc&hide=tass`. A list is a repeated
 * parameter, because that is what a form sends. What is not understood is left out: an address never fails.
 */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

export const tableParameters = ['sort', 'verdict', 'side', 'find', 'show', 'hide', 'all', 'pin'] as const;

const sorts = ['desk', 'disputed', 'question'] as const;
const verdicts = ['disputed', 'agreed', 'consistent', 'single origin', 'no value'] as const;

/** Bounds on what a stranger's address can make the server do. */
const longestFind = 200;
const longestKey = 200;
const mostKeys = 500;

const words = z.preprocess((given) => {
  if (given === undefined) return [];
  return Array.isArray(given) ? given : [given];
}, z.array(z.string()));

const one = words.transform((given) => given[0] ?? '');

const keys = words.transform((given) => {
  const known = given.filter((key) => key !== '' && key.length <= longestKey);
  return [...new Set(known)].slice(0, mostKeys);
});

const knownVerdicts = words.transform((given) => verdicts.filter((verdict) => given.includes(verdict)));

const address = z.object({
  sort: one.transform((given) => sorts.find((sort) => sort === given) ?? 'desk'),
  verdict: knownVerdicts,
  side: keys,
  find: one.transform((given) => given.trim().slice(0, longestFind).trim()),
  show: keys,
  hide: keys,
  all: one.transform((given) => given === '1'),
  pin: keys,
});

export function parseTableAddress(parameters: Parameters): TableState {
  const { verdict, side, ...same } = address.parse(parameters);
  return { ...same, verdicts: verdict, sides: side };
}
