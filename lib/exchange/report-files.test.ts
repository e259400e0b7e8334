import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withoutConfidential } from '@/lib/domain/confidential';
import type { EventRecord } from '@/lib/domain/record';
import type { Report } from '@/lib/schemas/report';
import { withIds } from '@/lib/store/testing/ids';
import { uuidOf } from '@/lib/store/testing/uuids';
import { reportView } from '@/lib/views/report';
import { demonstration } from '@/prisma/seed/records';
import { downloadResponse, refusalResponse } from './download';
import { listItems } from './list-cells';
import { COLUMNS, rowsIn } from './report-columns';
import { parseReportCsv, reportCsv } from './report-csv';
import { parseReportJson, reportJson } from './report-json';

const textOf = ({ chunks }: { chunks: Iterable<string> }) => [...chunks].join('');
const viewOf = (record: EventRecord) => reportView(withoutConfidential(withIds(record, uuidOf)), 'latest');
const views = demonstration.map(({ record }) => [record.event.slug, viewOf(record)] as const);
const makiivka = views.find(([slug]) => slug === 'makiivka')?.[1] as Report;

describe.each(views)('the report of %s', (slug, view) => {
  test('as JSON matches the schema and comes back the same', () => {
    const parsed = parseReportJson(textOf(reportJson(view)));
    expect(parsed).toEqual({ ok: true, report: view });
  });

  test('as CSV has one row per statement, and its texts come back the same', () => {
    const rows = parseReportCsv(textOf(reportCsv(view)));
    expect(rows).toHaveLength(view.statements.length);
    const rowOf = rowsIn(view);
    const expected = view.statements.map((statement) =>
      Object.fromEntries(Object.entries(COLUMNS).map(([name, cell]) => [name, cell(rowOf(statement)) ?? ''])),
    );
    expect(rows).toEqual(expected);
  });

  test('lists every contradiction at both ends and in the list of pairs', () => {
    const ends = view.statements.flatMap(({ ref, contradicts }) =>
      contradicts.map((other) => [ref, other.ref].sort().join(' ')),
    );
    const pairs = view.contradictions.map(({ a, b }) => [a.ref, b.ref].sort().join(' '));
    expect(ends.toSorted()).toEqual([...pairs, ...pairs].toSorted());
    for (const { claim, verdict } of view.statements) {
      const disputed = view.contradictions.some((pair) => pair.claim === claim);
      if (disputed) expect(verdict).toBe('disputed');
    }
  });

  test('lists no contradiction for a statement that is not a position', () => {
    for (const { standing, contradicts, ref } of view.statements) {
      const isPosition = standing.kind === 'current position' || standing.kind === 'current denial';
      if (!isPosition) expect(contradicts, ref).toEqual([]);
    }
  });

  test('is named after the event', () => {
    expect(reportCsv(view).name).toMatch(new RegExp(`^crossread-${slug}-\\d{4}-\\d{2}-\\d{2}\\.csv$`));
  });
});

describe('the Makiivka report', () => {
  const row = (ref: string) => makiivka.statements.find((statement) => statement.ref === ref);

  test('keeps a superseded value with what replaced it, and compares only the new one', () => {
    const first = makiivka.statements.find(
      ({ source, value }) => source.slug === 'ru-mod' && value.type === 'number' && value.low === '63',
    );
    expect(first?.standing.kind).toBe('superseded');
    expect(first?.contradicts).toEqual([]);
    const by = first?.standing.kind === 'superseded' ? row(first.standing.by) : undefined;
    expect(by).toMatchObject({ valueText: '89', standing: { kind: 'current position' } });
    expect(by?.contradicts.map(({ ref }) => ref)).toContain('s01');
  });

  test('says how "about 400" is read, and who contradicts it', () => {
    expect(row('s01')).toMatchObject({
      valueText: 'about 400',
      value: { type: 'number', relation: 'about', low: '400', high: '400', unit: 'persons' },
      implied: { kind: 'range', low: '360', high: '440', of: 'said' },
      said: { value: '2023-01-01', precision: 'day', zone: 'Europe/Moscow' },
      form: 'stated',
    });
    expect(row('s01')?.chain.map(({ ref, parent }) => [ref, parent])).toContainEqual(['r02', 'r01']);
  });

  test('keeps who declined, with no value', () => {
    expect(row('s03')).toMatchObject({
      form: 'declined',
      value: { type: 'none' },
      implied: { reason: 'gave no value' },
    });
  });

  test('claims no hash for what was not captured', () => {
    for (const { documents } of makiivka.statements) {
      for (const document of documents)
        expect(document).toMatchObject({ kind: 'desk summary', sha256: 'not captured' });
    }
  });
});

describe('the CSV file', () => {
  const csv = textOf(reportCsv(makiivka));

  test('begins with a byte order mark, ends lines as RFC 4180 does, and puts every text in quotation marks', () => {
    expect(csv.startsWith('\uFEFF"event","event_title"')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll(/[,\r\n\uFEFF]/g, '')).toBe('');
  });

  test('runs no formula, whoever wrote the words', () => {
    const formula = '=HYPERLINK("https://example.org/","x")';
    const [first, ...others] = makiivka.statements;
    if (!first) throw new Error('The report is empty.');
    const hostile = {
      ...makiivka,
      statements: [{ ...first, note: formula, valueText: '-5', question: '@SUM(1)\n=1' }, ...others],
    };
    const text = textOf(reportCsv(hostile));
    expect(text).not.toContain(`"${formula.replaceAll('"', '""')}`);
    expect(parseReportCsv(text)[0]).toMatchObject({ note: formula, value_text: '-5', question: '@SUM(1)\n=1' });
    expect(text).toContain('"-5"');
  });

  test('writes lists one item per line, and those of documents in parallel', () => {
    const rows = parseReportCsv(csv);
    for (const row of rows) {
      const titles = listItems(row.document_titles ?? '');
      expect(listItems(row.document_hashes ?? '')).toHaveLength(titles.length);
      expect(listItems(row.document_addresses ?? '')).toHaveLength(titles.length);
    }
  });
});

describe('as a download', () => {
  test('comes in pieces, with its type, its name and how long it may be cached', async () => {
    const response = downloadResponse(reportJson(makiivka));
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${reportJson(makiivka).name}"`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    let pieces = 0;
    for await (const _ of response.body ?? []) pieces += 1;
    expect(pieces).toBeGreaterThan(makiivka.statements.length);
  });

  test('answers an unknown event with a sentence', async () => {
    const response = refusalResponse('no such<event>', 'not found');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toBe('There is no published event at /events/no%20such%3Cevent%3E.\n');
  });
});

test('refuses a text that is no report with a sentence', () => {
  expect(parseReportJson('{')).toEqual({ ok: false, reason: 'The text is not JSON.' });
  expect(parseReportJson('{}')).toMatchObject({
    ok: false,
    reason: expect.stringContaining('Not a report of this version: format'),
  });
  const newer = JSON.stringify({ ...makiivka, version: 4 });
  expect(parseReportJson(newer)).toMatchObject({ ok: false, reason: expect.stringContaining('version') });
});

test.each([
  [1, 'kyiv-attack'],
  [2, 'quillhaven-ferry'],
])('reads a file of version %i', (version, slug) => {
  const text = readFileSync(new URL(`testing/report-version-${version}.json`, import.meta.url), 'utf8');
  expect(parseReportJson(text)).toEqual({ ok: true, report: JSON.parse(text) });
  expect(JSON.parse(text)).toMatchObject({ version, method: '1.2', event: { slug } });
});

test('a file of version 2 is refused where it has what only version 3 has', () => {
  const text = readFileSync(new URL('testing/report-version-2.json', import.meta.url), 'utf8');
  const file = JSON.parse(text);
  const [first, ...others] = file.statements;
  const mixed = JSON.stringify({ ...file, statements: [{ ...first, hedge: 'perhaps' }, ...others] });
  expect(parseReportJson(mixed)).toMatchObject({ ok: false, reason: expect.stringContaining('statements.0') });
});
