import { connection } from 'next/server';
import { readTile } from '@/lib/reads/log-tiles';

type Context = { params: Promise<{ path: string[] }> };

/** A tile of the log, or a bundle of its leaves (c2sp.org/tlog-tiles). It never changes. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  await connection();
  const bytes = await readTile(`tile/${(await params).path.join('/')}`);
  if (bytes === undefined) return new Response('There is no such tile.\n', { status: 404 });
  return new Response(bytes, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  });
}
