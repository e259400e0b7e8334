import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { findAtDesk } from '@/lib/reads/desk-lists';
import { readDeskThing } from '@/lib/reads/desk-thing';
import { stateNow } from '@/lib/reads/former-columns';
import { readPublicLog } from '@/lib/reads/log';
import { sourceNamed } from '@/lib/reads/named-sources';
import { readMerges } from '@/lib/reads/source-merges';
import { FIRST_VIEW } from '@/lib/views/table-state';
import { aClaim, anEvent, aSource, aStatement, EnteringDesk } from '@/lib/writes/testing/entering';
import { exactly, stated } from '@/prisma/factories/values';
import { askMerge, stepOfMerge } from './source-merge-actions';
import type { Request } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { answerTo, sendFields, signedInAs, somebody } from './testing/visitor';

// The forms of a source's page, what the page then says, and where the old name and address lead.

let db: TestDatabase;
const NAMES = ['reporter', 'one', 'two'] as const;
type Name = (typeof NAMES)[number];
const browsers = {} as Record<Name, Request>;
const members = {} as Record<Name, { id: string; role: 'reporter' | 'editor' }>;
const of = { from: '', into: '', claim: '', said: '' };

beforeAll(async () => {
  db = await openDesk();
  for (const [at, name] of NAMES.entries()) {
    const role = name === 'reporter' ? 'reporter' : 'editor';
    const { id, email } = await somebody(db.client, name, role);
    members[name] = { id, role };
    browsers[name] = await signedInAs(db.client, email, `192.0.2.${at + 1}`);
  }
  const desk = await EnteringDesk.open(db.client);
  const event = await desk.logs('event', anEvent('makiivka', { title: 'Makiivka' }));
  of.claim = await desk.logs('claim', aClaim(event, 'killed'));
  of.from = await desk.logs('source', aSource('mod', { name: 'MoD', aliases: ['Minoborony'] }));
  of.into = await desk.logs('source', aSource('ministry', { name: 'Ministry of Defence' }));
  const other = await desk.logs('source', aSource('agency', { name: 'Agency' }));
  await desk.publishes('event', event);
  await desk.publishes('claim', of.claim);
  await desk.publishes('source', of.from, of.into, other);
  of.said = await desk.logs('statement', aStatement(of.claim, of.from, { content: stated(exactly(63)) }));
  const second = await desk.logs('statement', aStatement(of.claim, of.into, { day: '2023-01-04' }));
  await desk.publishes('statement', of.said, second);
});
afterAll(() => db.close());

const page = (name: Name, source = of.from, typed?: string) => readMerges(members[name], source, typed);
const step = (which: string, seen: number, merge: string) => ({ source: of.from, merge, step: which, seen: `${seen}` });

test('from what merging would do to the merge, and back', async () => {
  expect(await page('reporter')).toEqual({ open: [], past: [], mayAsk: false });
  expect(await page('one', of.from, 'nobody at all')).toMatchObject({ notFound: { typed: 'nobody at all' } });
  const itself = await page('one', of.from, 'MoD');
  expect(itself.chosen?.effect).toEqual({ ok: false, problems: [{ text: 'It is this source. Choose another.' }] });
  const { chosen } = await page('one', of.from, 'ministry of defence');
  expect(chosen).toMatchObject({ id: of.into, other: { name: 'Ministry of Defence' } });
  expect(chosen?.effect).toEqual({
    ok: true,
    moves: '1 statement',
    events: [
      {
        title: 'Makiivka',
        href: '/events/makiivka',
        moves: '1 statement',
        changes: [
          expect.stringMatching(/^Merging them turns “How many people were killed\?” from disputed to one source only/),
        ],
        more: 0,
      },
    ],
  });
  const state = { ...FIRST_VIEW, pin: ['mod'], cell: 'killed/mod' };
  expect(await stateNow('makiivka', state)).toBe(state);

  const asked = { from: of.from, into: of.into, reason: 'The same office' };
  expect(await sendFields(browsers.one, askMerge, asked)).toBe(`/desk/sources/${of.from}?merged=asked`);
  const [open] = (await page('one')).open;
  expect(open).toMatchObject({
    isFrom: true,
    reasons: ['The same office'],
    steps: [
      { step: 'merge', whyNot: 'You asked for it: a second person carries it out.' },
      { step: 'decline', label: 'Decline' },
    ],
  });
  expect((await page('reporter')).open).toMatchObject([
    { steps: [{ whyNot: expect.anything() }, { whyNot: expect.anything() }] },
  ]);
  const merge = open?.id ?? '';
  const carried = { ...step('merge', 0, merge), reason: 'Checked' };
  expect(await sendFields(browsers.two, stepOfMerge, carried)).toBe(`/desk/sources/${of.from}?merged=merge`);

  expect((await page('one')).open).toMatchObject([
    { says: expect.stringMatching(/^Merged by .* asked, into$/), reasons: ['The same office', 'Checked'] },
  ]);
  expect((await page('one', of.into)).open).toMatchObject([{ isFrom: false, other: { name: 'MoD' } }]);
  expect(await page('one', of.into)).toMatchObject({ mayAsk: false });
  expect(await readDeskThing(members.one, 'source', of.from, { label: 'MoD', event: null })).toMatchObject({
    mayRevise: false,
    item: { steps: [] },
    whyNot: expect.stringContaining('merged into another'),
  });
  for (const typed of ['MoD', 'minoborony', 'mod', 'MoD · mod']) {
    expect(await sourceNamed(typed)).toEqual({ ok: true, id: of.into });
  }
  const found = await findAtDesk(members.one, 'sources', { words: 'Minoborony', page: 1 });
  expect(found).toMatchObject({ lines: [{ href: `/desk/sources/${of.into}` }] });
  expect(await stateNow('makiivka', state)).toMatchObject({ pin: ['ministry'], cell: 'killed/ministry' });
  const [, last] = (await readPublicLog({ before: 'the end' })).items;
  expect(last).toMatchObject({ did: expect.stringMatching(/^merged a source into another/), about: { name: 'MoD' } });

  const undo = { ...step('ask to undo', 1, merge), reason: 'Two offices' };
  expect(await sendFields(browsers.one, stepOfMerge, undo)).toBe(`/desk/sources/${of.from}?merged=ask%20to%20undo`);
  const [standing] = (await page('two')).open;
  expect(standing).toMatchObject({
    asked: { reason: 'Two offices' },
    effect: {
      ok: true,
      events: [{ changes: [expect.stringMatching(/^Undoing it turns “.*” from one source only to disputed/)] }],
    },
  });
  await sendFields(browsers.two, stepOfMerge, { ...step('undo', 2, merge), reason: 'Checked' });
  const after = await page('one');
  expect(after).toMatchObject({ open: [], mayAsk: true });
  expect(after.past).toEqual([expect.stringMatching(/^Merged “MoD” into “Ministry of Defence”, and undone by /)]);
  expect(await sourceNamed('MoD')).toEqual({ ok: true, id: of.from });
});

test.each<[string, Name, typeof askMerge, Record<string, string>, unknown]>([
  ['no reason', 'one', askMerge, { reason: ' ' }, { reason: ['Give a reason.'] }],
  ['a reporter', 'reporter', askMerge, { reason: 'mine' }, { '': ['Your role does not allow this.'] }],
  ['with itself', 'one', askMerge, { reason: 'mine', into: 'from' }, { '': ['It is this source. Choose another.'] }],
  [
    'no such merge',
    'one',
    stepOfMerge,
    { reason: 'mine', ...step('decline', 0, '0190a6f0-0000-7000-8000-000000000001') },
    { '': ['This item does not exist.'] },
  ],
])('what was typed is kept: %s', async (_, who, action, fields, error) => {
  const sent = { ...of, source: of.from, ...fields, ...(fields.into === 'from' && { into: of.from }) };
  const told = await answerTo(
    browsers[who],
    action,
    Object.fromEntries(Object.entries(sent).map(([key, value]) => [key, value || of.from])),
  );
  expect(told.error).toEqual(error);
  if (fields.reason?.trim()) expect(told.initialValue).toMatchObject({ reason: fields.reason });
});
