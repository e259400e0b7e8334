import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Composition } from '@/lib/domain/composition';
import type { Member } from '@/lib/domain/person';
import { TO_ENTER_AGAIN } from '@/lib/domain/re-entry';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { changeReEntryRule, enterAgain } from '@/lib/writes/re-entries';
import { approveRedaction } from '@/lib/writes/redact';
import { clock, newcomer } from '@/lib/writes/testing/desk';
import {
  aClaim,
  aDocument,
  anEvent,
  aRendering,
  aSource,
  aStatement,
  EnteringDesk,
} from '@/lib/writes/testing/entering';
import { passageIn, REPORT_TEXT } from '@/lib/writes/testing/passage';
import { about, exactly, fewerThanSaid, stated } from '@/prisma/factories/values';
import { paraphrase } from '@/prisma/factories/wording';
import { readBatch } from './batch';
import { readComposition } from './composer';
import { readConflict } from './conflict';
import { readDeskList } from './desk';
import { readBlock } from './desk-block';
import { readCell } from './desk-cell';
import { readDeskEventPage } from './desk-event';
import { readCellHistory, readDeskTable } from './desk-table';
import { readReading } from './reading';
import { findRedactable, readRedactions } from './redactions';
import { readRelayComposition, readRenderingAtDesk, readStatementAtDesk } from './said-at-desk';

// A statement of `editor` was logged with a figure that its passage does not have, and waits to be entered again. No read of
// the desk tells that figure to anybody else. Its author gets it from each of them, so that each of these tests can fail.

/** What was logged: in no passage, and in no text of anything else. */
const FIGURE = /40777|40,777|Mistyped/;

let db: TestDatabase;
let desk: EnteringDesk;
const made = { event: '', claim: '', army: '', post: '', report: '', thing: '', fewer: '', rendering: '', draft: '' };
let seenFirst = { revision: '', version: 0 };

beforeAll(async () => {
  db = await programDatabase();
  desk = await EnteringDesk.open(db.client);
  made.event = await desk.logs('event', anEvent('strike'));
  made.claim = await desk.logs('claim', aClaim(made.event, 'killed'));
  made.army = await desk.logs('source', aSource('army'));
  made.post = await desk.logs('source', aSource('post'));
  made.report = await desk.logs('document', aDocument('report', { title: 'Courier', text: REPORT_TEXT }));
  await desk.publishes('event', made.event);
  await desk.publishes('claim', made.claim);
  await desk.publishes('source', made.army, made.post);
  await desk.publishes('document', made.report);
  const administrator = await newcomer(db.client, 'administrator', 'ada');
  await changeReEntryRule(db.client, { actor: administrator, rule: 'always' }, clock);
  const evidence = passageIn(made.report);
  const wording = paraphrase('Mistyped: about 40777 were killed.');
  const wrong = { content: stated(about(40_777)), wording };
  made.thing = await desk.logs('statement', aStatement(made.claim, made.army, { evidence }));
  seenFirst = await desk.seen('statement', made.thing);
  const hedge = 'Mistyped hedge';
  const note = 'Mistyped note';
  const submit = { submit: true, reason: 'Mistyped as 40777' } as const;
  await desk.revises('statement', made.thing, { ...wrong, hedge, note }, submit);
  made.rendering = await desk.logs('rendering', aRendering(made.thing, made.post, { ...wrong, evidence, note }), {
    submit: true,
  });
  // Readers are told "fewer than the army's about 40,777".
  made.fewer = await desk.logs(
    'statement',
    aStatement(made.claim, made.post, { content: stated(fewerThanSaid(made.thing)), day: '2023-01-05', evidence }),
    { submit: true },
  );
  made.draft = await desk.logs('statement', aStatement(made.claim, made.post, { content: stated(exactly(7)) }));
  const found = await findRedactable(member('editor'), 'Mistyped as');
  const target = found.ok ? (found.texts[0]?.value.split(' ')[1] ?? '') : '';
  const asked = { actor: desk.people.editor, kind: 'statement_revision', target, reason: 'A slip.' };
  expect(await approveRedaction(db.client, asked, clock)).toMatchObject({ ok: true });
});
afterAll(() => db.close());

const member = (name: 'editor' | 'second' | 'other'): Member => ({
  id: desk.people[name],
  role: name === 'other' ? 'reporter' : 'editor',
});

const cell = () =>
  ({ event: made.event, claim: made.claim, saidAt: '2 Jan 2023', language: 'en', scope: 'same' }) as const;
const nine = (): Composition => ({
  ...{ form: 'stated', said: '9', counted: false, scope: 'same', named: [], origin: 'its own', repeats: [] },
  ...{ saidAt: '3 Jan 2023', dateNotKnown: false, documents: [] },
  wording: { kind: 'paraphrase', language: 'en' },
});

/** Whatever the desk asks for that has to do with the statement, by what it is called. */
const READS: Readonly<Record<string, (who: Member) => Promise<unknown>>> = {
  'the page of the event': (who) => readDeskEventPage(who, made.event, 1),
  'the table': (who) => readDeskTable(who, made.event, { from: 0 }, []),
  'rows of the table': (who) => readDeskTable(who, made.event, { claims: [made.claim] }, []),
  'the history of a cell': (who) => readCellHistory(who, made.event, { claim: made.claim, source: made.army }),
  'a document that is read': (who) => readReading(who, made.report),
  'the statement': (who) => readStatementAtDesk(who, made.thing),
  'a statement that refers to it': (who) => readStatementAtDesk(who, made.fewer),
  'how an outlet passed it on': (who) => readRenderingAtDesk(who, made.rendering),
  'how an outlet passed it on, revised': (who) =>
    readRelayComposition(who, made.rendering, {
      ...{ publishedAt: '3 Jan 2023', link: 'cited', from: 'the speaker', counted: false, passages: [] },
      ...{ wording: { kind: 'paraphrase', language: 'en' }, parent: undefined },
    }),
  'the redactions of its texts': (who) =>
    readRedactions(who, { of: { kind: 'statement', thing: made.thing }, counts: { redacted: 0, asked: 0, held: 0 } }),
  'the redactions of how it was passed on': (who) =>
    readRedactions(who, {
      of: { kind: 'rendering', thing: made.rendering },
      counts: { redacted: 0, asked: 0, held: 0 },
    }),
  'the redactions that wait': (who) =>
    readRedactions(who, { of: undefined, counts: { redacted: 0, asked: 0, held: 0 } }),
  'texts that are found to be redacted': (who) => findRedactable(who, 'killed'),
  'the list': (who) => readDeskList(who, { part: 'all', words: '', page: 1 }),
  'what waits from its document': (who) => readBatch(who, { document: made.report }, []),
  'what can be named while a statement is typed': (who) =>
    readComposition(
      who,
      { event: made.event, claim: made.claim, sources: ['The post'], composition: nine(), relays: [] },
      false,
    ),
  'a cell that is typed': (who) => readCell(who, { ...cell(), source: 'The post', text: '9' }, false),
  'a cell that is changed': (who) =>
    readCell(who, { ...cell(), source: 'The army', text: '40778', thing: made.thing }, false),
  'a block that is pasted': (who) =>
    readBlock(who, {
      event: made.event,
      rows: [['9']],
      at: { questions: [made.claim], goesOn: false, sources: [made.army] },
      chosen: { questions: new Map(), sources: new Map() },
      withoutNames: true,
      repeats: { saidAt: '2 Jan 2023', dateNotKnown: false, language: 'en' },
    }),
  'two versions of its form': (who) => readConflict(who, { kind: 'statement', thing: made.thing, seen: seenFirst }, {}),
};

const sent = async (read: Promise<unknown>): Promise<string> => JSON.stringify(await read) ?? '';

describe.each(Object.keys(READS))('%s', (name) => {
  const read = (who: Member) => sent(READS[name]?.(who) ?? Promise.reject(new Error(name)));

  test('tells the figure to its author, and to nobody who may yet enter it again', async () => {
    for (const who of ['second', 'other'] as const) {
      const found = await read(member(who));
      expect([...found.matchAll(new RegExp(`.{0,80}(${FIGURE.source}).{0,30}`, 'g'))].map(([at]) => at)).toEqual([]);
    }
    expect(await read(member('editor'))).toMatch(FIGURE);
  });
});

test('says in its place that it is to be entered again', async () => {
  const table = await sent(READS['the table']?.(member('second')) ?? Promise.reject());
  expect(table).toContain(TO_ENTER_AGAIN);
  expect(table).toContain(`than The army’s ${TO_ENTER_AGAIN}`);
  const event = await readDeskEventPage(member('second'), made.event, 1);
  const line = event.ok ? event.view.statements.find(({ key }) => key === made.thing) : undefined;
  expect(line).toMatchObject({ text: 'To be entered again: a statement on How many people were killed?' });
  expect(JSON.stringify(line)).not.toContain('army');
  const reading = await readReading(member('second'), made.report);
  expect(reading.ok && reading.logged.find(({ thing }) => thing === made.thing)).toMatchObject({
    value: TO_ENTER_AGAIN,
    source: 'a source',
    at: { start: expect.any(Number) },
  });
  expect(await readRenderingAtDesk(member('second'), made.rendering)).toEqual({
    blind: { question: 'How many people were killed?', statement: `/desk/statements/${made.thing}` },
  });
});

test('its texts can be redacted all the same', async () => {
  const found = await readRedactions(member('second'), {
    of: { kind: 'statement', thing: made.thing },
    counts: { redacted: 0, asked: 0, held: 0 },
  });
  const own = found.ok ? (found.texts ?? []) : [];
  expect(own.length).toBeGreaterThan(1);
  expect(own.map(({ texts }) => texts.join())).toEqual(
    own.map(() => expect.stringContaining('is to be entered again')),
  );
  expect(own.filter(({ isOpen }) => isOpen).length).toBe(own.length - 1);
});

test('a search by words finds nothing by what it does not show', async () => {
  const finds = async (who: Member, words: string) => {
    const list = await readDeskList(who, { part: 'all', words, page: 1 });
    return list.ok ? list.items.map(({ thing }) => thing).sort() : [];
  };
  expect(await finds(member('second'), '40777')).toEqual([]);
  expect(await finds(member('editor'), '40777')).toEqual([made.thing, made.rendering].sort());
  expect(await finds(member('second'), 'They say')).toEqual([made.fewer, made.draft].sort());
});

test('once somebody has entered it, everybody is told', async () => {
  const value = about(40_777);
  const source = made.army;
  const { revision, version } = await desk.seen('statement', made.thing);
  const asked = { actor: desk.people.second, thing: made.thing, seen: { revision, version } };
  const days = { first: '2023-01-02', last: '2023-01-02' };
  const entered = await enterAgain(db.client, { ...asked, entered: { value, source, days } }, clock);
  expect(entered).toEqual({ ok: true, outcome: 'same' });
  for (const name of Object.keys(READS)) {
    if (name === 'what waits from its document') continue;
    expect(await sent(READS[name]?.(member('second')) ?? Promise.reject()), name).toMatch(FIGURE);
  }
});
