import { claimThing } from './public-claim';
import { renderingThing, replyThing, statementThing } from './public-said';
import {
  FORM_VERSION,
  isRedactedSlug,
  nothingElse,
  type PublicThing,
  plain,
  type ThingKind,
  textsSet,
} from './public-thing';
import type { Document, Event, EventRecord, Search, Source } from './record';
import { REDACTED } from './redaction';
import type { Reviewed } from './review';

/** What was withdrawn, as readers are told. `ref` is its short name in the event; of a question it is its address. */
export type WithdrawnThing = {
  kind: Reviewed;
  thing: string;
  claim: string;
  ref?: string;
  at: string;
  reason: string | 'redacted';
};

/** What readers see of an event. */
export type PublicEvent = { record: EventRecord; withdrawn: readonly WithdrawnThing[]; method: string };

/** A thing of the form, as far as it need not be made: what it is made from, which stays the same object while it is the same. */
export type ThingSource = { kind: ThingKind; id: string; from: object; thing: () => PublicThing };

/**
 * The canonical form of the public record of an event: every thing that readers see, with all that they see of it. It is made
 * of the record of which every page, export and list is made, and so nothing reaches readers beside it. Each thing is in it
 * once, the head first.
 *
 * @param shown its record is without what is confidential (`withoutConfidential`).
 */
export function publicForm({ record, withdrawn, method }: PublicEvent): readonly ThingSource[] {
  const { event, claims, sources, statements, renderings, documents, searches, replies, publishedAt, ...rest } = record;
  nothingElse(rest);
  const head = { id: event.id, form: FORM_VERSION, method, publishedAt };
  const gone = withdrawn.map(({ kind, thing, claim, ref, at, reason }) => ({
    id: thing,
    kind,
    claim,
    ref,
    at,
    reason,
  }));
  return [
    ...made('head', [head], headThing),
    ...made('event', [event], eventThing),
    ...made('claim', claims, claimThing),
    ...made('source', [...sources.values()], sourceThing),
    ...made('statement', statements, statementThing),
    ...made('rendering', renderings, renderingThing),
    ...made('search', searches, searchThing),
    ...made('document', [...documents.values()], documentThing),
    ...made('reply', replies ?? [], replyThing),
    ...made('withdrawal', gone, withdrawalThing),
  ];
}

const made = <T extends { id: string }>(
  kind: ThingKind,
  all: readonly T[],
  thing: (one: T) => PublicThing,
): readonly ThingSource[] => all.map((from) => ({ kind, id: from.id, from, thing: () => thing(from) }));

function headThing({ id, ...says }: { id: string; form: number; method: string; publishedAt: string }) {
  return { kind: 'head', id, says, texts: {}, gone: [] } satisfies PublicThing;
}

function eventThing({ id, slug, title, summary, place, zone, occurred, fictional, ...rest }: Event) {
  nothingElse(rest);
  return {
    kind: 'event',
    id,
    says: plain({ zone, occurred, fictional }),
    texts: textsSet({ slug, title: plain({ title, summary, place }) }),
    gone: goneOf({ slug: isRedactedSlug(slug, id), title: title === REDACTED }),
  } satisfies PublicThing;
}

function sourceThing(source: Source) {
  const { id, slug, name, shortName, native, aliases, naming, kind, side, description, speaksFor, ...others } = source;
  const { reliability, confidential, ...rest } = others;
  nothingElse(rest);
  const {
    name: nativeName,
    language: nativeLanguage,
    ...ofNative
  } = native ?? { name: undefined, language: undefined };
  nothingElse(ofNative);
  const graded = reliability === 'not graded' ? { grade: reliability, reason: undefined } : reliability;
  const { grade, reason: gradeReason, ...ofGrade } = graded;
  nothingElse(ofGrade);
  return {
    kind: 'source',
    id,
    says: plain({ naming, kind, speaksFor, nativeLanguage, reliability: grade, confidential }),
    texts: textsSet({ slug, name: plain({ name, shortName, nativeName, aliases, side, description, gradeReason }) }),
    gone: goneOf({ slug: isRedactedSlug(slug, id), name: name === REDACTED }),
  } satisfies PublicThing;
}

function searchThing({ id, claim, source, places, until, note, ...rest }: Search) {
  nothingElse(rest);
  return {
    kind: 'search',
    id,
    says: plain({ claim, source, until }),
    texts: textsSet({ places: plain({ places, note }) }),
    gone: goneOf({ places: places === REDACTED }),
  } satisfies PublicThing;
}

function documentThing(document: Document) {
  const { id, slug, title, outlet, address, language, publishedOn, confidential, ...others } = document;
  const captured = others.kind === 'captured' ? others : { ...NOT_CAPTURED, ...others };
  const { kind, capturedAt, sha256, mediaType, archivedAddress, ...rest } = captured;
  nothingElse(rest);
  return {
    kind: 'document',
    id,
    says: plain({ kind, outlet, language, publishedOn, confidential, capturedAt, mediaType }),
    texts: textsSet({ slug, title: plain({ title, address, archivedAddress }), sha256 }),
    gone: goneOf({ slug: isRedactedSlug(slug, id), title: title === REDACTED, sha256: sha256 === REDACTED }),
  } satisfies PublicThing;
}

const NOT_CAPTURED = { capturedAt: undefined, sha256: undefined, mediaType: undefined, archivedAddress: undefined };

type Gone = Omit<WithdrawnThing, 'thing' | 'ref'> & { id: string; ref: string | undefined };

function withdrawalThing({ id, kind, claim, ref, at, reason, ...rest }: Gone) {
  nothingElse(rest);
  const isQuestion = kind === 'claim';
  return {
    kind: 'withdrawal',
    id,
    says: plain({ of: kind, claim, ref: isQuestion ? undefined : ref, at }),
    texts: textsSet({ slug: isQuestion ? ref : undefined, reason }),
    gone: goneOf({ slug: isQuestion && ref !== undefined && isRedactedSlug(ref, id), reason: reason === 'redacted' }),
  } satisfies PublicThing;
}

const goneOf = (texts: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.keys(texts).filter((name) => texts[name]);
