import { FEED_ADDRESS } from '@/lib/views/correction-words';
import type { CorrectionItem } from '@/lib/views/corrections';
import { atomFeed } from './atom-feed';

/** A file that is sent whole, and when what it tells last changed. */
export type Feed = { xml: string; lastModified?: string };

/** Of an empty feed, which has to say when it was updated. */
const NEVER = '2020-01-01T00:00:00.000Z';

/**
 * Corrections and withdrawals as an Atom feed, the latest first. `origin` is that of its addresses ("https://desk.example").
 * An entry keeps its id wherever the desk moves: it is that of the step with which it was published.
 */
export function correctionsFeed(
  items: readonly CorrectionItem[],
  { origin, desk = 'Crossread' }: { origin: string; desk?: string | undefined },
): Feed {
  const [latest] = items;
  const page = `${origin}/corrections`;
  const xml = atomFeed({
    id: page,
    title: 'Corrections',
    author: desk,
    updated: latest?.when.iso ?? NEVER,
    self: `${origin}${FEED_ADDRESS}`,
    page,
    entries: items.map((item) => ({
      id: `urn:uuid:${item.id}`,
      title: `${item.did}: ${item.what}`,
      at: item.when.iso,
      page: item.href === undefined ? page : `${origin}${item.href}`,
      text: linesOf(item).join('\n'),
    })),
  });
  return { xml, ...(latest && { lastModified: latest.when.iso }) };
}

const linesOf = ({ said, question, event, now, since }: CorrectionItem): readonly string[] => [
  said,
  ...now.map(({ label, shown }) => `${label}, now: ${shown.text}`),
  ...(since ? [`The version before was published on ${since.text}.`] : []),
  ...[question, event?.title].flatMap((one) => one ?? []),
];
