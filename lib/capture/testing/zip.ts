import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc';

/** A part of a zip file. What it says of itself may be wrong, where `says` has it. */
export type ZipPart = {
  name: string;
  data: Uint8Array | string;
  isStored?: boolean;
  /** Deflated bytes to put there instead of those of `data`. */
  packed?: Uint8Array;
  says?: { packed?: number; unpacked?: number; flags?: number; method?: number; headerAt?: number };
};

/** The bytes of a zip file with these parts (APPNOTE 4.3): each entry, the directory, its end. */
export function zipOf(
  parts: readonly ZipPart[],
  end: { count?: number; at?: number; comment?: Uint8Array } = {},
): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, isStored = false, packed: given, says = {} } of parts) {
    const raw = Buffer.from(data);
    const packed = given ?? (isStored ? raw : deflateRawSync(raw));
    const named = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(says.flags ?? 0, 2);
    fields.writeUInt16LE(says.method ?? (isStored ? 0 : 8), 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(says.packed ?? packed.length, 14);
    fields.writeUInt32LE(says.unpacked ?? raw.length, 18);
    fields.writeUInt16LE(named.length, 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, named, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(says.headerAt ?? at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, named);
    bodies.push(body);
    at += body.length;
  }
  const list = Buffer.concat(directory);
  const tail = Buffer.alloc(22);
  tail.write('PK\x05\x06', 'latin1');
  tail.writeUInt16LE(end.count ?? parts.length, 8);
  tail.writeUInt16LE(end.count ?? parts.length, 10);
  tail.writeUInt32LE(list.length, 12);
  tail.writeUInt32LE(end.at ?? at, 16);
  tail.writeUInt16LE(end.comment?.length ?? 0, 20);
  return Buffer.concat([...bodies, list, tail, end.comment ?? Buffer.alloc(0)]);
}
