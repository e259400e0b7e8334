import { describe, expect, test } from 'vitest';
import { APPLICATION_RIGHTS } from '@/lib/platform/application-rights';
import { TEXT_ROWS, TEXTS } from './revision-texts';
import { moreRows } from './testing/additions';
import { connectionTo } from './testing/connection';
import { publishing, record } from './testing/record';
import { type Approved, approval, bareApproval, toldRedaction } from './testing/redactions';
import { bareTombstones, bothFor, optionTombstones, REVISION_TEXTS, redaction } from './testing/revision-redactions';
import { eventRevision, id, label, labelled, type Query, refusalOf } from './testing/rows';

// Texts of revisions: two people put tombstones in their place, and nothing else of a revision ever changes.

const client = connectionTo([...record, ...moreRows]);

const TITLE: Approved = { kind: 'event_revision', name: 'event.1' };
const CLAIM: Approved = { kind: 'claim_revision', name: 'place.1' };
const OF_DOCUMENT: Approved = { kind: 'document_revision', name: 'summary.1' };
const TARGETS: Approved[] = [
  TITLE,
  CLAIM,
  { kind: 'source_revision', name: 'daily.1' },
  { kind: 'statement_revision', name: 'first.1' },
  { kind: 'rendering_revision', name: 'relay.1' },
  { kind: 'search_revision', name: 'search.1' },
  OF_DOCUMENT,
  { kind: 'document', name: 'report' },
  { kind: 'event', name: 'event' },
  { kind: 'claim', name: 'killed' },
  { kind: 'source', name: 'agency' },
];

const TWO = 'Two people approve a redaction.';
const never = (table: string) =>
  ['event', 'claim', 'source'].includes(table)
    ? `Of a row of ${table} only published_revision_id and standing may change: everything else is in its revisions.`
    : `A row of ${table} is never changed or deleted: write a further revision.`;
const sql = (text: string, name: string): Query => ({ text, values: [id(name)] });

test.each(TARGETS)('two people redact the texts of a $kind, and all that stays is as it was', async (target) => {
  expect(await refusalOf(client, [...bothFor(target), ...redaction(target)])).toBe('nothing');
});

test.each(TARGETS)('nobody redacts the texts of a $kind alone, or unapproved', async (target) => {
  expect(await refusalOf(client, redaction(target))).toBe(TWO);
  expect(await refusalOf(client, [...approval(target, 'editor'), ...redaction(target)])).toBe(TWO);
  const twice = [...approval(target, 'editor'), bareApproval(target, 'editor', { id: id('again') })];
  expect(await refusalOf(client, twice)).toBe('redaction_approval_kind_target_id_person_id_key');
});

test.each(TARGETS)('the texts of a $kind are redacted together, or not at all', async (target) => {
  const { rows } = await client.query(`select * from "${target.kind}" where id = $1`, [id(target.name)]);
  const set = (REVISION_TEXTS[target.kind] ?? []).filter((column) => (rows[0][column]?.length ?? 0) > 0);
  expect(set.length).toBeGreaterThan(0);
  for (const column of set) {
    const queries = [...bothFor(target), bareTombstones(target, [column])];
    expect(await refusalOf(client, queries), column).toBe(never(target.kind));
  }
});

test.each(TARGETS)('no other column of a $kind changes with it, and none of its texts without it', async (target) => {
  const { rows } = await client.query<{ name: string; nullable: string }>(
    'select column_name as name, is_nullable as nullable from information_schema.columns where table_name = $1',
    [target.kind],
  );
  const texts = [...(REVISION_TEXTS[target.kind] ?? []), 'redacted_at', 'texts_salt'];
  const { rows: now } = await client.query(`select * from "${target.kind}" where id = $1`, [id(target.name)]);
  const others = rows.filter(({ name }) => !texts.includes(name) && now[0][name] !== null);
  expect(others.length).toBeGreaterThan(2);
  for (const { name } of others) {
    const also = target.kind.endsWith('_revision') ? ["texts_salt = decode(repeat('00', 16), 'hex')"] : [];
    const queries = [...bothFor(target), bareTombstones(target, [], [...also, `"${name}" = null`])];
    expect(await refusalOf(client, queries), name).toBe(never(target.kind));
  }
  for (const text of texts.filter((name) => rows.some((row) => row.name === name) && now[0][name] !== null)) {
    const queries = [
      ...bothFor(target),
      sql(`update "${target.kind}" set "${text}" = null where id = $1`, target.name),
    ];
    expect(await refusalOf(client, queries), text).toBe(never(target.kind));
  }
});

const LABEL = [label('label', 'place'), labelled('place.1', 'place', 'label')];
const LABEL_GONE = sql("update claim_revision_label set words = '[redacted]' where claim_revision_id = $1", 'place.1');

describe('refuses', () => {
  const both = bothFor(TITLE);
  test.each<[string, (Query | string)[], string]>([
    [
      'approvals of another revision',
      [...bothFor({ kind: 'event_revision', name: 'elsewhere.1' }), ...redaction(TITLE)],
      TWO,
    ],
    ['a reporter', approval(TITLE, 'author'), 'Editors redact, and nobody else.'],
    ['no entry', [...both, bareTombstones(TITLE)], 'A redaction is logged in the public chain.'],
    [
      'another title instead of a tombstone',
      [...both, bareTombstones(TITLE, ['title'], ["title = 'Another event'"])],
      never('event_revision'),
    ],
    ['redacting again', [...both, ...redaction(TITLE), bareTombstones(TITLE)], never('event_revision')],
    [
      'undoing it',
      [
        ...both,
        ...redaction(TITLE),
        sql("update event_revision set title = 'x', redacted_at = null where id = $1", 'event.1'),
      ],
      never('event_revision'),
    ],
    [
      'a salt that is left, with which a short text could be found by trying',
      [...bothFor(OF_DOCUMENT), bareTombstones(OF_DOCUMENT, [], [])],
      never('document_revision'),
    ],
    [
      'a hash that is taken away',
      [...bothFor(OF_DOCUMENT), bareTombstones(OF_DOCUMENT, [], ['texts_salt = null', 'texts_hash = null'])],
      never('document_revision'),
    ],
    [
      'options that are left',
      [...bothFor(CLAIM), bareTombstones(CLAIM), optionTombstones('place.1', 'position = 2'), toldRedaction(CLAIM)],
      'The texts of a revision are redacted together, those in claim_revision_option with them.',
    ],
    [
      'labels that are left',
      [...LABEL, ...bothFor(CLAIM), ...redaction(CLAIM)],
      'The texts of a revision are redacted together, those in claim_revision_label with them.',
    ],
    ['labels alone', [...LABEL, ...bothFor(CLAIM), LABEL_GONE], never('claim_revision_label')],
    ['options alone', [...bothFor(CLAIM), optionTombstones('place.1')], never('claim_revision_option')],
    [
      'another place for an option',
      [
        ...bothFor(CLAIM),
        ...redaction(CLAIM),
        sql('update claim_revision_option set position = 9 where claim_revision_id = $1', 'place.1'),
      ],
      never('claim_revision_option'),
    ],
    [
      'an entry that names another revision',
      [...both, bareTombstones(TITLE), toldRedaction(TITLE, { kind: 'event', thing: id('event'), revision: 2 })],
      'An entry about a redaction names the thing that the text belongs to.',
    ],
    [
      'an entry that names another thing',
      [...both, bareTombstones(TITLE), toldRedaction(TITLE, { kind: 'event', thing: id('elsewhere'), revision: 1 })],
      'An entry about a redaction names the thing that the text belongs to.',
    ],
    [
      'a revision that comes as a tombstone',
      [eventRevision('event', { number: 2, redacted_at: '2030-02-01T00:00:00Z' })],
      'What is new is not redacted yet.',
    ],
    [
      'a hash without its salt',
      [eventRevision('event', { number: 2, texts_hash: new Uint8Array(32) })],
      'texts_have_a_salted_hash',
    ],
    [
      'a salt that is short',
      [eventRevision('event', { number: 2, texts_hash: new Uint8Array(32), texts_salt: new Uint8Array(8) })],
      'texts_have_a_salted_hash',
    ],
  ])('%s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });

  test('nothing where labels are redacted with the claim', async () => {
    expect(await refusalOf(client, [...LABEL, ...bothFor(CLAIM), ...redaction(CLAIM), LABEL_GONE])).toBe('nothing');
  });

  test('nothing where the entry names the thing and the revision', async () => {
    const told = toldRedaction(TITLE, { kind: 'event', thing: id('event'), revision: 1 });
    expect(await refusalOf(client, [...both, bareTombstones(TITLE), told])).toBe('nothing');
  });
});

describe('the salt beside an entry', () => {
  const salt = (to: string, name = 'event'): Query =>
    sql(
      `update log_entry set salt = ${to} where transition_id = (select id from transition where thing_id = $1 and step = 'publish')`,
      name,
    );
  const ZEROS = "decode(repeat('00', 16), 'hex')";
  const redacted = [...bothFor(TITLE), ...redaction(TITLE)];
  test.each<[string, (Query | string)[], string]>([
    ['goes where the texts that the entry binds were redacted', [...redacted, salt(ZEROS)], 'nothing'],
    ['stays where they stand', [salt(ZEROS)], never('log_entry')],
    ['stays where those of another were redacted', [...redacted, salt(ZEROS, 'agency')], never('log_entry')],
    ['becomes no other', [...redacted, salt("decode(repeat('02', 16), 'hex')")], never('log_entry')],
    ['goes alone', [...redacted, salt(`${ZEROS}, number = 99`)], never('log_entry')],
    [
      'stays where the entry binds a hash of the texts',
      [
        ...publishing('document', 'summary'),
        ...bothFor(OF_DOCUMENT),
        ...redaction(OF_DOCUMENT),
        salt(ZEROS, 'summary'),
      ],
      never('log_entry'),
    ],
  ])('%s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });
});

const columnOf = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

test('program, triggers and rights name the same texts', async () => {
  const { rows } = await client.query<{ table: string; texts: string }>(`
    select tgrelid::regclass::text as table, replace(encode(tgargs, 'escape'), '\\000', ' ') as texts from pg_trigger
    where tgname = 'append_only' and tgfoid in ('refuse_all_but_redaction'::regproc, 'refuse_all_but_redaction_with'::regproc)`);
  const inTriggers = new Map(rows.map(({ table, texts }) => [table, texts.trim().split(' ')]));
  const inProgram = new Map<string, string[]>();
  for (const [kind, texts] of Object.entries(TEXTS))
    inProgram.set(`${kind}_revision`, Object.keys(texts).map(columnOf));
  for (const [kind, tables] of Object.entries(TEXT_ROWS))
    for (const { table, texts } of tables) inProgram.set(table, [`${kind}_revision_id`, ...Object.keys(texts)]);
  const sorted = (texts: Map<string, readonly string[]>) =>
    [...texts].map(([table, all]) => [table, all.toSorted()]).sort();
  expect(sorted(inTriggers)).toEqual(sorted(inProgram));
  for (const [table, texts] of inProgram) {
    const may = APPLICATION_RIGHTS.find((right) => right.table === table)?.update ?? [];
    expect([...may].filter((column) => !['texts_salt', 'redacted_at'].includes(column)).sort(), table).toEqual(
      texts.filter((column) => !column.endsWith('_revision_id')).sort(),
    );
  }
});
