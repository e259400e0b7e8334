import { Readable } from 'node:stream';
import { readText } from '@/lib/capture/read-text';
import { requestTimeStamp } from '@/lib/capture/time-stamp';
import { deskDatabase } from '@/lib/platform/db';
import { parseTimeStampAuthority } from '@/lib/schemas/time-stamp-authority';
import { readCaptureBytes, writeRead } from '@/lib/store/captures';
import type { Run, Worked } from './run-jobs';

/** Reading takes most of the time; a time-stamp is the rest. In percent. */
const READING = 90;

/**
 * Reads the text of what came, and has the time-stamp authority sign it, if one is configured. What cannot be read is no
 * failure of the desk: its bytes can be kept all the same, and the reason stands beside them.
 */
export async function readCapturedText(capture: string, { signal, progress }: Run): Promise<Worked> {
  const came = await readCaptureBytes(deskDatabase(), capture);
  // Thrown away meanwhile.
  if (came == null) return { ok: false, reason: 'nothing came' };
  const { bytes, name, toldType, encoding } = came;
  const read = await readText(
    {
      bytes,
      ...(name !== null && { name }),
      ...(toldType !== null && { mediaType: toldType }),
      ...(encoding !== null && { encoding }),
    },
    { signal, onProgress: (part) => progress(part * READING) },
  );
  const { token, ...stamped } = came.timeStamp === null ? await timeStamp(bytes.pieces, signal) : {};
  const stamp = { ...(token && { timeStamp: token }) };
  if (!read.ok) {
    const write: Worked['write'] = (tx) => writeRead(tx, capture, { text: null, read: stamped, ...stamp });
    return { ok: false, reason: read.reason, write };
  }
  const { ok, text, ...facts } = read;
  return { ok, write: (tx) => writeRead(tx, capture, { text, read: { ...facts, ...stamped }, ...stamp }) };
}

/** A time-stamp of the bytes, or why there is none; nothing where no authority is configured. */
async function timeStamp(pieces: () => AsyncIterable<Uint8Array>, signal: AbortSignal) {
  const authority = parseTimeStampAuthority(process.env);
  if (authority === undefined) return {};
  const stamp = await requestTimeStamp(Buffer.concat(await Readable.from(pieces()).toArray()), { authority, signal });
  return stamp.ok ? { token: new Uint8Array(stamp.token) } : { timeStampRefused: stamp.reason };
}
