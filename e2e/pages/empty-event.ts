import { systemClock } from '@/lib/platform/clock';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { count } from '@/prisma/factories/claims';
import { source } from '@/prisma/factories/rows';
import type { Desk } from './desk';

type Asked = { mark: string; sources: readonly string[]; asksTime?: boolean };

/**
 * An event without a statement, as drafts of one person: how many were killed and wounded, and if asked when it was hit; and
 * sources, which have columns at the address. `mark` tells it from those of other tests.
 */
export async function emptyEvent(
  desk: Desk,
  actor: string,
  { mark, sources, asksTime = false }: Asked,
): Promise<{ event: string; address: string }> {
  const log = logsAs(desk.client, actor, systemClock);
  const place = { zone: 'Europe/Moscow', summary: 'For a test.', fictional: true };
  const event = await log({ kind: 'event', entry: { slug: `empty-${mark}`, title: `A strike ${mark}`, ...place } });
  for (const [at, slug] of ['killed', 'wounded'].entries()) {
    const asks = { measure: 'persons', scope: 'in the building', position: at + 1, question: `How many were ${slug}?` };
    const { id: _, ...claim } = count(slug, 'persons', { ...asks, labels: [] });
    await log({ kind: 'claim', entry: { ...claim, slug, shortName: slug, event } });
  }
  if (asksTime) {
    const asks = { position: 3, question: 'When was it hit?', measure: 'the hit', scope: 'in local time' };
    const entry = { ...asks, event, slug: 'time', additive: false, type: 'time', toleranceSeconds: 'none' } as const;
    await log({ kind: 'claim', entry });
  }
  for (const name of sources) {
    const { id: _, ...own } = source(`${name}-${mark}`, { name: `${name} ${mark}`, kind: 'media', side: 'none' });
    await log({ kind: 'source', entry: { ...own, shortName: name } });
  }
  const show = sources.map((name) => `show=${name}-${mark}`).join('&');
  return { event, address: `/desk/events/${event}/table?${show}` };
}
