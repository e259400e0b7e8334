import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Report } from '@/lib/schemas/report';
import type { Download } from './download';
import { COLUMNS, FIGURES, rowsIn } from './report-columns';
import { fileName } from './report-json';
import { cellFigure, cellText, figureCell, textCell } from './spreadsheet-cells';

/** How many statements are turned into text at a time. */
const BATCH = 100;

/**
 * The report of one event as CSV (RFC 4180: commas, every cell in quotation marks, CRLF), one row per published
 * statement, with a heading. It is UTF-8 with a byte order mark, without which Excel reads it in another encoding. No
 * cell runs as a formula, in no country is one read as a different figure or a date, and `parseReportCsv` gives back
 * the exact texts.
 */
export function reportCsv(view: Report): Download {
  return { name: `${fileName(view)}.csv`, type: 'text/csv', chunks: piecesOf(view) };
}

function* piecesOf(view: Report): Generator<string> {
  const rowOf = rowsIn(view);
  yield `\uFEFF${linesOf([Object.keys(COLUMNS)])}`;
  for (let at = 0; at < view.statements.length; at += BATCH) {
    const rows = view.statements
      .slice(at, at + BATCH)
      .map((statement) => Object.entries(COLUMNS).map(([name, cell]) => written(name)(cell(rowOf(statement)) ?? '')));
    yield linesOf(rows);
  }
}

const written = (column: string) => (FIGURES.has(column) ? figureCell : textCell);
const read = (column: string) => (FIGURES.has(column) ? cellFigure : cellText);

const linesOf = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { quoted: true, quoted_empty: false, record_delimiter: 'windows' },
  );

/** A row of report.csv by the names of its columns. The text of a list is split by `listItems`. */
export type ReportCsvRow = Readonly<Record<string, string>>;

/**
 * Reads such a file back. Formulas are live again and figures are plain decimals, so never open the result in a
 * spreadsheet unchecked. Throws csv-parse's CsvError, with the line, on a text that is not CSV.
 */
export function parseReportCsv(text: string): ReportCsvRow[] {
  const rows: string[][] = parse(text, { bom: true });
  const [heading = [], ...cells] = rows;
  return cells.map((row) =>
    Object.fromEntries(row.map((cell, index) => [heading[index] ?? '', read(heading[index] ?? '')(cell)])),
  );
}
