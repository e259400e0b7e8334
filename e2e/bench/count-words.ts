import type { Content } from '@/lib/domain/value';
import { about, between, declined, exactly, stated } from '@/prisma/factories/values';

const FIGURE = String.raw`\d[\d,]*`;
const RANGE = new RegExp(`^(${FIGURE})\\s*-\\s*(${FIGURE})$`);
const APPROXIMATE = new RegExp(`(?:about|est\\.)\\s+(${FIGURE})`);
const LEADING = new RegExp(`^(${FIGURE})`);

const plain = (figure: string): string => figure.replaceAll(',', '');

/**
 * The count that the words of a reference work state: "8-12" is a range, "about 1,200 (120k/600w)" and "unreported,
 * est. 600" are approximate, "664 (114k/443w/127m)" is 664: brackets hold its parts. Words without a
 * figure give no value.
 */
export function countFromWords(words: string): Content {
  const text = words.trim();
  const [, low, high] = RANGE.exec(text) ?? [];
  if (low && high) return stated(between(plain(low), plain(high)));
  const [, approximate] = APPROXIMATE.exec(text.split('(')[0] ?? '') ?? [];
  if (approximate) return stated(about(plain(approximate)));
  const [, leading] = LEADING.exec(text) ?? [];
  return leading ? stated(exactly(plain(leading))) : declined;
}
