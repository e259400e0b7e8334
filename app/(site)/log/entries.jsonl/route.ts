import { connection } from 'next/server';
import { LOG_MEDIA_TYPE, logLine } from '@/lib/exchange/log-export';
import { exportedEntries } from '@/lib/reads/log';

/** So many entries are read at once: the file is sent as it is made. */
const AT_ONCE = 500;

/** The whole public log, a line for each entry, oldest first. */
export async function GET(): Promise<Response> {
  await connection();
  // Before anything is answered: what cannot be read is no file that begins and breaks off.
  let next = await exportedEntries(0, AT_ONCE);
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const last = next.at(-1);
      if (last === undefined) return controller.close();
      const lines = next.map(({ salt, ...entry }) => logLine(entry, salt)).join('');
      controller.enqueue(new TextEncoder().encode(lines));
      next = await exportedEntries(last.number, AT_ONCE);
    },
  });
  return new Response(stream, {
    headers: {
      'Content-Type': LOG_MEDIA_TYPE,
      'Content-Disposition': 'attachment; filename="crossread-log.jsonl"',
      'Cache-Control': 'no-store',
    },
  });
}
