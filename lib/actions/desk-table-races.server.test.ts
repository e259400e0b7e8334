import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { readDeskTable } from '@/lib/reads/desk-table';
import { aClaim, anEvent, aSource } from '@/lib/writes/testing/entering';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { saveCell } from './desk-table-actions';
import type { Request } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { answerTo, signedInAs, somebody } from './testing/visitor';

// Two editors type into one event at once. RACES sets how often they collide; the test line has a few of them.

const RACES = Number(process.env.RACES ?? 4);

let db: TestDatabase;
let editors: readonly [Request, Request];
let viewer: string;
let event: string;
let killed: string;

beforeAll(async () => {
  db = await openDesk();
  const [one, other] = [await somebody(db.client, 'one', 'editor'), await somebody(db.client, 'other', 'editor')];
  viewer = one.id;
  editors = [
    await signedInAs(db.client, one.email, '192.0.2.1'),
    await signedInAs(db.client, other.email, '192.0.2.2'),
  ];
  const log = logsAs(db.client, viewer);
  event = await log({ kind: 'event', entry: anEvent('strike') });
  killed = await log({ kind: 'claim', entry: aClaim(event, 'killed') });
  for (const name of ['ministry', 'bezsonov']) await log({ kind: 'source', entry: aSource(name) });
});
afterAll(() => db.close());

const cell = (text: string, more: Record<string, string> = {}) => ({
  ...{ event, claim: killed, source: 'ministry', text, saidAt: '2 Jan 2030', language: 'en' },
  ...more,
});

test('of two changes of one draft one is taken and the other refused, and nothing that was acknowledged is lost', async () => {
  const first = await answerTo(editors[0], saveCell, cell('1'));
  const thing = first.written?.[0]?.thing ?? '';
  let [revisions, logged, refused] = [1, 0, 0];
  for (let race = 0; race < RACES; race += 1) {
    const read = await readDeskTable({ id: viewer, role: 'editor' }, event, { from: 0 }, []);
    const items = (read.ok && read.view.rows[0]?.items.ministry) || [];
    const { seen } = items.find((item) => item.thing === thing) ?? {};
    const changes = { thing, revision: seen?.revision ?? '', version: String(seen?.version) };
    const further = { source: 'bezsonov', again: 'on' };
    const answers = await Promise.all([
      answerTo(editors[0], saveCell, cell(String(1_000 + race), changes)),
      answerTo(editors[1], saveCell, cell(String(5_000 + race), changes)),
      answerTo(editors[0], saveCell, cell(String(10_000 + race), further)),
      answerTo(editors[1], saveCell, cell(String(50_000 + race), further)),
    ]);
    const [mine, theirs, ...others] = answers;
    expect([mine, theirs].filter((answer) => answer?.written).length).toBe(1);
    const loser = [mine, theirs].find((answer) => answer?.written === undefined);
    expect(loser?.error?.['']?.[0]).toMatch(/^Someone else was faster/);
    refused += 1;
    revisions += 1;
    logged += others.filter((answer) => answer.written?.length === 1).length;
    const winner = mine?.written ? 1_000 + race : 5_000 + race;
    const now = await readDeskTable({ id: viewer, role: 'editor' }, event, { from: 0 }, []);
    const shown = now.ok && now.view.rows[0]?.row.cells.ministry?.short.value;
    expect(shown).toBe(new Intl.NumberFormat('en-GB').format(winner));
  }
  expect({ refused, logged }).toEqual({ refused: RACES, logged: 2 * RACES });
  expect(await db.client.statementRevision.count({ where: { statementId: thing } })).toBe(revisions);
  expect(await db.client.statement.count({ where: { eventId: event } })).toBe(1 + 2 * RACES);
});
