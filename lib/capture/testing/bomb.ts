import { constants, deflateRawSync } from 'node:zlib';

const MB = 1024 * 1024;

/** Deflated bytes that unpack to so many MB of one byte: one block, again and again, so that making them takes nothing. */
export function deflateBomb(megabytes: number, byte = 0): Buffer {
  const block = deflateRawSync(Buffer.alloc(MB, byte), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), Buffer.from([3, 0])]);
}

/** The same as a zlib stream; its checksum is wrong, which is seen only at its end. */
export const zlibBomb = (megabytes: number, byte = 0): Buffer =>
  Buffer.concat([Buffer.from([0x78, 0x9c]), deflateBomb(megabytes, byte), Buffer.alloc(4)]);
