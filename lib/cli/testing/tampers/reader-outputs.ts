import { correctionsFeed } from '@/lib/exchange/corrections-feed';
import { logLine } from '@/lib/exchange/log-export';
import { reportCsv } from '@/lib/exchange/report-csv';
import { reportJson } from '@/lib/exchange/report-json';
import { invalidateTags } from '@/lib/platform/content-version.mjs';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { readClaimView, readClaimViewUncached, readSharedQuestion } from '@/lib/reads/claim';
import { readCorrections, readCorrectionsForFeed, readCorrectionsOfEvent } from '@/lib/reads/corrections';
import { readEventView, readOpenedRow, readTableUncached } from '@/lib/reads/event';
import { readEventList, readSharedEvent } from '@/lib/reads/events';
import { exportedEntries, readPublicLog } from '@/lib/reads/log';
import { readLogCheck } from '@/lib/reads/log-check';
import { readTile } from '@/lib/reads/log-tiles';
import { readReport } from '@/lib/reads/report';
import { FIRST_VIEW } from '@/lib/views/table-state';

/** The addresses of a record, as they were noted before anything was changed. */
export type Addresses = readonly { event: string; claims: readonly string[] }[];

export async function addressesOf(client: PrismaClient): Promise<Addresses> {
  const select = { slug: true, claims: { select: { slug: true }, orderBy: { slug: 'asc' } } } as const;
  const events = await client.event.findMany({ select, orderBy: { slug: 'asc' } });
  return events.map(({ slug, claims }) => ({ event: slug, claims: claims.map((claim) => claim.slug) }));
}

/** A time at which a part of it had been said, and one before. */
const [ASOF, SINCE] = ['2031-03-09T12:00', '2031-03-08T12:00'];

type Read = [name: string, read: () => Promise<unknown>];

/** Everything that a reader gets, by the page or file that it is in: those that take the least time first. */
function readsOf(addresses: Addresses): readonly Read[] {
  const ofEvents = addresses.flatMap(({ event }): Read[] => [
    ['the page of an event', () => readEventView(event)],
    ['a shared link', () => readSharedEvent(event)],
    ['report.json', () => fileOf(event, '', reportJson)],
    ['report.csv', () => fileOf(event, '', reportCsv)],
    ['report.json as of a day', () => fileOf(event, ASOF, reportJson)],
    ['an event as of a day', () => readTableUncached(event, { ...FIRST_VIEW, asOf: ASOF, since: SINCE })],
    ['corrections of an event', () => readCorrectionsOfEvent(event)],
  ]);
  const ofClaims = addresses.flatMap(({ event, claims }) =>
    claims.flatMap((claim): Read[] => [
      ['the page of a question', () => readClaimView(event, claim)],
      ['cells', () => readOpenedRow(event, claim, '')],
      ['a question as of a day', () => readClaimViewUncached(event, claim, ASOF)],
      ['a shared link', () => readSharedQuestion(event, claim)],
    ]),
  );
  return [
    ['the list of events', () => readEventList('latest', 1)],
    ['the list of events', () => readEventList('disputed', 1)],
    ['the log', () => readPublicLog({ before: 'the end', perPage: 10_000 })],
    ['the log as a file', async () => (await exportedEntries(0, 10_000)).map(logLine)],
    ['a tile of the log', async () => Buffer.from((await readTile('tile/0/000')) ?? []).toString('hex')],
    ['the check of the log', () => readLogCheck()],
    ['corrections', () => readCorrections(1)],
    ['the feed', async () => correctionsFeed(await readCorrectionsForFeed(), { origin: 'https://desk.example' })],
    ...ofEvents,
    ...ofClaims,
  ];
}

async function fileOf(event: string, asOf: string, write: typeof reportJson): Promise<unknown> {
  const read = await readReport(event, asOf);
  return read.ok ? [...write(read.report).chunks].join('') : read;
}

/** What readers get of each read, from nothing: no cache of this process has anything of it. */
async function* outputs(addresses: Addresses): AsyncGenerator<{ name: string; text: string }> {
  invalidateTags('everything');
  for (const [name, read] of readsOf(addresses)) {
    const output = await read().catch((error: unknown) => `It failed: ${(error as Error).name}`);
    yield { name, text: JSON.stringify(output, inText) };
  }
}

/** Maps have no form in JSON. */
const inText = (_: string, value: unknown): unknown =>
  value instanceof Map ? [...value] : typeof value === 'bigint' ? String(value) : value;

/** What readers get of a record, before anything is changed. */
export async function noted(addresses: Addresses): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const { text } of outputs(addresses)) texts.push(text);
  return texts;
}

/** The first page or file that gives readers something else than was noted; undefined where none does. */
export async function firstDifference(addresses: Addresses, before: readonly string[]): Promise<string | undefined> {
  let place = 0;
  for await (const { name, text } of outputs(addresses)) {
    if (text !== before[place]) return name;
    place += 1;
  }
  return undefined;
}
