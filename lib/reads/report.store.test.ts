import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReportCsvRow, parseReportCsv, reportCsv } from '@/lib/exchange/report-csv';
import { parseReportJson, reportJson } from '@/lib/exchange/report-json';
import { database } from '@/lib/platform/db';
import { freshDatabase, type TestDatabase } from '@/lib/platform/test-database';
import type { Report } from '@/lib/schemas/report';
import { reportView } from '@/lib/views/report';
import { loadDemo } from '@/prisma/seed';
import { demonstration } from '@/prisma/seed/records';
import { publicRecord } from './records';

/**
 * What an export must hold, read by SQL alone: every published statement that is not confidential and rests on none
 * that is. An empty text is an empty cell; lists are an item a line.
 */
const PUBLISHED = `
  with recursive hidden(id) as (
    select s.id from statement s join source o on o.id = s.source_id
      join source_revision r on r.id = o.published_revision_id where r.confidential
    union
    select s.id from statement s join statement_revision r on r.id = s.published_revision_id
      join hidden on hidden.id in (r.based_on_id, r.relative_to_id)
  )
  select s.ref, s.id::text, c.slug as claim, cr.question, o.slug as source, orv.name as source_name,
    coalesce(orv.side, '') as side, orv.naming::text, r.form::text,
    case when r.relation is null then '' else replace(r.value_type::text, 'yes_no', 'yes-no') end as value_type,
    case when r.value_type in ('number', 'time') then coalesce(replace(r.relation::text, '_', ' '), '') else '' end as relation,
    coalesce(trim_scale(r.low)::text, '') as low, coalesce(trim_scale(r.high)::text, '') as high,
    case when r.value_type = 'number' and r.relation is not null then coalesce(r.unit, cr.unit) else '' end as unit,
    coalesce(than.ref, '') as relative_to,
    coalesce(to_char(r.time_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '') as time_from,
    coalesce(to_char(r.time_to at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '') as time_to,
    coalesce(r.time_precision::text, '') as time_precision, coalesce(r.time_zone, '') as time_zone,
    coalesce((select string_agg(n.option_id::text, E'\\n' order by n.option_id)
      from statement_revision_option n where n.statement_revision_id = r.id), '') as option_ids,
    coalesce((select string_agg(l.label, E'\\n' order by n.option_id) from statement_revision_option n
      join claim_revision_option l on l.option_id = n.option_id and l.claim_revision_id = cr.id
      where n.statement_revision_id = r.id), '') as options,
    case r.yes_no when true then 'yes' when false then 'no' else '' end as yes_no, coalesce(w.text_value, '') as text,
    r.scope_relation::text as scope, coalesce(w.scope_note, '') as scope_note,
    coalesce(to_char(r.said_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      left(r.said_on::text, case r.said_precision when 'year' then 4 when 'month' then 7 else 10 end)) as said,
    r.said_precision::text, r.said_zone, coalesce(based.ref, '') as based_on,
    w.words as wording, r.wording_kind::text, w.words_language as language,
    coalesce(r.spoken_language, '') as spoken_language, coalesce(w.translation, '') as translation,
    coalesce(w.translation_language, '') as translation_language, coalesce(r.translator, '') as translator,
    coalesce(w.note, '') as note, coalesce(r.credibility::text, 'not graded') as credibility,
    coalesce(r.credibility_reason, '') as credibility_reason,
    coalesce(orv.reliability::text, 'not graded') as reliability,
    coalesce(orv.reliability_reason, '') as reliability_reason,
    coalesce((select string_agg(d.title, E'\\n' order by v.position) from evidence v join document d on d.id = v.document_id
      where v.statement_revision_id = r.id and not d.confidential), '') as document_titles,
    coalesce((select string_agg(coalesce(encode(d.sha256, 'hex'), 'not captured'), E'\\n' order by v.position)
      from evidence v join document d on d.id = v.document_id
      where v.statement_revision_id = r.id and not d.confidential), '') as document_hashes,
    coalesce((select string_agg(coalesce(nullif(q.exact, ''), '\\e'), E'\\n' order by v.position) from evidence v
      join document d on d.id = v.document_id left join quote q on q.id = v.quote_id
      where v.statement_revision_id = r.id and not d.confidential), '') as document_quotes
  from statement s
    join event e on e.id = s.event_id
    join statement_revision r on r.id = s.published_revision_id
    join wording w on w.id = r.wording_id
    join claim c on c.id = s.claim_id join claim_revision cr on cr.id = c.published_revision_id
    join source o on o.id = s.source_id join source_revision orv on orv.id = o.published_revision_id
    left join statement than on than.id = r.relative_to_id
    left join statement based on based.id = r.based_on_id
  where e.slug = $1 and s.id not in (select id from hidden)
  order by s.ref`;

let db: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  db = await freshDatabase();
  await loadDemo(db.client);
  // The public read, as the pages use it, connects to the database of the process.
  process.env.DATABASE_URL = db.url;
  client = new pg.Client({ connectionString: db.url });
  await client.connect();
});
afterAll(async () => {
  await database().$disconnect();
  await client.end();
  await db.close();
});

const textOf = ({ chunks }: { chunks: Iterable<string> }) => [...chunks].join('');

async function exportsOf(slug: string): Promise<{ csv: string; json: string; rows: ReportCsvRow[]; report: Report }> {
  const record = await publicRecord(slug);
  if (record === 'not found') throw new Error(`${slug} is not published.`);
  const view = reportView(record, 'latest');
  const [csv, json] = [textOf(reportCsv(view)), textOf(reportJson(view))];
  const parsed = parseReportJson(json);
  if (!parsed.ok) throw new Error(parsed.reason);
  return { csv, json, rows: parseReportCsv(csv), report: parsed.report };
}

type PublishedRow = Record<string, string>;
const publishedOf = async (slug: string) => (await client.query<PublishedRow>(PUBLISHED, [slug])).rows;
const byRef = <T extends { ref?: string }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => ((a.ref ?? '') < (b.ref ?? '') ? -1 : 1));

/** The same columns, from a row of the JSON file: written apart from the CSV, so that each is checked for itself. */
const fromJson = ({ value, wording, said, ...row }: Report['statements'][number]): PublishedRow => ({
  ref: row.ref,
  id: row.id,
  claim: row.claim,
  source: row.source.slug,
  form: row.form,
  low: (value.type === 'number' && value.low) || '',
  high: (value.type === 'number' && value.high) || '',
  unit: (value.type === 'number' && value.unit) || '',
  relative_to: (value.type === 'number' && value.than) || '',
  time_from: (value.type === 'time' && value.from) || '',
  time_to: (value.type === 'time' && value.to) || '',
  option_ids: value.type === 'category' ? value.options.map(({ id }) => id).join('\n') : '',
  yes_no: value.type === 'yes-no' ? (value.yes ? 'yes' : 'no') : '',
  text: value.type === 'text' ? value.text : '',
  scope: row.scope.relation,
  scope_note: row.scope.note ?? '',
  said: said.value,
  said_zone: said.zone,
  based_on: row.basedOn ?? '',
  wording: wording.words,
  wording_kind: wording.kind,
  translation: (wording.kind === 'verbatim' && wording.translation?.words) || '',
  document_titles: row.documents.map(({ title }) => title).join('\n'),
  document_hashes: row.documents.map(({ sha256 }) => sha256).join('\n'),
});

describe.each(demonstration.map(({ record }) => record.event.slug))('the exports of %s', (slug) => {
  test('have a row for every published statement, and every value is that of the database', async () => {
    const { rows, report } = await exportsOf(slug);
    const published = byRef(await publishedOf(slug));
    expect(published.length).toBeGreaterThan(5);
    expect(rows).toHaveLength(published.length);
    expect(report.statements).toHaveLength(published.length);
    const columns = Object.keys(published[0] ?? {});
    const only = (row: PublishedRow, names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, row[name]]));
    expect(byRef(rows).map((row) => only(row, columns))).toEqual(published);
    const json = byRef(report.statements.map(fromJson));
    expect(json).toEqual(published.map((row) => only(row, Object.keys(json[0] ?? {}))));
  });

  test('have every rendering of those statements, with its figures', async () => {
    const { report, rows } = await exportsOf(slug);
    const { rows: published } = await client.query<{ ref: string; statement: string; low: string; high: string; words: string; confidential: boolean }>(
      `select g.ref, s.ref as statement, coalesce(trim_scale(r.low)::text, '') as low, coalesce(trim_scale(r.high)::text, '') as high,
         w.words, orv.confidential
       from rendering g join event e on e.id = g.event_id join statement s on s.id = g.statement_id
         join rendering_revision r on r.id = g.published_revision_id join wording w on w.id = r.wording_id
         join source o on o.id = g.outlet_id join source_revision orv on orv.id = o.published_revision_id
       where e.slug = $1 order by g.ref`,
      [slug],
    );
    const shown = new Set(report.statements.map(({ ref }) => ref));
    const expected = published
      .filter(({ statement, confidential }) => shown.has(statement) && !confidential)
      .map(({ confidential: _, ...row }) => row);
    const hops = report.statements.flatMap(({ ref: statement, chain }) =>
      chain.map(({ ref, value, wording }) => ({
        ref,
        statement,
        low: (value.type === 'number' && value.low) || '',
        high: (value.type === 'number' && value.high) || '',
        words: wording.words,
      })),
    );
    expect(byRef(hops)).toEqual(expected);
    expect(rows.flatMap(({ chain_refs }) => (chain_refs ? chain_refs.split('\n') : [])).sort()).toEqual(
      expected.map(({ ref }) => ref),
    );
  });
});

test('what is confidential stands in neither export', async () => {
  const { rows: secrets } = await client.query<{ text: string; why: string }>(`
    select r.name as text, 'source' as why from source_revision r where r.confidential
    union all select o.slug, 'source' from source o join source_revision r on r.source_id = o.id where r.confidential
    union all select o.id::text, 'source' from source o join source_revision r on r.source_id = o.id where r.confidential
    union all select d.title, 'document' from document d where d.confidential
    union all select d.slug, 'document' from document d where d.confidential
    union all select encode(d.sha256, 'hex'), 'document' from document d where d.confidential and d.sha256 is not null
    union all select q.exact, 'document' from quote q join document d on d.id = q.document_id where d.confidential
    union all select w.words, 'statement' from statement s join statement_revision r on r.statement_id = s.id
      join wording w on w.id = r.wording_id join source_revision o on o.source_id = s.source_id where o.confidential
    union all select s.id::text, 'statement' from statement s join source_revision o on o.source_id = s.source_id where o.confidential`);
  expect(new Set(secrets.map(({ why }) => why)), 'the demonstration keeps something confidential').toEqual(
    new Set(['source', 'document', 'statement']),
  );
  for (const { record } of demonstration) {
    const { csv, json } = await exportsOf(record.event.slug);
    for (const { text, why } of secrets) {
      expect(csv.includes(text), `${why} "${text}" in the CSV of ${record.event.slug}`).toBe(false);
      expect(json.includes(JSON.stringify(text).slice(1, -1)), `${why} "${text}" in the JSON`).toBe(false);
    }
  }
});

test('an event that is not there, or not published, has none', async () => {
  expect(await publicRecord('nowhere')).toBe('not found');
  await db.client.event.create({ data: { slug: 'not-yet' } });
  expect(await publicRecord('not-yet')).toBe('not found');
});
