import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REDACTABLE, type Redactable } from '@/lib/domain/redaction';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { SEARCHED, textsOfThing, textsWith, writingsOf } from './redactable-texts';

let db: TestDatabase;
beforeAll(async () => {
  db = await programDatabase('demonstration');
});
afterAll(() => db.close());

/** The columns in which a text of this kind stands; rows that go with a revision stand in a table of their own. */
const columnsOf = (kind: Redactable): readonly string[] =>
  (SEARCHED.get(kind) ?? []).flatMap((name) => ROWS[name] ?? `${kind}.${name}`);

const ROWS: Readonly<Record<string, readonly string[]>> = {
  claim_revision_option: ['claim_revision_option.label', 'claim_revision_option.aliases'],
  claim_revision_label: ['claim_revision_label.words'],
};

/** Columns of text that no redaction reaches, and why none has to. */
const NOT_REDACTED: readonly [why: string, columns: readonly string[]][] = [
  [
    'a word of a list that the program or the method has: a zone, a language, a type, a state, a unit, "dozens"',
    [
      ...['time_zone.name', 'event_revision.time_zone', 'search_revision.until_zone', 'claim_revision.unit'],
      ...['statement_revision.said_zone', 'statement_revision.counts_zone', 'statement_revision.time_zone'],
      ...['statement_revision.unit', 'statement_revision.word', 'statement_revision.spoken_language'],
      ...[
        'rendering_revision.published_zone',
        'rendering_revision.time_zone',
        'rendering_revision.unit',
        're_entry.unit',
      ],
      ...['rendering_revision.word', 'source_revision.native_language', 'document_revision.language'],
      ...['wording.words_language', 'wording.translation_language', 'document.language', 'document.media_type'],
      ...['document_body.encoding', 'document_body.read_by'],
      ...['reply.language', 'reply.translation_language', 'reply.given_zone'],
    ],
  ],
  [
    'a short name that the program gives: s23, or a field of an entry',
    ['statement.ref', 'rendering.ref', 'comment.field'],
  ],
  [
    'made from the other texts, and made anew in the transaction of a redaction',
    [
      ...['desk_item.words', 'event_reading.finding', 'event_reading.method'],
      ...['gap_at_least', 'gap_told', 'no_gap', 'rests_on', 'tolerance_unit'].map((name) => `claim_reading.${name}`),
    ],
  ],
  [
    'hashes, ids and words of the program',
    [
      'log_entry.body',
      'log_checkpoint.key',
      'log_checkpoint.note',
      'job.reason',
      'attempt.key',
      'event_root.method',
      'event_leaf.texts',
    ],
  ],
  ['salts of hashes: that of a text goes in the transaction of its redaction', ['event_leaf.salts']],
  [
    'why two people redacted something: it stays, and the form says that it repeats nothing',
    ['redaction_approval.reason'],
  ],
  [
    'of a capture: emptied when it is kept as a document or ends, and deleted with it',
    ['address', 'answer', 'encoding', 'final_address', 'name', 'read', 'text', 'told_type'].map(
      (name) => `capture.${name}`,
    ),
  ],
  [
    'of a report of a reader: an editor erases it, and it is erased a year after it was settled',
    ['about', 'email', 'evidence', 'note', 'wrong'].map((name) => `error_report.${name}`),
  ],
  ['the name of a field of a form, for a minute', ['presence.field']],
  ['its owner deletes it', ['saved_filter.name', 'saved_filter.query']],
  [
    'of an account of the desk, whose person is known to it',
    [
      ...['email', 'image', 'name', 'pseudonym'].map((name) => `person.${name}`),
      ...['access_token', 'account_id', 'id_token', 'password', 'provider_id', 'refresh_token', 'scope'].map(
        (name) => `credential.${name}`,
      ),
      ...['second_factor.backup_codes', 'second_factor.secret', 'verification.identifier', 'verification.value'],
      ...['session.ip_address', 'session.token', 'session.user_agent'],
    ],
  ],
  ['of the migrations', ['checksum', 'id', 'logs', 'migration_name'].map((name) => `_prisma_migrations.${name}`)],
];

test('every column of text is searched and redacted, or it is said why it need not be', async () => {
  const rows = await db.client.$queryRaw<{ name: string }[]>`
    select c.table_name || '.' || c.column_name as name
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and c.data_type in ('text', 'character varying', 'ARRAY', 'json', 'jsonb') order by 1`;
  const known = [...REDACTABLE.flatMap(columnsOf), ...NOT_REDACTED.flatMap(([, columns]) => columns)];
  expect(rows.map(({ name }) => name)).toEqual(known.toSorted());
});

describe('a search', () => {
  test('finds a text by each column that has one, in the thing that it belongs to', async () => {
    const empty: string[] = [];
    for (const kind of REDACTABLE) {
      for (const name of SEARCHED.get(kind) ?? []) {
        const [table = '', column = ''] = (ROWS[name]?.[0] ?? `${kind}.${name}`).split('.');
        const [row] = await db.client.$queryRawUnsafe<{ text: string }[]>(
          `select trim("${column}"::text, '{}"') as text from "${table}"
           where length("${column}"::text) > 8 and "${column}"::text !~ '[",]' limit 1`,
        );
        if (row === undefined) {
          empty.push(`${kind}.${name}`);
          continue;
        }
        const words = row.text.slice(0, 60);
        const found = (await textsWith(db.client, words)).filter((one) => one.kind === kind);
        expect(
          found.some(({ texts }) => texts[name]?.includes(words)),
          `${kind}.${name}`,
        ).toBe(true);
        expect(found.every(({ of }) => of !== undefined)).toBe(true);
      }
    }
    // Nothing of the demonstration has a text without a comma there.
    expect(empty).toEqual([
      ...[
        'reason.text',
        'comment.text',
        'reply.words',
        'reply.translation',
        'reply.translator',
        'statement_revision.translator',
        'rendering_revision.translator',
        'search_revision.places',
      ],
      ...['document_revision.rights', 'document.address', 'document.archived_address'],
    ]);
  });

  test('finds small letters and capitals, in other scripts too, and nothing that is not there', async () => {
    const [name] = await db.client.$queryRaw<{ native: string }[]>`
      select native_name as native from source_revision where native_name ~ '^[А-Я][а-я]+ [А-Я][а-я]+$' limit 1`;
    const native = name?.native ?? '';
    expect(native).not.toBe('');
    for (const typed of [native, native.toLowerCase(), ` ${native} `]) {
      const found = await textsWith(db.client, typed);
      expect(
        found.some(({ texts }) => texts.native_name === native),
        typed,
      ).toBe(true);
    }
    expect(await textsWith(db.client, 'no such words anywhere')).toEqual([]);
    expect(writingsOf('kirov street')).toEqual(['kirov street', 'KIROV STREET', 'Kirov Street']);
  });
});

test('of a thing all texts are listed: of every revision, its words, its reasons, and no other thing’s', async () => {
  const [one] = await db.client.$queryRaw<{ id: string }[]>`
    select statement_id::text as id from statement_revision group by 1 order by count(*) desc limit 1`;
  const of = { kind: 'statement', thing: one?.id ?? '' } as const;
  const found = await textsOfThing(db.client, of);
  expect(found.every((text) => text.of?.kind === 'statement' && text.of.thing === of.thing)).toBe(true);
  const revisions = await db.client.statementRevision.findMany({ where: { statementId: of.thing } });
  const targets = (kind: Redactable) => found.flatMap((text) => (text.kind === kind ? text.target : [])).sort();
  expect(targets('statement_revision')).toEqual(revisions.map(({ id }) => id).sort());
  expect(targets('wording')).toEqual(revisions.map(({ wordingId }) => wordingId).sort());
  const steps = await db.client.transition.count({
    where: { kind: 'statement', thingId: of.thing, reasonId: { not: null } },
  });
  expect(targets('reason')).toHaveLength(steps);
});
