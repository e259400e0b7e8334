import { connection } from 'next/server';
import { servedCheckpoint } from '@/lib/reads/log-signing';

/** The last checkpoint that was signed of the log (c2sp.org/tlog-checkpoint). */
export async function GET(): Promise<Response> {
  await connection();
  const note = servedCheckpoint();
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  if (note === undefined) return new Response('Nothing was signed yet.\n', { status: 404, headers });
  return new Response(note, { headers });
}
