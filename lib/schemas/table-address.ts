import { z } from 'zod';
import { timeAsked } from '@/lib/domain/moment';
import { COLUMN_LIMIT, type TableState } from '@/lib/views/table-state';

/**
 * The parameters of an event's address: `?sort=disputed&verdict=disputed&hide=bbc&hide=tass`. A list is a repeated
 * parameter, because that is what a form sends. What cannot be read is left out: an address never fails. A time stays
 * as it was written, so that the page can say which one it does not understand.
 */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

export const tableParameters = [
  'asof',
  'since',
  'view',
  'sort',
  'verdict',
  'side',
  'kind',
  'find',
  'group',
  'order',
  'show',
  'hide',
  'all',
  'wide',
  'pin',
  'cell',
  'from',
] as const;

const layouts = ['compact', 'full', 'turned'] as const;
const groups = ['side', 'kind', 'none'] as const;
const sorts = ['desk', 'disputed', 'question'] as const;
const verdicts = ['disputed', 'agreed', 'consistent', 'single origin', 'no value'] as const;

/** Limits on what a made-up address can make the server do. */
const longestFind = 200;
const longestKey = 200;
const mostKeys = 500;
const widest = 500;

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

const time = one.transform(timeAsked);

const address = z.object({
  asof: time,
  since: time,
  view: one.transform((given) => layouts.find((layout) => layout === given) ?? ''),
  sort: one.transform((given) => sorts.find((sort) => sort === given) ?? 'desk'),
  verdict: knownVerdicts,
  side: keys,
  kind: keys,
  find: one.transform((given) => given.trim().slice(0, longestFind).trim()),
  group: one.transform((given) => groups.find((group) => group === given) ?? 'side'),
  order: keys,
  show: keys,
  hide: keys,
  all: one.transform((given) => given === '1'),
  wide: one.transform((given) =>
    /^\d{1,3}$/.test(given) ? Math.min(widest, Math.max(1, Number(given))) : COLUMN_LIMIT,
  ),
  pin: keys,
  cell: one.transform((given) => (/^[^/]{1,200}\/[^/]{1,200}$/.test(given) ? given : '')),
  from: one.transform((given) => (/^\d{1,6}$/.test(given) ? Number(given) : 0)),
});

export function parseTableAddress(parameters: Parameters): TableState {
  const { asof, verdict, side, kind, ...same } = address.parse(parameters);
  return { ...same, asOf: asof, verdicts: verdict, sides: side, kinds: kind };
}
