import { captureAddress } from '@/lib/capture/fetch-address';
import { asOwn, sha256Of } from '@/lib/capture/sha256';
import { userAgentOf } from '@/lib/capture/user-agent';
import { deskDatabase } from '@/lib/platform/db';
import { readCapture, wasDespiteRobots, writeCameIn, writeRefused } from '@/lib/store/captures';
import { enqueueJob } from '@/lib/store/jobs';
import type { Run, Worked } from './run-jobs';

/** Asks an address for what stands there. What came is then read, as a job of its own. */
export async function askAddress(capture: string, { signal, progress }: Run): Promise<Worked> {
  const row = await readCapture(deskDatabase(), capture);
  if (row?.address == null || row.endedAt !== null) return { ok: false, reason: 'nothing came' };
  const came = await captureAddress(row.address, {
    userAgent: userAgentOf({
      version: process.env.npm_package_version ?? '0',
      contact: process.env.DESK_CONTACT || process.env.PUBLIC_URL || '',
    }),
    despiteRobots: wasDespiteRobots(row.answer),
    signal,
    // How much is to come is not known: half of the way is the half of a megabyte, and so on.
    onProgress: (bytes) => progress((100 * bytes) / (bytes + 500_000)),
  });
  if (!came.ok) {
    const { ok: _, ...refused } = came;
    return { ok: false, reason: came.reason, write: (tx) => writeRefused(tx, capture, row.answer, refused) };
  }
  const { bytes, mediaType, finalAddress, hops, status, robots, warc, fetchedAt } = came;
  const body = asOwn(bytes);
  const hash = await sha256Of(body);
  return {
    ok: true,
    write: async (tx) => {
      await writeCameIn(tx, capture, {
        bytes: body,
        sha256: new Uint8Array(hash),
        at: new Date(fetchedAt),
        ...(mediaType !== undefined && { toldType: mediaType }),
        finalAddress,
        answer: { status, robots, hops },
        warc: asOwn(warc),
      });
      await enqueueJob(tx, 'read_text', capture);
    },
  };
}
