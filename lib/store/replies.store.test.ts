import { describe, expect, test } from 'vitest';
import { connectionTo } from './testing/connection';
import { holdRows } from './testing/legal-holds';
import { record } from './testing/record';
import { approval, toldRedaction } from './testing/redactions';
import { bareReply, bareReplyStep, replyEntry, replyRows, replyStepRows } from './testing/replies';
import { documentRevision, id, type Query, refusalOf } from './testing/rows';
import { AT, person } from './testing/steps';

// What the database itself holds of replies of sources, on plain SQL.

const client = connectionTo([...record, person('third', 'editor')]);

const logged = replyRows('one');
const published = [...logged, ...replyStepRows('one', 1, 'publish', 'second')];
const held = [...published, ...replyStepRows('one', 2, 'hold', 'editor')];
const asked = [...held, ...replyStepRows('one', 3, 'ask to release', 'editor')];
const again = replyRows('two', 'editor', { place_id: id('one'), number: 2 });
const gone: Query = {
  text: "update reply set words = null, salt = decode(repeat('00', 16), 'hex'), redacted_at = $2 where id = $1",
  values: [id('one'), AT],
};

const LOGGED = 'A reply, and each step with it, is logged.';
const TOLD = 'An entry about a reply tells of one that was logged, or of a step with it.';
const SECOND = 'A second person publishes, returns and releases a reply, who does not count as the first.';
const ORDER = 'A reply is published or returned once, held once readers see it, and released once that is asked for.';
const EDITORS = 'Editors log replies of sources, publish them and hold them, and nobody else.';
const FOLLOWS = 'A reply in the place of another follows it, and is on the same thing.';
const SHOWN = 'A reply is published once readers see what it is on.';

test('one logs a reply, a second publishes it, one holds it and two release it; another takes its place', async () => {
  const released = [...asked, ...replyStepRows('one', 4, 'release', 'third')];
  expect(await refusalOf(client, [...released, ...again, ...replyStepRows('two', 1, 'publish', 'third')])).toBe(
    'nothing',
  );
});

test('a release that is asked for is declined, and asked for again', async () => {
  const declined = [...asked, ...replyStepRows('one', 4, 'decline', 'editor')];
  expect(await refusalOf(client, [...declined, ...replyStepRows('one', 5, 'ask to release', 'third')])).toBe('nothing');
});

test('a reply of a source to how it is shown as a whole is published with it', async () => {
  const of = { statement_id: null, source_id: id('agency') };
  const told = { kind: 'source', thing: id('agency') };
  const rows = [...replyRows('one', 'editor', of, told), ...replyStepRows('one', 1, 'publish', 'second', told)];
  expect(await refusalOf(client, rows)).toBe('nothing');
});

describe('refused', () => {
  test.each<[string, readonly Query[], string]>([
    ['without its entry', [bareReply('one', 'editor')], LOGGED],
    ['a step without its entry', [...logged, ...bareReplyStep('one', 1, 'publish', 'second')], LOGGED],
    [
      'published, and told in the desk’s own chain alone',
      [
        ...logged,
        ...bareReplyStep('one', 1, 'publish', 'second'),
        replyEntry('private', 'return reply', 'one', 'second'),
      ],
      LOGGED,
    ],
    ['an entry of none', [replyEntry('private', 'log reply', 'one', 'editor')], TOLD],
    [
      'an entry of a publishing that was none',
      [...logged, replyEntry('public', 'publish reply', 'one', 'second')],
      TOLD,
    ],
    [
      'an entry on another thing',
      [
        ...logged,
        ...bareReplyStep('one', 1, 'publish', 'second'),
        replyEntry('public', 'publish reply', 'one', 'second', { thing: id('open') }),
      ],
      TOLD,
    ],
    [
      'an entry with other words',
      [bareReply('one', 'editor'), replyEntry('private', 'log reply', 'one', 'editor', { digest: 'a'.repeat(64) })],
      TOLD,
    ],
    ['logged by a reporter', replyRows('one', 'author'), EDITORS],
    ['published by a reporter', [...logged, ...replyStepRows('one', 1, 'publish', 'author')], EDITORS],
    [
      'logged by somebody whose account has ended',
      [person('gone', 'editor', { ended_at: '2030-01-01T00:00:00Z' }), ...replyRows('one', 'gone')],
      EDITORS,
    ],
    ['published by who logged it', [...logged, ...replyStepRows('one', 1, 'publish', 'editor')], SECOND],
    ['returned by who logged it', [...logged, ...replyStepRows('one', 1, 'return', 'editor')], SECOND],
    ['released by who asked for it', [...asked, ...replyStepRows('one', 4, 'release', 'editor')], SECOND],
    ['published twice', [...published, ...replyStepRows('one', 2, 'publish', 'third')], ORDER],
    ['held before it was published', [...logged, ...replyStepRows('one', 1, 'hold', 'second')], ORDER],
    ['released without asking', [...held, ...replyStepRows('one', 3, 'release', 'third')], ORDER],
    [
      'published after it was returned',
      [...logged, ...replyStepRows('one', 1, 'return', 'second'), ...replyStepRows('one', 2, 'publish', 'second')],
      ORDER,
    ],
    ['steps with a hole', [...logged, ...replyStepRows('one', 2, 'publish', 'second')], ORDER],
    [
      'the one before, once another was logged in its place',
      [...logged, ...again, ...replyStepRows('one', 1, 'publish', 'second')],
      'The latest reply in its place is published, with its words.',
    ],
    [
      'held, once another has replaced it',
      [
        ...published,
        ...again,
        ...replyStepRows('two', 1, 'publish', 'second'),
        ...replyStepRows('one', 2, 'hold', 'second'),
      ],
      'What another reply replaced is neither held nor released.',
    ],
    [
      'published on a statement that readers do not see',
      [
        ...replyRows('one', 'editor', { statement_id: id('open') }, { thing: id('open') }),
        ...replyStepRows('one', 1, 'publish', 'second', { thing: id('open') }),
      ],
      SHOWN,
    ],
    ['in a place that is none', replyRows('two', 'editor', { place_id: id('one'), number: 2 }), FOLLOWS],
    [
      'in its place on another thing',
      [
        ...logged,
        ...replyRows(
          'two',
          'editor',
          { place_id: id('one'), number: 2, statement_id: id('open') },
          { thing: id('open') },
        ),
      ],
      FOLLOWS,
    ],
    [
      'twice in one place',
      [...logged, ...again, ...replyRows('three', 'editor', { place_id: id('one'), number: 2 })],
      'reply_place_id_number_key',
    ],
    [
      'first, in the place of another',
      [...logged, ...replyRows('two', 'editor', { place_id: id('one') })],
      'first_names_its_place',
    ],
    ['on nothing', replyRows('one', 'editor', { statement_id: null }), 'on_one_thing'],
    ['on two things', replyRows('one', 'editor', { source_id: id('agency') }), 'on_one_thing'],
    ['without a word', replyRows('one', 'editor', { words: ' ' }), 'words_are_not_blank'],
    ['in no language', replyRows('one', 'editor', { language: 'in English' }), 'languages_are_tags'],
    [
      'translated by nobody',
      replyRows('one', 'editor', { translation: 'So.', translation_language: 'en' }),
      'translation_has_language',
    ],
    ['without a day', replyRows('one', 'editor', { given_on: null }), 'given_with_precision'],
    [
      'in no zone',
      replyRows('one', 'editor', { given_zone: 'Kyiv' }),
      '"Kyiv" is not the name of a time zone, such as Europe/Kyiv.',
    ],
    [
      'redacted from the start',
      [bareReply('one', 'editor', { words: null, redacted_at: AT })],
      'A reply that is new says something.',
    ],
    [
      'held without a reason',
      [...published, ...bareReplyStep('one', 2, 'hold', 'second', { reason_id: null, reason_hash: null })],
      'reason_unless_published',
    ],
    [
      'other words later',
      [...logged, { text: "update reply set words = 'Another' where id = $1", values: [id('one')] }],
      'A row of reply is never changed or deleted: write a further revision.',
    ],
    [
      'another step later',
      [...published, { text: "update reply_step set step = 'return' where reply_id = $1", values: [id('one')] }],
      'A row of reply_step is never changed or deleted: write a further revision.',
    ],
    ['redacted without approvals', [...logged, gone], 'Two people approve a redaction.'],
  ])('%s', async (_, rows, refusal) => {
    expect(await refusalOf(client, rows)).toBe(refusal);
  });
});

const REPLY = { kind: 'reply', name: 'one' };
const both = [...approval(REPLY, 'editor'), ...approval(REPLY, 'second')];

test('two people redact it, and it is not published afterwards', async () => {
  expect(await refusalOf(client, [...logged, ...both, gone, toldRedaction(REPLY)])).toBe('nothing');
  const later = replyStepRows('one', 1, 'publish', 'second');
  expect(await refusalOf(client, [...logged, ...both, gone, toldRedaction(REPLY), ...later])).toBe(
    'The latest reply in its place is published, with its words.',
  );
});

test('one that came with a document is not redacted while a legal hold stands on that', async () => {
  const rows = [documentRevision('report'), ...replyRows('one', 'editor', { document_id: id('report') })];
  expect(await refusalOf(client, [...rows, ...holdRows('hold', 'report'), ...both, gone, toldRedaction(REPLY)])).toBe(
    'A legal hold stands on the document: nothing of it is deleted before two people have lifted it.',
  );
});
