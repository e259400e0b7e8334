import { connection } from 'next/server';
import { correctionsFeed } from '@/lib/exchange/corrections-feed';
import { feedResponse } from '@/lib/exchange/download';
import { readCorrectionsForFeed } from '@/lib/reads/corrections';
import { parseDesk } from '@/lib/schemas/desk';
import { parseOwnAddress } from '@/lib/schemas/own-address';

/** The latest corrections as an Atom feed. Its addresses are those of this desk, or else those by which it was asked for. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  const origin = parseOwnAddress(process.env) ?? new URL(request.url).origin;
  const items = await readCorrectionsForFeed();
  return feedResponse(request, correctionsFeed(items, { origin, desk: parseDesk(process.env).name }));
}
