import { describe, expect, test } from 'vitest';
import { evidence } from './testing/additions';
import { later } from './testing/admissions';
import { quote } from './testing/changes';
import { connectionTo } from './testing/connection';
import { bareHold, bareLift, holdEntry, holdRows, liftRows } from './testing/legal-holds';
import { record } from './testing/record';
import { approval, type Target, tombstone } from './testing/redactions';
import { id, insert, type Query, refusalOf, renderingRevision, statementRevision } from './testing/rows';
import { AT, person } from './testing/steps';

// What the database itself holds of a legal hold, on plain SQL.

const SALT = { salt: new Uint8Array(16).fill(7) };
const BEGIN: Query = { text: 'begin', values: [] };
const COMMIT: Query = { text: 'commit', values: [] };
const client = connectionTo([
  ...record,
  quote(SALT),
  // Words that rest on the document: of a statement, and of how it was passed on.
  ...statementRevision('open', 'killed', { number: 2, said_on: '2030-01-05' }),
  evidence('e-open', 'statement', 'open.2'),
  ...renderingRevision('relay', 'first', { number: 2 }),
  evidence('e-relay', 'rendering', 'relay.2'),
  person('boss', 'administrator'),
  person('self', 'editor', {}, { by: id('boss'), at: AT }),
  insert('capture', {
    id: id('kept'),
    person_id: id('author'),
    way: 'file',
    document_id: id('report'),
    ended_at: AT,
  }),
  { text: "insert into capture_part (capture_id, number, bytes) values ($1, 0, '\\x00')", values: [id('kept')] },
  BEGIN,
  ...holdRows('older', 'summary'),
  ...liftRows('older', 1, 'editor', 'summary'),
  ...liftRows('older', 2, 'second', 'summary'),
  COMMIT,
]);

const HELD = 'A legal hold stands on the document: nothing of it is deleted before two people have lifted it.';
const TWO = 'Two people lift a legal hold, who do not count as one.';
const ORDER = 'A legal hold is lifted by a first person, then by a second, and by nobody else.';
const EDITORS = 'Editors set legal holds and lift them, and nobody else.';
const LOGGED = 'A legal hold is logged in the private chain.';
const TOLD = 'An entry about a legal hold tells of one that was set or lifted.';

const hold = holdRows('hold', 'report');
const first = liftRows('hold', 1, 'editor');
const second = liftRows('hold', 2, 'second');
const redaction = (target: Target): Query[] => [
  ...approval(target, 'editor'),
  ...approval(target, 'second'),
  ...tombstone(target),
];
const COVERED: Target[] = [
  { kind: 'document_body', name: 'report' },
  { kind: 'quote', name: 'quote' },
  { kind: 'wording', name: 'w-open.2' },
  { kind: 'wording', name: 'w-relay.2' },
  { kind: 'reason', name: 'y-hold' },
];

describe.each(COVERED)('$kind $name', (target) => {
  test('is not redacted while the hold stands; approvals are taken, and wait', async () => {
    expect(await refusalOf(client, [...hold, ...redaction(target)])).toBe(HELD);
    expect(await refusalOf(client, [...hold, ...approval(target, 'editor'), ...approval(target, 'second')])).toBe(
      'nothing',
    );
  });

  test('nor after one person lifted it, but after two', async () => {
    expect(await refusalOf(client, [...hold, ...first, ...redaction(target)])).toBe(HELD);
    expect(await refusalOf(client, [...hold, ...first, ...second, ...redaction(target)])).toBe('nothing');
  });
});

test('words that rest on another document are not held', async () => {
  expect(await refusalOf(client, [...hold, ...redaction({ kind: 'wording', name: 'w-first.1' })])).toBe('nothing');
});

test('a second hold stands on its own when the first is lifted', async () => {
  const both = [...hold, ...holdRows('again', 'report', 'second'), ...first, ...second];
  expect(await refusalOf(client, [...both, ...redaction({ kind: 'document_body', name: 'report' })])).toBe(HELD);
});

test.each([
  ["update capture set name = 'x' where id = $1"],
  ['delete from capture where id = $1'],
  ['delete from capture_part where capture_id = $1'],
])('what was kept as the document stays: %s', async (text) => {
  const change = { text, values: [id('kept')] };
  expect(await refusalOf(client, [...hold, change])).toBe(HELD);
  expect(await refusalOf(client, [...hold, ...first, ...second, change])).toBe('nothing');
});

describe('who sets a hold and who lifts it', () => {
  test.each<[string, Query[], string]>([
    ['an editor sets it alone', hold, 'nothing'],
    ['the one who set it lifts it with another', [...hold, ...first, ...second], 'nothing'],
    ['two others lift it', [...holdRows('hold', 'report', 'boss'), ...first, ...second], 'nothing'],
    ['a reporter sets it', bareHold('hold', 'report', 'author'), EDITORS],
    ['a reporter lifts it', [...hold, ...bareLift('hold', 1, 'author')], EDITORS],
    [
      'somebody sets it whose account has ended',
      [person('gone', 'editor', { ended_at: AT }), ...bareHold('hold', 'report', 'gone')],
      EDITORS,
    ],
    ['one person lifts it twice', [...hold, ...first, ...bareLift('hold', 2, 'editor')], TWO],
    [
      'a second lifts it who counts as the first',
      [...hold, ...liftRows('hold', 1, 'boss'), ...bareLift('hold', 2, 'self')],
      TWO,
    ],
    [
      'the second counts as the first until a day has passed',
      [...hold, ...liftRows('hold', 1, 'boss'), ...bareLift('hold', 2, 'self', { at: later(24 * 60 - 1) })],
      TWO,
    ],
    ['nobody has lifted it first', [...hold, ...bareLift('hold', 2, 'second')], ORDER],
    ['two lift it first', [...hold, ...first, ...bareLift('hold', 1, 'second')], ORDER],
    ['a third lifts it', [...hold, ...first, ...second, ...bareLift('hold', 3, 'boss')], 'lifted_by_two'],
    [
      'it was set long ago',
      bareHold('hold', 'report', 'editor', { at: '2025-01-01T00:00:00Z' }),
      'A legal hold is recorded when it is set or lifted.',
    ],
    [
      'its reason is that of something else',
      [...hold, ...bareHold('again', 'report', 'second', { reason_id: id('y-hold') })],
      'A legal hold is set and lifted for a reason of its own.',
    ],
    ['it is set silently', bareHold('hold', 'report'), LOGGED],
    [
      'it is set in the name of another, as the log has it',
      [...bareHold('hold', 'report'), holdEntry('set legal hold', 'hold', 'report', 'second')],
      LOGGED,
    ],
    ['it is lifted silently', [...hold, ...bareLift('hold', 1, 'editor')], LOGGED],
    [
      'its first lift is told as the second',
      [...hold, ...bareLift('hold', 1, 'editor'), holdEntry('lift legal hold', 'hold', 'report', 'editor')],
      LOGGED,
    ],
    ['one is told that nobody set', [holdEntry('set legal hold', 'none', 'report', 'editor')], TOLD],
    ['it is told of another document', [...hold, holdEntry('set legal hold', 'hold', 'summary', 'editor')], TOLD],
    [
      'it is told at another time',
      [...hold, holdEntry('set legal hold', 'hold', 'report', 'editor', { at: new Date(later(1)).toISOString() })],
      TOLD,
    ],
  ])('%s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });
});
