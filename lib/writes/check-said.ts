import type { Entries } from '@/lib/domain/entries';
import { checkRendering, checkStatement } from '@/lib/domain/entry';
import { checkDate } from '@/lib/domain/entry-time';
import type { EventRecord, Moment } from '@/lib/domain/record';
import { valueIn } from '@/lib/domain/value';
import { readDeskRecord } from '@/lib/store/desk-record';
import { isOnRecord, placeOf } from '@/lib/store/entry-places';
import type { Person } from '@/lib/store/people';
import type { Transaction } from '@/lib/store/transaction';
import { type EntryFound, gradeProblem, NEW, namedProblem, zoneProblem } from './check-parts';
import { appearanceProblem } from './check-short-names';

/** What is wrong with a statement. */
export async function statementProblem(
  tx: Transaction,
  entry: Entries['statement'],
  actor: Person,
  thing: string,
  at: Date,
  beside?: EventRecord,
): Promise<EntryFound> {
  const named = await namedProblem(tx, 'source', entry.source);
  if (named) return named;
  if (!(await isOnRecord(tx, 'claim', entry.claim))) return { field: 'claim', problem: 'not on record' };
  const place = thing === NEW ? await placeOf(tx, 'claim', entry.claim) : await placeOf(tx, 'statement', thing);
  if (thing !== NEW) {
    if (place?.claim !== entry.claim) return { field: 'claim', problem: 'of another' };
    if (place.source !== entry.source) return { field: 'source', problem: 'of another' };
  }
  const record = beside ?? (await readDeskRecord(tx, entry.claim));
  if (record === undefined) return { field: 'claim', problem: 'not on record' };
  const put = { ...entry, id: thing, ref: place?.ref ?? NEW, loggedAt: place?.loggedAt ?? at.toISOString() };
  const allowed = checkStatement(put, record);
  if (!allowed.ok) return allowed;
  return (
    (await zonesOfSaid(tx, entry, { saidAt: entry.saidAt, countsAsOf: entry.countsAsOf })) ??
    (await gradeProblem(tx, 'statement', 'credibility', entry.credibility, actor, thing)) ??
    (await evidenceProblem(tx, entry)) ??
    (thing === NEW ? appearanceProblem(tx, place?.event, entry.source, 'source') : undefined)
  );
}

/** What is wrong with how an outlet passed a statement on. */
export async function renderingProblem(
  tx: Transaction,
  entry: Entries['rendering'],
  thing: string,
  beside?: EventRecord,
): Promise<EntryFound> {
  const named = await namedProblem(tx, 'outlet', entry.outlet);
  if (named) return named;
  if (!(await isOnRecord(tx, 'statement', entry.statement))) return { field: 'statement', problem: 'not on record' };
  const of = await placeOf(tx, 'statement', entry.statement);
  if (thing !== NEW) {
    const place = await placeOf(tx, 'rendering', thing);
    if (place?.statement !== entry.statement) return { field: 'statement', problem: 'of another' };
    if (place.outlet !== entry.outlet) return { field: 'outlet', problem: 'of another' };
  }
  const record: EventRecord | undefined =
    beside ?? (of?.claim === undefined ? undefined : await readDeskRecord(tx, of.claim));
  if (record === undefined) return { field: 'statement', problem: 'not on record' };
  const allowed = checkRendering({ ...entry, id: thing, ref: NEW }, record);
  if (!allowed.ok) return allowed;
  return (
    (await zonesOfSaid(tx, entry, { publishedAt: entry.publishedAt })) ??
    (await evidenceProblem(tx, entry)) ??
    (thing === NEW ? appearanceProblem(tx, of?.event, entry.outlet, 'outlet') : undefined)
  );
}

/** What is wrong with a search that found nothing. */
export async function searchProblem(tx: Transaction, entry: Entries['search'], thing: string): Promise<EntryFound> {
  const named = await namedProblem(tx, 'source', entry.source);
  if (named) return named;
  if (!(await isOnRecord(tx, 'claim', entry.claim))) return { field: 'claim', problem: 'not on record' };
  if (thing !== NEW) {
    const own = await placeOf(tx, 'search', thing);
    if (own?.claim !== entry.claim) return { field: 'claim', problem: 'of another' };
    if (own.source !== entry.source) return { field: 'source', problem: 'of another' };
  }
  const dated = checkDate(entry.until, entry.until.zone, 'until');
  if (!dated.ok) return dated;
  return (
    (await zoneProblem(tx, { until: entry.until.zone })) ??
    (thing === NEW
      ? appearanceProblem(tx, (await placeOf(tx, 'claim', entry.claim))?.event, entry.source, 'source')
      : undefined)
  );
}

const zonesOfSaid = (
  tx: Transaction,
  { content }: Pick<Entries['statement'], 'content'>,
  moments: Readonly<Record<string, Moment | undefined>>,
): Promise<EntryFound> => {
  const value = valueIn(content);
  const given = Object.entries(moments).flatMap(([field, moment]) => (moment ? [[field, moment.zone] as const] : []));
  return zoneProblem(tx, { ...Object.fromEntries(given), ...(value?.type === 'time' && { value: value.zone }) });
};

async function evidenceProblem(
  tx: Transaction,
  { evidence }: Pick<Entries['statement'], 'evidence'>,
): Promise<EntryFound> {
  for (const { document } of evidence) {
    if (!(await isOnRecord(tx, 'document', document))) return { field: 'evidence', problem: 'not on record' };
  }
  return undefined;
}
