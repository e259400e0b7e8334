import type { Entries } from './entries';
import type { PersonId } from './person';
import type { Reviewed } from './review';

type Fields<T> = T extends unknown ? keyof T : never;
/** What places an entry on record, and never changes with a revision; and what its page shows apart. */
type Placed = { claim: 'event'; statement: 'claim' | 'source'; rendering: 'statement' | 'outlet'; search: 'claim' };

/** The name of a field in the entry of its kind (`Entries`): it stays the same whatever the field is called on a page. */
export type CommentField<K extends Reviewed> = Exclude<
  Fields<Entries[K]>,
  (K extends keyof Placed ? Placed[K] : never) | 'captured' | 'text'
> &
  string;

/** Every field of a kind, in the order of its form. A field that is new does not compile until it is named here. */
const FIELDS: { readonly [K in Reviewed]: Readonly<Record<CommentField<K>, true>> } = {
  event: { slug: true, title: true, summary: true, fictional: true, place: true, zone: true, occurred: true },
  claim: {
    ...{ slug: true, question: true, shortName: true, position: true, measure: true, scope: true, type: true },
    ...{ unit: true, whole: true, lowerBound: true, upperBound: true, tolerance: true, toleranceSeconds: true },
    ...{ additive: true, running: true, exclusive: true, options: true, labels: true },
  },
  source: {
    ...{ slug: true, name: true, shortName: true, native: true, aliases: true, kind: true, naming: true },
    ...{ side: true, speaksFor: true, description: true, reliability: true, confidential: true },
  },
  statement: {
    ...{ content: true, saidAt: true, saidAtNotKnown: true, saidAfter: true, countsAsOf: true, wording: true },
    ...{ evidence: true, scope: true, hedge: true, basedOn: true, doesNotSay: true, spokenLanguage: true },
    ...{ note: true, credibility: true },
  },
  rendering: {
    ...{ content: true, publishedAt: true, parent: true, link: true, speaker: true, wording: true, evidence: true },
    ...{ scope: true, hedge: true, note: true },
  },
  search: { source: true, places: true, until: true, note: true },
  document: {
    ...{ slug: true, title: true, outlet: true, publishedOn: true, language: true, address: true },
    ...{ archivedAddress: true, confidential: true, rights: true, keptUntil: true },
  },
};

/** The fields of a kind that can be commented on, in the order of its form. */
export const commentFields = <K extends Reviewed>(kind: K): readonly CommentField<K>[] =>
  Object.keys(FIELDS[kind]) as CommentField<K>[];

/** Whether a word from outside names a field of this kind. */
export const isCommentField = (kind: Reviewed, field: string): boolean => Object.hasOwn(FIELDS[kind], field);

/** Something that is done with a thread: it is settled, or opened again. */
export type Settlement = { settled: boolean; by: PersonId };

/** What was written on one field, or on the whole, and what was done with it, each in its order. */
export type CommentThread = { authors: readonly PersonId[]; settlements: readonly Settlement[] };

/** Whether a thread waits for somebody: it is open until it is settled, and again once it was opened again. */
export const isThreadOpen = ({ settlements }: Pick<CommentThread, 'settlements'>): boolean =>
  settlements.at(-1)?.settled !== true;
