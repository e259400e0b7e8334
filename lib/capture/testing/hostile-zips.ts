import { deflateBomb } from './bomb';
import { documentXml, docxFrame, docxOf, paragraph } from './docx';
import type { HostileFile } from './hostile-files';
import { type ZipPart, zipOf } from './zip';

const MB = 1024 * 1024;
const name = 'a.docx';

/** Deflated bytes that unpack to none. */
const NOTHING = Buffer.from([3, 0]);

/** A DOCX whose document part is given whole. */
const withDocument = (part: Omit<ZipPart, 'name'>, ...further: readonly ZipPart[]): Buffer =>
  zipOf([...docxFrame, { name: 'word/document.xml', ...part }, ...further]);

const bomb = (megabytes: number, says: number, byte = 0x61): Buffer =>
  withDocument({ data: '', packed: deflateBomb(megabytes, byte), says: { unpacked: says } });

const relation = (target: string): ZipPart => ({
  name: 'word/_rels/document.xml.rels',
  data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}" TargetMode="External"/></Relationships>`,
});

const picture = '<w:p><w:r><w:drawing><a:blip xmlns:a="a" xmlns:r="r" r:link="p" r:embed="p"/></w:drawing></w:r></w:p>';

const xml = (text: string) => withDocument({ data: text });

const nested = (
  levels: number,
  inner: Buffer = zipOf([{ name: 'zero', data: '', packed: deflateBomb(10) }]),
): Buffer => (levels === 0 ? inner : nested(levels - 1, zipOf([{ name: 'inner.zip', data: inner }])));

/** A billion laughs, and the same without entities in entities. */
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "laugh">${'bcdefghij'
  .split('')
  .map((letter, index) => `<!ENTITY ${letter} "${`&${'abcdefghij'[index]};`.repeat(10)}">`)
  .join('')}]>`;

export const hostileZips: readonly HostileFile[] = [
  ...[201, 4000].map(
    (size): HostileFile => ({
      name: `DOCX that unpacks to ${size} MB and says so`,
      file: () => ({ bytes: bomb(size, size * MB), name }),
    }),
  ),
  ...[400, 1000].map(
    (size): HostileFile => ({
      name: `DOCX that unpacks to ${size} MB and says 1 kB`,
      file: () => ({ bytes: bomb(size, 1024), name }),
    }),
  ),
  ...[50, 199].map(
    (size): HostileFile => ({
      name: `DOCX with ${size} MB of letters`,
      file: () => ({ bytes: bomb(size, size * MB), name }),
    }),
  ),
  ...[20].map(
    (size): HostileFile => ({
      name: `DOCX with ${size} MB in one paragraph`,
      file: () => ({ bytes: docxOf(paragraph('at least 400 '.repeat((size * MB) / 13))), name }),
    }),
  ),
  { name: 'DOCX with 300,000 paragraphs', file: () => ({ bytes: docxOf(paragraph('forty').repeat(300_000)), name }) },
  { name: 'DOCX with 2,100,000 characters', file: () => ({ bytes: docxOf(paragraph('x'.repeat(2_100_000))), name }) },
  {
    name: 'DOCX with a picture part of 400 MB that says so',
    file: () => ({
      bytes: docxOf(paragraph('a'), {
        name: 'word/media/1.png',
        data: '',
        packed: deflateBomb(400),
        says: { unpacked: 400 * MB },
      }),
      name,
    }),
  },
  {
    name: 'DOCX with a picture part of 400 MB that says 10 bytes',
    file: () => ({
      bytes: docxOf(paragraph('text'), {
        name: 'word/media/1.png',
        data: '',
        packed: deflateBomb(400),
        says: { unpacked: 10 },
      }),
      name,
    }),
  },
  {
    name: 'DOCX with a lying style part',
    file: () => ({
      bytes: docxOf(paragraph('a'), {
        name: 'word/styles.xml',
        data: '',
        packed: deflateBomb(500),
        says: { unpacked: 10 },
      }),
      name,
    }),
  },
  {
    name: 'DOCX with 10,001 entries',
    file: () => ({
      bytes: docxOf(
        paragraph('a'),
        ...Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, data: '', isStored: true })),
      ),
      name,
    }),
  },
  {
    name: 'DOCX with 9,000 entries of one bomb',
    file: () => ({
      bytes: docxOf(
        paragraph('a'),
        ...Array.from({ length: 9_000 }, (_, index) => ({
          name: `word/${index}.xml`,
          data: '',
          packed: NOTHING,
          says: { unpacked: 20_000 },
        })),
      ),
      name,
    }),
  },
  {
    name: 'DOCX whose entries overlap',
    file: () => ({
      bytes: docxOf(
        paragraph('a'),
        ...Array.from({ length: 500 }, (_, index) => ({
          name: `word/${index}.xml`,
          data: 'x',
          says: { headerAt: 0, unpacked: 300 * 1024 },
        })),
      ),
      name,
    }),
  },
  {
    name: 'DOCX that says zip64',
    file: () => ({ bytes: withDocument({ data: 'x', says: { unpacked: 0xffffffff } }), name }),
  },
  {
    name: 'DOCX with an encrypted entry',
    file: () => ({ bytes: withDocument({ data: 'x', says: { flags: 1 } }), name }),
  },
  {
    name: 'DOCX with an unknown method',
    file: () => ({ bytes: withDocument({ data: 'x', says: { method: 99 } }), name }),
  },
  {
    name: 'DOCX whose directory lies outside',
    file: () => ({ bytes: zipOf([...docxFrame], { at: 0x7fffffff }), name }),
  },
  {
    name: 'DOCX whose directory has 60,000 entries that are not there',
    file: () => ({ bytes: zipOf([...docxFrame], { count: 9_999 }), name }),
  },
  {
    name: 'DOCX with a comment that ends it again',
    file: () => ({
      bytes: zipOf([...docxFrame, { name: 'word/document.xml', data: documentXml(paragraph('one')) }], {
        comment: zipOf([]),
      }),
      name,
    }),
  },
  { name: 'DOCX without a document', file: () => ({ bytes: zipOf(docxFrame), name }) },
  { name: 'DOCX whose document is no XML', file: () => ({ bytes: xml('not < xml & at all'), name }) },
  { name: 'DOCX whose document is empty', file: () => ({ bytes: xml(''), name }) },
  {
    name: 'DOCX with a billion laughs',
    file: () => ({
      bytes: xml(
        `${LAUGHS}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('&j;')}</w:body></w:document>`,
      ),
      name,
    }),
  },
  {
    name: 'DOCX with an entity from a file',
    file: () => ({
      bytes: xml(`<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>${documentXml(paragraph('&e;')).slice(38)}`),
      name,
    }),
  },
  ...[2_000, 20_000, 400_000].map(
    (depth): HostileFile => ({
      name: `DOCX with ${depth} nested tags`,
      file: () => ({
        bytes: docxOf(
          `${'<w:sdt><w:sdtContent>'.repeat(depth)}${paragraph('deep')}${'</w:sdtContent></w:sdt>'.repeat(depth)}`,
        ),
        name,
      }),
    }),
  ),
  {
    name: 'DOCX with 5,000 nested tables',
    file: () => ({
      bytes: docxOf(
        `${'<w:tbl><w:tr><w:tc>'.repeat(5_000)}${paragraph('deep')}${'</w:tc></w:tr></w:tbl>'.repeat(5_000)}`,
      ),
      name,
    }),
  },
  {
    name: 'DOCX with an attribute of 20 MB',
    file: () => ({ bytes: docxOf(`<w:p w:x="${'y'.repeat(20 * MB)}"/>${paragraph('after')}`), name }),
  },
  {
    name: 'DOCX with a picture from a local file',
    file: () => ({ bytes: docxOf(`${picture}${paragraph('text')}`, relation('file:///etc/passwd')), name }),
  },
  {
    name: 'DOCX with a picture from the network',
    file: () => ({ bytes: docxOf(`${picture}${paragraph('text')}`, relation('http://127.0.0.1:9/')), name }),
  },
  {
    name: 'DOCX with a style map of its own',
    file: () => ({ bytes: docxOf(paragraph('text'), { name: 'mammoth/style-map', data: 'p => script' }), name }),
  },
  {
    name: 'DOCX with markup as text',
    file: () => ({ bytes: docxOf(paragraph('&lt;script&gt;alert(1)&lt;/script&gt;')), name }),
  },
  {
    name: 'DOCX with names that climb',
    file: () => ({ bytes: docxOf(paragraph('text'), { name: '../../../../tmp/x', data: 'x' }), name }),
  },
  ...[1, 12, 40].map(
    (levels): HostileFile => ({
      name: `zip in zip, ${levels} deep`,
      file: () => ({ bytes: nested(levels), name: 'a.zip' }),
    }),
  ),
  { name: 'zip of nothing, named DOCX', file: () => ({ bytes: zipOf([]), name }) },
  { name: 'zip that is only its first bytes', file: () => ({ bytes: Buffer.from('PK\x03\x04', 'latin1'), name }) },
  ...[0.3, 0.6, 0.95].map(
    (part): HostileFile => ({
      name: `DOCX cut off at ${part}`,
      file: () => {
        const bytes = docxOf(paragraph('text '.repeat(500)));
        return { bytes: bytes.subarray(0, bytes.length * part), name };
      },
    }),
  ),
];
