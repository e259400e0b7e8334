import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hashedPassword } from '@/lib/platform/passwords';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import {
  readClaimEntry,
  readDocumentEntry,
  readEventEntry,
  readSearchEntry,
  readSourceEntry,
} from '@/lib/reads/desk-entries';
import { readDeskEventPage } from '@/lib/reads/desk-event';
import { findAtDesk } from '@/lib/reads/desk-lists';
import { nearSources } from '@/lib/reads/named-sources';
import { readStatementAtDesk } from '@/lib/reads/said-at-desk';
import { parseFindAddress } from '@/lib/schemas/desk-address';
import { readDeskRecord } from '@/lib/store/desk-record';
import { reviewable } from '@/lib/store/steps';
import { addPerson } from '@/lib/writes/people';
import { saveDocument, saveEvent, saveQuestion, saveSearch, saveSource } from './entry-actions';
import { takeReviewStep } from './review-actions';
import { previewStatement, saveRendering, saveStatement } from './statement-actions';
import { CLEANED, NAUGHTY } from './testing/naughty-strings';
import { ORIGIN, PASSWORD, type Request, SECRET, send, signedInAs, somebody } from './testing/visitor';

// What no page of ours sends, and what an editor hardly ever types: kept exactly or told beside its field, never an exception.

vi.mock('next/headers', async () => (await import('./testing/visitor')).nextHeaders);

let db: TestDatabase;
let browser: Request;
let another: Request;
let event: string;
let otherEvent: string;
let claim: string;
let otherClaim: string;
let document: string;
let statement: string;
/** The key of the offer "400", as the composer's page has it. */
let confirmed = '';

type Action = Parameters<typeof send>[1];
type Fields = Record<string, string>;
type Told = Record<string, readonly string[]>;

const NOWHERE = '0190a6f0-0000-7000-8000-000000000001';
const NOT_OFFERED = 'This is not among what the page offers. Reload the page, then choose again.';
const OF_OTHERS = 'This belongs to someone else.';
const CHANGED = /^Someone else was faster/;

/** Sends a form; returns what it says beside each field, or where it led. */
async function tell(action: Action, fields: Fields, who = browser): Promise<Told | string> {
  let told: Told = {};
  const to = await send(
    who,
    async (before, form) => {
      const state = await action(before, form);
      told = (state.error ?? {}) as Told;
      return state;
    },
    fields,
  );
  return Object.keys(told).length > 0 ? told : to;
}

async function saved(action: Action, fields: Fields): Promise<string> {
  const to = await tell(action, fields);
  expect(to).toEqual(expect.stringMatching(/^\/desk\/[a-z]+\/[0-9a-f-]{36}\?saved=(?:draft|submitted)$/));
  return String(to).split(/[/?]/).at(3) ?? '';
}

const preview: Action = (_, form) => previewStatement(form);
const EVENT = { title: 'A strike', summary: 'It happened.', zone: 'Europe/Kyiv' };
const QUESTION = {
  type: 'number',
  question: 'How many?',
  measure: 'hurt',
  scope: 'there',
  position: '1',
  unit: 'persons',
};
const source = (name: string) => ({ name, kind: 'official', naming: 'named' });
const stated = (more: Fields = {}) => ({
  ...{ event, claim, 'sources[0]': 'Ministry', form: 'stated', said: '400', confirmed, saidAt: '1 Jan 2030' },
  ...{ kind: 'paraphrase', language: 'en', again: 'on' },
  ...more,
});
const RELAY = { 'relays[0].outlet': 'Radio', 'relays[0].publishedAt': '2 Jan 2030' };
const logged = () => db.client.logEntry.count();

beforeAll(async () => {
  db = await freshDatabase();
  vi.stubEnv('DATABASE_URL', db.url);
  vi.stubEnv('AUTH_SECRET', SECRET);
  vi.stubEnv('PUBLIC_URL', ORIGIN);
  vi.stubEnv('CROSSREAD_OWN_ORIGINS', ORIGIN);
  browser = await signedInAs(db.client, (await somebody(db.client, 'reporter')).email, '192.0.2.1');
  another = await signedInAs(db.client, (await somebody(db.client, 'another')).email, '192.0.2.2');
  event = await saved(saveEvent, EVENT);
  otherEvent = await saved(saveEvent, { ...EVENT, zone: 'Asia/Tokyo' });
  claim = await saved(saveQuestion, { ...QUESTION, event });
  otherClaim = await saved(saveQuestion, { ...QUESTION, event: otherEvent });
  for (const name of ['Ministry', 'Radio']) await saved(saveSource, source(name));
  document = await saved(saveDocument, { title: 'Courier' });
  await send(
    browser,
    async (_, form) => {
      const answer = await previewStatement(form);
      confirmed = answer.composer?.offers.confirmed?.offers[0]?.key ?? '';
      return answer;
    },
    stated(),
  );
  statement = await saved(saveStatement, stated(RELAY));
});
afterAll(async () => {
  await (await import('@/lib/platform/db')).deskDatabase().$disconnect();
  await db.close();
});

test('what has nothing that is seen counts as empty, in every field of a statement', async () => {
  const fields = ['words', 'note', 'hedge', 'about', 'reason', 'translator', 'translation', 'countsAsOf'];
  for (const blank of ['   ', '\u0001', '\u200b', '\u2028']) {
    const id = await saved(saveStatement, stated(Object.fromEntries(fields.map((field) => [field, blank]))));
    const record = await readDeskRecord(db.client, claim);
    const one = record?.statements.find((of) => of.id === id);
    expect(one).toMatchObject({ wording: { kind: 'paraphrase', words: '400' }, scope: { relation: 'same' } });
    expect([one?.note, one?.hedge]).toEqual([undefined, undefined]);
    const relayed = { ...RELAY, 'relays[0].kind': 'translation', 'relays[0].words': 'four hundred' };
    expect(await tell(saveStatement, stated({ ...relayed, 'relays[0].translator': blank }))).toHaveProperty([
      'relays[0].translator',
    ]);
    expect(await tell(saveStatement, stated({ grade: '2', gradeReason: blank }))).toHaveProperty('gradeReason');
  }
});

test('words are in a language that a browser knows', async () => {
  for (const language of ['en-a', 'en-x', 'abcd', 'de-de-de', 'en-latn-latn', 'klingonese', '\u202een']) {
    for (const action of [saveStatement, preview]) {
      const told = await tell(action, stated({ language, spokenLanguage: language }));
      expect(told).toHaveProperty('language', [expect.stringMatching(/^No language has this name/)]);
      expect(told).toHaveProperty('spokenLanguage');
    }
  }
  const id = await saved(saveStatement, stated({ language: 'Ukrainian', spokenLanguage: 'ru' }));
  const record = await readDeskRecord(db.client, claim);
  expect(record?.statements.find((one) => one.id === id)).toMatchObject({
    wording: { language: 'uk' },
    spokenLanguage: 'ru',
  });
});

test('what no page sends is told beside its field, in a sentence, and nothing is written', async () => {
  const before = await logged();
  const rendering = await renderingAsSeen();
  const lines = (name: string, more: string) => ({ [name]: more });
  const tries: [Action, Fields, string, RegExp | string][] = [
    ...['event', 'label', 'thing', 'revision', 'version', 'documents[0]', 'named[0]', 'repeats[0]'].map(
      (field): [Action, Fields, string, string] => [saveStatement, stated(lines(field, 'abc')), field, NOT_OFFERED],
    ),
    ...['form', 'rejects', 'scope', 'origin', 'grade', 'finish', 'again', 'counted'].map(
      (field): [Action, Fields, string, string] => [saveStatement, stated(lines(field, 'abc')), field, NOT_OFFERED],
    ),
    [saveStatement, stated({ confirmed: 'x'.repeat(3001) }), 'confirmed', NOT_OFFERED],
    ...['x'.repeat(3000), '{}', '{"__proto__":1}', '{"type":"yes-no","yes":true}', '[', '400'].map(
      (key): [Action, Fields, string, RegExp] => [saveStatement, stated({ confirmed: key }), 'confirmed', /^Confirm/],
    ),
    [saveStatement, stated({ gradeReason: 'Heard it.' }), 'grade', /^Choose a grade/],
    [saveStatement, stated({ event: otherEvent }), 'claim', 'Choose a question.'],
    [saveStatement, stated({ claim: otherClaim }), 'claim', 'Choose a question.'],
    [saveStatement, stated({ thing: statement }), '', CHANGED],
    [saveStatement, stated({ thing: NOWHERE }), '', 'This item does not exist.'],
    [saveStatement, stated({ 'sources[1]': 'ministry' }), 'sources[1]', 'This source is named above already.'],
    [saveStatement, stated({ thing: statement, 'sources[1]': 'Radio' }), 'sources[1]', /^A revision is of one/],
    [saveStatement, stated({ 'sources[5]': 'Radio' }), 'sources[1]', 'Give the source.'],
    [saveStatement, stated(many(21, 'sources', 'Radio')), 'sources', 'At most 20 at once.'],
    [saveStatement, stated(many(21, 'documents', document)), 'documents', 'At most 20 at once.'],
    [saveStatement, stated({ 'documents[0]': NOWHERE }), 'documents', /no such entry/],
    [saveStatement, stated({ 'documents[0]': claim }), 'documents', /no such entry/],
    ...['0', '1', '2', '99'].map((from): [Action, Fields, string, RegExp] => [
      saveStatement,
      stated({ ...RELAY, 'relays[0].from': from }),
      'relays[0].from',
      /no such entry/,
    ]),
    [saveStatement, stated({ ...RELAY, 'relays[0].from': 'abc' }), 'relays[0].from', NOT_OFFERED],
    [saveStatement, stated({ 'relays[5].outlet': 'Radio' }), 'relays[0].outlet', 'Give the outlet.'],
    [saveStatement, stated({ relays: 'x' }), 'relays[0]', NOT_OFFERED],
    [saveRendering, { ...rendering, from: rendering.thing }, 'from', 'It refers to itself.'],
    [saveRendering, { ...rendering, from: NOWHERE }, 'from', /not on record/],
    [saveRendering, { ...rendering, from: statement }, 'from', /not on record/],
    [saveRendering, { ...rendering, speaker: 'nobody', given: '\u200b' }, 'given', /^Say how the outlet names/],
    [saveRendering, { ...rendering, version: '7' }, '', CHANGED],
    [saveRendering, { ...rendering, thing: statement }, '', 'This item does not exist.'],
    [saveSearch, { ...SEARCH(), event: otherEvent }, 'claim', 'Choose a question of this event.'],
    [saveSearch, { ...SEARCH(), claim: NOWHERE }, 'claim', 'Choose a question of this event.'],
    [saveSearch, { ...SEARCH(), until: '400' }, 'until', /^This is not read as a time/],
    [saveDocument, { title: 'T', address: 'HTTPS://example.org' }, 'address', /^Give an address/],
    [saveDocument, { title: 'T', address: 'javascript:alert(1)' }, 'address', /^Give an address/],
    [saveDocument, { title: 'T', address: 'https://\u202egro.live' }, 'address', /^Give an address/],
    [saveDocument, { title: 'T', confidential: 'abc' }, 'confidential', NOT_OFFERED],
    [saveQuestion, { ...QUESTION, event, thing: claim, reason: 'r' }, '', CHANGED],
    [saveQuestion, { ...QUESTION, event, whole: 'abc' }, 'whole', NOT_OFFERED],
    [saveQuestion, { ...QUESTION, event: claim }, 'event', /no such entry/],
    [saveQuestion, { ...QUESTION, event, position: 'abc' }, 'position', /^Give its place/],
    [saveQuestion, { ...CATEGORY(), 'options[0].within': 'b', 'options[1].within': 'a' }, 'options', /within itself/],
    [saveQuestion, { ...CATEGORY(), 'options[1].label': 'YES' }, 'options', /named twice/],
    [saveQuestion, { ...CATEGORY(), 'options[9].label': 'Perhaps' }, 'options[9].key', NOT_OFFERED],
    [saveSource, { ...source('Nobody'), 'aliases[0].x': 'x' }, 'aliases[0]', NOT_OFFERED],
    [saveEvent, { ...EVENT, zone: 'Mars/Olympus' }, 'zone', /^No time zone/],
    [saveEvent, { ...EVENT, from: '13 Sep 275760' }, 'from', /^This is not read as a time/],
  ];
  for (const [action, fields, field, words] of tries) {
    const told = await tell(action, fields);
    const what = typeof words === 'string' ? words : expect.stringMatching(words);
    expect(told, JSON.stringify(fields).slice(0, 300)).toHaveProperty([field], [what]);
  }
  expect(await logged()).toBe(before);
});

test('every field past its limit is told beside it, and an empty form throws nothing', async () => {
  const before = await logged();
  const past = (length: number, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, 'ж'.repeat(length)]));
  const tries: [Action, Fields][] = [
    [saveEvent, past(2001, ['title', 'summary', 'place', 'zone', 'from', 'to', 'slug', 'reason'])],
    [
      saveQuestion,
      past(2001, [
        'question',
        'shortName',
        'measure',
        'scope',
        'position',
        'slug',
        'unit',
        'lowerBound',
        'upperBound',
        'tolerance',
        'toleranceSeconds',
        'labels[0].words',
        'labels[0].key',
        'options[0].label',
        'options[0].key',
        'reason',
      ]),
    ],
    [
      saveSource,
      past(2001, [
        'name',
        'shortName',
        'nativeName',
        'nativeLanguage',
        'aliases[0]',
        'side',
        'description',
        'speaksFor',
        'gradeReason',
        'slug',
        'reason',
      ]),
    ],
    [saveDocument, past(20_001, ['title', 'outlet', 'address', 'language', 'text', 'slug', 'reason'])],
    [saveSearch, past(2001, ['source', 'places', 'until', 'note', 'reason'])],
    [
      saveStatement,
      past(5001, [
        'sources[0]',
        'said',
        'confirmed',
        'about',
        'hedge',
        'saidAt',
        'countsAsOf',
        'words',
        'language',
        'translator',
        'translation',
        'spokenLanguage',
        'note',
        'gradeReason',
        'reason',
        'relays[0].outlet',
        'relays[0].publishedAt',
        'relays[0].words',
        'relays[0].said',
      ]),
    ],
    [
      saveRendering,
      past(5001, [
        'publishedAt',
        'said',
        'words',
        'language',
        'translator',
        'translation',
        'given',
        'hedge',
        'note',
        'reason',
      ]),
    ],
  ];
  for (const [action, fields] of tries) {
    const told = await tell(action, fields);
    for (const field of Object.keys(fields)) expect(told, field).toHaveProperty([field]);
    expect(typeof (await tell(action, {}))).toBe('object');
  }
  expect(await logged()).toBe(before);
});

test('a reporter changes nothing of another, and of two forms with one address one is taken', async () => {
  const rendering = await renderingAsSeen();
  const before = await logged();
  const [seen] = await db.client.statementRevision.findMany({ where: { statementId: statement } });
  const revision = { thing: statement, revision: seen?.id ?? '', version: '0', reason: 'r' };
  expect(await tell(saveStatement, stated(revision), another)).toEqual({ '': [OF_OTHERS] });
  expect(await tell(saveRendering, rendering, another)).toEqual({ '': [OF_OTHERS] });
  expect(await tell(saveStatement, stated({ grade: '2', gradeReason: 'r' }), another)).toHaveProperty('grade');
  expect(await logged()).toBe(before);
  const both = await Promise.all([1, 2].map(() => tell(saveEvent, { ...EVENT, slug: 'one-address' })));
  expect(both.filter((told) => typeof told === 'string')).toHaveLength(1);
  expect(both.find((told) => typeof told === 'object')).toHaveProperty('slug');
  const revisions = await Promise.all([1, 2].map(() => tell(saveStatement, stated(revision))));
  expect(revisions.filter((told) => typeof told === 'string')).toHaveLength(1);
  expect(revisions).toContainEqual({ '': [expect.stringMatching(CHANGED)] });
});

test('what was discarded is not named in a form', async () => {
  const question = await saved(saveQuestion, { ...QUESTION, event, question: 'How many left?' });
  const gazette = await saved(saveSource, source('Vanished Gazette'));
  const page = await saved(saveDocument, { title: 'A vanished page' });
  const said = await saved(saveStatement, stated());
  await discarded('claim', question, await db.client.claimRevision.findFirst({ where: { claimId: question } }));
  await discarded('source', gazette, await db.client.sourceRevision.findFirst({ where: { sourceId: gazette } }));
  await discarded('document', page, await db.client.documentRevision.findFirst({ where: { documentId: page } }));
  await discarded('statement', said, await db.client.statementRevision.findFirst({ where: { statementId: said } }));
  const before = await logged();
  const chosen = 'Vanished Gazette · vanished-gazette';
  const tries: [Action, Fields, string][] = [
    [saveStatement, stated({ claim: question }), 'claim'],
    [saveStatement, stated({ 'sources[0]': 'Vanished Gazette' }), 'sources[0]'],
    [saveStatement, stated({ 'sources[1]': chosen }), 'sources[1]'],
    [preview, stated({ 'sources[0]': chosen }), 'sources[0]'],
    [saveStatement, stated({ ...RELAY, 'relays[0].outlet': chosen }), 'relays[0].outlet'],
    [saveStatement, stated({ 'documents[0]': page }), 'documents'],
    [saveStatement, stated({ 'sources[0]': 'Radio', origin: 'repeats', 'repeats[0]': said }), 'repeats'],
    [saveStatement, stated({ form: 'withdrawn', 'named[0]': said, words: 'No.' }), 'named'],
    [saveDocument, { title: 'T', outlet: chosen }, 'outlet'],
    [saveSource, { ...source('Quite another'), speaksFor: chosen }, 'speaksFor'],
    [saveSearch, { ...SEARCH(), claim: question }, 'claim'],
    [saveSearch, { ...SEARCH(), source: chosen }, 'source'],
  ];
  for (const [action, fields, field] of tries) {
    expect(await tell(action, fields), field).toHaveProperty([field], [expect.stringMatching(/^The|^Choose/)]);
  }
  expect(await logged()).toBe(before);
});

test('a held source may still be named', async () => {
  const editor = {
    name: 'editor',
    email: 'editor@desk.example',
    role: 'editor',
    password: await hashedPassword(PASSWORD),
  } as const;
  await db.client.$transaction((tx) => addPerson(tx, editor, { by: 'nobody', at: new Date() }));
  const editing = await signedInAs(db.client, editor.email, '192.0.2.3');
  const thing = await saved(saveSource, { ...source('Held Herald'), next: 'submit' });
  for (const step of ['publish', 'hold']) {
    const seen = await reviewable(db.client, 'source', thing);
    const version = String(seen?.version);
    const asked = { step, kind: 'source', thing, revision: seen?.latest.revision ?? '', version, reason: 'r' };
    expect(await tell(takeReviewStep, asked, editing), step).toBe('/desk');
  }
  await saved(saveStatement, stated({ 'sources[0]': 'Held Herald' }));
  await saved(saveDocument, { title: 'Held', outlet: 'held-herald' });
  await saved(saveSearch, { ...SEARCH(), source: 'Held Herald' });
});

test('a document that is named twice is there once', async () => {
  const id = await saved(saveStatement, stated({ 'documents[0]': document, 'documents[1]': document }));
  const evidence = { where: { statementRevision: { statementId: id } }, select: { documentId: true } };
  expect(await db.client.evidence.findMany(evidence)).toEqual([{ documentId: document }]);
});

const KEPT: readonly (readonly [typed: string, kept: string])[] = [
  ...NAUGHTY.map((text) => [text, text] as const),
  ...CLEANED,
];

test.each([
  ['event', ['title', 'summary', 'place', 'reason'], eventKept],
  ['question', ['question', 'measure', 'scope', 'words', 'label', 'reason'], questionKept],
  ['source', ['name', 'nativeName', 'side', 'description', 'aliases', 'reason'], sourceKept],
  ['document', ['title', 'text', 'reason'], documentKept],
  ['search', ['places', 'note', 'reason'], searchKept],
  ['statement', ['words', 'translation', 'translator', 'hedge', 'about', 'note', 'relayed'], statementKept],
] as const)('odd strings in the texts of a form are kept exactly: %s', async (_, names, kept) => {
  for (let first = 0; first < KEPT.length; first += names.length) {
    const texts = names.map((name, at) => [name, KEPT[(first + at) % KEPT.length] ?? ['', '']] as const);
    const typed = Object.fromEntries(texts.map(([name, [text]]) => [name, text]));
    expect(await kept(typed)).toEqual(Object.fromEntries(texts.map(([name, [, text]]) => [name, text])));
  }
});

test('the pages of the desk are read whatever was typed', async () => {
  const of = async (what: Promise<{ id: string }[]>) => (await what).map(({ id }) => id);
  const member = { id: (await db.client.person.findFirstOrThrow()).id, role: 'reporter' as const };
  const select = { select: { id: true } } as const;
  const { client } = db;
  for (const id of await of(client.statement.findMany(select)))
    expect(await readStatementAtDesk(member, id)).toHaveProperty('thing');
  for (const id of await of(client.event.findMany(select))) {
    expect(await readDeskEventPage(member, id, 1)).toMatchObject({ ok: true });
    expect(await readEventEntry(member, id)).toMatchObject({ ok: true });
  }
  for (const id of await of(client.claim.findMany(select)))
    expect(await readClaimEntry(member, id)).toMatchObject({ ok: true });
  for (const id of await of(client.source.findMany(select)))
    expect(await readSourceEntry(member, id)).toMatchObject({ ok: true });
  for (const id of await of(client.document.findMany(select)))
    expect(await readDocumentEntry(member, id)).toMatchObject({ ok: true });
  for (const id of await of(client.search.findMany(select)))
    expect(await readSearchEntry(member, id)).toMatchObject({ ok: true });
  for (const [find] of KEPT) {
    const { words, page } = parseFindAddress({ find });
    for (const list of ['sources', 'documents'] as const) {
      expect(await findAtDesk(member, list, { words, page })).toMatchObject({ ok: true });
    }
  }
});

test('odd strings in a field that reads them are told beside it or read, and throw nothing', async () => {
  for (const [at, [text]] of KEPT.entries()) {
    const hostile = { said: text, saidAt: text, countsAsOf: text, confirmed: text, 'sources[0]': text };
    expect(await tell(preview, stated({ ...hostile, 'relays[0].outlet': text, 'relays[0].said': text }))).toBeTruthy();
    // It also looks for names that are near, which takes longer.
    if (at % 5 === 0) expect(typeof (await tell(saveStatement, stated(hostile)))).toBe('object');
  }
});

async function eventKept(typed: Fields) {
  const id = await saved(saveEvent, { ...EVENT, ...typed });
  const { title, summary, place, reason } = await db.client.eventRevision.findFirstOrThrow({ where: { eventId: id } });
  return { title, summary, place, reason };
}

async function questionKept({ words = '', label = '', ...typed }: Fields) {
  const lists = { 'labels[0].key': words.slice(0, 60), 'labels[0].words': words, 'options[0].label': label };
  const id = await saved(saveQuestion, { ...CATEGORY(), ...lists, ...typed });
  const { question, measure, scope, reason, options, labels } = await db.client.claimRevision.findFirstOrThrow({
    where: { claimId: id },
    include: { options: { orderBy: { position: 'asc' } }, labels: true },
  });
  return { question, measure, scope, words: labels[0]?.words, label: options[0]?.label, reason };
}

async function sourceKept({ aliases = '', ...typed }: Fields) {
  const near = await nearSources([typed.name ?? '', typed.nativeName ?? '', aliases]);
  const shown = { another: 'on', shown: near.map((one) => one.id).join(' ') };
  const fields = { ...source(''), nativeLanguage: 'uk', ...shown, 'aliases[0]': aliases, ...typed };
  const id = await saved(saveSource, fields);
  const row = await db.client.sourceRevision.findFirstOrThrow({ where: { sourceId: id } });
  const { name, nativeName, side, description, reason } = row;
  return { name, nativeName, side, description, aliases: row.aliases[0], reason };
}

async function documentKept(typed: Fields) {
  const id = await saved(saveDocument, typed);
  const { title, reason } = await db.client.documentRevision.findFirstOrThrow({ where: { documentId: id } });
  const { text } = await db.client.documentBody.findUniqueOrThrow({ where: { documentId: id } });
  return { title, text, reason };
}

async function searchKept(typed: Fields) {
  const id = await saved(saveSearch, { ...SEARCH(), ...typed });
  const { places, note, reason } = await db.client.searchRevision.findFirstOrThrow({ where: { searchId: id } });
  return { places, note, reason };
}

async function statementKept({ relayed = '', ...typed }: Fields) {
  const fields = { kind: 'verbatim', scope: 'different', ...RELAY, 'relays[0].words': relayed };
  const id = await saved(saveStatement, stated({ ...fields, ...typed }));
  const record = await readDeskRecord(db.client, claim);
  const one = record?.statements.find((of) => of.id === id);
  const passedOn = record?.renderings.find((of) => of.statement === id);
  const { words, translation } = one?.wording.kind === 'verbatim' ? one.wording : {};
  const about = one?.scope.note;
  const { hedge, note } = one ?? {};
  const wording = { words, translation: translation?.words, translator: translation?.translator };
  return { ...wording, hedge, about, note, relayed: passedOn?.wording.words };
}

async function discarded(kind: string, thing: string, seen: { id: string } | null) {
  const step = { step: 'discard', kind, thing, revision: seen?.id ?? '', version: '0', reason: 'Twice.' };
  expect(await tell(takeReviewStep, step)).toBe('/desk');
}

const SEARCH = () => ({ event, claim, source: 'Ministry', places: 'Its page', until: '2 Jan 2030' });
const CATEGORY = (): Fields => {
  const { unit: _, ...rest } = QUESTION;
  const options = { 'options[0].key': 'a', 'options[0].label': 'Yes', 'options[1].key': 'b', 'options[1].label': 'No' };
  return { ...rest, ...options, event, type: 'category' };
};
const many = (times: number, name: string, value: string): Fields =>
  Object.fromEntries(Array.from({ length: times }, (_, at) => [`${name}[${at}]`, value]));

/** A revision of how the outlet passed the statement on, as its page sends it. */
async function renderingAsSeen() {
  const row = await db.client.renderingRevision.findFirstOrThrow({ where: { rendering: { statementId: statement } } });
  return {
    outlet: 'Radio',
    publishedAt: '2 Jan 2030',
    thing: row.renderingId,
    revision: row.id,
    version: '0',
    reason: 'r',
  };
}
