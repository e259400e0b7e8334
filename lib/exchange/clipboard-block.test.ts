import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '@/lib/domain/testing/arbitraries';
import { type Block, type BlockCell, cellOf, MOST_CELLS } from './block-cells';
import { readClipboard } from './clipboard-block';
import { EXCEL, GOOGLE_SHEETS, LIBREOFFICE } from './testing/clipboards';
import { writeBlock } from './write-block';

const blockIn = (html: string, text = ''): Block => {
  const read = readClipboard({ html, text });
  if (!read.ok) throw new Error(read.sentence);
  return read.block;
};
const sentenceIn = (html: string, text = ''): string => {
  const read = readClipboard({ html, text });
  return read.ok ? `${read.block.rows.length} rows` : read.sentence;
};
const shown = (cell: BlockCell): string =>
  'text' in cell ? cell.text : `= ${cell.mergedInto.row},${cell.mergedInto.column}`;
const textsOf = ({ rows }: Block): string[][] => rows.map((row) => row.map(shown));
const html = (rows: string) => textsOf(blockIn(`<table>${rows}</table>`));
const tsv = (text: string) => textsOf(blockIn('', text));

describe('what programs put on the clipboard', () => {
  it('LibreOffice 7.4: quotes, line breaks, right-to-left, notes, cells merged over four', () => {
    const block = blockIn(LIBREOFFICE.html, LIBREOFFICE.text);
    expect(block.program).toBe('LibreOffice');
    expect(textsOf(block)).toEqual([
      ['at least 400', '63', '4-6'],
      ['say "hi"', '"quoted"', 'line one\nline two'],
      ['נהרגו 400', '', '12:02:00 AM'],
      ['merged over four', '= 3,0', 'x'],
      ['= 3,0', '= 3,0', 'y'],
    ]);
  });

  it('Excel: fragments, empty cells as one, text that runs over, the hidden row of widths', () => {
    const block = blockIn(EXCEL.html, EXCEL.text);
    expect(block.program).toBe('Excel');
    expect(textsOf(block)).toEqual([
      ['Source', 'killed', 'wounded'],
      ['Ukraine’s military', 'about 400', 'about 300'],
      ['a long note that runs over', '= 1,1', ''],
      ['Russian MoD', '= 1,1', '06.Apr'],
      ['two   blanks', '', ''],
    ]);
  });

  it('Google Sheets: a style, values as data, line breaks', () => {
    const block = blockIn(GOOGLE_SHEETS.html, GOOGLE_SHEETS.text);
    expect(block.program).toBe('Google Sheets');
    expect(textsOf(block)).toEqual([
      ['about 400', 'first line\nsecond line'],
      ['n/a', '= 0,1'],
    ]);
  });

  it('one cell of Google Sheets is no table: its text is taken', () => {
    expect(textsOf(blockIn('<span data-sheets-value="{}">about 400</span>', 'about 400'))).toEqual([['about 400']]);
  });
});

describe('a table of HTML', () => {
  it('has the cells of each row, whatever stands around them', () => {
    expect(
      html(
        '<caption></caption><colgroup><col></colgroup><thead><tr><th>a</th></tr></thead><tr><td>b</td><td>c</td></tr>',
      ),
    ).toEqual([
      ['a', ''],
      ['b', 'c'],
    ]);
  });

  it('has lines where they are seen, and blanks where they are not layout', () => {
    expect(html('<tr><td>\n a\n  b <br> c<p>d</p><div>e</div></td><td>x<b>y</b>&nbsp;&nbsp;z</td></tr>')).toEqual([
      ['a b\nc\nd\ne', 'xy  z'],
    ]);
  });

  it('of spans that overlap or reach too far keeps what there is room for', () => {
    expect(html('<tr><td rowspan=99>a</td><td>b</td></tr><tr><td colspan=2>c</td></tr>')).toEqual([
      ['a', 'b', ''],
      ['= 0,0', 'c', '= 1,1'],
    ]);
    expect(html('<tr><td colspan="0">a</td><td colspan="-3">b</td><td colspan="x">c</td></tr>')).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  it('is not taken where there are several, one within another, or text beside it', () => {
    const one = '<table><tr><td>a</td></tr></table>';
    expect(textsOf(blockIn(`${one}${one}`, 'x\ty'))).toEqual([['x', 'y']]);
    expect(textsOf(blockIn(`<table><tr><td>${one}</td></tr></table>`, 'x\ty'))).toEqual([['x', 'y']]);
    expect(textsOf(blockIn(`<p>as of Monday</p>${one}`, 'x\ty'))).toEqual([['x', 'y']]);
    expect(sentenceIn(`${one}${one}`)).toBe('There are no cells in what was copied.');
  });
});

describe('text with tabs', () => {
  it.each<[string, string[][]]>([
    ['about 400', [['about 400']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"x\ty"\tz', [['x y', 'z']]],
    ['"line one\nline two"\t2', [['line one\nline two', '2']]],
    ['"say ""hi"""\t2', [['say "hi"', '2']]],
    ['"all"\t2', [['"all"', '2']]],
    ['5" gun\t2', [['5" gun', '2']]],
    [
      '"never closed\t2\n3',
      [
        ['"never closed', '2'],
        ['3', ''],
      ],
    ],
    ['"closed" not at the end\t2', [['"closed" not at the end', '2']]],
    ['\t', [['', '']]],
    ['\u202bנהרגו 400\u202c\t‏63', [['\u202bנהרגו 400\u202c', '‏63']]],
    ['a\u0000b\u0007\tc', [['ab', 'c']]],
  ])('%j', (text, cells) => {
    expect(tsv(text)).toEqual(cells);
  });

  it('that is empty has no cells', () => {
    expect(sentenceIn('', '')).toBe('There are no cells in what was copied.');
  });
});

/** Texts of cells as they are once a sheet or a form had them. */
const texts = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'=+-@\'"\t\n ;,.0123456789<>&ab\u00a0\u200f'), maxLength: 12 }),
    fc.constantFrom('06.04', '4-6', '=1+1', "'=1", '-5', 'TRUE', '1,234', '"', '""', 'a\n=b', '"a"', "'", 'n/a', ''),
  )
  .map(cellOf);
const blocks = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(texts, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

describe('what is copied out', () => {
  it('is read back exactly, as text and as HTML', () => {
    fc.assert(
      fc.property(blocks, (rows) => {
        const written = writeBlock(rows.map((row) => row.map((text) => ({ text, language: 'ar', direction: 'rtl' }))));
        expect(textsOf(blockIn('', written.tsv))).toEqual(rows);
        expect(textsOf(blockIn(written.html, 'not this'))).toEqual(rows);
      }),
      RUNS,
    );
  });

  it('is run by no sheet, and says in which language and direction a cell is set', () => {
    const { tsv: text, html: table } = writeBlock([
      [
        { text: '=HYPERLINK("x")' },
        { text: '06.04' },
        { text: '63' },
        { text: '<script>', language: 'he', direction: 'rtl' },
      ],
    ]);
    expect(text).toBe('\'=HYPERLINK("x")\t\'06.04\t63\t<script>\r\n');
    expect(table).toContain(">'=HYPERLINK(&quot;x&quot;)</td>");
    expect(table).toContain('<td>63</td>');
    expect(table).toContain(' lang="he" dir="rtl">&lt;script&gt;</td>');
  });

  it('no cell is changed by being read twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...' \t\n\r\u00a0\u0000a') })),
        (text) => {
          expect(cellOf(cellOf(text))).toBe(cellOf(text));
        },
      ),
      RUNS,
    );
  });
});

describe('hostile blocks', () => {
  const table = (rows: string) => `<table>${rows}</table>`;

  it('too many cells are refused, as text, as rows and as spans', () => {
    const many = `This block has more than ${MOST_CELLS.toLocaleString('en-GB')} cells. Copy it in parts.`;
    expect(sentenceIn('', '\t'.repeat(100_000))).toBe(many);
    expect(sentenceIn('', '\n'.repeat(100_000))).toBe(many);
    expect(sentenceIn(table('<tr><td>1</td></tr>'.repeat(100_000)))).toBe(many);
    expect(sentenceIn(table(`<tr>${'<td>1</td>'.repeat(199)}</tr>`.repeat(200)))).toBe(many);
    expect(sentenceIn(table('<tr><td colspan="1000000" rowspan="1000000">1</td></tr>'.repeat(30)))).toBe(many);
  });

  it('a wide span is as wide as HTML allows, once', () => {
    expect(blockIn(table('<tr><td colspan="1000000" rowspan="1000000">1</td></tr>')).rows[0]).toHaveLength(1000);
  });

  it('one long row makes no square of short ones', () => {
    expect(sentenceIn('', `${'\n'.repeat(15_000)}${'\t'.repeat(4000)}`)).toContain('more than 20,000 cells');
  });

  it('too long is refused', () => {
    const long = 'a'.repeat(5_000_001);
    const sentence = 'What was copied has more than 5,000,000 characters. Copy it in parts.';
    expect(sentenceIn(`<table>${long}`)).toBe(sentence);
    expect(sentenceIn('', long)).toBe(sentence);
  });

  it('what is deep, never closed or nested takes as long as it is long', () => {
    expect(html(`<tr><td>${'<div>'.repeat(900_000)}deep</td></tr>`)).toEqual([['deep']]);
    expect(html(`<tr><td>${'<span><div></span></div>'.repeat(200_000)}odd</td></tr>`)).toEqual([['odd']]);
    expect(html(`<tr><td ${'a=1 '.repeat(1_000_000)}>many</td></tr>`)).toEqual([['many']]);
    expect(sentenceIn('<table><tr><td>'.repeat(300_000), 'x')).toBe('1 rows');
    expect(sentenceIn('<'.repeat(4_000_000), 'x')).toBe('1 rows');
    expect(sentenceIn(`<table>${'<!--'.repeat(1_000_000)}`, 'x')).toBe('There are no cells in what was copied.');
  });

  it('scripts and styles are no text of a cell', () => {
    const cell = '<td><script>alert(1)</script><style>*{}</style><img src=x onerror=alert(2)>400<!-- 500 --></td>';
    expect(html(`<tr>${cell}</tr>`)).toEqual([['400']]);
  });

  it('any text is read or refused with a sentence', () => {
    const tags = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<td colspan=3>',
      '<br>',
      '<p>',
      '"',
      '\t',
      'a',
    );
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 30 }), fc.string({ unit: 'binary' }), (parts, text) => {
        const read = readClipboard({ html: parts.join(''), text });
        if (!read.ok) expect(read.sentence).toMatch(/\.$/);
        else expect(new Set(read.block.rows.map((row) => row.length)).size).toBe(1);
      }),
      RUNS,
    );
  });
});
