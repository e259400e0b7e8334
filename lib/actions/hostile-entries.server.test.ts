import { beforeAll, expect, test } from 'vitest';
import { hashedPassword } from '@/lib/platform/passwords';
import { reviewable } from '@/lib/store/steps';
import { addPerson } from '@/lib/writes/people';
import { saveDocument, saveEvent, saveQuestion, saveSearch, saveSource } from './entry-actions';
import { takeReviewStep } from './review-actions';
import { saveStatement } from './statement-actions';
import {
  type Action,
  CHANGED,
  EVENT,
  type Fields,
  HostileDesk,
  NOT_OFFERED,
  NOWHERE,
  preview,
  QUESTION,
  RELAY,
  source,
} from './testing/hostile-desk';
import { PASSWORD, signedInAs } from './testing/visitor';

// Entries as no page of ours sends them: told beside their fields, never an exception.

let desk: HostileDesk;
beforeAll(async () => {
  desk = await HostileDesk.open();
});

test('what no page sends of an entry is told beside its field, in a sentence, and nothing is written', async () => {
  const { claim, event, otherEvent } = desk;
  const before = await desk.logged();
  const tries: [Action, Fields, string, RegExp | string][] = [
    [saveSearch, { ...desk.search(), event: otherEvent }, 'claim', 'Choose a question of this event.'],
    [saveSearch, { ...desk.search(), claim: NOWHERE }, 'claim', 'Choose a question of this event.'],
    [saveSearch, { ...desk.search(), until: '400' }, 'until', /^This is not read as a time/],
    [saveDocument, { title: 'T', address: 'HTTPS://example.org' }, 'address', /^Give an address/],
    [saveDocument, { title: 'T', address: 'javascript:alert(1)' }, 'address', /^Give an address/],
    [saveDocument, { title: 'T', address: 'https://\u202egro.live' }, 'address', /^Give an address/],
    [saveDocument, { title: 'T', confidential: 'abc' }, 'confidential', NOT_OFFERED],
    [saveQuestion, { ...QUESTION, event, thing: claim, reason: 'r' }, '', CHANGED],
    [saveQuestion, { ...QUESTION, event, whole: 'abc' }, 'whole', NOT_OFFERED],
    [saveQuestion, { ...QUESTION, event: claim }, 'event', /no such entry/],
    [saveQuestion, { ...QUESTION, event, position: 'abc' }, 'position', /^Give its place/],
    [
      saveQuestion,
      { ...desk.category(), 'options[0].within': 'b', 'options[1].within': 'a' },
      'options',
      /within itself/,
    ],
    [saveQuestion, { ...desk.category(), 'options[1].label': 'YES' }, 'options', /named twice/],
    [saveQuestion, { ...desk.category(), 'options[9].label': 'Perhaps' }, 'options[9].key', NOT_OFFERED],
    [saveSource, { ...source('Nobody'), 'aliases[0].x': 'x' }, 'aliases[0]', NOT_OFFERED],
    [saveEvent, { ...EVENT, zone: 'Mars/Olympus' }, 'zone', /^No time zone/],
    [saveEvent, { ...EVENT, from: '13 Sep 275760' }, 'from', /^This is not read as a time/],
  ];
  for (const [action, fields, field, words] of tries) {
    const told = await desk.tell(action, fields);
    const what = typeof words === 'string' ? words : expect.stringMatching(words);
    expect(told, JSON.stringify(fields).slice(0, 300)).toHaveProperty([field], [what]);
  }
  expect(await desk.logged()).toBe(before);
});

test('of two forms with one address one is taken; an address that was made is made anew', async () => {
  const both = await Promise.all([1, 2].map(() => desk.tell(saveEvent, { ...EVENT, slug: 'one-address' })));
  expect(both.filter((told) => typeof told === 'string')).toHaveLength(1);
  expect(both.find((told) => typeof told === 'object')).toHaveProperty('slug');
  const made = await Promise.all(
    Array.from({ length: 4 }, () => desk.tell(saveEvent, { ...EVENT, title: 'One and the same' })),
  );
  const ids = made.map((to) => String(to).split(/[/?]/).at(3) ?? '');
  const rows = await desk.client.event.findMany({ where: { id: { in: ids } } });
  expect(rows.map(({ slug }) => slug).toSorted()).toEqual([
    'one-and-the-same',
    'one-and-the-same-2',
    'one-and-the-same-3',
    'one-and-the-same-4',
  ]);
});

test('what was discarded is not named in a form', async () => {
  const { event } = desk;
  const question = await desk.saved(saveQuestion, { ...QUESTION, event, question: 'How many left?' });
  const gazette = await desk.saved(saveSource, source('Vanished Gazette'));
  const page = await desk.saved(saveDocument, { title: 'A vanished page' });
  const said = await desk.saved(saveStatement, desk.stated());
  await discarded('claim', question, await desk.client.claimRevision.findFirst({ where: { claimId: question } }));
  await discarded('source', gazette, await desk.client.sourceRevision.findFirst({ where: { sourceId: gazette } }));
  await discarded('document', page, await desk.client.documentRevision.findFirst({ where: { documentId: page } }));
  await discarded('statement', said, await desk.client.statementRevision.findFirst({ where: { statementId: said } }));
  const before = await desk.logged();
  const chosen = 'Vanished Gazette · vanished-gazette';
  const tries: [Action, Fields, string][] = [
    [saveStatement, desk.stated({ claim: question }), 'claim'],
    [saveStatement, desk.stated({ 'sources[0]': 'Vanished Gazette' }), 'sources[0]'],
    [saveStatement, desk.stated({ 'sources[1]': chosen }), 'sources[1]'],
    [preview, desk.stated({ 'sources[0]': chosen }), 'sources[0]'],
    [saveStatement, desk.stated({ ...RELAY, 'relays[0].outlet': chosen }), 'relays[0].outlet'],
    [saveStatement, desk.stated({ 'documents[0]': page }), 'documents'],
    [saveStatement, desk.stated({ 'sources[0]': 'Radio', origin: 'repeats', 'repeats[0]': said }), 'repeats'],
    [saveStatement, desk.stated({ form: 'withdrawn', 'named[0]': said, words: 'No.' }), 'named'],
    [saveDocument, { title: 'T', outlet: chosen }, 'outlet'],
    [saveSource, { ...source('Quite another'), speaksFor: chosen }, 'speaksFor'],
    [saveSearch, { ...desk.search(), claim: question }, 'claim'],
    [saveSearch, { ...desk.search(), source: chosen }, 'source'],
  ];
  for (const [action, fields, field] of tries) {
    expect(await desk.tell(action, fields), field).toHaveProperty([field], [expect.stringMatching(/^The|^Choose/)]);
  }
  expect(await desk.logged()).toBe(before);
});

test('a held source may still be named', async () => {
  const editor = {
    name: 'editor',
    email: 'editor@desk.example',
    role: 'editor',
    password: await hashedPassword(PASSWORD),
  } as const;
  await desk.client.$transaction((tx) => addPerson(tx, editor, { by: 'nobody', at: new Date() }));
  const editing = await signedInAs(desk.client, editor.email, '192.0.2.3');
  const thing = await desk.saved(saveSource, { ...source('Held Herald'), next: 'submit' });
  for (const step of ['publish', 'hold']) {
    const seen = await reviewable(desk.client, 'source', thing);
    const version = String(seen?.version);
    const asked = { step, kind: 'source', thing, revision: seen?.latest.revision ?? '', version, reason: 'r' };
    expect(await desk.tell(takeReviewStep, asked, editing), step).toBe('/desk');
  }
  await desk.saved(saveStatement, desk.stated({ 'sources[0]': 'Held Herald' }));
  await desk.saved(saveDocument, { title: 'Held', outlet: 'held-herald' });
  await desk.saved(saveSearch, { ...desk.search(), source: 'Held Herald' });
});

async function discarded(kind: string, thing: string, seen: { id: string } | null) {
  const step = { step: 'discard', kind, thing, revision: seen?.id ?? '', version: '0', reason: 'Twice.' };
  expect(await desk.tell(takeReviewStep, step)).toBe('/desk');
}
