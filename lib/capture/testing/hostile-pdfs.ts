import { zlibBomb } from './bomb';
import type { HostileFile } from './hostile-files';
import { ENCRYPTED, type PdfObject, pagesOf, pdfOf, streamOf, textLines } from './pdf';

const name = 'a.pdf';
const text = textLines(['At least 400 were killed.']);

const pdf = (what: string, make: () => Buffer): HostileFile => ({
  name: `PDF ${what}`,
  file: () => ({ bytes: make(), name }),
});

const withCatalog = (what: string, catalog: string, ...further: readonly PdfObject[]): HostileFile =>
  pdf(what, () => pagesOf([text], { catalog, further }));

const flate = (stream: Uint8Array, dictionary = ''): PdfObject => ({
  dictionary: `<< /Length ${stream.length} /Filter /FlateDecode ${dictionary} >>`,
  stream,
});

const tree = (kids: string, count: number, ...objects: readonly PdfObject[]): Buffer =>
  pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`, ...objects]);

const ALGORITHMS = [
  '/ASCIIHexDecode',
  '/ASCII85Decode',
  '/LZWDecode',
  '/RunLengthDecode',
  '/CCITTFaxDecode',
  '/DCTDecode',
  '/JBIG2Decode',
  '/JPXDecode',
  '/Crypt',
  '/Nothing',
];

/** A form that draws itself, or two that draw each other. */
const form = (draws: number): PdfObject =>
  streamOf('/X Do', `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${draws} 0 R >> >>`);

const drawing = (content: string, resources: string, further: readonly PdfObject[]): Buffer =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << ${resources} >> /Contents 4 0 R >>`,
    streamOf(content),
    ...further,
  ]);

export const hostilePdfs: readonly HostileFile[] = [
  withCatalog('with a script that opens', '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); while\\(1\\){}) >>'),
  withCatalog('that starts a program', '/OpenAction << /S /Launch /F (/bin/sh) >>'),
  withCatalog('that asks the network', '/OpenAction << /S /URI /URI (http://127.0.0.1:9/) >>'),
  withCatalog('that sends its form', '/OpenAction << /S /SubmitForm /F (http://127.0.0.1:9/) >>'),
  withCatalog(
    'with named scripts',
    '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (for\\(;;\\);) >>] >> >>',
  ),
  withCatalog(
    'with a form in XFA',
    '/AcroForm << /XFA 4 0 R /Fields [] >>',
    streamOf('<xdp><script>while(1);</script></xdp>'),
  ),
  withCatalog('whose names are their own child', '/Names << /Dests 4 0 R >>', '<< /Kids [4 0 R] >>'),
  withCatalog(
    'whose outline is its own child',
    '/Outlines 4 0 R',
    '<< /First 4 0 R /Last 4 0 R /Next 4 0 R /Title (a) >>',
  ),
  withCatalog(
    'with metadata of laughs',
    '/Metadata 4 0 R',
    streamOf('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>', '/Type /Metadata /Subtype /XML'),
  ),
  withCatalog(
    'with a structure that is its own child',
    '/StructTreeRoot 4 0 R /MarkInfo << /Marked true >>',
    '<< /Type /StructTreeRoot /K 4 0 R >>',
  ),
  pdf('that says 2,000,000,000 pages', () =>
    tree('3 0 R', 2_000_000_000, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'),
  ),
  pdf('that says -1 pages', () => tree('3 0 R', -1, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>')),
  pdf('whose pages are their own child', () => tree('2 0 R', 5)),
  pdf('whose pages are children of each other', () =>
    tree('3 0 R', 9, '<< /Type /Pages /Kids [2 0 R] /Count 9 /Parent 2 0 R >>'),
  ),
  pdf('with pages 5,000 deep', () =>
    tree(
      '3 0 R',
      1,
      ...Array.from(
        { length: 5_000 },
        (_, index) => `<< /Type /Pages /Kids [${index + 4} 0 R] /Count 1 /Parent ${index + 2} 0 R >>`,
      ),
      '<< /Type /Page /MediaBox [0 0 9 9] >>',
    ),
  ),
  pdf('with one page 100,000 times', () =>
    tree('3 0 R '.repeat(100_000), 100_000, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'),
  ),
  pdf('with 20,000 pages', () =>
    tree(
      Array.from({ length: 20_000 }, (_, index) => `${index + 3} 0 R`).join(' '),
      20_000,
      ...Array.from({ length: 20_000 }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'),
    ),
  ),
  pdf('without pages', () => tree('', 0)),
  pdf('whose pages are a number', () => pdfOf(['<< /Type /Catalog /Pages 7 >>'])),
  pdf('whose catalog is not there', () => pdfOf([], '/Root 9 0 R')),
  pdf('with a form that draws itself', () => drawing('/X Do', '/XObject << /X 5 0 R >>', [form(5)])),
  pdf('with two forms that draw each other', () => drawing('/X Do', '/XObject << /X 5 0 R >>', [form(6), form(5)])),
  pdf('with forms that double 30 times', () =>
    drawing(
      '/X Do',
      '/XObject << /X 5 0 R >>',
      Array.from({ length: 30 }, (_, index) =>
        streamOf(
          '/X Do /X Do',
          `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${index + 6} 0 R >> >>`,
        ),
      ),
    ),
  ),
  ...[100, 500, 2_000, 20_000].map((size) =>
    pdf(`with ${size} MB of zeros in a page`, () => pagesOf([flate(zlibBomb(size))])),
  ),
  ...[100, 1_000].map((size) =>
    pdf(`with ${size} MB of blanks in a page`, () => pagesOf([flate(zlibBomb(size, 0x20))])),
  ),
  pdf('with 100 MB of opened brackets', () => pagesOf([flate(zlibBomb(100, 0x5b))])),
  pdf('with 100 MB of opened strings', () => pagesOf([flate(zlibBomb(100, 0x28))])),
  pdf('with 100 MB of restored states', () => pagesOf([streamOf('Q\n'.repeat(20_000_000))])),
  pdf('with 2,000,000 saved states', () => pagesOf([streamOf(`${'q '.repeat(2_000_000)}${text}`)])),
  pdf('with a stream packed in a stream 20 times', () =>
    pagesOf([
      { dictionary: `<< /Length 9 /Filter [${'/FlateDecode '.repeat(2_000)}] >>`, stream: Buffer.from('123456789') },
    ]),
  ),
  ...ALGORITHMS.map((filter) =>
    pdf(`whose page says ${filter}`, () =>
      pagesOf([{ dictionary: `<< /Length 400 /Filter ${filter} >>`, stream: Buffer.alloc(400, 0x41) }]),
    ),
  ),
  pdf('with objects 100,000 deep', () =>
    pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', `${'['.repeat(100_000)}${']'.repeat(100_000)}`]),
  ),
  pdf('with dictionaries 20,000 deep', () =>
    pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', `${'<< /A '.repeat(20_000)}1${' >>'.repeat(20_000)}`]),
  ),
  pdf('whose font maps a billion letters', () =>
    pagesOf([text], { further: [streamOf('1 begincmap 1 beginbfrange <0000> <ffffffff> <0041> endbfrange endcmap')] }),
  ),
  pdf('whose font maps letters to much', () =>
    drawing(
      'BT /F 9 Tf (aaaaaaaa) Tj ET',
      '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 5 0 R >> >>',
      [streamOf(`begincmap 1 beginbfchar <61> <${'0041'.repeat(500_000)}> endbfchar endcmap`)],
    ),
  ),
  pdf('with 3,000,000 letters, one at a time', () => pagesOf([`BT /F1 9 Tf ${'(a) Tj '.repeat(3_000_000)} ET`])),
  pdf('with text of no size', () => pagesOf(['BT /F1 0 Tf 0 0 0 0 0 0 Tm (nothing) Tj ET'])),
  pdf('with text of endless size', () =>
    pagesOf(['BT /F1 1e38 Tf 1e38 0 0 1e38 1e38 1e38 Tm (large) Tj (larger) Tj ET']),
  ),
  pdf('with a password', () => pagesOf([text], { trailer: ENCRYPTED })),
  pdf('with encryption of no kind', () => pagesOf([text], { trailer: '/Encrypt << /Filter /Other /V 99 >>' })),
  pdf('whose earlier part is itself', () => pagesOf([text], { trailer: '/Prev 20' })),
  pdf('that ends before its objects', () => pagesOf([text]).subarray(0, 200)),
  pdf('without its table', () =>
    Buffer.from(
      pagesOf([text])
        .toString('latin1')
        .replace(/xref[\s\S]*/, ''),
      'latin1',
    ),
  ),
  pdf('of its first line alone', () => Buffer.from('%PDF-1.7\n')),
  pdf('of its first line and 30 MB of nothing', () =>
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(30_000_000)]),
  ),
  pdf('of its first line and 5 MB of "1 0 obj"', () => Buffer.from(`%PDF-1.7\n${'1 0 obj '.repeat(700_000)}`)),
];
