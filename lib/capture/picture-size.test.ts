import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureSize } from './picture-size';
import { pictureOf } from './testing/picture';

describe('the size that a picture declares', () => {
  test.each(['png', 'jpeg', 'webp'] as const)('%s', async (type) => {
    expect(pictureSize(await pictureOf(['a', 'b'], type), `image/${type}`)).toEqual({ width: 900, height: 180 });
  });

  test('GIF: the larger of its screen and its first frame, behind what stands before that', () => {
    const head = Buffer.from('GIF89a\x0a\x00\x14\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff', 'latin1');
    const note = Buffer.from('\x21\xfe\x02ab\x01c\x00', 'latin1');
    const frame = Buffer.from('\x2c\x00\x00\x00\x00\x2c\x01\x05\x00', 'latin1');
    expect(pictureSize(Buffer.concat([head, note, frame]), 'image/gif')).toEqual({ width: 300, height: 20 });
  });

  test('WebP without loss, and extended', () => {
    const of = (chunk: string, bytes: readonly number[]) =>
      pictureSize(
        Buffer.concat([Buffer.from(`RIFF\0\0\0\0WEBP${chunk}\0\0\0\0`), Buffer.from(bytes), Buffer.alloc(9)]),
        'image/webp',
      );
    // 14 bits of width less one, 14 of height less one.
    expect(of('VP8L', [0x2f, 0x63, 0x40, 0x0c, 0x00])).toEqual({ width: 100, height: 50 });
    expect(of('VP8X', [0, 0, 0, 0, 0xff, 0xff, 0x01, 0x0f, 0, 0])).toEqual({ width: 131_072, height: 16 });
  });
});

test('any bytes, cut anywhere, have a size or none, and nothing is thrown', async () => {
  const pictures = await Promise.all(
    (['png', 'jpeg', 'webp'] as const).map(async (type) => ({ type, bytes: await pictureOf(['a'], type) })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...pictures),
      fc.nat(300),
      fc.uint8Array({ maxLength: 40 }),
      ({ type, bytes }, at, other) => {
        const changed = Buffer.from(bytes.subarray(0, at + other.length));
        changed.set(other.subarray(0, Math.max(0, changed.length - at)), Math.min(at, changed.length));
        const size = pictureSize(changed, `image/${type}`);
        expect(size === undefined || (size.width > 0 && size.height > 0)).toBe(true);
      },
    ),
  );
});
