import type { DocumentFile } from '@/lib/capture/read-text';
import { hostilePdfs } from './hostile-pdfs';
import { hostilePictures } from './hostile-pictures';
import { hostileTexts } from './hostile-texts';
import { hostileZips } from './hostile-zips';
import { pagesOf, textLines } from './pdf';
import { zipOf } from './zip';

/** A file that is meant to do harm, or that does it by accident. It is made when it is asked for: some are large. */
export type HostileFile = { name: string; file: () => DocumentFile | Promise<DocumentFile> };

const other = (name: string, bytes: Uint8Array, told: Omit<DocumentFile, 'bytes'> = {}): HostileFile => ({
  name,
  file: () => ({ bytes, ...told }),
});

const marked = (mark: string, length = 3_000): Buffer => {
  const bytes = Buffer.alloc(length, 0x5a);
  bytes.write(mark, 'latin1');
  return bytes;
};

/** Files that are not what they are called, and types that are not read. */
const mislabelled: readonly HostileFile[] = [
  other('PDF called a page', pagesOf([textLines(['At least 400'])]), { name: 'a.html', mediaType: 'text/html' }),
  other('page called a PDF', Buffer.from('<p>At least 400</p>'), { name: 'a.pdf', mediaType: 'application/pdf' }),
  other('PDF behind a page', Buffer.concat([Buffer.from('<html><p>x</p>'), pagesOf([textLines(['At least 400'])])])),
  other(
    'PDF with a zip behind it',
    Buffer.concat([pagesOf([textLines(['At least 400'])]), zipOf([{ name: 'x', data: 'x' }])]),
  ),
  other(
    'spreadsheet called a DOCX',
    zipOf([
      { name: '[Content_Types].xml', data: 'x' },
      { name: 'xl/workbook.xml', data: 'x' },
    ]),
    { name: 'a.docx' },
  ),
  other('old Word file', marked('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), { name: 'a.doc' }),
  other('rich text', Buffer.from('{\\rtf1\\ansi At least 400\\par}'), { name: 'a.rtf' }),
  other('gzip of a bomb', marked('\x1f\x8b\x08\0')),
  other('7z', marked("7z\xbc\xaf'\x1c")),
  other('RAR', marked('Rar!\x1a\x07\x01\0')),
  other('MP4', marked('\0\0\0\x20ftypisom')),
  other('saved page of several parts', Buffer.from('From: <Saved by Blink>\nMIME-Version: 1.0\n\n<p>400</p>')),
  other('names that climb', Buffer.from('At least 400'), {
    name: '../../../../etc/passwd',
    mediaType: 'x'.repeat(100_000),
  }),
  other('an encoding that is none', Buffer.from('At least 400'), { encoding: 'utf-7', languages: ['../../etc'] }),
];

export const hostileFiles: readonly HostileFile[] = [
  ...hostileZips,
  ...hostilePdfs,
  ...hostilePictures,
  ...hostileTexts,
  ...mislabelled,
];
