import { ROLES, type Role } from './person';
import { REVIEWED, type Reviewed } from './review';

/** What an entry of the public log says: who did what, when, and to which thing or to whom. */
export type Told = {
  by: string;
  at: string;
} /** `corrects`: it was published with a note to readers of what had been wrong. */ & (
  | { did: ToldStep; thing: ToldThing; corrects?: true }
  | { did: 'redact'; thing?: ToldThing }
  | { did: ToldMerge; thing: ToldThing; with: string }
  | { did: ToldReply; thing: ToldThing }
  | { did: 'join'; role: Role }
  | { did: 'give role'; role: Role; of: string }
  | { did: ToldOfKey; key: string; former: string }
  | { did: 'accept restored log'; size: number; tree: string }
  | { did: 'bind'; bound: Bound }
);

/** What readers see of some events, each by the root of its record: the hash of all of them, in which form and method. */
export type Bound = { events: number; form: number; method: string; root: string };

export type ToldThing = { kind: Reviewed; id: string; revision?: number };

/** Steps that readers may know of, redactions, who is at this desk, what became of the log, and what binds their pages, in its words. */
const STEPS = ['publish', 'hold', 'release', 'withdraw'] as const;
const MERGES = ['merge source', 'undo merge'] as const;
const OF_KEY = ['rotate log key', 'lose log key'] as const;
const REPLIES = ['publish reply', 'hold reply', 'release reply'] as const;
const DIDS = [
  ...STEPS,
  ...MERGES,
  ...REPLIES,
  ...OF_KEY,
  'redact',
  'join',
  'give role',
  'accept restored log',
  'bind',
] as const;

type ToldStep = (typeof STEPS)[number];
type ToldOfKey = (typeof OF_KEY)[number];
type ToldMerge = (typeof MERGES)[number];
type ToldReply = (typeof REPLIES)[number];

/**
 * Reads the body of an entry of the public log. The database refuses what does not have this form. An entry that is
 * older than this rule, was added by somebody who bypassed it, or comes from a later version of this program is not
 * understood, and is shown as it is. A field that is not known is left out.
 */
export function toldIn(body: string): Told | 'not understood' {
  const said = objectIn(body);
  if (said === undefined) return 'not understood';
  const did = DIDS.find((known) => known === said.did);
  const by = textOf(said.by);
  const at = timeOf(said.at);
  if (did === undefined || by === undefined || at === undefined) return 'not understood';
  const thing = thingOf(said);
  const role = ROLES.find((known) => known === said.role);
  const of = textOf(said.of);
  const second = textOf(said.with);
  if (thing === 'not understood') return thing;
  switch (did) {
    case 'redact':
      return { did, by, at, ...(thing && { thing }) };
    case 'bind': {
      const bound = boundIn(said);
      return bound === undefined ? 'not understood' : { did, by, at, bound };
    }
    case 'join':
      return role === undefined ? 'not understood' : { did, by, at, role };
    case 'give role':
      return role === undefined || of === undefined ? 'not understood' : { did, by, at, role, of };
    case 'rotate log key':
    case 'lose log key':
      return keyTold(said, { did, by, at });
    case 'accept restored log':
      return restoredTold(said, { did, by, at });
    case 'merge source':
    case 'undo merge':
      return thing?.kind !== 'source' || second === undefined ? 'not understood' : { did, by, at, thing, with: second };
    case 'publish reply':
    case 'hold reply':
    case 'release reply':
      return thing?.kind === 'source' || thing?.kind === 'statement' ? { did, by, at, thing } : 'not understood';
    default:
      if (thing?.revision === undefined) return 'not understood';
      return {
        did,
        by,
        at,
        thing,
        ...(did === 'publish' && textOf(said.correction) !== undefined && { corrects: true }),
      };
  }
}

function keyTold(said: Said, of: { did: ToldOfKey; by: string; at: string }): Told | 'not understood' {
  const [key, former] = [textOf(said.key), textOf(said.former)];
  return key === undefined || former === undefined ? 'not understood' : { ...of, key, former };
}

function restoredTold(
  { size, tree }: Said,
  of: { did: 'accept restored log'; by: string; at: string },
): Told | 'not understood' {
  if (!isCount(size)) return 'not understood';
  return typeof tree === 'string' && HASH.test(tree) ? { ...of, size, tree } : 'not understood';
}

/** The thing that an entry is about, if the entry is understood and is about one. */
export function thingTold(body: string): ToldThing | undefined {
  const told = toldIn(body);
  return told !== 'not understood' && 'thing' in told ? told.thing : undefined;
}

/** The object that a JSON text contains; nothing for anything else. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A time as entries have it: ISO 8601 with milliseconds, in UTC, on a day that exists. */
export function timeOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !TIME.test(value)) return undefined;
  const read = new Date(value);
  return !Number.isNaN(read.getTime()) && read.toISOString() === value ? value : undefined;
}

type Said = Readonly<Record<string, unknown>>;

const HASH = /^[0-9a-f]{64}$/;

function boundIn({ events, form, method, root }: Said): Bound | undefined {
  if (!isCount(events) || !isCount(form) || typeof method !== 'string' || typeof root !== 'string') return undefined;
  return HASH.test(root) ? { events, form, method, root } : undefined;
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function thingOf(said: Readonly<Record<string, unknown>>): ToldThing | 'not understood' | undefined {
  if (said.kind === undefined && said.thing === undefined) return undefined;
  const kind = REVIEWED.find((known) => known === said.kind);
  if (kind === undefined || typeof said.thing !== 'string' || !ID.test(said.thing)) return 'not understood';
  const { revision } = said;
  if (revision === undefined) return { kind, id: said.thing };
  if (!isCount(revision)) return 'not understood';
  return { kind, id: said.thing, revision };
}
