import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { fontOf } from '@/lib/exchange/picture-fonts';
import { crc32 } from './crc';

/** A picture with these lines of black text on white, in the project's fonts; Arabic from the right. */
export function pictureOf(lines: readonly string[], type: 'png' | 'jpeg' | 'webp' = 'png'): Promise<Buffer> {
  const canvas = createCanvas(900, 60 + lines.length * 60);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.font = fontOf('serif 400 30');
  for (const [index, line] of lines.entries()) {
    const isArabic = /\p{Script=Arabic}/u.test(line);
    context.direction = isArabic ? 'rtl' : 'ltr';
    context.textAlign = isArabic ? 'right' : 'left';
    context.fillText(line, isArabic ? 870 : 30, 60 + index * 60);
  }
  return type === 'png' ? canvas.encode('png') : type === 'jpeg' ? canvas.encode('jpeg') : canvas.encode('webp');
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG that says this of its size, with these bytes as its lines; by default none. */
export function pngOf(width: number, height: number, lines: Uint8Array = Buffer.alloc(0), colourType = 0): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  header.writeUInt8(colourType, 9);
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(lines)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}
