import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { readComposer } from '@/lib/reads/composer';
import { readDeskTable } from '@/lib/reads/desk-table';
import { sourceNamed } from '@/lib/reads/named-sources';
import { aClaim, aDocument, anEvent, aRendering, aSource, aStatement } from '@/lib/writes/testing/entering';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { openDesk } from './testing/open-desk';
import { somebody } from './testing/visitor';

// What never leaves the desk is marked where one types, and where one chooses.

let db: TestDatabase;
let member: { id: string; role: 'reporter' };
let event: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  db = await openDesk();
  member = { id: (await somebody(db.client, 'reporter')).id, role: 'reporter' };
  const log = logsAs(db.client, member.id);
  event = await log({ kind: 'event', entry: anEvent('strike') });
  const claim = await log({ kind: 'claim', entry: aClaim(event, 'killed') });
  for (const name of ['ministry', 'radio', 'insider']) {
    ids[name] = await log({ kind: 'source', entry: aSource(name, { confidential: name === 'insider' }) });
  }
  const [ministry = '', radio = '', insider = ''] = [ids.ministry, ids.radio, ids.insider];
  const report = await log({ kind: 'document', entry: aDocument('report') });
  const letter = await log({ kind: 'document', entry: aDocument('letter', { title: 'A letter', confidential: true }) });
  const resting = (...documents: string[]) => ({ evidence: documents.map((document) => ({ document })) });
  await log({ kind: 'statement', entry: aStatement(claim, ministry, resting(report, letter)) });
  ids.open = await log({
    kind: 'statement',
    entry: aStatement(claim, ministry, { day: '2023-01-05', ...resting(report) }),
  });
  await log({ kind: 'statement', entry: aStatement(claim, insider) });
  await log({
    kind: 'rendering',
    entry: aRendering(ids.open, radio, {
      ...resting(letter),
      publishedAt: aStatement(claim, radio, { day: '2023-01-06' }).saidAt,
    }),
  });
});
afterAll(() => db.close());

test('in the table: a column by its source, a cell by the documents that it rests on', async () => {
  const read = await readDeskTable(member, event, { from: 0 }, []);
  if (!read.ok) throw new Error(read.reason);
  const { sides, sources, rows } = read.view;
  const columns = sides.flatMap((side) => side.columns);
  expect(columns.filter(({ confidential }) => confidential).map(({ key }) => key)).toEqual(['insider']);
  expect(sources.insider?.choice).toBe('The insider · confidential · insider');
  expect(sources.ministry?.choice).toBe('The ministry · ministry');
  const marks = (column: string) => rows[0]?.items[column]?.map(({ isOnConfidential = false }) => isOnConfidential);
  expect([marks('ministry'), marks('insider'), marks('radio')]).toEqual([[true, false], [false], [true]]);
});

test('in the lists of the composer, and what is chosen there is found', async () => {
  const lists = await readComposer(member, event);
  if (lists === undefined || typeof lists === 'string') throw new Error(lists);
  expect(lists.sources).toEqual(
    expect.arrayContaining(['The ministry', 'The radio', 'The insider · confidential · insider']),
  );
  expect(lists.documents.map(({ label }) => label).toSorted()).toEqual([
    'A letter · confidential',
    'A report of the ministry',
  ]);
  expect(await sourceNamed('The insider · confidential · insider')).toEqual({ ok: true, id: ids.insider });
});
