import { Tokenizer } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

/** What reads a page as its tags and texts come. Names are in lower case; entities are decoded. */
export type TagReader = {
  open: (name: string, attributes: Attributes) => void;
  close: (name: string) => void;
  text: (text: string) => void;
};

/** Elements that have no end. */
export const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements whose end may be left out: it says nothing about depth that one of them is open. */
export const OPEN_ENDED = new Set(
  'body colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr'.split(' '),
);

/**
 * Reads the tags of some HTML one after another. No document is made and no list of open elements kept, in which every
 * tag of a page 400,000 elements deep would be looked for: time goes with the length alone.
 */
export function readTags(html: string, reader: TagReader): void {
  let name = '';
  let attributes: Record<string, string> = {};
  let attribute = '';
  const nothing = () => {};
  const add = (text: string) => {
    attributes[attribute] = (attributes[attribute] ?? '') + text;
  };
  const opened = () => reader.open(name, attributes);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        attributes = Object.create(null);
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        attributes[attribute] ??= '';
      },
      onattribdata: (start, end) => add(html.slice(start, end)),
      onattribentity: (point) => add(String.fromCodePoint(point)),
      onattribend: nothing,
      onopentagend: opened,
      onselfclosingtag: () => {
        opened();
        if (!VOID.has(name)) reader.close(name);
      },
      onclosetag: (start, end) => reader.close(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => reader.text(html.slice(start, end)),
      ontextentity: (point) => reader.text(String.fromCodePoint(point)),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
