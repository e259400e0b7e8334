import mammoth from 'mammoth';
import { cleanText, oneLine } from './clean-text';
import { htmlBlocks } from './html-blocks';
import { readTags } from './html-tags';
import { type ZipEntry, zipDirectory, zipEntryBytes } from './zip-directory';

export type DocxText =
  | { ok: true; text: string; title?: string | undefined }
  | { ok: false; reason: 'password' | 'not readable' | 'unpacks too large' };

/** Parts of a DOCX that hold words or say how they are put. */
const PART = /\.(xml|rels)$/;

/**
 * The text of a DOCX: paragraphs, lists, tables and notes, without deleted words, comments and pictures; its title is that
 * of its properties, or else its first heading. Before the
 * library opens it, its directory is looked at and its parts are unpacked, each up to the size that is declared: the
 * library itself would unpack whatever comes.
 */
export async function docxText(bytes: Uint8Array): Promise<DocxText> {
  const directory = zipDirectory(bytes);
  if (!directory.ok) return { ok: false, reason: directory.reason };
  const parts = directory.entries.filter(({ name }) => PART.test(name));
  // One at a time: none is kept.
  if (parts.some((part) => zipEntryBytes(bytes, part) === undefined)) return { ok: false, reason: 'not readable' };
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        includeEmbeddedStyleMap: false,
        styleMap: ["p[style-name='Title'] => h1:fresh", 'p.Title => h1:fresh'],
        externalFileAccess: false,
      },
    );
    const title = titleIn(bytes, directory.entries) ?? firstHeading(value);
    return { ok: true, text: cleanText(htmlBlocks(value, isNoteMark)), title };
  } catch {
    return { ok: false, reason: 'not readable' };
  }
}

/** "[1]" and "↑", which the library puts where a note is referred to and behind it, are not the document's words. */
const isNoteMark = (name: string, { id, href }: Readonly<Record<string, string>>): boolean =>
  name === 'a' && (/^(footnote|endnote)-ref-/.test(id ?? '') || /^#(footnote|endnote)-ref-/.test(href ?? ''));

function titleIn(bytes: Uint8Array, entries: readonly ZipEntry[]): string | undefined {
  const part = entries.find(({ name }) => name === 'docProps/core.xml');
  const xml = part && zipEntryBytes(bytes, part);
  return xml && firstText(new TextDecoder().decode(xml), /^dc:title$/);
}

const firstHeading = (html: string): string | undefined => firstText(html, /^h[1-6]$/);

/** What stands in the first element of this name that has a text, as one line. */
function firstText(markup: string, wanted: RegExp): string | undefined {
  let found = '';
  let inside: string | undefined;
  readTags(markup, {
    open: (name) => {
      if (inside === undefined && found.trim() === '' && wanted.test(name)) inside = name;
    },
    close: (name) => {
      if (name === inside) inside = undefined;
    },
    text: (text) => {
      if (inside !== undefined && found.length < 2000) found += text;
    },
  });
  return oneLine(found);
}
