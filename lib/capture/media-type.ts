import { fileTypeFromBuffer } from 'file-type';
import { MEDIA_TYPES, type MediaType } from '@/lib/domain/document-text';
import { markOf, utf16Of } from './encoding';
import { zipDirectory } from './zip-directory';

/** What came with the bytes: the name of the file, the type that a browser or a server says. */
export type ToldType = { name?: string | undefined; mediaType?: string | undefined };

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** How far into a file a PDF may begin, and how far a text is looked at. */
const HEAD = 1024;
const TEXT_HEAD = 4096;

/**
 * The type of a document. Its bytes decide; what is told only tells text from HTML where the bytes leave it open.
 * undefined: none of those whose text is read.
 */
export async function mediaTypeOf(bytes: Uint8Array, told: ToldType = {}): Promise<MediaType | undefined> {
  if (markedUtf16(bytes) !== undefined) return textType(bytes, told);
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  // A stream of zip entries has its list of types last, which file-type does not look for: the directory decides.
  if (found === 'application/zip' || found === DOCX) return isDocx(bytes) ? DOCX : undefined;
  const known = MEDIA_TYPES.find((type) => type === found);
  if (known !== undefined) return known;
  // "BM" begins a bitmap, and a text on BMW: what has letters alone is none of these.
  const mayBeText = found === undefined || found === 'application/xml' || BINARY.test(found);
  if (!mayBeText) return undefined;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.length)).toString('latin1');
  if (head.includes('%PDF-')) return 'application/pdf';
  return looksLikeText(bytes) ? textType(bytes, told) : undefined;
}

/** Types that have bytes which no text has. */
const BINARY = /^(image|audio|video|font)\/|^application\/x-msdownload$/;

function isDocx(bytes: Uint8Array): boolean {
  const directory = zipDirectory(bytes);
  // What the directory is refused for is said when the file is read.
  return !directory.ok || directory.entries.some(({ name }) => name === 'word/document.xml');
}

/** No NUL but those of UTF-16, and of the rest at most one control character in fifty. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (utf16Of(bytes) !== undefined) return true;
  const head = bytes.subarray(0, TEXT_HEAD);
  const odd = head.filter((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b).length;
  return !head.includes(0) && odd * 50 <= head.length;
}

function markedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const mark = markOf(bytes);
  return mark === 'utf-8' ? undefined : mark;
}

function textType(bytes: Uint8Array, told: ToldType): MediaType | undefined {
  const head = new TextDecoder(markedUtf16(bytes) ?? utf16Of(bytes) ?? 'latin1').decode(bytes.subarray(0, TEXT_HEAD));
  const first = head.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '').trimStart();
  // Pages saved as one file of parts, and drawings: what would be read of them is not their text.
  if (/^(From: <Saved by|MIME-Version:)/i.test(first) || /^(<!doctype svg|<svg[\s>])/i.test(first)) return undefined;
  if (/^<(!doctype html|html|head|body|meta|title|article|main|div|p|table|h1)[\s/>]/i.test(first)) return 'text/html';
  const says = (told.mediaType ?? '').split(';')[0]?.trim().toLowerCase();
  const isToldHtml = says === 'text/html' || says === 'application/xhtml+xml' || /\.x?html?$/i.test(told.name ?? '');
  return isToldHtml || /<html[\s>]/i.test(first) ? 'text/html' : 'text/plain';
}
