import { describe, expect, test } from 'vitest';
import { bareComment, bareSettlement, commentEntry, commentRows, settlementRows } from './testing/comments';
import { connectionTo } from './testing/connection';
import { holdRows } from './testing/legal-holds';
import { record } from './testing/record';
import { approval, looseEntry, toldRedaction } from './testing/redactions';
import { documentRevision, id, type Query, refusalOf } from './testing/rows';
import { AT, person } from './testing/steps';

// What the database itself holds of comments, on plain SQL.

const client = connectionTo([...record, person('bystander', 'reporter')]);

const comment = commentRows('one', 'first', 'author');
const answer = commentRows('two', 'first', 'editor', { thread_id: id('one') });
const settled = settlementRows('one', 1, 'author');
const opened = settlementRows('one', 2, 'editor');
const gone: Query = {
  text: "update comment set text = null, salt = decode(repeat('00', 16), 'hex'), redacted_at = $2 where id = $1",
  values: [id('one'), AT],
};

const LOGGED = 'A comment is logged in the private chain.';
const TOLD = 'An entry about a comment tells of one that was written, or of its thread.';
const ON = 'An answer is on what the first comment of its thread is on.';

test('somebody comments, another answers, they settle it and open it again', async () => {
  expect(await refusalOf(client, [...comment, ...answer, ...settled, ...opened])).toBe('nothing');
});

describe('refused', () => {
  test.each<[string, readonly Query[], string]>([
    ['without its entry', [bareComment('one', 'first', 'author')], LOGGED],
    ['an entry of none', [commentEntry('comment', 'one', 'first', 'author')], TOLD],
    [
      'an entry with another hash',
      [
        bareComment('one', 'first', 'author'),
        commentEntry('comment', 'one', 'first', 'author', { digest: 'a'.repeat(64) }),
      ],
      TOLD,
    ],
    [
      'an entry in another name',
      [bareComment('one', 'first', 'author'), commentEntry('comment', 'one', 'first', 'editor')],
      LOGGED,
    ],
    [
      'on a revision that is not there',
      commentRows('one', 'first', 'author', { revision: 9 }),
      'A comment is on a revision that is on record.',
    ],
    ['on a field with another name', commentRows('one', 'first', 'author', { field: 'said at' }), 'field_is_a_name'],
    ['without a word', commentRows('one', 'first', 'author', { text: ' ' }), 'text_unless_redacted'],
    [
      'by somebody whose account has ended',
      [person('gone', 'editor', { ended_at: '2030-01-01T00:00:00Z' }), ...commentRows('one', 'first', 'gone')],
      'People of the desk comment, and nobody else.',
    ],
    [
      'an answer on another field',
      [...comment, ...commentRows('two', 'first', 'editor', { thread_id: id('one'), field: 'saidAt' })],
      ON,
    ],
    ['an answer on another thing', [...comment, ...commentRows('two', 'open', 'editor', { thread_id: id('one') })], ON],
    [
      'an answer to an answer',
      [...comment, ...answer, ...commentRows('three', 'first', 'author', { thread_id: id('two') })],
      ON,
    ],
    [
      'an answer in a thread that is settled',
      [...comment, ...settled, ...answer],
      'A thread that is settled is opened again before it is answered.',
    ],
    [
      'settled by a reporter who wrote nothing in it',
      [...comment, ...settlementRows('one', 1, 'bystander')],
      'Who wrote in a thread settles it, or an editor.',
    ],
    [
      'settled twice',
      [...comment, ...settled, bareSettlement('one', 1, 'editor')],
      'A thread is settled, and then opened again.',
    ],
    [
      'settled by opening it again',
      [...comment, bareSettlement('one', 1, 'author', { settled: false })],
      'settled_then_opened_again',
    ],
    [
      'opened again before it was settled',
      [...comment, ...settlementRows('one', 2, 'author')],
      'A thread is settled, and then opened again.',
    ],
    ['settled without its entry', [...comment, bareSettlement('one', 1, 'author')], LOGGED],
    [
      'an entry of a settlement that was none',
      [...comment, commentEntry('settle comment', 'one', 'first', 'author')],
      TOLD,
    ],
    [
      'told to readers',
      [
        bareComment('one', 'first', 'author'),
        looseEntry('public', {
          did: 'comment',
          by: 'author',
          kind: 'statement',
          thing: id('first'),
          target: id('one'),
        }),
      ],
      'The public chain has no entry that says "comment".',
    ],
    [
      'other words later',
      [...comment, { text: "update comment set text = 'Another' where id = $1", values: [id('one')] }],
      'A row of comment is never changed or deleted: write a further revision.',
    ],
    ['redacted without approvals', [...comment, gone], 'Two people approve a redaction.'],
  ])('%s', async (_, rows, refusal) => {
    expect(await refusalOf(client, rows)).toBe(refusal);
  });
});

const COMMENT = { kind: 'comment', name: 'one' };
const both = [...approval(COMMENT, 'editor'), ...approval(COMMENT, 'second')];

test('two people redact it, and a log of it without its words stays', async () => {
  expect(await refusalOf(client, [...comment, ...both, gone, toldRedaction(COMMENT)])).toBe('nothing');
});

test('a comment on a document is not redacted while a legal hold stands on it', async () => {
  const more = { kind: 'document', thing_id: id('report') };
  const on = [
    documentRevision('report'),
    bareComment('one', 'first', 'author', more),
    commentEntry('comment', 'one', 'first', 'author', { kind: 'document', thing: id('report') }),
  ];
  expect(await refusalOf(client, [...on, ...holdRows('hold', 'report'), ...both, gone, toldRedaction(COMMENT)])).toBe(
    'A legal hold stands on the document: nothing of it is deleted before two people have lifted it.',
  );
});
