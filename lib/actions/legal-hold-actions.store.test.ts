import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { findAtDesk } from '@/lib/reads/desk-lists';
import { readLegalHolds } from '@/lib/reads/legal-holds';
import { readReading } from '@/lib/reads/reading';
import type { FormState } from '@/lib/schemas/form';
import { saveDocument } from './entry-actions';
import { liftHold, redactOfDocument, setHold } from './legal-hold-actions';
import type { Request } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { answerTo, send, sendFields, signedInAs, somebody } from './testing/visitor';

// The forms of a document's page: what each person may do, what the pages then say, and that nothing typed is lost.

let db: TestDatabase;
const NAMES = ['reporter', 'one', 'two', 'third'] as const;
type Name = (typeof NAMES)[number];
const browsers = new Map<Name, Request>();
const members = new Map<Name, { id: string; role: 'reporter' | 'editor' }>();
let document = '';

beforeAll(async () => {
  db = await openDesk();
  for (const [at, name] of NAMES.entries()) {
    const role = name === 'reporter' ? 'reporter' : 'editor';
    const { id, email } = await somebody(db.client, name, role);
    members.set(name, { id, role });
    browsers.set(name, await signedInAs(db.client, email, `192.0.2.${at + 1}`));
  }
  const to = await send(browserOf('reporter'), saveDocument, { title: 'Courier', text: 'About 15 were hurt.' });
  document = String(to).split(/[/?]/).at(3) ?? '';
});
afterAll(() => db.close());

function of<T>(map: ReadonlyMap<Name, T>, name: Name): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}
const browserOf = (name: Name) => of(browsers, name);
const page = (name: Name) => readLegalHolds(of(members, name), document);

test('a page says who may do what, from the hold to the lift and the redaction that waited', async () => {
  expect(await page('reporter')).toMatchObject({ standing: [], maySet: false, redactions: [] });
  expect(await page('one')).toMatchObject({ maySet: true, redactions: [{ redact: { label: 'Ask to redact it' } }] });
  const reason = 'A lawyer asked for it';
  const set = { document, seen: '0', reason };
  expect(await sendFields(browserOf('one'), setHold, set)).toBe(`/desk/documents/${document}?did=held`);

  const [standing] = (await page('reporter')).standing;
  expect(standing).toMatchObject({ reason, lift: { whyNot: 'Your role does not allow this.' } });
  expect(standing?.held).toMatch(/^Held since \d+ \w+ \d{4} by [a-z-]+: nothing deletes it\.$/);
  const held = standing?.held.slice(0, -1);
  const list = await findAtDesk(of(members, 'reporter'), 'documents', { words: 'Courier', page: 1 });
  expect(list).toMatchObject({ lines: [{ facts: expect.arrayContaining([held]) }] });
  const reading = await readReading(of(members, 'reporter'), document);
  expect(reading).toMatchObject({ document: { facts: expect.arrayContaining([held]) } });

  const asked = { document, kind: 'document_body', target: document };
  for (const name of ['one', 'two'] as const) {
    expect((await page(name)).redactions[0]?.says.at(-1)).toMatch(
      /^Waits: a legal hold stands since .*two people lift it/,
    );
    await sendFields(browserOf(name), redactOfDocument, { ...asked, reason: 'a child' });
  }
  expect(await page('one')).toMatchObject({
    redactions: [{ redact: { whyNot: expect.stringMatching(/^It is approved/) } }],
  });

  const lift = { document, hold: standing?.id ?? '', reason: 'The case is closed' };
  await sendFields(browserOf('one'), liftHold, { ...lift, seen: '0' });
  expect((await page('one')).standing).toMatchObject([
    { lift: { whyNot: 'You asked to lift it: a second person does.' } },
  ]);
  expect((await page('two')).standing).toMatchObject([
    { asked: { reason: lift.reason }, lift: { label: 'Lift the hold' } },
  ]);
  await sendFields(browserOf('two'), liftHold, { ...lift, seen: '1' });
  const after = await page('one');
  expect(after).toMatchObject({
    standing: [],
    redactions: [{ needsReason: false, redact: { label: 'Carry it out' } }],
  });
  const third = { needsReason: true, redact: { label: 'Redact it for good' } };
  expect(await page('third')).toMatchObject({ redactions: [third] });
  expect(after.past).toEqual([expect.stringMatching(/^Held from .* lifted by [a-z-]+ and [a-z-]+ /)]);
  expect(await sendFields(browserOf('one'), redactOfDocument, asked)).toBe(`/desk/documents/${document}?did=redacted`);
  expect((await page('one')).redactions).toEqual([]);
  expect(await readReading(of(members, 'one'), document)).toMatchObject({ ok: false, reason: 'no text' });
});

test.each<[string, Name, typeof setHold, Record<string, string>, FormState['error']]>([
  ['no reason', 'one', setHold, { seen: '1', reason: ' ' }, { reason: ['Give a reason.'] }],
  [
    'too long',
    'one',
    setHold,
    { seen: '1', reason: 'x'.repeat(2001) },
    { reason: ['A reason has at most 2,000 characters.'] },
  ],
  ['a reporter', 'reporter', setHold, { seen: '1', reason: 'mine' }, { '': ['Your role does not allow this.'] }],
  [
    'set meanwhile',
    'one',
    setHold,
    { seen: '0', reason: 'mine' },
    { '': [expect.stringMatching(/^Someone else was faster/)] },
  ],
  [
    'no such hold',
    'one',
    liftHold,
    { seen: '0', reason: 'mine', hold: '0190a6f0-0000-7000-8000-000000000001' },
    { '': ['This item does not exist.'] },
  ],
  [
    'redacted already',
    'one',
    redactOfDocument,
    { kind: 'document_body', reason: 'mine' },
    { '': ['Two people have redacted this already.'] },
  ],
])('what was typed is kept: %s', async (_, who, action, fields, error) => {
  const told = await answerTo(browserOf(who), action, { document, target: document, ...fields });
  expect(told.error).toEqual(error);
  if (fields.reason?.trim()) expect(told.initialValue).toMatchObject({ reason: fields.reason });
});
