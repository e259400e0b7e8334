import type { Claim, Event } from '@/lib/domain/record';
import { Memo } from '@/lib/platform/memo';
import { processSingleton } from '@/lib/platform/process-singleton.mjs';
import { readQuestions } from '@/lib/store/composer-lists';
import { namesOfSources } from '@/lib/store/desk-finding';
import { sourcesById } from '@/lib/store/desk-things';
import { latestDocument } from '@/lib/store/documents';
import type { Transaction } from '@/lib/store/transaction';
import { type KnownNames, type KnownSource, knownNames } from '@/lib/suggest/known-names';
import { type ReadyEvent, readyEvent, type SuggestDocument } from '@/lib/suggest/passage';

/** What is known of all sources, by their names as they are: the desk's now, and as it was before the last change. */
const ready = (): Memo => processSingleton('known-names', () => new Memo(2));

/**
 * The names of sources made ready, once for each set of them: of 10,000 it takes about a second, their key some milliseconds.
 * The key is the names themselves, so whatever changes one makes them ready anew.
 */
export const knownOnce = (sources: readonly KnownSource[]): KnownNames =>
  ready().get(JSON.stringify(sources), () => knownNames(sources));

export type EventToSuggest = { event: Event; claims: readonly Claim[]; ready: ReadyEvent };

/** An event as passages are read for it; undefined where it is not on record. */
export async function readEventToSuggest(db: Transaction, id: string): Promise<EventToSuggest | undefined> {
  const found = await readQuestions(db, id);
  if (found === undefined) return undefined;
  const { zone, occurred } = found.event;
  const [day, last] = [occurred?.from.slice(0, 10), occurred?.to.slice(0, 10)];
  const about = {
    zone,
    ...(day !== undefined && day === last && { happenedOn: day }),
    questions: found.claims.map((claim) => ({ claim })),
  };
  return { ...found, ready: readyEvent(about, knownOnce(await namesOfSources(db))) };
}

/** A document as its passages are read, with `text` of it. */
export async function documentToSuggest(db: Transaction, id: string, text: string): Promise<SuggestDocument> {
  const document = await latestDocument(db, id);
  const outlet =
    document?.outlet === undefined ? undefined : (await sourcesById(db, [document.outlet])).get(document.outlet);
  return {
    text,
    ...(document && { title: document.title }),
    ...(document?.language !== undefined && { language: document.language }),
    ...(document?.publishedOn !== undefined && { published: document.publishedOn }),
    ...(outlet && { outlet: { source: outlet.id, name: outlet.name } }),
  };
}
