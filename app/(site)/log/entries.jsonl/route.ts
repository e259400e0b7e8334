import { connection } from 'next/server';
import { LOG_MEDIA_TYPE, logLine } from '@/lib/exchange/log-export';
import { exportedEntries } from '@/lib/reads/log';

/** The number of entries read at a time: the file is streamed. */
const AT_ONCE = 500;

/** The whole public log, one line per entry, oldest first. */
export async function GET(): Promise<Response> {
  await connection();
  // Read before the response starts: a read error then sends an error, not a truncated file.
  let next = await exportedEntries(0, AT_ONCE);
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const last = next.at(-1);
      if (last === undefined) return controller.close();
      const lines = next.map(logLine).join('');
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
