import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { MOST_CELLS } from './block-cells';

/** A cell of a table as it is written. `ignored` are spans that are none: Excel says so in its style. */
export type HtmlCell = { text: string; wide: number; high: number; spansAreNone: boolean };

/** `isHidden`: nobody sees the row. */
export type HtmlRow = { cells: HtmlCell[]; isHidden: boolean };

/** Elements whose text nobody sees; LibreOffice puts what was noted beside a cell into `comment`. */
const UNSEEN = new Set('script style template title head noscript iframe object noframes comment'.split(' '));

/** Elements that begin a line of their own. */
const LINES = new Set('p div li ul ol pre blockquote h1 h2 h3 h4 h5 h6'.split(' '));

/** The most that HTML allows: browsers take more for this. */
const WIDEST = 1000;
const HIGHEST = 65_534;

/**
 * The rows of the one table in some HTML, or that there is not one alone: several tables, tables within tables, or text
 * beside it, which no sheet puts there. No document is made: browsers take minutes for one that is 100,000 elements deep.
 * The tags are read one after another, and nothing of them is shown, loaded or run. Time goes with the length of the
 * text. More than `MOST_CELLS` cells: that there are too many.
 */
export function htmlTable(html: string): readonly HtmlRow[] | 'not one table' | 'too many cells' {
  const table = new Table();
  const read = new Tokenizer(
    { decodeEntities: true },
    callbacks(html, table, () => read.pause()),
  );
  read.write(html);
  if (table.fails === undefined) read.end();
  return table.fails ?? (table.isFound ? table.rows : 'not one table');
}

type Attributes = ReadonlyMap<string, string>;

/** The tags and texts in the order in which they stand. Offsets of the tokenizer count from the start of the HTML. */
function callbacks(html: string, table: Table, stop: () => void): TokenizerCallbacks {
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  const nothing = () => {};
  const told = () => {
    if (table.fails !== undefined) stop();
  };
  const opened = () => {
    table.open(name, attributes);
    told();
  };
  const addTo = (text: string) => attributes.set(attribute, (attributes.get(attribute) ?? '') + text);
  return {
    onopentagname: (start, end) => {
      name = html.slice(start, end).toLowerCase();
      attributes = new Map();
    },
    onattribname: (start, end) => {
      attribute = html.slice(start, end).toLowerCase();
    },
    onattribdata: (start, end) => addTo(html.slice(start, end)),
    onattribentity: (point) => addTo(String.fromCodePoint(point)),
    onattribend: nothing,
    onopentagend: opened,
    onselfclosingtag: opened,
    onclosetag: (start, end) => table.close(html.slice(start, end).toLowerCase()),
    ontext: (start, end) => {
      table.text(html.slice(start, end));
      told();
    },
    ontextentity: (point) => table.text(String.fromCodePoint(point)),
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
}

/** A table as its tags come. */
class Table {
  readonly rows: HtmlRow[] = [];
  fails: 'not one table' | 'too many cells' | undefined;
  isFound = false;
  private count = 0;
  private row: HtmlRow | undefined;
  private cell: { parts: string[]; begun: boolean; of: HtmlCell } | undefined;
  /** The element whose text nobody sees, and how many of its name are open. */
  private unseen = { name: '', open: 0 };

  open(name: string, attributes: Attributes): void {
    // Neither stands in a head, whether it was closed or not.
    if (this.unseen.name === 'head' && (name === 'body' || name === 'table')) this.unseen.open = 0;
    if (this.unseen.open > 0) {
      if (name === this.unseen.name) this.unseen.open += 1;
      return;
    }
    if (UNSEEN.has(name)) this.unseen = { name, open: 1 };
    else if (name === 'table') this.begin();
    else if (name === 'tr') this.beginRow(attributes);
    else if (name === 'td' || name === 'th') this.beginCell(attributes);
    else if (name === 'br') this.cell?.parts.push(this.lineEnd());
    else if (LINES.has(name)) this.endLine();
  }

  close(name: string): void {
    if (this.unseen.open > 0) {
      if (name === this.unseen.name) this.unseen.open -= 1;
    } else if (name === 'td' || name === 'th') this.endCell();
    else if (name === 'tr' || name === 'table') this.endRow();
    else if (LINES.has(name)) this.endLine();
  }

  /** White space is one blank. */
  text(text: string): void {
    if (this.unseen.open > 0) return;
    const isSeen = text.trim() !== '';
    if (this.cell) {
      this.cell.parts.push(text.replaceAll(/[ \t\n\f\r]+/g, ' '));
      this.cell.begun ||= isSeen;
    } else if (isSeen) this.fails ??= 'not one table';
  }

  private begin(): void {
    if (this.isFound) this.fails ??= 'not one table';
    this.isFound = true;
  }

  private beginRow(attributes: Attributes): void {
    this.endRow();
    if (!this.isFound) return;
    this.row = { cells: [], isHidden: /display:\s?none/.test(attributes.get('style') ?? '') };
    this.rows.push(this.row);
    this.counted();
  }

  private beginCell(attributes: Attributes): void {
    this.endCell();
    if (!this.isFound) return;
    if (this.row === undefined) this.beginRow(new Map());
    const wide = spanOf(attributes.get('colspan'), WIDEST);
    const high = spanOf(attributes.get('rowspan'), HIGHEST);
    const spansAreNone = (attributes.get('style') ?? '').includes('mso-ignore:');
    this.cell = { parts: [], begun: false, of: { text: '', wide, high, spansAreNone } };
    this.row?.cells.push(this.cell.of);
    this.counted();
  }

  /** Rows count as well: empty ones cost as much as cells. */
  private counted(): void {
    this.count += 1;
    if (this.count > 2 * MOST_CELLS) this.fails ??= 'too many cells';
  }

  private endCell(): void {
    if (this.cell) this.cell.of.text = this.cell.parts.join('');
    this.cell = undefined;
  }

  private endRow(): void {
    this.endCell();
    this.row = undefined;
  }

  /** Ends the line of the cell, if anything stands in it. */
  private endLine(): void {
    if (this.cell?.begun) this.cell.parts.push(this.lineEnd());
  }

  private lineEnd(): string {
    if (this.cell) this.cell.begun = false;
    return '\n';
  }
}

function spanOf(given: string | undefined, most: number): number {
  const many = /^\s*\d{1,9}/.test(given ?? '') ? Number.parseInt(given ?? '', 10) : 1;
  return Math.max(1, Math.min(many, most));
}
