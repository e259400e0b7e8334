import type { ThingKind } from '@/lib/domain/public-thing';
import { A_KIND } from './log-words';

// What checking the roots of events has found, in words: for `npm run verify-log`.

/** What of an event is not as the log binds it. */
export type NotBoundFields = {
  event: string;
  thing?: { kind: ThingKind; id: string };
  what:
    | { text: string }
    | { entry: number }
    | 'other than bound'
    | 'not bound'
    | 'gone from readers’ pages'
    | 'on readers’ pages without a root'
    | 'off readers’ pages without an entry'
    | 'another bucket'
    | 'its salt is still there'
    | 'unreadable';
};

const WHAT = {
  'other than bound': 'readers see other than the log binds',
  'not bound': 'readers see it, and the log does not bind it',
  'gone from readers’ pages': 'the log binds it, and readers do not see it',
  'on readers’ pages without a root': 'readers see the event, and the log does not bind it',
  'off readers’ pages without an entry': 'readers do not see the event, and the log does not say so',
  'another bucket': 'a stored hash is not that of what is bound (it is made anew with the next step)',
  unreadable: 'what readers see of it cannot be read: a rule of the database was broken',
  'its salt is still there': 'a text looks redacted, and the salt of its hash is still there',
} as const;

/** The texts of the form, by what their names begin with. */
const TEXTS: Readonly<Record<string, string>> = {
  slug: 'its address is',
  title: 'its title and what goes with it are',
  question: 'its question and what goes with it are',
  name: 'its name and what goes with it are',
  words: 'its words are',
  translator: 'its translator is',
  grade: 'the reason of its grade is',
  speaker: 'whom it names as the speaker is',
  places: 'where was searched is',
  sha256: 'the hash of what was captured is',
  reason: 'the reason is',
  quote: 'a quote is',
};

/** "Event 0192…, a statement (0192…): its words are not those that the log binds." */
export function rootLine({ event, thing, what }: NotBoundFields): string {
  const of = thing === undefined ? '' : `, ${aThing(thing.kind)} (${thing.id})`;
  return `Event ${event}${of}: ${whatText(what)}.`;
}

function whatText(what: NotBoundFields['what']): string {
  if (typeof what === 'string') return WHAT[what];
  if ('entry' in what) return `what is stored of it at entry ${what.entry} is not what that entry binds`;
  return `${TEXTS[what.text.split(' ')[0] ?? ''] ?? 'a text is'} other than the log binds`;
}

function aThing(kind: ThingKind): string {
  if (kind === 'head') return 'when its latest was published';
  if (kind === 'reply') return 'a source’s reply';
  return kind === 'withdrawal' ? 'something withdrawn' : A_KIND[kind];
}

/** An entry that binds, and what is stored beside it. */
export const entryLine = (entry: number): string =>
  `Entry ${entry}: it does not bind the roots of events that are stored for it.`;
