import { offerKey, offersOf } from '@/lib/domain/offers';
import type { PersonId } from '@/lib/domain/person';
import type { Claim, EventRecord } from '@/lib/domain/record';
import type { Reviewed } from '@/lib/domain/review';
import { readValue } from '@/lib/domain/value-reader/read-value';
import { renderingAt, statementAt } from '@/lib/store/desk-record';
import {
  readDeskClaim,
  readDeskDocument,
  readDeskEvent,
  readDeskSearch,
  readDeskSource,
} from '@/lib/store/desk-things';
import { placeOf } from '@/lib/store/entry-places';
import { documentNames } from '@/lib/store/passages';
import type { Transaction } from '@/lib/store/transaction';
import { offersView, relayText, saidView } from '@/lib/views/composer';
import { composerDefaults, relayDefaults } from '@/lib/views/composer-defaults';
import { claimValues, documentValues, eventValues, searchValues, sourceValues } from '@/lib/views/entry-values';
import type { Names } from '@/lib/views/form-rows';
import type { FormValues } from '@/lib/views/three-way';
import { choiceOf } from './desk-entries';
import { recordFor } from './kept-back';
import { quotesOf } from './quotes';
import { readOnClaim, renderingOnClaim } from './said-at-desk';

/** A thing as the form of its kind shows it: of each of these revisions, undefined where it is none of the thing's. */
export type FormVersions = {
  values: readonly (FormValues | undefined)[];
  /** What ids and keys stand for in forms that were sent, and in these. */
  named: (forms: readonly FormValues[]) => Promise<Names>;
};

const NO_NAMES: FormVersions['named'] = async () => new Map();

/** Reads revisions of a thing as its form would show them. */
export async function readFormVersions(
  db: Transaction,
  reader: PersonId,
  kind: Reviewed,
  thing: string,
  revisions: readonly string[],
): Promise<FormVersions> {
  if (kind === 'statement') return statementVersions(db, reader, thing, revisions);
  if (kind === 'rendering') return renderingVersions(db, reader, thing, revisions);
  const read = READERS[kind];
  return { values: await eachOf(revisions, (revision) => read(db, thing, revision)), named: NO_NAMES };
}

/** One after the other, on one connection. A form may say that it began from what is no revision at all. */
async function eachOf(
  revisions: readonly string[],
  read: (revision: string) => Promise<FormValues | undefined>,
): Promise<readonly (FormValues | undefined)[]> {
  const values: (FormValues | undefined)[] = [];
  for (const revision of revisions) values.push(isId(revision) ? await read(revision) : undefined);
  return values;
}

type Reader = (db: Transaction, thing: string, revision: string) => Promise<FormValues | undefined>;

const READERS: Readonly<Record<Exclude<Reviewed, 'statement' | 'rendering'>, Reader>> = {
  async event(db, thing, revision) {
    const event = await readDeskEvent(db, thing, revision);
    return event && eventValues(event);
  },
  async claim(db, thing, revision) {
    const found = await readDeskClaim(db, thing, revision);
    return found && claimValues(found.claim);
  },
  async source(db, thing, revision) {
    const source = await readDeskSource(db, thing, revision);
    return source && sourceValues(source, await choiceOf(source.speaksFor));
  },
  async document(db, thing, revision) {
    const document = await readDeskDocument(db, thing, revision);
    return document && documentValues(document, await choiceOf(document.outlet));
  },
  async search(db, thing, revision) {
    const found = await readDeskSearch(db, thing, revision);
    const event = found && (await readDeskEvent(db, found.event));
    return found && event && searchValues(found.search, (await choiceOf(found.search.source)) ?? '', event.zone);
  },
};

async function statementVersions(
  db: Transaction,
  reader: PersonId,
  thing: string,
  revisions: readonly string[],
): Promise<FormVersions> {
  const on = await readOnClaim(db, (await placeOf(db, 'statement', thing))?.claim);
  if (on === undefined) return { values: revisions.map(() => undefined), named: NO_NAMES };
  const { claim } = on;
  const { record } = await recordFor(db, reader, on.record);
  const values = await eachOf(revisions, async (revision) => {
    const statement = await statementAt(db, thing, revision);
    return statement && composerDefaults(statement, record, claim);
  });
  return { values, named: (forms) => namesIn(db, record, claim, forms) };
}

async function renderingVersions(
  db: Transaction,
  reader: PersonId,
  thing: string,
  revisions: readonly string[],
): Promise<FormVersions> {
  const on = await renderingOnClaim(db, thing);
  if (on === undefined) return { values: revisions.map(() => undefined), named: NO_NAMES };
  const { claim, statement } = on;
  const { record } = await recordFor(db, reader, on.record);
  const values = await eachOf(revisions, async (revision) => {
    const rendering = await renderingAt(db, thing, revision);
    return rendering && relayDefaults(rendering, statement, record, claim);
  });
  return { values, named: (forms) => namesIn(db, record, claim, forms) };
}

/** Titles of documents, what stands at their passages, statements in a line, and what a value was read as. */
async function namesIn(
  db: Transaction,
  record: EventRecord,
  claim: Claim,
  forms: readonly FormValues[],
): Promise<Names> {
  const names = new Map<string, string>([['speaker', 'the source itself']]);
  for (const { id, words } of claim.labels ?? []) names.set(id, words);
  for (const { value, label } of saidView(record, claim, undefined)) names.set(value, label);
  for (const one of record.renderings) names.set(one.id, relayText(one, record, claim));
  const context = { claim, zone: record.event.zone };
  for (const { said } of forms) {
    if (typeof said !== 'string' || said === '') continue;
    const reading = readValue(said, context);
    const offers = offersOf(reading, record.statements);
    const views = offersView({ reading, context, offers }, record).offers;
    for (const [at, { words, means }] of views.entries()) {
      const offer = offers[at];
      if (offer) names.set(offerKey(offer), means === undefined ? words : `${words}, which means ${means}`);
    }
  }
  const ids = forms.flatMap(({ documents }) => (Array.isArray(documents) ? documents.filter(isId) : []));
  for (const [id, { title }] of await documentNames(db, ids)) names.set(id, title);
  const passages = forms.flatMap(({ quotes }) => (Array.isArray(quotes) ? quotes.flatMap(passageIn) : []));
  const quoted = await quotesOf(db, record.event.id, passages);
  for (const { key, title, exact } of Object.values(quoted.passages)) names.set(key, `“${exact}”, ${title}`);
  return names;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

/** The forms were read by their schemas before: what is no passage is left out all the same. */
function passageIn(value: unknown): { document: string; start: number; end: number }[] {
  const { document, start, end } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const [first, last] = [Number(start), Number(end)];
  return isId(document) && Number.isInteger(first) && Number.isInteger(last)
    ? [{ document, start: first, end: last }]
    : [];
}
