import { zlibBomb } from './bomb';
import type { HostileFile } from './hostile-files';
import { pictureOf, pngChunk, pngOf } from './picture';

const named = (name: string, bytes: Uint8Array) => ({ bytes, name });

const png = (what: string, make: () => Uint8Array | Promise<Uint8Array>): HostileFile => ({
  name: `PNG ${what}`,
  file: async () => named('a.png', await make()),
});

/** A PNG whose lines are this zlib stream, whatever it says of its size. */
function pngWith(width: number, height: number, zlib: Uint8Array, colourType = 0): Buffer {
  const bytes = pngOf(width, height, undefined, colourType);
  return Buffer.concat([bytes.subarray(0, 33), pngChunk('IDAT', zlib), pngChunk('IEND', Buffer.alloc(0))]);
}

const header = (text: string, length = 2_000): Buffer => {
  const bytes = Buffer.alloc(length, 0x5a);
  bytes.write(text, 'latin1');
  return bytes;
};

/** The first frame header of a JPEG, made to say another size. */
function jpegSaying(bytes: Buffer, width: number, height: number): Buffer {
  const changed = Buffer.from(bytes);
  for (let at = 2; at < changed.length - 9; at += 2 + changed.readUInt16BE(at + 2)) {
    const marker = changed[at + 1] ?? 0;
    if (marker < 0xc0 || marker > 0xc2) continue;
    changed.writeUInt16BE(height, at + 5);
    changed.writeUInt16BE(width, at + 7);
    return changed;
  }
  return changed;
}

function gif(width: number, height: number, frame: readonly [width: number, height: number], data: Uint8Array): Buffer {
  const head = Buffer.alloc(13);
  head.write('GIF89a', 'latin1');
  head.writeUInt16LE(width, 6);
  head.writeUInt16LE(height, 8);
  head.writeUInt8(0x80, 10);
  const image = Buffer.alloc(10);
  image.writeUInt8(0x2c, 0);
  image.writeUInt16LE(frame[0], 5);
  image.writeUInt16LE(frame[1], 7);
  return Buffer.concat([
    head,
    Buffer.from([0, 0, 0, 255, 255, 255]),
    image,
    Buffer.from([2]),
    data,
    Buffer.from([0, 0x3b]),
  ]);
}

function webp(chunk: string, data: Buffer, size = data.length): Buffer {
  const head = Buffer.alloc(20);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(data.length + 12, 4);
  head.write(`WEBP${chunk}`, 8, 'latin1');
  head.writeUInt32LE(size, 16);
  return Buffer.concat([head, data]);
}

const extended = (width: number, height: number): Buffer => {
  const data = Buffer.alloc(10);
  data.writeUIntLE(width - 1, 4, 3);
  data.writeUIntLE(height - 1, 7, 3);
  return data;
};

const letters = ['At least 400 were killed.'];

const cut = (type: 'png' | 'jpeg' | 'webp', part: number): HostileFile => ({
  name: `${type} cut off at ${part}`,
  file: async () => {
    const bytes = await pictureOf(letters, type);
    return named(`a.${type}`, bytes.subarray(0, bytes.length * part));
  },
});

export const hostilePictures: readonly HostileFile[] = [
  ...[50_000, 20_000, 5_001].map((side) =>
    png(`of ${side} by ${side}`, () => pngWith(side, side, zlibBomb(Math.min(2_000, (side * side) / 1e6)))),
  ),
  png('of 2,147,483,647 by 1', () => pngOf(0x7fffffff, 1)),
  png('of 4,294,967,295 by 4,294,967,295', () => pngOf(0xffffffff, 0xffffffff)),
  png('of 0 by 0', () => pngOf(0, 0)),
  png('of 20,000,000 by 1', () => pngWith(20_000_000, 1, zlibBomb(20))),
  png('of 1 by 20,000,000', () => pngWith(1, 20_000_000, zlibBomb(40))),
  png('of 4,472 by 4,472 and nothing on it', () => pngWith(4_472, 4_472, zlibBomb(20))),
  png('of 4,000 by 4,000 in colour, all noise', () => pngOf(4_000, 4_000, noise(4_000 * 12_001, 12_001), 2)),
  png('of 2,000 by 2,000, all noise', () => pngOf(2_000, 2_000, noise(2_000 * 2_001, 2_001))),
  png('of 10 by 10 with 2,000 MB of lines', () => pngWith(10, 10, zlibBomb(2_000))),
  png('without lines', () => pngOf(100, 100)),
  png('of its signature alone', () => header('\x89PNG\r\n\x1a\n', 8)),
  png('of its signature and other bytes', () => header('\x89PNG\r\n\x1a\n')),
  png('with a text chunk of 2,000 MB', () =>
    Buffer.concat([
      pngOf(10, 10).subarray(0, 33),
      pngChunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), zlibBomb(2_000)])),
      pngOf(10, 10).subarray(33),
    ]),
  ),
  png('with a profile of 2,000 MB', () =>
    Buffer.concat([
      pngOf(10, 10).subarray(0, 33),
      pngChunk('iCCP', Buffer.concat([Buffer.from('a\0\0'), zlibBomb(2_000)])),
      pngOf(10, 10).subarray(33),
    ]),
  ),
  png('with 100,000 empty chunks', () =>
    Buffer.concat([
      pngOf(10, 10).subarray(0, 33),
      ...Array.from({ length: 100_000 }, () => pngChunk('teXt', Buffer.alloc(0))),
      pngOf(10, 10).subarray(33),
    ]),
  ),
  png('with a second size', async () => {
    const bytes = await pictureOf(letters);
    return Buffer.concat([bytes.subarray(0, 33), pngOf(50_000, 50_000).subarray(8, 33), bytes.subarray(33)]);
  }),
  png('that is a page', () => Buffer.from('<html><p>At least 400</p></html>')),
  png('that is a program', () => header('\x7fELF\x02\x01\x01')),
  png('that is an SVG', () =>
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><text>400</text></svg>'),
  ),
  png('that is a TIFF', () => header('II*\0\x08\0\0\0')),
  png('that is a BMP', () => header('BM')),
  ...(['png', 'jpeg', 'webp'] as const).flatMap((type) => [0.1, 0.5, 0.95].map((part) => cut(type, part))),
  {
    name: 'JPEG that says 65,535 by 65,535',
    file: async () => named('a.jpg', jpegSaying(await pictureOf(letters, 'jpeg'), 65_535, 65_535)),
  },
  {
    name: 'JPEG that says 4,400 by 4,400',
    file: async () => named('a.jpg', jpegSaying(await pictureOf(letters, 'jpeg'), 4_400, 4_400)),
  },
  {
    name: 'JPEG that says 0 by 0',
    file: async () => named('a.jpg', jpegSaying(await pictureOf(letters, 'jpeg'), 0, 0)),
  },
  { name: 'JPEG of its mark alone', file: () => named('a.jpg', Buffer.from([0xff, 0xd8, 0xff])) },
  { name: 'JPEG of its mark and other bytes', file: () => named('a.jpg', header('\xff\xd8\xff\xe0')) },
  {
    name: 'JPEG of 40 MB of segments',
    file: () =>
      named(
        'a.jpg',
        Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(40_000_000, Buffer.from([0xff, 0xe1, 0x00, 0x02]))]),
      ),
  },
  {
    name: 'JPEG with a page behind it',
    file: async () =>
      named('a.html', Buffer.concat([await pictureOf(letters, 'jpeg'), Buffer.from('<script>alert(1)</script>')])),
  },
  {
    name: 'GIF that says 65,535 by 65,535',
    file: () => named('a.gif', gif(65_535, 65_535, [65_535, 65_535], Buffer.from([1, 0x44]))),
  },
  {
    name: 'GIF whose frame is larger than it',
    file: () => named('a.gif', gif(10, 10, [60_000, 60_000], Buffer.from([1, 0x44]))),
  },
  {
    name: 'GIF of 4,000 by 4,000 without lines',
    file: () => named('a.gif', gif(4_000, 4_000, [4_000, 4_000], Buffer.alloc(0))),
  },
  {
    name: 'GIF with codes that are none',
    file: () => named('a.gif', gif(100, 100, [100, 100], Buffer.concat([Buffer.from([255]), Buffer.alloc(255, 0xff)]))),
  },
  { name: 'GIF of its mark alone', file: () => named('a.gif', Buffer.from('GIF89a')) },
  {
    name: 'GIF that is a PDF too',
    file: () => named('a.pdf', Buffer.from('GIF89a\n%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj')),
  },
  { name: 'WebP that says 16,384 by 16,384', file: () => named('a.webp', webp('VP8X', extended(16_384, 16_384))) },
  {
    name: 'WebP that says 16,777,216 by 16,777,216',
    file: () => named('a.webp', webp('VP8X', extended(0xffffff, 0xffffff))),
  },
  { name: 'WebP of one chunk of 4 GB', file: () => named('a.webp', webp('VP8 ', Buffer.alloc(100, 0x5a), 0xffffffff)) },
  {
    name: 'WebP without loss and without bytes',
    file: () => named('a.webp', webp('VP8L', Buffer.from([0x2f, 0xff, 0xff, 0xff, 0x0f]))),
  },
  { name: 'WebP of an unknown chunk', file: () => named('a.webp', webp('ZZZZ', Buffer.alloc(100))) },
];

/** Bytes that no compression shortens, and the same at each run; each line of a PNG begins with a 0. */
function noise(length: number, line: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = at % line === 0 ? 0 : state >>> 24;
  }
  return bytes;
}
