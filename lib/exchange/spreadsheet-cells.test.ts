import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutConfidential } from '@/lib/domain/confidential';
import { withIds } from '@/lib/store/testing/ids';
import { reportView } from '@/lib/views/report';
import { demonstration } from '@/prisma/seed/records';
import { FIGURES } from './report-columns';
import { reportCsv } from './report-csv';
import { cellFigure, cellText, figureCell, textCell } from './spreadsheet-cells';

type Locale = { decimal: string; groups: string; months: readonly string[]; yes: string };

/** Three countries in which people open our files: their decimal and thousands signs, and their names of months. */
const LOCALES: readonly Locale[] = [
  { decimal: '.', groups: ',', months: ['jan', 'january', 'mar', 'march', 'sep', 'sept'], yes: 'true' },
  { decimal: ',', groups: '.', months: ['jan', 'januar', 'mär', 'märz', 'sept', 'september'], yes: 'wahr' },
  { decimal: ',', groups: '\u00a0', months: ['січ', 'січня', 'бер', 'березня', 'вер'], yes: 'істина' },
];

/**
 * What a spreadsheet of a country makes of a cell: a number, some date (which one does not matter here), or the text.
 * It is written independently of the rule, and converts as eagerly as the most eager spreadsheet.
 */
function readIn({ decimal, groups, months, yes }: Locale, cell: string): number | string {
  if (cell.startsWith("'")) return cell;
  const text = cell.trim().toLowerCase();
  if (text === yes || text === 'true') return `truth ${text}`;
  const plain = text.replace(/^\((.*)\)$/, '-$1').replace(/[\s\u00a0$€£₴%]/g, '');
  const number = plain.replaceAll(groups, '').replace(decimal, '.');
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(number) && !plain.endsWith(groups)) return Number(number);
  if (/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return text;
  if (/^\d{1,4}([./\-: ])\d{1,4}(\1\d{1,4})?\.?( ?[ap]m?)?$/.test(text)) return `date or fraction ${decimal}${groups}`;
  if (/^\d{4}-\d\d-\d\d[t ]\d\d(:\d\d){1,2}$/.test(text)) return `instant ${decimal}${groups}`;
  const words = text.match(/\p{L}+/gu) ?? [];
  const isDate =
    words.length === 1 && months.includes(words[0] ?? '') && /^[\p{L}\s.,/:-]*\d[\p{L}\d\s.,/:-]*$/u.test(text);
  return isDate ? `date ${text}` : cell;
}

/** What the cell means: a figure in the notation of the rule, an ISO day, or its text. */
function meantBy(cell: string): number | string {
  return /^-?(0|[1-9]\d*)(E-\d+)?$/.test(cell) && cell.replace(/E.*|\D/g, '').length <= 15 ? Number(cell) : cell;
}

function expectReadAlike(cell: string, where: string): void {
  for (const locale of LOCALES) expect(readIn(locale, cell), `${where}: ${cell}`).toBe(meantBy(cell));
}

const uuidOf = (kind: string, key: string): string =>
  createHash('sha256')
    .update(`${kind}:${key}`)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-8$4-$5');

describe.each(demonstration)('the report of $record.event.slug', ({ record }) => {
  const view = reportView(withoutConfidential(withIds(record, uuidOf)), 'latest');
  const rows: string[][] = parse([...reportCsv(view).chunks].join(''), { bom: true });

  test('has no cell that a spreadsheet of any of three countries misreads', () => {
    const [heading = [], ...cells] = rows;
    expect(cells.length).toBeGreaterThan(5);
    for (const row of cells) {
      for (const [index, cell] of row.entries()) expectReadAlike(cell, heading[index] ?? '');
    }
  });

  test('writes every figure for machines as a number, never as a text', () => {
    const [heading = [], ...cells] = rows;
    for (const row of cells) {
      for (const [index, cell] of row.entries()) {
        if (FIGURES.has(heading[index] ?? '') && /^\W*\d[\dE-]*$/.test(cell)) expect(Number(cell), cell).not.toBeNaN();
      }
    }
  });
});

describe('a cell of text', () => {
  test.each([
    '106,007',
    '2.5',
    '-2.5',
    '1/2',
    '3-4',
    '1E5',
    '25E-1',
    '00123',
    'TRUE',
    'wahr',
    '1234567890123456',
    '9'.repeat(300),
  ])('%s stays text', (text) => {
    expect(textCell(text)).toBe(`'${text}`);
    expectReadAlike(textCell(text), 'text');
  });

  test.each([
    '2 Jan 2023',
    '2. März',
    '2 січня 2023',
    'Sept 2',
    '10:00',
    '5 pm',
    '(5)',
    '12 %',
    '$5',
    '2023-01',
    '٢٫٥',
  ])('%s stays text', (text) => {
    expect(textCell(text)).toBe(`'${text}`);
  });

  test.each(['about 106,007', '360 to 440', '89', '-5', '0', '2023-01-02', '2022-12-31T21:01:00.000Z', 's01', 'r02'])(
    '%s is not changed',
    (text) => {
      expect(textCell(text)).toBe(text);
    },
  );

  test('is not changed if it is an id, a hash of letters and digits, or several lines', () => {
    for (const text of ['12345678-1234-4567-8901-123456789012', 'ab12'.repeat(16), 's01\ns02', 'mh17', 'yes', '']) {
      expect(textCell(text)).toBe(text);
    }
  });
});

const piece = fc.constantFrom(...' \u00a0.,:/-+\'"=@()%$€eETZ0123456789'.split(''), 'Jan', 'März', 'true', '\n', ';');
const texts = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const figures = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.stringMatching(/^\d{0,18}$/))
  .map(([minus, whole, parts]) => `${minus ? '-' : ''}${whole}${parts === '' ? '' : `.${parts}`}`);

describe('in any cell', () => {
  test('a text comes back exactly', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(cellText(textCell(text))).toBe(text);
      }),
    );
  });

  test('no text is misread', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expectReadAlike(textCell(text), 'text');
      }),
    );
  });

  test('a figure comes back exactly, with its trailing zeros', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(cellFigure(figureCell(figure))).toBe(figure);
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(cellFigure(figureCell(text))).toBe(text);
      }),
    );
  });

  test('a figure is the same number in every country, or a text where it has too many digits', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const cell = figureCell(figure);
        expectReadAlike(cell, 'figure');
        if (!cell.startsWith("'")) expect(Number(cell)).toBe(Number(figure));
      }),
    );
    expect(['2.5', '-0.05', '0.50', '400', '0.1234567890123456'].map(figureCell)).toEqual([
      '25E-1',
      '-5E-2',
      '50E-2',
      '400',
      "'0.1234567890123456",
    ]);
  });
});
