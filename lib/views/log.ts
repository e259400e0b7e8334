import type { LogEntry } from '@/lib/domain/log-chain';
import { toldIn } from '@/lib/domain/log-saying';
import type { Reviewed } from '@/lib/domain/review';
import { instantDay, instantTime } from './dates';

/** What readers may know of the thing that an entry is about: its event, or the name of the source. */
export type LoggedThing = { event: { slug: string; title: string } } | { source: string };

export type LogItem = {
  number: number;
  /** What was done, and to what kind of thing: "published a statement". */
  did: string;
  /** The pseudonym of who did it. */
  by: string;
  when: { text: string; iso: string };
  /** Which thing: the event with its page, the source, or that it is not public. Nothing where there is none. */
  about?: { kind: 'event'; title: string; href: string } | { kind: 'source'; name: string } | { kind: 'not public' };
  revision?: number;
  /** What was hashed, byte for byte, and the hash. */
  body: string;
  hash: string;
};

export type LogPage = {
  items: readonly LogItem[];
  /** Where the chain ends now; to be noted by whoever wants to check later that nothing was cut off. */
  head: string;
  /** The number to go on from to older entries. */
  older?: number;
};

/** What stands for a thing that readers do not see. */
export const NOT_PUBLIC = 'a thing that is not public';

const DONE: Record<string, string> = {
  publish: 'published',
  hold: 'put on hold',
  release: 'released',
  withdraw: 'withdrew',
  redact: 'redacted words, by two people',
};
const KINDS: Record<Reviewed, string> = {
  event: 'an event',
  claim: 'a claim',
  source: 'a source',
  statement: 'a statement',
  rendering: 'a rendering',
  search: 'a search',
};

/** An entry of the public log in words. `thing` is undefined where readers do not see what it is about. */
export function logItem(entry: LogEntry, thing: LoggedThing | undefined): LogItem {
  const told = toldIn(entry.body);
  const done = DONE[told.did] ?? told.did;
  return {
    number: entry.number,
    did: told.thing ? `${done} ${KINDS[told.thing.kind]}` : done,
    by: told.by,
    when: { text: `${instantDay(told.at, 'UTC')}, ${instantTime(told.at, 'UTC', 'second')}`, iso: told.at },
    ...(told.thing && { about: aboutOf(thing) }),
    ...(told.thing?.revision !== undefined && { revision: told.thing.revision }),
    body: entry.body,
    hash: entry.hash,
  };
}

function aboutOf(thing: LoggedThing | undefined): NonNullable<LogItem['about']> {
  if (thing === undefined) return { kind: 'not public' };
  if ('source' in thing) return { kind: 'source', name: thing.source };
  return { kind: 'event', title: thing.event.title, href: `/events/${thing.event.slug}` };
}
