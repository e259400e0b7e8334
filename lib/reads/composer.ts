import type { Passage } from '@/lib/domain/composed-evidence';
import {
  type Beside,
  type ComposedRelay,
  type ComposedStatement,
  type Composition,
  type CompositionProblem,
  composeRelay,
  composeStatement,
  isSure,
  type Offered,
  type TypedRelay,
} from '@/lib/domain/composition';
import type { Entries } from '@/lib/domain/entries';
import { checkStatement } from '@/lib/domain/entry';
import { offerKey } from '@/lib/domain/offers';
import { can, type Refusal } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import type { Claim, EventRecord, Statement } from '@/lib/domain/record';
import type { Entry, Refused } from '@/lib/domain/refusal';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { readQuestions } from '@/lib/store/composer-lists';
import { documentsOffered, findDocuments, sourcesOffered } from '@/lib/store/desk-finding';
import { readDeskRecord, readDeskSources } from '@/lib/store/desk-record';
import type { Transaction } from '@/lib/store/transaction';
import { addressOf } from '@/lib/suggest/name-tokens';
import {
  type ChoiceView,
  type ComposerView,
  composerView,
  documentChoice,
  type OffersView,
  offersView,
  type PreviewView,
  previewView,
  problemText,
  refusedFields,
  saidView,
} from '@/lib/views/composer';
import type { ChecksView } from '@/lib/views/evidence-checks';
import type { PassageView } from '@/lib/views/passages';
import { checksOf } from './evidence-checks';
import { recordFor } from './kept-back';
import { type NamedSource, sourceNamed } from './named-sources';
import { quotesOf } from './quotes';

/** How many sources and documents a list offers to choose from; all others are found by their name. */
const TO_CHOOSE = 500;
const FOUND = 50;

/** What the composer's page needs of an event: its questions, and what may be chosen. Undefined if there is no event. */
export async function readComposer(member: Member, eventId: string): Promise<ComposerView | Refusal | undefined> {
  const allowed = can(member, 'log', 'the desk');
  if (!allowed.ok) return allowed.reason;
  const db = deskDatabase();
  const found = await readQuestions(db, eventId);
  if (found === undefined) return undefined;
  const sources = await sourcesOffered(db, { event: eventId, take: TO_CHOOSE });
  return composerView(found, sources, await documentsOffered(db, { event: eventId, take: TO_CHOOSE }));
}

/** Documents of the desk with these words in their title or address, whichever event they are of. */
export async function findEvidence(member: Member, words: string): Promise<readonly ChoiceView[] | Refusal> {
  const allowed = can(member, 'log', 'the desk');
  if (!allowed.ok) return allowed.reason;
  const asked = { words, address: addressOf(words), skip: 0, take: FOUND };
  const { rows } = await findDocuments(deskDatabase(), asked);
  return rows.map((row) => documentChoice({ ...row, isHere: false }));
}

const ONE_SOURCE = 'A revision is of one statement: name one source.';
const NAMED_ABOVE = 'This source is named above already.';

/** A statement of one or several sources, with how outlets passed it on, as an editor typed it. */
export type Typed = {
  /** The statement that is revised. */
  thing?: string;
  event: string;
  claim: string;
  sources: readonly string[];
  /** What is made of it may depend on the question: whether "denied" is an answer, say. */
  composition: Composition | ((claim: Claim) => Composition);
  /** Passages that are evidence: they are cut from the texts of their documents. */
  passages?: readonly Passage[];
  relays: readonly (TypedRelay & { outlet: string })[];
  /** What becomes of a statement once it is composed: of one that is changed in a table, all but its value is kept. */
  finished?: (made: ComposedStatement) => ComposedStatement;
};

export type Errors = Readonly<Record<string, readonly string[]>>;

export type ComposedEntries = {
  statements: readonly Entries['statement'][];
  /** Of each statement, how it was passed on; `from` is the line that it was taken from. */
  relays: readonly (ComposedRelay & { outlet: string })[];
};

export type Composed = {
  errors: Errors;
  /** The statements on the question that may be named: denied, taken back, repeated. */
  said: readonly ChoiceView[];
  offers: Readonly<Record<string, OffersView>>;
  /** The passages that are evidence, by their key. */
  passages: Readonly<Record<string, PassageView>>;
  /** What of it stands in the passages that are quoted; while nothing is, or nothing can be said, there is none. */
  checks?: ChecksView;
  /** Names that the desk does not have, by their field. */
  unknown: Readonly<Record<string, string>>;
  /** Whether the value, if there is one, was read so that its one reading needs no confirming (`isSure`). */
  isSure: boolean;
  preview?: PreviewView;
  /** The desk's record with what is composed in its place, if it can be told what that would say. */
  would?: { record: EventRecord; claim: Claim };
  entries?: ComposedEntries;
};

/**
 * Makes entries of what was typed, on the desk's record as it is now, with what the composer says of them. `entries` is
 * there if nothing is wrong; a write asks the rules again. What is `whole` is to be saved: then it is also told which
 * sources are near to a name that the desk does not have.
 */
export async function readComposition(member: Member, typed: Typed, whole: boolean): Promise<Composed | Refusal> {
  const allowed = can(member, 'log', 'the desk');
  if (!allowed.ok) return allowed.reason;
  const db = deskDatabase();
  const bare = await readDeskRecord(db, typed.claim);
  const claim = bare?.claims.find(({ id }) => id === typed.claim);
  if (bare === undefined || claim === undefined || bare.event.id !== typed.event)
    return {
      errors: { claim: ['Choose a question.'] },
      said: [],
      offers: {},
      passages: {},
      unknown: {},
      isSure: false,
    };
  const named = await ownName(db, bare, typed.thing);
  for (const name of [...typed.sources, ...typed.relays.map(({ outlet }) => outlet)]) {
    if (!named.has(name)) named.set(name, await sourceNamed(name, whole ? 'with the nearest' : 'without'));
  }
  const ids = [...named.values()].flatMap((found) => (found.ok ? found.id : []));
  const record = await withSources(db, bare, ids);
  const { record: shown } = await recordFor(db, member.id, record);
  const quoted = await quotesOf(db, typed.event, typed.passages ?? []);
  const errors: Record<string, readonly string[]> = { ...quoted.errors };
  const unknown: Record<string, string> = {};
  const sourceIn = (name: string, field: string): string | undefined => {
    const found = named.get(name);
    if (found?.ok) return found.id;
    if (found) errors[field] = [found.sentence];
    if (found?.several === undefined) unknown[field] = name;
    return undefined;
  };
  const speakers = typed.sources.map((name, at) => sourceIn(name, `sources[${at}]`));
  for (const [at, id] of speakers.entries()) {
    if (at > 0 && typed.thing !== undefined) errors[`sources[${at}]`] = [ONE_SOURCE];
    else if (id !== undefined && speakers.indexOf(id) < at) errors[`sources[${at}]`] = [NAMED_ABOVE];
  }
  const outlets = typed.relays.map(({ outlet }, at) => sourceIn(outlet, `relays[${at}].outlet`));
  const { composition: made } = typed;
  const composition = { ...(typeof made === 'function' ? made(claim) : made), quotes: quoted.quotes };
  const { passages } = quoted;
  const { put, ...told } = composed({ ...typed, composition }, { record, shown }, claim, speakers, outlets, errors);
  const checks = put && (await checksOf(db, put, { record: shown, claim }, composition.said));
  return { ...told, passages, unknown, ...(checks && { checks }) };
}

/** A revision is of the source that the statement has: its page says it by name, which another may have as well. */
async function ownName(db: Transaction, record: EventRecord, thing: string | undefined) {
  const own = record.statements.find(({ id }) => id === thing)?.source;
  const sources = own === undefined ? undefined : await readDeskSources(db, [own]);
  const name = own === undefined ? undefined : sources?.get(own)?.name;
  return new Map<string, NamedSource>(own === undefined || name === undefined ? [] : [[name, { ok: true, id: own }]]);
}

/** What is composed on a question is read against. */
export const besideOf = (record: EventRecord, claim: Claim): Beside => ({
  claim,
  zone: record.event.zone,
  statements: record.statements.filter((one) => one.claim === claim.id),
});

/** The record with everybody who said something or passed it on, and with further sources. */
export async function withSources(db: Transaction, bare: EventRecord, more: readonly string[]): Promise<EventRecord> {
  const speakers = bare.statements.map(({ source }) => source);
  const outlets = bare.renderings.map(({ outlet }) => outlet);
  return { ...bare, sources: await readDeskSources(db, [...speakers, ...outlets, ...more]) };
}

/** `record` is what it is checked against, `shown` the same as this person is told of it. */
function composed(
  typed: Typed & { composition: Composition },
  { record, shown }: { record: EventRecord; shown: EventRecord },
  claim: Claim,
  speakers: readonly (string | undefined)[],
  outlets: readonly (string | undefined)[],
  errors: Record<string, readonly string[]>,
): Omit<Composed, 'passages' | 'unknown'> & { put?: readonly Statement[] } {
  const beside = besideOf(record, claim);
  const said = saidView(shown, claim, typed.thing);
  const offers: Record<string, OffersView> = {};
  const tell = (problems: readonly CompositionProblem[], offered: Offered | undefined, prefix: string) => {
    for (const problem of problems) errors[`${prefix}${problem.field}`] ??= [problemText(problem, claim.type)];
    if (offered) offers[`${prefix}confirmed`] = offersView(offered, shown);
  };
  const { problems, offered, made } = composeStatement(typed.composition, beside);
  tell(problems, offered, '');
  const shared = { said, offers, isSure: offered === undefined || isSure(offered) };
  if (made === undefined) {
    const tentative = isNearlyWhole(problems) && composeStatement(assumed(typed.composition, offered), beside).made;
    const told = tentative && statementsOf(tentative, typed, record, speakers);
    return {
      ...shared,
      errors,
      ...(told && isValid(told, record) && previewed(told, shown, claim)),
    };
  }
  const relays = typed.relays.map((one) => composeRelay(one, made, beside));
  for (const [at, one] of relays.entries()) tell(one.problems, one.offered, `relays[${at}].`);
  const statements = statementsOf(made, typed, record, speakers);
  const refusal = statements.map((one) => checkStatement(one, record)).find(isRefused);
  if (refusal) return { ...shared, errors: { ...errors, ...refusedFields(refusal) } };
  const told = {
    ...shared,
    errors,
    ...(statements.length > 0 && previewed(statements, shown, claim)),
  };
  if (Object.keys(errors).length > 0) return told;
  return {
    ...told,
    entries: {
      statements: statements.map(({ id: _id, ref: _ref, loggedAt: _at, ...entry }) => entry),
      relays: relays.flatMap(({ made: one }, at) => {
        const outlet = outlets[at];
        return one === undefined || outlet === undefined ? [] : [{ ...one, outlet }];
      }),
    },
  };
}

const previewed = (put: readonly Statement[], record: EventRecord, claim: Claim) => ({
  preview: previewView(put, record, claim),
  put,
  would: { record: { ...record, statements: withThese(record.statements, put) }, claim },
});

/** What was on record, with these in the place of what they revise, or after all others. */
const withThese = (all: readonly Statement[], put: readonly Statement[]): Statement[] => [
  ...all.filter(({ id }) => !put.some((one) => one.id === id)),
  ...put,
];

const isRefused = (entry: Entry): entry is Refused => !entry.ok;

const isValid = (statements: readonly Statement[], record: EventRecord): boolean =>
  statements.length > 0 && statements.every((one) => checkStatement(one, record).ok);

/** What is still missing does not change the sentence: then it is shown what it would say. */
const isNearlyWhole = (problems: readonly CompositionProblem[]): boolean =>
  problems.every(({ field }) => field === 'confirmed' || field === 'words' || field === 'translator');

/** The only offer taken as confirmed, and the words of the value as those on record. */
function assumed(composition: Composition, offered: Offered | undefined): Composition {
  const { said = '…', wording } = composition;
  const [only, ...others] = offered?.offers ?? [];
  return {
    ...composition,
    ...(only && others.length === 0 && { confirmed: offerKey(only) }),
    wording: { kind: 'paraphrase', words: said, language: wording.language },
  };
}

/** One statement for each speaker, as it would be on record; of one that is revised, in its place. */
function statementsOf(
  made: ComposedStatement,
  { thing, claim, finished = (one) => one }: Typed,
  { statements }: EventRecord,
  speakers: readonly (string | undefined)[],
): Statement[] {
  const now = new Date(systemClock().epochMilliseconds).toISOString();
  const before = statements.find(({ id }) => id === thing);
  return speakers.flatMap((source, at) => {
    if (source === undefined) return [];
    const place = before ?? { id: `new-${at}`, ref: `new ${at + 1}`, loggedAt: now };
    return { ...finished(made), id: place.id, ref: place.ref, claim, source, loggedAt: place.loggedAt };
  });
}
