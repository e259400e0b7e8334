import { can } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { claimsOfEvent } from '@/lib/store/desk-event';
import { sidesTaken, sourcesOffered } from '@/lib/store/desk-finding';
import {
  readDeskClaim,
  readDeskDocument,
  readDeskEvent,
  readDeskSearch,
  readDeskSource,
  sourcesById,
} from '@/lib/store/desk-things';
import { placeOf } from '@/lib/store/entry-places';
import { instantDay, instantTime } from '@/lib/views/dates';
import type { FormKind } from '@/lib/views/entry-changes';
import { type EntryFact, entryFacts } from '@/lib/views/entry-facts';
import {
  claimValues,
  documentValues,
  eventValues,
  type FieldValues,
  searchValues,
  sourceChoice,
  sourceValues,
} from '@/lib/views/entry-values';
import { legible, legibleView } from '@/lib/views/legible';
import type { ThingReview } from '@/lib/views/step-effects';
import { type OtherCaptures, readOtherCaptures } from './captured-again';
import { type DeskThing, maySee, type NotShown, readDeskThing } from './desk-thing';
import { readReview } from './review';

// What the forms of the desk are filled with, and offer to choose from.

/** A thing on its page: its state and steps, and the fields of its form. */
export type DeskEntry = {
  ok: true;
  title: string;
  thing: DeskThing;
  values: FieldValues;
  /** The same in words, for those who may not revise it. */
  facts: readonly EntryFact[];
  /** What a reviewer reads. */
  review: ThingReview;
};

/** What a reviewer reads of a thing that is there. */
async function reviewOf(kind: FormKind, id: string, event?: string): Promise<ThingReview> {
  return (await readReview(deskDatabase(), kind, id, event === undefined ? {} : { event })) ?? { effects: [] };
}

const filled = (values: FieldValues) => ({ values, facts: legibleView(entryFacts(values)) });

const NO_SUCH_THING: NotShown = { ok: false, reason: 'no such thing' };

/** How many sources a field offers; any other is found by its name. */
const OFFERED = 300;

export async function readEventEntry(member: Member, id: string): Promise<DeskEntry | NotShown> {
  const allowed = maySee(member);
  if (!allowed.ok) return allowed;
  const event = await readDeskEvent(deskDatabase(), id);
  const thing = event && (await readDeskThing(member, 'event', id, { label: event.title, event: event.slug }));
  if (!event || !thing) return NO_SUCH_THING;
  const review = await reviewOf('event', id, event.slug);
  return { ok: true, title: event.title, thing, review, ...filled(eventValues(event)) };
}

/** The event that something is logged in, as its form shows it. */
export type OfEvent = { id: string; title: string; zone: string };

const ofEvent = ({ id, title, zone }: OfEvent): OfEvent => ({ id, title: legible(title), zone });

export type ClaimEntry = DeskEntry & { event: OfEvent };

export async function readClaimEntry(member: Member, id: string): Promise<ClaimEntry | NotShown> {
  const allowed = maySee(member);
  if (!allowed.ok) return allowed;
  const found = await readDeskClaim(deskDatabase(), id);
  const event = found && (await readDeskEvent(deskDatabase(), found.event));
  if (!found || !event) return NO_SUCH_THING;
  const { question } = found.claim;
  const thing = await readDeskThing(member, 'claim', id, { label: question, event: event.slug });
  if (!thing) return NO_SUCH_THING;
  return {
    ok: true,
    title: question,
    thing,
    review: await reviewOf('claim', id, event.slug),
    ...filled(claimValues(found.claim)),
    event: ofEvent(event),
  };
}

/** What a new question of an event begins with. */
export async function readNewClaim(
  member: Member,
  eventId: string,
): Promise<{ ok: true; event: OfEvent; place: number } | NotShown> {
  const allowed = maySee(member);
  if (!allowed.ok) return allowed;
  const event = await readDeskEvent(deskDatabase(), eventId);
  if (!event) return NO_SUCH_THING;
  const claims = await claimsOfEvent(deskDatabase(), eventId);
  const last = claims.reduce((most, { claim }) => Math.max(most, claim.position), 0);
  return { ok: true, event: ofEvent(event), place: last + 1 };
}

/** What the form of a source offers: other sources, sides that are taken, and whether this person may grade. */
export type SourceOffers = { sources: readonly string[]; sides: readonly string[]; mayGrade: boolean };

export async function readSourceOffers(member: Member): Promise<SourceOffers> {
  const [sources, sides] = [await sourceChoices(), await sidesTaken(deskDatabase(), 50)];
  return { sources, sides, mayGrade: can(member, 'grade', 'the desk').ok };
}

/** The zone in which times are typed of a question of an event; undefined if the event has no such question. */
export async function zoneOfQuestion(event: string, claim: string): Promise<string | undefined> {
  if ((await placeOf(deskDatabase(), 'claim', claim))?.event !== event) return undefined;
  return (await readDeskEvent(deskDatabase(), event))?.zone;
}

/** Sources to offer in a field, those of an event first. */
export async function sourceChoices(event?: string): Promise<readonly string[]> {
  const offered = await sourcesOffered(deskDatabase(), { take: OFFERED, ...(event !== undefined && { event }) });
  return offered.map(sourceChoice);
}

/** How a form names a source. */
export async function choiceOf(id: string | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const named = (await sourcesById(deskDatabase(), [id])).get(id);
  return named && sourceChoice(named);
}

export async function readSourceEntry(member: Member, id: string): Promise<DeskEntry | NotShown> {
  const allowed = maySee(member);
  if (!allowed.ok) return allowed;
  const source = await readDeskSource(deskDatabase(), id);
  const thing = source && (await readDeskThing(member, 'source', id, { label: source.name, event: null }));
  if (!source || !thing) return NO_SUCH_THING;
  const review = await reviewOf('source', id);
  const values = sourceValues(source, await choiceOf(source.speaksFor));
  return { ok: true, title: source.name, thing, review, ...filled(values) };
}

/** A document; one that was captured has no form. `text` is what was read, or what the desk summed up. */
export type DocumentEntry = DeskEntry & {
  captured?: { at: string; sha256: string } & OtherCaptures;
  text?: string;
  /** Of what was captured, for whoever may capture it again: its address, if it has one. */
  again?: { address?: string };
};

export async function readDocumentEntry(member: Member, id: string): Promise<DocumentEntry | NotShown> {
  const allowed = maySee(member);
  if (!allowed.ok) return allowed;
  const document = await readDeskDocument(deskDatabase(), id);
  const thing = document && (await readDeskThing(member, 'document', id, { label: document.title, event: null }));
  if (!document || !thing) return NO_SUCH_THING;
  const { captured, text, address } = document;
  return {
    ok: true,
    title: document.title,
    thing,
    review: await reviewOf('document', id),
    ...filled(documentValues(document, await choiceOf(document.outlet))),
    ...(captured && {
      captured: {
        at: `${instantDay(captured.at, 'UTC')}, ${instantTime(captured.at, 'UTC')}`,
        sha256: captured.sha256,
        ...(await readOtherCaptures(member.id, id, text)),
      },
      ...(can(member, 'log', 'the desk').ok && { again: address === undefined ? {} : { address } }),
    }),
    ...(text !== undefined && { text: legible(text) }),
  };
}

/** What the form of a search offers: the event's questions, and sources. */
export type SearchOffers = {
  event: OfEvent;
  questions: readonly { value: string; label: string }[];
  sources: readonly string[];
};

export async function readNewSearch(
  member: Member,
  eventId: string,
): Promise<({ ok: true } & SearchOffers) | NotShown> {
  const allowed = maySee(member);
  if (!allowed.ok) return allowed;
  const event = await readDeskEvent(deskDatabase(), eventId);
  if (!event) return NO_SUCH_THING;
  const claims = await claimsOfEvent(deskDatabase(), eventId);
  return {
    ok: true,
    event: ofEvent(event),
    questions: claims.map(({ claim }) => ({ value: claim.id, label: legible(claim.question) })),
    sources: await sourceChoices(eventId),
  };
}

export type SearchEntry = DeskEntry & SearchOffers;

export async function readSearchEntry(member: Member, id: string): Promise<SearchEntry | NotShown> {
  const allowed = maySee(member);
  if (!allowed.ok) return allowed;
  const found = await readDeskSearch(deskDatabase(), id);
  const offers = found && (await readNewSearch(member, found.event));
  const event = found && (await readDeskEvent(deskDatabase(), found.event));
  if (!found || !offers?.ok || !event) return NO_SUCH_THING;
  const { search } = found;
  const label = search.places;
  const thing = await readDeskThing(member, 'search', id, { label, event: event.slug });
  if (!thing) return NO_SUCH_THING;
  const name = (await sourcesById(deskDatabase(), [search.source])).get(search.source)?.name ?? 'A source';
  const values = searchValues(search, (await choiceOf(search.source)) ?? '', event.zone);
  const review = await reviewOf('search', id, event.slug);
  return { ...offers, title: `Searched, found nothing: ${legible(name)}`, thing, review, ...filled(values) };
}
