import { recordAsOf } from '@/lib/domain/as-of';
import { type Fidelity, fidelityOf } from '@/lib/domain/fidelity';
import { momentWritten } from '@/lib/domain/moment';
import type { EventRecord, SourceId } from '@/lib/domain/record';
import { cachedUntilPublished, eventTag } from '@/lib/platform/cache-tags';
import { inSlices } from '@/lib/platform/in-slices';
import { questionMemo } from '@/lib/platform/memo';
import { MemoryCache } from '@/lib/platform/memory-cache';
import { processSingleton } from '@/lib/platform/process-singleton.mjs';
import { correctionsText, eventCorrectionsAddress } from '@/lib/views/corrections';
import { momentText } from '@/lib/views/dates';
import { eventSteps, eventView } from '@/lib/views/event';
import type { EventView, OpenedRowView } from '@/lib/views/event-view';
import { legible, legibleView } from '@/lib/views/legible';
import { openedView, withCorrections } from '@/lib/views/opened';
import { REPLIES_PART, repliesText } from '@/lib/views/reply';
import { pageOf } from '@/lib/views/table-query';
import { FIRST_VIEW, type TableState } from '@/lib/views/table-state';
import { noTimeText } from '@/lib/views/time-asked';
import { withdrawnView } from '@/lib/views/unavailable';
import { asOfKey, asOfWritten, isNoTime } from './as-of-key';
import { correctionsIn } from './corrections';
import { cachedPublicRecord, isOnRecord, publicRecordsRelayed } from './records';
import { type Unavailable, unavailable } from './unavailable';

export type ReadEvent = { ok: true; view: EventView } | Unavailable;

/**
 * Views in the memory of this process, sized by their cells: room for two with a thousand questions and a hundred
 * sources.
 */
const views = processSingleton(
  'views',
  () =>
    new MemoryCache<ReadEvent>(
      300_000,
      (read) => (read.ok ? cellsOf(read.view) : 1),
      (read) => read.ok || read.reason !== 'not found',
    ),
);

const cellsOf = ({ rows, sides }: EventView): number =>
  (rows.length + 1) * (sides.reduce((sum, { columns }) => sum + columns.length, 0) + 1);

/**
 * Reads one event as readers see it, with everything that was said, from the memory of the process: for a thousand
 * questions Next's cache of reads would write eleven megabytes of text, and parse them for every read.
 */
export const readEventView = (slug: string): Promise<ReadEvent> =>
  views.get(slug, [eventTag(slug)], () => viewAsOf(slug, '', ''));

/**
 * Reads the same as of a time, with what changed since an earlier one; both as addresses write them, and empty for
 * none. One view is cached for each moment at which something was said, however many times are requested.
 */
async function viewUncachedAsOf(slug: string, times: { asOf: string; since: string }): Promise<ReadEvent> {
  const latest = await readEventView(slug);
  if (!latest.ok || (times.asOf === '' && times.since === '')) return latest;
  const read = await cachedPublicRecord(slug);
  if (!read.ok) return unavailable(read);
  const [asOf, since] = [asOfKey(read.record, times.asOf), asOfKey(read.record, times.since)];
  if (asOf === '' && since === '') return { ok: true, view: asAsked(latest.view, times) };
  const then = await views.get(`${slug} ${asOf} ${since}`, [eventTag(slug)], () => viewAsOf(slug, asOf, since));
  return then.ok ? { ok: true, view: asAsked(then.view, times) } : then;
}

/** Shows the requested times in a view that was cached under the last moments at which something was said. */
function asAsked(view: EventView, times: { asOf: string; since: string }): EventView {
  const [asOf, since] = [momentWritten(times.asOf, view.zone), momentWritten(times.since, view.zone)];
  const then = asOf === 'not a time' ? view.asOf : momentText(asOf);
  const notUnderstood = {
    ...(isNoTime(times.asOf, view.zone) && { asOf: `${noTimeText(legible(times.asOf))} Everything said is shown.` }),
    ...(isNoTime(times.since, view.zone) && { since: `${noTimeText(legible(times.since))} No changes are shown.` }),
  };
  return {
    ...view,
    ...(Object.keys(notUnderstood).length > 0 && { notUnderstood }),
    asOf: then,
    ...(asOf !== 'not a time' && { asOfKey: times.asOf }),
    ...(view.changed &&
      since !== 'not a time' && { changed: { ...view.changed, since: momentText(since), until: then } }),
  };
}

/** Reads the first view of a reader: of an event with many questions, a part of the rows. Cached with its page. */
export async function readTable(slug: string): Promise<ReadEvent> {
  'use cache';
  cachedUntilPublished(eventTag(slug));
  const read = await readEventView(slug);
  return read.ok ? { ok: true, view: pageOf(read.view, FIRST_VIEW) } : read;
}

/** Reads the view for a reader's choices, uncached: of an event with many questions, a part of the rows that match. */
export async function readTableUncached(slug: string, state: TableState): Promise<ReadEvent> {
  const read = await viewUncachedAsOf(slug, state);
  return read.ok ? { ok: true, view: pageOf(read.view, state) } : read;
}

/** Reads what the cells of one question open to, as of a time. */
export async function readOpenedRow(
  slug: string,
  claim: string,
  asOf: string,
): Promise<OpenedRowView | 'not found' | 'not a time'> {
  if (!(await isOnRecord(slug))) return 'not found';
  const read = await cachedPublicRecord(slug);
  if (!read.ok || !read.record.claims.some((one) => one.slug === claim)) return 'not found';
  if (isNoTime(asOf, read.record.event.zone)) return 'not a time';
  return cachedOpenedRow(slug, claim, asOfKey(read.record, asOf));
}

async function cachedOpenedRow(slug: string, claim: string, asOf: string): Promise<OpenedRowView | 'not found'> {
  'use cache';
  cachedUntilPublished(eventTag(slug));
  const read = await cachedPublicRecord(slug);
  const id = read.ok ? read.record.claims.find((one) => one.slug === claim)?.id : undefined;
  if (!read.ok || id === undefined) return 'not found';
  const opened = openedView(read.record, asOfWritten(asOf, read.record.event.zone), claim);
  return opened === 'not found' ? opened : legibleView(withCorrections(opened, await correctionsIn(read.record, id)));
}

type Fidelities = ReadonlyMap<SourceId, Fidelity>;

/** The fidelity of each outlet. It covers everything that was said, whatever the time of the view. */
const fidelities = processSingleton('fidelities', () => new MemoryCache<Fidelities>(10_000, ({ size }) => size + 1));

async function readFidelities(record: EventRecord): Promise<Fidelities> {
  const outlets = [...new Set(record.renderings.map(({ outlet }) => outlet))];
  const relayed = await publicRecordsRelayed(record, outlets);
  return new Map(outlets.map((outlet) => [outlet, fidelityOf(relayed, outlet)]));
}

/** What is told of corrections and of replies, each with the part of the page that lists it. */
function amended(slug: string, corrected: string | undefined, replied: string | undefined) {
  const href = eventCorrectionsAddress(slug);
  return [
    ...(corrected === undefined ? [] : [{ term: 'Corrected', text: corrected, href }]),
    ...(replied === undefined ? [] : [{ term: 'Replied', text: replied, href: `${href}${REPLIES_PART}` }]),
  ];
}

async function viewAsOf(slug: string, asOf: string, since: string): Promise<ReadEvent> {
  const read = await cachedPublicRecord(slug);
  if (!read.ok) return unavailable(read);
  const { record, withdrawn, versions } = read;
  const { zone } = record.event;
  const faithful = await fidelities.get(slug, [eventTag(slug)], () => readFidelities(record));
  const from = momentWritten(since, zone);
  const time = asOfWritten(asOf, zone);
  const memo = questionMemo(versions);
  await inSlices(eventSteps(record, time, memo));
  const view = eventView(record, time, faithful, from === 'not a time' ? undefined : from, memo);
  const corrections = amended(
    slug,
    correctionsText(await correctionsIn(record)),
    repliesText(recordAsOf(record, time)),
  );
  return {
    ok: true,
    view: {
      ...view,
      ...(corrections.length > 0 && { corrections }),
      withdrawn: legibleView(withdrawn.map(withdrawnView)),
    },
  };
}
