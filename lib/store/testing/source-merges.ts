import { looseEntry } from './redactions';
import { id, insert, type Query, type Row, sourceRevision } from './rows';
import { AT } from './steps';

const HASH = new Uint8Array(32).fill(5);
const SALT = new Uint8Array(16).fill(7);
const SAID_AT = new Date(AT).toISOString();

const why = (name: string): Query => insert('reason', { id: id(`y-${name}`), text: 'the same office', salt: SALT });

/** An unpublished source with something to move: a search of it. */
export const twinRows = (name: string, claim = 'killed', more: Row = {}): Query[] => [
  insert('source', { id: id(name), slug: name }),
  sourceRevision(name, more),
  insert('search', { id: id(`s-${name}`), claim_id: id(claim), source_id: id(name) }),
];

/** That somebody asks to merge one source into another, without its entry in the log. */
export const bareMerge = (name: string, from: string, into: string, by = 'editor', more: Row = {}): Query[] => [
  why(name),
  insert('source_merge', {
    id: id(name),
    from_id: id(from),
    into_id: id(into),
    asked_by_id: id(by),
    reason_id: id(`y-${name}`),
    reason_hash: HASH,
    at: AT,
    ...more,
  }),
];

type Between = { from: string; into: string };

/** What a chain tells of a merge. */
export const mergeEntry = (
  chain: 'private' | 'public',
  did: string,
  { from, into }: Between,
  by: string,
  more: Row = {},
): Query =>
  looseEntry(chain, {
    did,
    by,
    kind: 'source',
    thing: id(from),
    target: id(into),
    reason: Buffer.from(HASH).toString('hex'),
    at: SAID_AT,
    ...more,
  });

export const mergeRows = (name: string, { from, into }: Between, by = 'editor'): Query[] => [
  ...bareMerge(name, from, into, by),
  mergeEntry('private', 'ask to merge source', { from, into }, by),
];

/** A step of a merge, without its entry in the log. */
export const bareStep = (name: string, number: number, step: string, by: string, more: Row = {}): Query[] => [
  why(`${name}${number}`),
  insert('source_merge_step', {
    merge_id: id(name),
    number,
    step,
    person_id: id(by),
    reason_id: id(`y-${name}${number}`),
    reason_hash: HASH,
    at: AT,
    ...more,
  }),
];

const set = (source: string, into: string | null): Query => ({
  text: 'update source set merged_into_id = $2::uuid where id = $1',
  values: [id(source), into === null ? null : id(into)],
});
const listed = (name: string, from: string): Query => ({
  text: `insert into source_merge_moved select $1::uuid, 'search'::reviewed, id from search where source_id = $2::uuid
    union all select $1::uuid, 'statement', id from statement where source_id = $2::uuid`,
  values: [id(name), id(from)],
});
const move = (from: string, into: string): Query[] =>
  ['search', 'statement'].map((table) => ({
    text: `update ${table} set source_id = $2 where source_id = $1`,
    values: [id(from), id(into)],
  }));

/** Carries a merge of a source out that has searches and statements. */
export const carriedOut = (name: string, { from, into }: Between, by = 'second', asked = 'editor'): Query[] => [
  ...bareStep(name, 1, 'merge', by),
  mergeEntry('public', 'merge source', { from, into }, by, { with: asked }),
  set(from, into),
  listed(name, from),
  ...move(from, into),
];

/** Asks to undo it, and undoes it. */
export const undone = (name: string, { from, into }: Between, asked = 'editor', by = 'second'): Query[] => [
  ...bareStep(name, 2, 'ask to undo', asked),
  mergeEntry('private', 'ask to undo merge', { from, into }, asked),
  ...bareStep(name, 3, 'undo', by),
  mergeEntry('public', 'undo merge', { from, into }, by, { with: asked }),
  set(from, null),
  ...['search', 'statement'].map((table) => ({
    text: `update ${table} t set source_id = $2 from source_merge_moved m where m.merge_id = $1 and m.thing_id = t.id`,
    values: [id(name), id(from)],
  })),
];
