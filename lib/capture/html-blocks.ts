import { type Attributes, OPEN_ENDED, readTags, VOID } from './html-tags';

/** What stands between two pieces of text, by what parts them: the strongest of what was asked for. */
const BETWEEN = ['', ' ', '\t', '\n', '\n\n'] as const;
const BLANK = 1;
const CELL = 2;
const LINE = 3;
const PARAGRAPH = 4;

/** Elements whose text nobody sees as text of the page. */
const UNSEEN = new Set(
  'script style noscript template title iframe object noframes svg math audio video canvas select textarea'.split(' '),
);

const LINES = new Set('li tr dt dd option legend caption summary optgroup'.split(' '));

const PARAGRAPHS = new Set(
  (
    'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 head header hgroup hr main menu nav ol p pre section table tbody tfoot thead ul'
  ).split(' '),
);

/**
 * The text of some HTML as its blocks stand apart: paragraphs by an empty line, lines of lists and rows of tables by a
 * line end, cells by a tab, where a cell is one block. White space is joined as browsers join it. Nothing that is not in
 * the HTML is added. No document is made: tags are read one after another, so that their depth does not matter.
 * @param isUnseen further elements to leave out
 */
export function htmlBlocks(
  html: string,
  isUnseen: (name: string, attributes: Attributes) => boolean = () => false,
): string {
  const text = new BlockText();
  /** The element whose text nobody sees, and how many of its name are open. */
  const unseen = { name: '', open: 0 };
  readTags(html, {
    open: (name, attributes) => {
      if (unseen.open > 0) {
        if (name === unseen.name && !OPEN_ENDED.has(name)) unseen.open += 1;
      } else if (!VOID.has(name) && (UNSEEN.has(name) || isHidden(attributes) || isUnseen(name, attributes))) {
        unseen.name = name;
        unseen.open = 1;
      } else text.open(name);
    },
    close: (name) => {
      if (unseen.open === 0) text.close(name);
      else if (name === unseen.name) unseen.open -= 1;
    },
    text: (piece) => {
      if (unseen.open === 0) text.add(piece);
    },
  });
  return text.toString();
}

const isHidden = ({ hidden, style }: Attributes): boolean =>
  hidden !== undefined || (style !== undefined && /display\s*:\s*none/i.test(style.slice(0, 1000)));

class BlockText {
  private readonly pieces: string[] = [];
  private asked = 0;
  private isBreakAsked = false;
  private preformatted = 0;
  /** Of each open cell, whether it holds more than one block. */
  private readonly cells: { isParted: boolean; isEmpty: boolean }[] = [];

  open(name: string): void {
    if (name === 'br') this.break();
    else if (name === 'td' || name === 'th') {
      this.ask(CELL);
      this.cells.push({ isParted: false, isEmpty: true });
    } else if (PARAGRAPHS.has(name)) this.askInCell(PARAGRAPH);
    else if (LINES.has(name)) this.askInCell(LINE);
    if (name === 'pre') this.preformatted += 1;
  }

  close(name: string): void {
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
    if (name === 'td' || name === 'th') {
      const cell = this.cells.pop();
      // The end of its one paragraph is the end of the cell.
      if (cell !== undefined && !cell.isParted && !cell.isEmpty) this.asked = CELL;
      const around = this.cells.at(-1);
      if (cell?.isParted && around !== undefined) around.isParted = true;
    } else if (PARAGRAPHS.has(name)) this.ask(PARAGRAPH);
    else if (LINES.has(name)) this.ask(LINE);
  }

  add(piece: string): void {
    if (this.preformatted > 0) {
      this.push(piece);
      return;
    }
    const joined = piece.replace(/[ \t\n\f\r]+/g, ' ');
    if (joined.startsWith(' ')) this.ask(BLANK);
    const text = joined.replace(/^ | $/g, '');
    if (text === '') return;
    this.push(text);
    if (joined.endsWith(' ')) this.ask(BLANK);
  }

  toString(): string {
    return this.pieces.join('');
  }

  private ask(between: number): void {
    if (between > this.asked) this.asked = between;
  }

  /** A block that opens a cell does not part it from the cell before more than the cell does. */
  private askInCell(between: number): void {
    if (this.cells.at(-1)?.isEmpty !== true) this.ask(between);
  }

  private break(): void {
    this.ask(this.isBreakAsked ? PARAGRAPH : LINE);
    this.isBreakAsked = true;
  }

  private push(text: string): void {
    const cell = this.cells.at(-1);
    if (cell !== undefined) {
      if (!cell.isEmpty && this.asked >= LINE) cell.isParted = true;
      cell.isEmpty = false;
    }
    if (this.pieces.length > 0) this.pieces.push(BETWEEN[this.asked] ?? '');
    this.pieces.push(text);
    this.asked = 0;
    this.isBreakAsked = false;
  }
}
