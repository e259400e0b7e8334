import { type BlockRead, MOST_CHARACTERS, NO_CELLS, TOO_LONG } from './block-cells';
import { readHtmlTable } from './block-html';
import { readTsv } from './block-tsv';

/** What a program puts on the clipboard: `text/html` and `text/plain`, empty where there is none. */
export type Clipboard = { html: string; text: string };

/**
 * Reads a block that was copied in Excel, LibreOffice, Google Sheets or a text editor. The HTML is taken where it is one
 * table, for it has merged cells and the borders of cells; else the text, with tabs and line ends. What is longer than
 * `MOST_CHARACTERS`, or has more cells than `MOST_CELLS`, is refused with a sentence. Runs in a browser; nothing of what
 * was copied is shown, loaded or run there. Never throws, and its time goes with the length, whatever the text is.
 */
export function readClipboard({ html, text }: Clipboard): BlockRead {
  if (html.length > MOST_CHARACTERS || text.length > MOST_CHARACTERS) return TOO_LONG;
  const table = readHtmlTable(html);
  if (table !== 'not one table') return table;
  return text === '' ? NO_CELLS : readTsv(text);
}
