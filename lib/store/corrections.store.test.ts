import { expect, test } from 'vitest';
import { connectionTo } from './testing/connection';
import { record } from './testing/record';
import { id, insert, type Query, type Row, refusalOf, statementRevision } from './testing/rows';
import { bareStep, entry, step } from './testing/steps';

// The note of a correction, as the database has it: of what was published, with its hash in the log, and readable.

const salt = new Uint8Array(16).fill(7);
const NOTE = insert('correction', { id: id('note'), text: '89, not 98', salt });
const client = connectionTo([...record, NOTE]);

const NOTED = { correction_id: id('note') };
const further = (more: Row = {}): Query[] => [
  ...statementRevision('first', 'killed', { number: 2 }),
  ...step('submit', 'statement', 'first', 'first.2'),
  bareStep('publish', 'statement', 'first', 'first.2', { ...NOTED, ...more }),
];
const shown: Query[] = [
  insert('publication', {
    id: id('p-first.2'),
    statement_revision_id: id('first.2'),
    published_at: '2030-02-01T00:00:00Z',
  }),
  { text: 'update statement set published_revision_id = $1 where id = $2', values: [id('first.2'), id('first')] },
];
const told = (more: Row = {}): Query => entry('public', 'statement', 'first', more);

test('a further revision of what was published is published with a note, and the log has its hash', async () => {
  expect(await refusalOf(client, [...further(), told(), ...shown])).toBe('nothing');
});

test('its author proposes one by submitting it', async () => {
  const revision = statementRevision('first', 'killed', { number: 2 });
  const proposed = step('submit', 'statement', 'first', 'first.2', NOTED);
  expect(await refusalOf(client, [...revision, ...proposed])).toBe('nothing');
});

const AS_TAKEN = 'An entry tells of its step as it was taken.';
test.each<[string, Query[], string]>([
  [
    'of what nobody has seen',
    [bareStep('submit', 'statement', 'open', 'open.1', NOTED)],
    'A correction is of something that was published.',
  ],
  ['with a hold', [bareStep('hold', 'statement', 'first', 'first.1', NOTED)], 'correction_is_published'],
  [
    'whose note is of another step',
    [
      ...statementRevision('first', 'killed', { number: 2 }),
      ...step('submit', 'statement', 'first', 'first.2', NOTED),
      ...further().slice(-1),
    ],
    'transition_correction_id_key',
  ],
  [
    'that the log does not tell',
    [...further({ correction_id: null }), told({ correction: '02'.repeat(32) })],
    AS_TAKEN,
  ],
  ['told with another hash', [...further(), told({ correction: '03'.repeat(32) })], AS_TAKEN],
  ['without a word', [insert('correction', { id: id('blank'), text: ' \n', salt })], 'text_unless_redacted'],
  ['with a short salt', [insert('correction', { id: id('short'), text: 'x', salt: salt.slice(1) })], 'salt_is_long'],
  [
    'with a note that is redacted',
    [
      insert('correction', { id: id('gone'), text: null, salt, redacted_at: '2030-02-01T00:00:00Z' }),
      ...further({ correction_id: id('gone') }),
    ],
    'A correction is published with its note, not with one that is redacted.',
  ],
])('refuses a correction %s', async (_, queries, refusal) => {
  expect(await refusalOf(client, queries)).toBe(refusal);
});
