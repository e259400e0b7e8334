import { describe, expect, test } from 'vitest';
import { moreRows, withOption } from './testing/additions';
import { connectionTo } from './testing/connection';
import { bindingRows } from './testing/event-roots';
import { holdRows, liftRows } from './testing/legal-holds';
import { treeRows } from './testing/log-tree';
import { everyReEntryRow } from './testing/re-entries';
import { record } from './testing/record';
import { refusalOf } from './testing/rows';
import { carriedOut, mergeRows, twinRows } from './testing/source-merges';
import { assignmentRow, linkRows } from './testing/sweep-rows';

const client = connectionTo([
  ...record,
  ...moreRows,
  { text: 'begin', values: [] },
  ...linkRows,
  assignmentRow,
  ...holdRows('hold', 'report'),
  ...liftRows('hold', 1, 'editor'),
  ...twinRows('twin'),
  ...twinRows('other'),
  ...mergeRows('merge', { from: 'twin', into: 'other' }),
  ...carriedOut('merge', { from: 'twin', into: 'other' }),
  ...everyReEntryRow,
  ...treeRows,
  ...bindingRows,
  { text: 'commit', values: [] },
]);

const APPEND_ONLY = [
  'event_revision',
  'claim_revision',
  'claim_option',
  'claim_revision_option',
  'claim_label',
  'claim_revision_label',
  'source_revision',
  'statement_revision',
  'statement_revision_based_on',
  'statement_revision_takes_back',
  'rendering_revision',
  'search_revision',
  'document_revision',
  'wording',
  'document_body',
  'quote',
  'evidence',
  'publication',
  'transition',
  'reason',
  'correction',
  'redaction_approval',
  'log_entry',
  'log_tile',
  'log_checkpoint',
  'assignment',
  'legal_hold',
  'legal_hold_lift',
  're_entry_rule_change',
  're_entry_request',
  're_entry',
  're_entry_settlement',
  'source_merge',
  'source_merge_step',
  'source_merge_moved',
  'event_root',
  'event_leaf',
];
const IDENTITIES = ['event', 'claim', 'source', 'statement', 'rendering', 'search'];

/**
 * Tables that may be updated and deleted: what belongs to a person or expires, and is neither published nor reviewed.
 */
const MUTABLE = [
  'session',
  'credential',
  'verification',
  'second_factor',
  'attempt',
  'event_reading',
  'claim_reading',
  'desk_item',
  'review_effect',
  'saved_filter',
  'presence',
  'notice_visit',
  'feed_address',
  'capture',
  'capture_part',
  'job',
];

const COLUMNS: Record<string, string> = {
  document_body: 'document_id',
  claim_revision_option: 'option_id',
  claim_revision_label: 'label_id',
  statement_revision_based_on: 'statement_id',
  statement_revision_takes_back: 'statement_id',
  log_entry: 'number',
  log_tile: 'number',
  legal_hold_lift: 'hold_id',
  re_entry_request: 'statement_revision_id',
  re_entry: 'statement_revision_id',
  re_entry_settlement: 'statement_revision_id',
  source_merge_step: 'merge_id',
  source_merge_moved: 'thing_id',
  event_root: 'entry',
  event_leaf: 'entry',
};
/** A column that every row has. Setting it to its own value is refused all the same. */
const anyColumn = (table: string) => COLUMNS[table] ?? 'id';

describe('append-only tables', () => {
  test.each(APPEND_ONLY)('%s: no row is changed or deleted', async (table) => {
    expect((await client.query(`select from "${table}"`)).rowCount, 'there are rows to change').toBeGreaterThan(0);
    const column = anyColumn(table);
    const sentence = `A row of ${table} is never changed or deleted: write a further revision.`;
    expect(await refusalOf(client, [`update "${table}" set "${column}" = "${column}"`])).toBe(sentence);
    expect(await refusalOf(client, [`delete from "${table}"`])).toBe(sentence);
  });

  test.each(['statement_revision_option', 'rendering_revision_option'] as const)(
    '%s: no row is changed or deleted',
    async (table) => {
      const { rows } = withOption[table === 'statement_revision_option' ? 'statement' : 'rendering'];
      const sentence = `A row of ${table} is never changed or deleted: write a further revision.`;
      expect(await refusalOf(client, [...rows, `update "${table}" set option_id = option_id`])).toBe(sentence);
      expect(await refusalOf(client, [...rows, `delete from "${table}"`])).toBe(sentence);
    },
  );

  test('every table has its guards, so a new table cannot be left without', async () => {
    const { rows } = await client.query<{ relname: string; guards: string[] }>(`
      select c.relname, array_agg(t.tgname::text) as guards
      from pg_class c left join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> '_prisma_migrations'
      group by c.relname`);
    const without = rows.filter(
      ({ guards }) =>
        !guards.includes('never_emptied') ||
        !['append_only', 'identity_stays', 'never_deleted', 'report_stays'].some((guard) => guards.includes(guard)),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(without.map(({ relname }) => relname).sort()).toEqual(MUTABLE.toSorted());
  });

  test.each([
    ...APPEND_ONLY,
    'document',
    'person',
    'admission',
    'invitation',
    ...IDENTITIES,
    'statement_revision_option',
    'rendering_revision_option',
  ])('%s cannot be truncated', async (table) => {
    expect(await refusalOf(client, [`truncate "${table}" cascade`])).toMatch(
      /^A row of \w+ is never changed or deleted/,
    );
  });

  test.each(IDENTITIES)('%s: only what readers see may change', async (table) => {
    const sentence = `Of a row of ${table} only published_revision_id and standing may change: everything else is in its revisions.`;
    expect(await refusalOf(client, [`update "${table}" set created_at = created_at - interval '1 day'`])).toBe(
      sentence,
    );
    expect(await refusalOf(client, [`delete from "${table}"`])).toBe(`A row of ${table} is never deleted.`);
  });

  test('a person keeps their id and pseudonym, and an account is ended, not deleted', async () => {
    const sentence = 'A person keeps the pseudonym under which the log names them.';
    expect(await refusalOf(client, ["update person set pseudonym = 'another'"])).toBe(sentence);
    expect(await refusalOf(client, ['update person set id = gen_random_uuid()'])).toBe(sentence);
    expect(await refusalOf(client, ['delete from person'])).toBe(
      'An account is ended, never deleted: what its owner wrote stays on record.',
    );
    expect(await refusalOf(client, ["update person set name = 'another', role = 'reporter', ended_at = now()"])).toBe(
      'nothing',
    );
  });

  test('an invitation may be called back or used, but not deleted', async () => {
    expect(await refusalOf(client, ['delete from invitation'])).toBe(
      'A row of invitation is never changed or deleted: write a further revision.',
    );
    expect(await refusalOf(client, ['update invitation set ended_at = now()'])).toBe('nothing');
  });

  test('no field of a document may change but what readers see', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'document'
       and column_name not in ('published_revision_id', 'standing')`,
    );
    expect(rows.length).toBeGreaterThan(8);
    const sentence = 'A row of document is never changed or deleted: write a further revision.';
    for (const { name } of rows)
      expect(await refusalOf(client, [`update document set "${name}" = null`])).toBe(sentence);
    expect(await refusalOf(client, ["update document set standing = 'shown'"])).toBe(
      'What readers see follows from the steps that were taken.',
    );
    expect(await refusalOf(client, ['update document set confidential = not confidential'])).toBe(sentence);
    expect(await refusalOf(client, ['delete from document'])).toBe(sentence);
  });
});
