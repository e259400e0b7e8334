import { disarm } from './formula-cells';
import { textCell } from './spreadsheet-cells';

/** A cell to be copied out: its text, and the language and the direction that it is set in. */
export type CopiedCell = { text: string; language?: string; direction?: 'ltr' | 'rtl' };

/**
 * Writes cells as Excel, LibreOffice and Google Sheets take them from the clipboard: as text with tabs between cells and a
 * line end behind each row, and as an HTML table. No cell of either is run as a formula (formula-cells) or read as a date
 * or another number: the text has an apostrophe in front of what could be (spreadsheet-cells), the HTML says in the words
 * of Excel and of LibreOffice that its cells are text. `readClipboard` reads both back exactly.
 */
export function writeBlock(rows: readonly (readonly CopiedCell[])[]): { tsv: string; html: string } {
  const tsv = rows.map((row) => `${row.map(({ text }) => quoted(textCell(text))).join('\t')}\r\n`).join('');
  const lines = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`);
  return { tsv, html: `${BEFORE}${lines.join('\n')}${AFTER}` };
}

const BEFORE = '<html><head><meta charset="utf-8"></head><body><table>\n';
const AFTER = '\n</table></body></html>';

/** A text is in quotation marks where its end could not be told otherwise. */
const quoted = (cell: string): string => (/^"|[\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Excel reads the first, LibreOffice the second. */
const AS_TEXT = ` style='mso-number-format:"\\@"' sdnum="1033;0;@"`;

/** What any program reads as the number that it says stays a number, with which one can count. */
const isNumber = (text: string): boolean => /^(?:0|-?[1-9]\d{0,14})$/.test(text);

function htmlCell({ text, language, direction }: CopiedCell): string {
  const lang = language === undefined ? '' : ` lang="${escaped(language)}"`;
  const dir = direction === undefined ? '' : ` dir="${direction}"`;
  return `<td${isNumber(text) ? '' : AS_TEXT}${lang}${dir}>${htmlText(disarm(text))}</td>`;
}

/** Of several blanks all but the first are written so that they are not taken for one. */
const htmlText = (text: string): string =>
  escaped(text)
    .replaceAll(/ {2,}/g, (run) => ` ${'\u00a0'.repeat(run.length - 1)}`)
    .replaceAll('\n', '<br>');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
