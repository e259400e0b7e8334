import { deflateSync } from 'node:zlib';

/** An object of a PDF: its dictionary, and its stream if it has one. */
export type PdfObject = string | { dictionary: string; stream: Uint8Array };

/** The bytes of a PDF with these objects, numbered from 1; the first is the catalog. */
export function pdfOf(objects: readonly PdfObject[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const { dictionary, stream } = typeof object === 'string' ? { dictionary: object, stream: undefined } : object;
    const body = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n${dictionary}\n`, 'latin1'),
      ...(stream === undefined ? [] : [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')]),
      Buffer.from('endobj\n'),
    ]);
    offsets.push(at);
    parts.push(body);
    at += body.length;
  }
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${lines}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** Of a trailer: a document that opens with a password. */
export const ENCRYPTED = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`;

/** What draws these lines of text, in 12 points, 14 apart, from the top of a page. */
export const textLines = (lines: readonly string[]): string =>
  `BT /F1 12 Tf 14 TL 72 740 Td ${lines
    .map((line) => `(${line.replace(/[()\\]/g, '\\$&').replace(/\u00ad/g, '\\255')}) Tj T*`)
    .join(' ')} ET`;

export const streamOf = (content: string | Uint8Array, dictionary = ''): PdfObject => {
  const stream = deflateSync(content);
  return { dictionary: `<< /Length ${stream.length} /Filter /FlateDecode ${dictionary} >>`, stream };
};

/** A PDF of one page for each of these contents. `catalog` and `trailer` are added to their dictionaries. */
export function pagesOf(
  contents: readonly (string | PdfObject)[],
  {
    catalog = '',
    trailer = '',
    further = [],
  }: { catalog?: string; trailer?: string; further?: readonly PdfObject[] } = {},
): Buffer {
  const first = 4 + further.length;
  const pages = contents.flatMap((content, index): PdfObject[] => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
    typeof content === 'string' ? streamOf(content) : content,
  ]);
  const kids = contents.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  return pdfOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
      FONT,
      ...further,
      ...pages,
    ],
    trailer,
  );
}

/** A PDF whose pages are lines of text, or pictures (JPEG, in pixels) as a scanner makes them, half a point to a pixel. */
export function scannedOf(
  pages: readonly (string | { jpeg: Uint8Array; width: number; height: number; stamp?: string })[],
): Buffer {
  const objects = pages.flatMap((page, index): PdfObject[] => {
    const first = 4 + index * 3;
    const own = (resources: string): string =>
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents ${first + 1} 0 R >>`;
    if (typeof page === 'string') return [own(''), streamOf(page), '<< >>'];
    const { jpeg, width, height, stamp = '' } = page;
    const dictionary = `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`;
    return [
      own(`/XObject << /I ${first + 2} 0 R >>`),
      streamOf(`q ${width / 2} 0 0 ${height / 2} 36 400 cm /I Do Q ${stamp}`),
      { dictionary, stream: jpeg },
    ];
  });
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + index * 3} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    FONT,
    ...objects,
  ]);
}
