import type { LogEntry } from '@/lib/domain/log-chain';
import { type Told, toldIn } from '@/lib/domain/log-event';
import type { Role } from '@/lib/domain/person';
import { instantDay, instantTime } from './dates';
import { countText } from './figures';
import { A_KIND } from './log-words';

/** What readers may know of the thing that an entry is about: its event, or the name of the source. */
export type LoggedThing = { event: { slug: string; title: string } } | { source: string };

export type LogItem = {
  number: number;
  /** What was hashed, byte for byte, and the hash. */
  body: string;
  hash: string;
} & (
  | {
      understood: true;
      /** The pseudonym that the line begins with: who did it, or to whom it was done. */
      by: string;
      /** What was done, and to what kind of thing: "published a statement". */
      did: string;
      when: { text: string; iso: string };
      /** Which thing: the event with its page, the source, or that it is not public. Empty if there is none. */
      about?:
        | { kind: 'event'; title: string; href: string }
        | { kind: 'source'; name: string }
        | { kind: 'not public' };
      revision?: number;
    }
  /** An entry in a form that this version does not know. It is shown as it is; `cut` if that is only its beginning. */
  | { understood: false; cut: boolean }
);

export type LogPage = {
  items: readonly LogItem[];
  /** Where the chain ends now, for readers who want to check later that nothing was cut off. */
  head: string;
  /** The number from which older entries continue. */
  older?: number;
};

/** Shown in place of a thing that readers do not see. */
export const NOT_PUBLIC = 'a thing that is not public';

const DONE = {
  publish: 'published',
  hold: 'put on hold',
  release: 'released',
  withdraw: 'withdrew',
} as const;

const REPLY_DONE = { 'publish reply': 'published', 'hold reply': 'put on hold', 'release reply': 'released' } as const;

const AS: Record<Role, string> = { reporter: 'a reporter', editor: 'an editor', administrator: 'an administrator' };

/** How much of a body is shown. Entries that this program writes are a fifth of it. */
const LONGEST_SHOWN = 2_000;

/** An entry of the public log in words. `thing` is undefined if readers do not see what it is about. */
export function logItem(entry: LogEntry, thing: LoggedThing | undefined): LogItem {
  const told = toldIn(entry.body);
  const { number, hash } = entry;
  if (told === 'not understood') {
    const body = entry.body.slice(0, LONGEST_SHOWN);
    return { number, body, hash, understood: false, cut: body.length < entry.body.length };
  }
  const of = 'thing' in told ? told.thing : undefined;
  return {
    number,
    ...lineOf(told),
    understood: true,
    when: { text: `${instantDay(told.at, 'UTC')}, ${instantTime(told.at, 'UTC', 'second')}`, iso: told.at },
    ...(of && { about: aboutOf(thing) }),
    ...(of?.revision !== undefined && { revision: of.revision }),
    body: entry.body,
    hash,
  };
}

/** The words of a line, after the pseudonym that it begins with. */
function lineOf(told: Told): { by: string; did: string } {
  const { by } = told;
  switch (told.did) {
    case 'join':
      return { by, did: `joined the desk as ${AS[told.role]}` };
    case 'give role':
      return { by: told.of, did: `was given the role of ${told.role} by ${by}` };
    case 'merge source':
      return { by, did: `merged a source into another, as ${told.with} asked` };
    case 'undo merge':
      return { by, did: `undid the merge of a source with another, as ${told.with} asked` };
    case 'rotate log key':
      return { by, did: 'replaced the key that signs this log by another' };
    case 'lose log key':
      return { by, did: 'replaced the key that signs this log by another, because it was lost' };
    case 'accept restored log':
      return {
        by,
        did: `accepted that this log goes on from another copy of the database than the one of which ${countText(told.size, 'entry was', 'entries were')} signed`,
      };
    case 'bind':
      return { by: BINDS, did: boundText(told.bound.events) };
    case 'redact':
      return {
        by,
        did: told.thing
          ? `redacted, by two people, words of ${A_KIND[told.thing.kind]}`
          : 'redacted words, by two people',
      };
    case 'publish reply':
    case 'hold reply':
    case 'release reply':
      return { by, did: `${REPLY_DONE[told.did]} a source’s reply to ${A_KIND[told.thing.kind]}` };
    default:
      return {
        by,
        did: told.corrects
          ? `published a correction of ${A_KIND[told.thing.kind]}`
          : `${DONE[told.did]} ${A_KIND[told.thing.kind]}`,
      };
  }
}

/** Who writes the entry that follows those that changed what readers see. */
const BINDS = 'Crossread';

const boundText = (events: number): string =>
  `recorded what readers now see of ${countText(events, 'event', 'events')}`;

type Known = Extract<LogItem, { understood: true }>;

function aboutOf(thing: LoggedThing | undefined): NonNullable<Known['about']> {
  if (thing === undefined) return { kind: 'not public' };
  if ('source' in thing) return { kind: 'source', name: thing.source };
  return { kind: 'event', title: thing.event.title, href: `/events/${thing.event.slug}` };
}
