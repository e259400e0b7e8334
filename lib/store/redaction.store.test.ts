import { describe, expect, test } from 'vitest';
import { quote } from './testing/changes';
import { connectionTo } from './testing/connection';
import { record } from './testing/record';
import {
  approval,
  bareApproval,
  bareTombstone,
  looseEntry,
  type Target,
  toldRedaction,
  tombstone,
} from './testing/redactions';
import { id, insert, type Query, refusalOf } from './testing/rows';
import { person } from './testing/steps';

const REASON = insert('reason', { id: id('why'), text: 'because', salt: new Uint8Array(16).fill(7) });
const NOTE = insert('correction', { id: id('note'), text: '89, not 98', salt: new Uint8Array(16).fill(7) });
const QUOTE = quote({ salt: new Uint8Array(16).fill(7) });
const client = connectionTo([...record, REASON, NOTE, QUOTE]);

const WORDS: Target = { kind: 'wording', name: 'w-first.1' };
const WHY: Target = { kind: 'reason', name: 'why' };
const TARGETS: Target[] = [
  WORDS,
  { kind: 'document_body', name: 'report' },
  { kind: 'quote', name: 'quote' },
  WHY,
  { kind: 'correction', name: 'note' },
];
const bothFor = (target: Target) => [...approval(target, 'editor'), ...approval(target, 'second')];
const BOTH = bothFor(WORDS);
const TOLD = toldRedaction(WORDS);

const TWO = 'Two people approve a redaction.';
const EDITORS = 'Editors redact, and nobody else.';
const NEVER = 'A row of wording is never changed or deleted: write a further revision.';
const ONCE = 'What is redacted is on record, and is not redacted yet.';

describe('redaction', () => {
  test.each(TARGETS)('two people make a tombstone of a $kind', async (target) => {
    expect(await refusalOf(client, [...bothFor(target), ...tombstone(target)])).toBe('nothing');
  });

  test.each(TARGETS)('the texts of a $kind are redacted together, or not at all', async (target) => {
    const { rows } = await client.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_name = $1 and column_name in ('words', 'words_language', 'bytes', 'text', 'exact', 'prefix', 'suffix')`,
      [target.kind],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { name } of rows) {
      const refused = await refusalOf(client, [...bothFor(target), bareTombstone(target, [name]), TOLD]);
      expect(refused, name).toBe(NEVER.replace('wording', target.kind));
    }
  });

  test.each<[string, (Query | string)[], string]>([
    ['without an approval', tombstone(WORDS), TWO],
    ['with one', [...approval(WORDS, 'editor'), ...tombstone(WORDS)], TWO],
    [
      'with two of one person',
      [...approval(WORDS, 'editor'), bareApproval(WORDS, 'editor')],
      'redaction_approval_pkey',
    ],
    ['with approvals of something else', [...bothFor(WHY), ...tombstone(WORDS)], TWO],
    ['approved by a reporter', approval(WORDS, 'author'), EDITORS],
    [
      'approved by somebody whose account has ended',
      [person('gone', 'editor', { ended_at: '2030-01-01T00:00:00Z' }), ...approval(WORDS, 'gone')],
      EDITORS,
    ],
    ['of something that does not exist', approval({ kind: 'wording', name: 'nothing' }, 'editor'), ONCE],
    [
      'of something that is redacted already',
      [person('third', 'editor'), ...BOTH, ...tombstone(WORDS), ...approval(WORDS, 'third')],
      ONCE,
    ],
    ['approved without a log entry', [bareApproval(WORDS, 'editor')], 'A redaction is logged in the private chain.'],
    [
      "approved in another's name, as the log has it",
      [
        bareApproval(WORDS, 'editor'),
        looseEntry('private', { did: 'approve redaction', by: 'second', target: id(WORDS.name), text: 'wording' }),
      ],
      'A redaction is logged in the private chain.',
    ],
    ['done without a log entry', [...BOTH, bareTombstone(WORDS)], 'A redaction is logged in the public chain.'],
    [
      'with its salt left',
      [...bothFor(WHY), bareTombstone(WHY, [], 'salt = salt'), TOLD],
      NEVER.replace('wording', 'reason'),
    ],
    [
      'with another text',
      [...BOTH, bareTombstone(WORDS, ['note'], "salt = decode(repeat('00', 16), 'hex'), note = 'x'"), TOLD],
      NEVER,
    ],
    [
      'undone',
      [
        ...BOTH,
        ...tombstone(WORDS),
        {
          text: "update wording set words = 'x', words_language = 'en', redacted_at = null where id = $1",
          values: [id(WORDS.name)],
        },
      ],
      NEVER,
    ],
    ['done again at another time', [...BOTH, ...tombstone(WORDS), bareTombstone(WORDS)], NEVER],
    [
      'deleted, with two approvals',
      [...BOTH, { text: 'delete from wording where id = $1', values: [id(WORDS.name)] }],
      NEVER,
    ],
  ])('refuses: %s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });
});
