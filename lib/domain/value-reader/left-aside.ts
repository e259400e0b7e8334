import { MONTHS } from './calendar-words';
import { normOf } from './tokens';

// Figures beside a count that are not counts: the growth in brackets, a footnote mark, the day of counting.
// Each pattern is bounded in length.

const GROWTH = /\(\s?[+\-−–]\s?\d[\d.,\s]{0,14}(?:[^()\d]{0,20})\)/u;
const FOOTNOTE = /(?<=\S)\[\d{1,3}\]/u;
const AS_OF =
  /(?:as of|станом на|по состоянию на)\s(?:(\d{1,2})\s(\p{L}{3,12})|(\p{L}{3,12})\.?\s(\d{1,2})(?!\d))(?:,?\s(?:19|20)\d\d(?!\d)(?:\s(?:року|года|р\.|г\.))?)?/iu;

/** Returns the text without these figures, and the figures that were left out. */
export function withoutAsides(text: string): { text: string; aside: readonly string[] } {
  const aside: string[] = [];
  let left = text;
  for (const pattern of [GROWTH, FOOTNOTE, AS_OF]) {
    const found = pattern.exec(left);
    if (!found || (pattern === AS_OF && !MONTHS.has(normOf(found[2] ?? found[3] ?? '')))) continue;
    aside.push(found[0].trim());
    left = `${left.slice(0, found.index)} ${left.slice(found.index + found[0].length)}`.trim();
  }
  return { text: left, aside };
}
