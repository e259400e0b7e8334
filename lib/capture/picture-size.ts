import type { MediaType } from '@/lib/domain/document-text';

export type PictureSize = { width: number; height: number };

/** The width and height in pixels that a picture declares, read before anything is decoded; undefined if it has none. */
export function pictureSize(bytes: Uint8Array, type: MediaType): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = SIZES[type]?.(view);
    return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    // The file ends before its size.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const SIZES: Partial<Record<MediaType, (view: DataView) => PictureSize | undefined>> = {
  // The first chunk is IHDR.
  'image/png': (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  'image/gif': gifSize,
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
};

/** The larger one of the logical screen and the first frame: frames may be larger than the screen. */
function gifSize(view: DataView): PictureSize {
  const screen = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  const flags = view.getUint8(10);
  let at = 13 + ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  while (view.getUint8(at) === 0x21) {
    at += 2;
    while (view.getUint8(at) !== 0) at += view.getUint8(at) + 1;
    at += 1;
  }
  if (view.getUint8(at) !== 0x2c) return screen;
  return {
    width: Math.max(screen.width, view.getUint16(at + 5, true)),
    height: Math.max(screen.height, view.getUint16(at + 7, true)),
  };
}

/** Marker segments up to the frame header, SOF0 to SOF15, of which C4, C8 and CC are something else. */
function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
}

/** The first chunk is "VP8 " (lossy), "VP8L" (lossless) or "VP8X" (either, with more). */
function webpSize(view: DataView): PictureSize | undefined {
  switch (view.getUint32(12)) {
    case 0x56503820:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 0x5650384c: {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 0x56503858: {
      const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
      return { width: three(24) + 1, height: three(27) + 1 };
    }
    default:
      return undefined;
  }
}
