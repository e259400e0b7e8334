import { beforeAll, expect, test } from 'vitest';
import { readDeskRecord } from '@/lib/store/desk-record';
import { saveRendering, saveStatement } from './statement-actions';
import {
  type Action,
  CHANGED,
  type Fields,
  HostileDesk,
  many,
  NOT_OFFERED,
  NOWHERE,
  preview,
  RELAY,
} from './testing/hostile-desk';

// Statements as no page of ours sends them: told beside their fields, never an exception.

let desk: HostileDesk;
beforeAll(async () => {
  desk = await HostileDesk.open();
});

const OF_OTHERS = 'This belongs to someone else.';

test('what has nothing that is seen counts as empty, in every field of a statement', async () => {
  const { claim } = desk;
  const fields = ['words', 'note', 'hedge', 'about', 'reason', 'translator', 'translation', 'countsAsOf'];
  for (const blank of ['   ', '\u0001', '\u200b', '\u2028']) {
    const id = await desk.saved(saveStatement, desk.stated(Object.fromEntries(fields.map((field) => [field, blank]))));
    const record = await readDeskRecord(desk.client, claim);
    const one = record?.statements.find((of) => of.id === id);
    expect(one).toMatchObject({ wording: { kind: 'paraphrase', words: '400' }, scope: { relation: 'same' } });
    expect([one?.note, one?.hedge]).toEqual([undefined, undefined]);
    const relayed = { ...RELAY, 'relays[0].kind': 'translation', 'relays[0].words': 'four hundred' };
    expect(await desk.tell(saveStatement, desk.stated({ ...relayed, 'relays[0].translator': blank }))).toHaveProperty([
      'relays[0].translator',
    ]);
    expect(await desk.tell(saveStatement, desk.stated({ grade: '2', gradeReason: blank }))).toHaveProperty(
      'gradeReason',
    );
  }
});

test('words are in a language that a browser knows', async () => {
  const { claim } = desk;
  for (const language of ['en-a', 'en-x', 'abcd', 'de-de-de', 'en-latn-latn', 'klingonese', '\u202een']) {
    for (const action of [saveStatement, preview]) {
      const told = await desk.tell(action, desk.stated({ language, spokenLanguage: language }));
      expect(told).toHaveProperty('language', [expect.stringMatching(/^No language has this name/)]);
      expect(told).toHaveProperty('spokenLanguage');
    }
  }
  const id = await desk.saved(saveStatement, desk.stated({ language: 'Ukrainian', spokenLanguage: 'ru' }));
  const record = await readDeskRecord(desk.client, claim);
  expect(record?.statements.find((one) => one.id === id)).toMatchObject({
    wording: { language: 'uk' },
    spokenLanguage: 'ru',
  });
});

test('what no page sends of a statement is told beside its field, in a sentence, and nothing is written', async () => {
  const { claim, document, otherClaim, otherEvent, statement } = desk;
  const before = await desk.logged();
  const rendering = await desk.rendering();
  const lines = (name: string, more: string) => ({ [name]: more });
  const tries: [Action, Fields, string, RegExp | string][] = [
    ...['event', 'label', 'thing', 'revision', 'version', 'documents[0]', 'named[0]', 'repeats[0]'].map(
      (field): [Action, Fields, string, string] => [
        saveStatement,
        desk.stated(lines(field, 'abc')),
        field,
        NOT_OFFERED,
      ],
    ),
    ...['form', 'rejects', 'scope', 'origin', 'grade', 'finish', 'again', 'counted'].map(
      (field): [Action, Fields, string, string] => [
        saveStatement,
        desk.stated(lines(field, 'abc')),
        field,
        NOT_OFFERED,
      ],
    ),
    [saveStatement, desk.stated({ confirmed: 'x'.repeat(3001) }), 'confirmed', NOT_OFFERED],
    ...['x'.repeat(3000), '{}', '{"__proto__":1}', '{"type":"yes-no","yes":true}', '[', '400'].map(
      (key): [Action, Fields, string, RegExp] => [
        saveStatement,
        desk.stated({ confirmed: key }),
        'confirmed',
        /^Confirm/,
      ],
    ),
    [saveStatement, desk.stated({ gradeReason: 'Heard it.' }), 'grade', /^Choose a grade/],
    [saveStatement, desk.stated({ event: otherEvent }), 'claim', 'Choose a question.'],
    [saveStatement, desk.stated({ claim: otherClaim }), 'claim', 'Choose a question.'],
    [saveStatement, desk.stated({ thing: statement }), '', CHANGED],
    [saveStatement, desk.stated({ thing: NOWHERE }), '', 'This item does not exist.'],
    [saveStatement, desk.stated({ 'sources[1]': 'ministry' }), 'sources[1]', 'This source is named above already.'],
    [saveStatement, desk.stated({ thing: statement, 'sources[1]': 'Radio' }), 'sources[1]', /^A revision is of one/],
    [saveStatement, desk.stated({ 'sources[5]': 'Radio' }), 'sources[1]', 'Give the source.'],
    [saveStatement, desk.stated(many(21, 'sources', 'Radio')), 'sources', 'At most 20 at once.'],
    [saveStatement, desk.stated(many(21, 'documents', document)), 'documents', 'At most 20 at once.'],
    [saveStatement, desk.stated({ 'documents[0]': NOWHERE }), 'documents', /no such entry/],
    [saveStatement, desk.stated({ 'documents[0]': claim }), 'documents', /no such entry/],
    ...['0', '1', '2', '99'].map((from): [Action, Fields, string, RegExp] => [
      saveStatement,
      desk.stated({ ...RELAY, 'relays[0].from': from }),
      'relays[0].from',
      /no such entry/,
    ]),
    [saveStatement, desk.stated({ ...RELAY, 'relays[0].from': 'abc' }), 'relays[0].from', NOT_OFFERED],
    [saveStatement, desk.stated({ 'relays[5].outlet': 'Radio' }), 'relays[0].outlet', 'Give the outlet.'],
    [saveStatement, desk.stated({ relays: 'x' }), 'relays[0]', NOT_OFFERED],
    [saveRendering, { ...rendering, from: rendering.thing }, 'from', 'It refers to itself.'],
    [saveRendering, { ...rendering, from: NOWHERE }, 'from', /not on record/],
    [saveRendering, { ...rendering, from: statement }, 'from', /not on record/],
    [saveRendering, { ...rendering, speaker: 'nobody', given: '\u200b' }, 'given', /^Say how the outlet names/],
    [saveRendering, { ...rendering, version: '7' }, '', CHANGED],
    [saveRendering, { ...rendering, thing: statement }, '', 'This item does not exist.'],
  ];
  for (const [action, fields, field, words] of tries) {
    const told = await desk.tell(action, fields);
    const what = typeof words === 'string' ? words : expect.stringMatching(words);
    expect(told, JSON.stringify(fields).slice(0, 300)).toHaveProperty([field], [what]);
  }
  expect(await desk.logged()).toBe(before);
});

test('a reporter changes nothing of another, and of two revisions at once one is taken', async () => {
  const { another, statement } = desk;
  const rendering = await desk.rendering();
  const before = await desk.logged();
  const [seen] = await desk.client.statementRevision.findMany({ where: { statementId: statement } });
  const revision = { thing: statement, revision: seen?.id ?? '', version: '0', reason: 'r' };
  expect(await desk.tell(saveStatement, desk.stated(revision), another)).toEqual({ '': [OF_OTHERS] });
  expect(await desk.tell(saveRendering, rendering, another)).toEqual({ '': [OF_OTHERS] });
  expect(await desk.tell(saveStatement, desk.stated({ grade: '2', gradeReason: 'r' }), another)).toHaveProperty(
    'grade',
  );
  expect(await desk.logged()).toBe(before);
  const revisions = await Promise.all([1, 2].map(() => desk.tell(saveStatement, desk.stated(revision))));
  expect(revisions.filter((told) => typeof told === 'string')).toHaveLength(1);
  expect(revisions).toContainEqual({ '': [expect.stringMatching(CHANGED)] });
});

test('a document that is named twice is there once', async () => {
  const { document } = desk;
  const id = await desk.saved(saveStatement, desk.stated({ 'documents[0]': document, 'documents[1]': document }));
  const evidence = { where: { statementRevision: { statementId: id } }, select: { documentId: true } };
  expect(await desk.client.evidence.findMany(evidence)).toEqual([{ documentId: document }]);
});
