import { type MediaType, TEXT_LIMITS } from '@/lib/domain/document-text';
import { characterCount, cleanText } from './clean-text';
import type { TextRead, ToldFacts } from './document-file';
import { charsetOf, decodeBytes } from './encoding';
import { mediaTypeOf } from './media-type';
import { publicationTime } from './publication-time';

/**
 * The text of a document, in this process: hostile bytes may take its time, its memory or its stack. Only the process
 * that `readText` starts calls it, and loads what reads this type alone: half of its time would go to the others.
 * @param onProgress told which part is read, 0 to 1
 */
export async function textOf(
  bytes: Uint8Array,
  told: ToldFacts,
  onProgress: (part: number) => void = () => {},
): Promise<TextRead> {
  const mediaType = await mediaTypeOf(bytes, told);
  if (mediaType === undefined) return { ok: false, reason: 'unknown type' };
  const read = await readAs(mediaType, bytes, told, onProgress);
  if (!read.ok) return read;
  if (read.text.trim() === '') return { ok: false, reason: 'no text' };
  if (characterCount(read.text) > TEXT_LIMITS.characters) return { ok: false, reason: 'too long' };
  return read;
}

/** What read it, and its version: one more whenever the text of some document comes out otherwise. */
const READERS = {
  plain: 'plain 1',
  html: 'html 1',
  pdf: 'pdf 1',
  scans: 'pdf 1 with pictures of pages',
  docx: 'docx 1',
  picture: 'picture 1',
} as const;

/** What was read in time has to be told in time. */
const SPARE_SECONDS = 3;

async function readAs(
  mediaType: MediaType,
  bytes: Uint8Array,
  told: ToldFacts,
  onProgress: (part: number) => void,
): Promise<TextRead> {
  switch (mediaType) {
    case 'text/plain': {
      const { text, encoding } = decodeBytes(bytes, { ...encodingTold(told), isHtml: false });
      return { ok: true, mediaType, readBy: READERS.plain, text: cleanText(text), encoding };
    }
    case 'text/html': {
      const { text: html, encoding } = decodeBytes(bytes, { ...encodingTold(told), isHtml: true });
      const { htmlText } = await import('./html-text');
      const { publishedAt, ...page } = htmlText(html);
      return {
        ok: true,
        mediaType,
        readBy: READERS.html,
        encoding,
        ...page,
        publishedAt: publicationTime(publishedAt),
      };
    }
    case 'application/pdf': {
      const { pdfText } = await import('./pdf-text');
      const until = told.seconds === undefined ? {} : { until: (told.seconds - SPARE_SECONDS) * 1000 };
      const read = await pdfText(bytes, { languages: told.languages, ...until, onPart: onProgress });
      return read.ok ? { mediaType, readBy: read.ocr ? READERS.scans : READERS.pdf, ...read } : read;
    }
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
      const { docxText } = await import('./docx-text');
      const read = await docxText(bytes);
      return read.ok ? { mediaType, readBy: READERS.docx, ...read } : read;
    }
    case 'image/png':
    case 'image/jpeg':
    case 'image/webp':
    case 'image/gif': {
      const { pictureText } = await import('./picture-text');
      const read = await pictureText(bytes, mediaType, told.languages, onProgress);
      return read.ok
        ? { mediaType, readBy: READERS.picture, ...read, ocr: { ...read.ocr, languages: [...read.ocr.languages] } }
        : read;
    }
  }
}

const encodingTold = ({ mediaType, encoding }: ToldFacts) => ({ server: charsetOf(mediaType), editor: encoding });
