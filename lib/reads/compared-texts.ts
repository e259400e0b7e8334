import { compareTexts } from '@/lib/capture/compare-texts';
import { sha256 } from '@/lib/platform/canonical';
import { MemoryCache } from '@/lib/platform/memory-cache';
import { processSingleton } from '@/lib/platform/process-singleton.mjs';
import type { Comparison } from '@/lib/views/captured-again';

/** What comparisons are kept have in all, in UTF-16 units. */
const MOST_KEPT = 4_000_000;

/** How long a page waits for a comparison, in milliseconds. It goes on, and is there when the page is asked for again. */
const LONGEST_WAIT = 6_000;

const kept = processSingleton(
  'compared-texts',
  () =>
    new MemoryCache<Comparison>(
      MOST_KEPT,
      (told) => JSON.stringify(told).length,
      // What took too long takes as long again.
      (told) => told.ok || told.reason === 'took too long' || told.reason === 'too much memory',
    ),
);

export type Asked = {
  before: string | undefined;
  after: string | undefined;
  passages: readonly { start: number; end: number }[];
  language: string | undefined;
};

/** Two texts of one document compared: once in the life of the server, and not in its process (DECISIONS.md). */
export async function comparedTexts({ before, after, passages, language = '' }: Asked): Promise<Comparison> {
  if (before === undefined) return { ok: false, reason: 'no earlier text' };
  if (after === undefined) return { ok: false, reason: 'no newer text' };
  const asked = { before, after, passages: passages.map(({ start, end }) => ({ start, end })), language };
  const compared = kept
    .get(sha256(JSON.stringify(asked)), [], () => compareTexts(asked))
    .catch((): Comparison => ({ ok: false, reason: 'broke' }));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Comparison>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: 'not yet' }), LONGEST_WAIT);
  });
  return Promise.race([compared, late]).finally(() => clearTimeout(timer));
}
