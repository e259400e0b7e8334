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
 * The text of a DOCX: paragraphs, lists, tables and notes, without deleted words, comments and pictures. Before the
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
        externalFileAccess: false,
      },
    );
    return { ok: true, text: cleanText(htmlBlocks(value, isNoteMark)), title: titleIn(bytes, directory.entries) };
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
  if (xml === undefined) return undefined;
  let title: string | undefined;
  let isInside = false;
  readTags(new TextDecoder().decode(xml), {
    open: (name) => {
      isInside = name === 'dc:title';
    },
    close: () => {
      isInside = false;
    },
    text: (text) => {
      if (isInside && (title ?? '').length < 2000) title = (title ?? '') + text;
    },
  });
  return oneLine(title);
}
