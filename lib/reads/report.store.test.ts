import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseReportCsv, type ReportCsvRow, reportCsv } from '@/lib/exchange/report-csv';
import { parseReportJson, reportJson } from '@/lib/exchange/report-json';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { REPORT_VERSION, type Report } from '@/lib/schemas/report';
import { reportView } from '@/lib/views/report';
import { demonstration } from '@/prisma/seed/records';
import { publicRecord } from './records';
import { PUBLISHED } from './testing/published';

let db: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  db = await programDatabase('demonstration');
  client = new pg.Client({ connectionString: db.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await db.close();
});

const textOf = ({ chunks }: { chunks: Iterable<string> }) => [...chunks].join('');

async function exportsOf(slug: string): Promise<{ csv: string; json: string; rows: ReportCsvRow[]; report: Report }> {
  const read = await publicRecord(slug);
  if (!read.ok) throw new Error(`${slug} is not published.`);
  const view = reportView(read.record, 'latest');
  const [csv, json] = [textOf(reportCsv(view)), textOf(reportJson(view))];
  const parsed = parseReportJson(json);
  if (!parsed.ok) throw new Error(parsed.reason);
  if (parsed.report.version !== REPORT_VERSION) throw new Error(`Version ${parsed.report.version} was written.`);
  return { csv, json, rows: parseReportCsv(csv), report: parsed.report };
}

type PublishedRow = Record<string, string>;
const publishedOf = async (slug: string) => (await client.query<PublishedRow>(PUBLISHED, [slug])).rows;
const byRef = <T extends { ref?: string }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => ((a.ref ?? '') < (b.ref ?? '') ? -1 : 1));

/** The same columns, from a row of the JSON file: written apart from the CSV, so that each is checked by itself. */
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
  based_on: row.basedOn?.join('\n') ?? '',
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
    const { rows: published } = await client.query<{
      ref: string;
      statement: string;
      low: string;
      high: string;
      words: string;
      confidential: boolean;
    }>(
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

test('contain nothing that is confidential', async () => {
  const { rows: secrets } = await client.query<{ text: string; why: string }>(`
    select r.name as text, 'source' as why from source_revision r where r.confidential
    union all select o.slug, 'source' from source o join source_revision r on r.source_id = o.id where r.confidential
    union all select o.id::text, 'source' from source o join source_revision r on r.source_id = o.id where r.confidential
    union all select r.title, 'document' from document_revision r where r.confidential
    union all select d.slug, 'document' from document d join document_revision r on r.document_id = d.id where r.confidential
    union all select encode(d.sha256, 'hex'), 'document' from document d join document_revision r on r.document_id = d.id
      where r.confidential and d.sha256 is not null
    union all select q.exact, 'document' from quote q join document_revision r using (document_id) where r.confidential
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

test('an event that does not exist, or is not published, has no exports', async () => {
  expect(await publicRecord('nowhere')).toEqual({ ok: false, reason: 'not found' });
  await db.client.event.create({ data: { slug: 'not-yet' } });
  expect(await publicRecord('not-yet')).toEqual({ ok: false, reason: 'not found' });
});
