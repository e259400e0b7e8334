import { inflateRawSync } from 'node:zlib';
import { TEXT_LIMITS } from '@/lib/domain/document-text';

/** An entry as the central directory has it. Sizes are what the file says: `zipEntryBytes` holds it to them. */
export type ZipEntry = { name: string; packed: number; unpacked: number; method: number; headerAt: number };

export type ZipDirectory =
  | { ok: true; entries: readonly ZipEntry[] }
  | { ok: false; reason: 'not readable' | 'password' | 'unpacks too large' };

const MOST_ENTRIES = 10_000;

/** "PK\5\6" ends the directory, "PK\1\2" begins an entry of it, "PK\3\4" the entry itself. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/**
 * What is in a zip file, by its central directory (APPNOTE 4.3.12 and 4.3.16), before anything is unpacked. Refused are
 * zip64, files in several parts, encrypted entries, and more than 200 MB or 10,000 entries in all.
 */
export function zipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return { ok: false, reason: 'not readable' };
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  const isInParts = view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count;
  // 0xffff and 0xffffffff stand where zip64 has the figure.
  if (isInParts || count === 0xffff || at === 0xffffffff) return { ok: false, reason: 'not readable' };
  if (count > MOST_ENTRIES) return { ok: false, reason: 'unpacks too large' };
  const entries: ZipEntry[] = [];
  let total = 0;
  let next = at;
  for (let index = 0; index < count; index += 1) {
    if (next + 46 > end || view.getUint32(next, true) !== ENTRY) return { ok: false, reason: 'not readable' };
    if ((view.getUint16(next + 8, true) & 1) !== 0) return { ok: false, reason: 'password' };
    const nameLength = view.getUint16(next + 28, true);
    const entry = {
      name: Buffer.from(bytes.buffer, bytes.byteOffset + next + 46, Math.min(nameLength, end - next - 46)).toString(),
      method: view.getUint16(next + 10, true),
      packed: view.getUint32(next + 20, true),
      unpacked: view.getUint32(next + 24, true),
      headerAt: view.getUint32(next + 42, true),
    };
    if ([entry.packed, entry.unpacked, entry.headerAt].includes(0xffffffff))
      return { ok: false, reason: 'not readable' };
    entries.push(entry);
    total += entry.unpacked;
    if (total > TEXT_LIMITS.unpackedBytes) return { ok: false, reason: 'unpacks too large' };
    next += 46 + nameLength + view.getUint16(next + 30, true) + view.getUint16(next + 32, true);
  }
  return { ok: true, entries };
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/**
 * An entry unpacked; undefined if it cannot be, or is larger than the directory says: whoever unpacks it by another
 * library, which does not look, is then safe.
 */
export function zipEntryBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerAt, packed, unpacked, method } = entry;
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== LOCAL) return undefined;
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return packed === unpacked && data.length === packed ? data : undefined;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    return undefined;
  }
}
