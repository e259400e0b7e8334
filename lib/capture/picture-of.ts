import { createCanvas, loadImage } from '@napi-rs/canvas';
import { TEXT_LIMITS } from '@/lib/domain/document-text';
import { mediaTypeOf } from './media-type';
import { pictureSize } from './picture-size';

/**
 * What a text was read from, drawn anew, in this process: a picture, or a page of a PDF, from 1. A PNG, or a JPEG where it
 * was one, is a page or would be too large. Nothing of the bytes that came is in it but what they look like. Undefined where
 * there is nothing to look at: of another type, more than 20 million pixels, no such page, broken.
 */
export async function pictureOf(bytes: Uint8Array, page: number): Promise<Uint8Array | undefined> {
  const type = await mediaTypeOf(bytes);
  if (type === 'application/pdf') {
    const { drawnPage, openToDraw, TO_LOOK_AT } = await import('./pdf-page');
    const canvas = await drawnPage(await openToDraw(bytes), page, TO_LOOK_AT);
    return canvas?.encode('jpeg', JPEG_QUALITY);
  }
  // None but these has a size: what draws would draw an SVG as well.
  const size = type && pictureSize(bytes, type);
  if (size === undefined || page !== 1 || size.width * size.height > TEXT_LIMITS.pixels) return undefined;
  const image = await loadImage(bytes);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  // What is see-through would be black in a JPEG, and in dark colours.
  context.fillStyle = 'white';
  context.fillRect(0, 0, image.width, image.height);
  context.drawImage(image, 0, 0);
  const png = type === 'image/jpeg' ? undefined : await canvas.encode('png');
  return png !== undefined && png.length <= LARGEST_PNG ? png : await canvas.encode('jpeg', JPEG_QUALITY);
}

/** It is looked at, not read: print stays sharp. */
const JPEG_QUALITY = 85;

/** In bytes: a photograph of 20 million pixels would have ten times as many. */
const LARGEST_PNG = 5_000_000;
