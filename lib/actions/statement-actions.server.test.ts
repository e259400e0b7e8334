import Big from 'big.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { offerKey } from '@/lib/domain/offers';
import type { Value } from '@/lib/domain/value';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { readComposer } from '@/lib/reads/composer';
import { readLogged } from '@/lib/reads/reading';
import { readDeskRecord, readDeskStatement } from '@/lib/store/desk-record';
import { reviewable } from '@/lib/store/steps';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { logDocument, saveDocument } from './entry-actions';
import { takeReviewStep } from './review-actions';
import { findDocuments, previewStatement, saveStatement } from './statement-actions';
import type { Request } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { asked, send, signedInAs, somebody } from './testing/visitor';

// The composer's actions, from the form to the rows.

let db: TestDatabase;
let browser: Request;
let event: string;
let killed: string;

/** An id of nobody. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

const number = (relation: 'exact' | 'about', figure: number): Value => ({
  type: 'number',
  relation,
  figure: new Big(figure),
});

beforeAll(async () => {
  db = await openDesk();
  const { id: actor, email } = await somebody(db.client, 'reporter');
  browser = await signedInAs(db.client, email, '192.0.2.1');
  const log = logsAs(db.client, actor);
  const place = { slug: 'strike', title: 'A strike', summary: 'It happened.', zone: 'Europe/Kyiv', fictional: true };
  event = await log({ kind: 'event', entry: place });
  killed = await log({
    kind: 'claim',
    entry: {
      event,
      slug: 'killed',
      position: 1,
      question: 'How many were killed?',
      measure: 'persons killed',
      scope: 'in the building',
      additive: true,
      type: 'number',
      unit: 'persons',
      whole: true,
      lowerBound: new Big(0),
      tolerance: 'none',
    },
  });
  for (const name of ['General staff', 'Ministry', 'Radio']) {
    const source = {
      slug: name.toLowerCase().replace(' ', '-'),
      name,
      aliases: [`${name} (alias)`],
      naming: 'named',
    } as const;
    await log({
      kind: 'source',
      entry: { ...source, kind: 'government', side: 'none', reliability: 'not graded', confidential: false },
    });
  }
});
afterAll(() => db.close());

const typed = (more: Record<string, string> = {}) => ({
  event,
  claim: killed,
  'sources[0]': 'General staff',
  form: 'stated',
  said: 'about 400',
  saidAt: '1 Jan 2030',
  kind: 'paraphrase',
  language: 'en',
  ...more,
});
const about400 = { confirmed: offerKey(number('about', 400)) };
const statements = async () => (await readDeskRecord(db.client, killed))?.statements ?? [];

test('what is typed is previewed: its readings, its sentence, and nothing is written', async () => {
  const told = await previewed(typed());
  expect(told?.offers.confirmed?.offers).toEqual([
    { key: about400.confirmed, words: 'about 400', means: '360 to 440', because: [] },
  ]);
  expect(told?.preview?.sentences).toEqual(['General staff says about 400, 1 Jan 2030']);
  // Words that are still missing change nothing of the sentence.
  const verbatim = await previewed(typed({ ...about400, kind: 'verbatim' }));
  expect(verbatim?.preview?.sentences).toEqual(['General staff says about 400, 1 Jan 2030']);
  expect(await statements()).toEqual([]);
});

test('words that are missing are told, and none of the desk are put in their place', async () => {
  for (const kind of ['verbatim', 'translation']) {
    expect(await send(browser, saveStatement, typed({ ...about400, kind }))).toMatch(/^Give the (?:words|translation)/);
  }
  expect(await statements()).toEqual([]);
});

test('a value that nobody has confirmed is not logged', async () => {
  expect(await send(browser, saveStatement, typed())).toBe('Confirm what the value says: press Enter, or choose it.');
  expect(await statements()).toEqual([]);
});

test('a statement is logged, and leads to its page', async () => {
  const to = await send(browser, saveStatement, typed(about400));
  const [logged] = await statements();
  expect(to).toBe(`/desk/statements/${logged?.id}?saved=draft`);
  expect(logged).toMatchObject({ ref: 's1', content: { form: 'stated', value: number('about', 400) } });
});

test('the same once more is noticed, and logged if it is asked for', async () => {
  expect(await send(browser, saveStatement, typed(about400))).toMatch(/^The desk has this already: s1: General staff/);
  expect(await statements()).toHaveLength(1);
  expect(await send(browser, saveStatement, typed({ ...about400, again: 'on' }))).toMatch(/^\/desk\/statements\//);
  expect(await statements()).toHaveLength(2);
});

test('several speakers of the same words are one statement for each, passed on by outlets in a chain', async () => {
  const to = await send(
    browser,
    saveStatement,
    typed({
      'sources[0]': 'ministry',
      'sources[1]': 'Radio (alias)',
      said: '89',
      confirmed: offerKey(number('exact', 89)),
      saidAt: '4 Jan 2030',
      'relays[0].outlet': 'Radio',
      'relays[0].publishedAt': '4 Jan 2030',
      'relays[1].outlet': 'General staff',
      'relays[1].publishedAt': '5 Jan 2030',
      'relays[1].from': '1',
      finish: 'next',
    }),
  );
  const record = await readDeskRecord(db.client, killed);
  const logged = record?.statements.filter(({ ref }) => ref === 's3' || ref === 's4') ?? [];
  expect(logged).toHaveLength(2);
  const kept = new URL(to, 'https://desk.example').searchParams;
  expect(kept.getAll('logged').toSorted()).toEqual(logged.map(({ id }) => id).toSorted());
  expect([kept.get('claim'), kept.get('saidAt')]).toEqual([killed, '4 Jan 2030']);
  const passedOn = record?.renderings.filter(({ statement }) => statement === logged[0]?.id) ?? [];
  expect(passedOn.map(({ parent }) => parent)).toEqual([undefined, passedOn[0]?.id]);
});

test('it is told what it would contradict', async () => {
  const told = await previewed(
    typed({ 'sources[0]': 'Radio', said: '12', saidAt: '6 Jan 2030', confirmed: offerKey(number('exact', 12)) }),
  );
  expect(told?.preview?.contradicts.toSorted()).toEqual(['General staff: about 400', 'Ministry: 89']);
});

test.each([
  [{ 'sources[0]': 'Nobody' }, 'The desk has no source of this name: log it first.'],
  [{ saidAt: '5/1/2030' }, 'The day can be read in two ways. Write the month as a word: 5 Jan 2023.'],
  [{ saidAt: '' }, 'Give the day, or the time, at which it was said.'],
  [{ said: 'no survivors' }, /^Not read: something else is counted/],
  [{ claim: '01a22c1e-516a-71ce-9db6-143d858b3f8d' }, 'Choose a question.'],
  [{ grade: '2' }, 'Say why you give this grade.'],
  [{ grade: '2', gradeReason: 'heard it' }, /^Your role does not allow you to give a grade/],
  [
    { 'relays[0].outlet': 'Radio', 'relays[0].publishedAt': '1 Jan 2029' },
    'It was published before what it passes on.',
  ],
])('%j is refused, in words', async (more, words) => {
  const before = await statements();
  const told = await send(browser, saveStatement, typed({ ...about400, again: 'on', ...more }));
  expect(told).toEqual(typeof words === 'string' ? words : expect.stringMatching(words));
  expect(await statements()).toHaveLength(before.length);
});

test('documents of the event are offered first, newest first; every other is found; none that was discarded', async () => {
  const ids = new Map<string, string>();
  for (const title of ['Old harbour log', 'Harbour gazette', 'Never read', 'Last of all']) {
    const to = await send(browser, saveDocument, { title });
    ids.set(title, to.split(/[/?]/).at(3) ?? '');
  }
  for (const title of ['Old harbour log', 'Harbour gazette']) {
    const more = { ...about400, again: 'on', 'documents[0]': ids.get(title) ?? '' };
    expect(await send(browser, saveStatement, typed(more))).toMatch(/saved=draft$/);
  }
  const never = ids.get('Never read') ?? '';
  const { id: revision } = await db.client.documentRevision.findFirstOrThrow({ where: { documentId: never } });
  const step = { step: 'discard', kind: 'document', thing: never, revision, version: '0', reason: 'Twice.' };
  expect(await send(browser, takeReviewStep, step)).toBe('/desk');

  const member = { id: (await db.client.person.findFirstOrThrow()).id, role: 'reporter' } as const;
  const view = await readComposer(member, event);
  if (view === undefined || typeof view === 'string') throw new Error(String(view));
  expect(view.documents.map(({ label, group }) => [label, group?.split(',')[0]])).toEqual([
    ['Harbour gazette', 'Evidence in this event'],
    ['Old harbour log', 'Evidence in this event'],
    ['Last of all', 'Other documents'],
  ]);
  const found = async (words: string) => {
    let told: Awaited<ReturnType<typeof findDocuments>> | undefined;
    await send(
      browser,
      async (_, form) => {
        told = await findDocuments(form);
        return told;
      },
      { words },
    );
    return told?.found?.map(({ label }) => label);
  };
  expect(await found('HARBOUR')).toEqual(['Harbour gazette', 'Old harbour log']);
  expect(await found('never')).toEqual([]);
});

test('a document that is logged on the way is told to its form, and leads nowhere', async () => {
  let made: { value: string; label: string } | undefined;
  const log = (fields: Record<string, string>) =>
    send(
      browser,
      async (before, form) => {
        const state = await logDocument(before, form);
        made = state.made;
        return state;
      },
      fields,
    );
  expect(await log({ title: 'On the way' })).toBe('Logged as a draft, and chosen.');
  expect(made?.label).toBe('On the way');
  expect(await db.client.document.count({ where: { id: made?.value ?? '' } })).toBe(1);
  expect(await log({ title: '', outlet: 'Nobody' })).toMatch(/^Give a title/);
  expect(made).toBeUndefined();
});

test('a passage is cut from the text of its document, by code points, and stays through a revision', async () => {
  const text = 'It was loud 😀. The staff says about 400 died 😀, no more.';
  const to = await send(browser, saveDocument, { title: 'A briefing', text, language: 'en' });
  const document = to.split(/[/?]/).at(3) ?? '';
  const points = [...text];
  const start = points.indexOf('a', points.indexOf('y'));
  const passage = (from: number, until: number) => ({
    'quotes[0].document': document,
    'quotes[0].start': String(from),
    'quotes[0].end': String(until),
  });
  const here = { ...about400, again: 'on', ...passage(start, start + 9) };
  expect(Object.values((await previewed(typed(here)))?.passages ?? {})).toMatchObject([
    {
      title: 'A briefing',
      prefix: 'It was loud 😀. The staff says ',
      exact: 'about 400',
      suffix: ' died 😀, no more.',
    },
  ]);
  for (const [from, until] of [
    [start, start],
    [start, points.length + 1],
    [start, start + 5001],
  ]) {
    const told = await send(browser, saveStatement, typed({ ...here, ...passage(from ?? 0, until ?? 0) }));
    expect(told).toMatch(/^(?:This passage does not stand in the document|A passage has at most 5,000 characters)/);
  }
  const thing = (await send(browser, saveStatement, typed(here))).split(/[/?]/).at(3) ?? '';
  const quoted = { document, quote: { exact: 'about 400', start, end: start + 9 } };
  const latest = async () => (await readDeskStatement(db.client, thing))?.evidence;
  expect(await latest()).toMatchObject([quoted]);
  expect(await readLogged({ id: NOBODY, role: 'reporter' }, document)).toMatchObject([
    { thing, at: { start, end: start + 9 }, value: 'about 400', state: 'draft' },
  ]);

  const seen = await reviewable(db.client, 'statement', thing);
  const revision = { thing, revision: seen?.latest.revision ?? '', version: String(seen?.version), reason: 'A note.' };
  expect(await send(browser, saveStatement, typed({ ...here, ...revision, note: 'Heard live.' }))).toMatch(
    /saved=draft$/,
  );
  expect(await latest()).toMatchObject([quoted]);
});

test('nobody who is signed out reads or writes', async () => {
  const stranger = asked('192.0.2.9');
  const before = await statements();
  expect(await send(stranger, saveStatement, typed(about400))).toMatch(/^You are not signed in any more/);
  expect(await send(stranger, (_, form) => previewStatement(form), typed(about400))).toMatch(/^You are not signed/);
  expect(await statements()).toHaveLength(before.length);
});

/** What the composer shows beside its fields. */
async function previewed(fields: Record<string, string>) {
  let composer: Awaited<ReturnType<typeof previewStatement>>['composer'];
  await send(
    browser,
    async (_, form) => {
      const answer = await previewStatement(form);
      composer = answer.composer;
      return answer;
    },
    fields,
  );
  return composer;
}
