import type { Span } from '@/lib/domain/passage/sentences';
import { countedOf } from './counted';
import { figuresIn } from './figures';

const AND = 'and|but|while|whereas|але|а|і|й|та|но|и|тоді як|тогда как|بينما|في حين';
/** Where a sentence begins to tell something else; what joins the two belongs to neither. */
const PART_END = new RegExp(`[;؛]\\s+(?:(?:${AND})\\s+)?|,\\s+(?:${AND})\\s+`, 'gu');
/** Where it may, between two figures that count different things; "two of which" counts a part of the same. */
const JOINT = new RegExp(
  `,\\s(?!\\S+ (?:of (?:which|them|whom)|з (?:них|яких)|із (?:них|яких)|из (?:них|которых)))|\\s(?:${AND})\\s|\\s(?=(?:after|with|після|после|و\\p{L}+)\\s)`,
  'gu',
);

/** The patterns that are put together from words of the languages, once, as this file is loaded. */
export const COMPOSED: readonly RegExp[] = [PART_END, JOINT];

/**
 * The parts of a sentence that each may tell one thing: parted at semicolons and before "but" and "while", and between two
 * figures of which one counts something else ("63 were killed after six rockets were fired"). Without the marks between them.
 */
export function statementParts(text: string, sentence: Span): readonly Span[] {
  return partedBy(text, sentence, PART_END).flatMap((part) => partedByFigures(text, part));
}

/** Whether two places of a sentence lie in parts of their own. */
export const isParted = (text: string, a: Span, b: Span): boolean => {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return text.slice(first.end, Math.min(second.start, first.end + 1000)).search(PART_END) !== -1;
};

function partedBy(text: string, { start, end }: Span, mark: RegExp): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { index, 0: found } of text.slice(start, end).matchAll(mark)) {
    parts.push({ start: from, end: start + index });
    from = start + index + found.length;
  }
  return [...parts, { start: from, end }].filter((part) => part.end > part.start);
}

function partedByFigures(text: string, part: Span): readonly Span[] {
  const figures = figuresIn(text, part);
  const parts: Span[] = [];
  let from = part.start;
  for (const [at, figure] of figures.entries()) {
    const next = figures[at + 1];
    if (next === undefined || telling(figure) === telling(next)) continue;
    const between = { start: figure.at.end, end: next.at.start };
    const [joint] = [...text.slice(between.start, between.end).matchAll(JOINT)].slice(-1);
    if (joint === undefined) continue;
    parts.push({ start: from, end: between.start + joint.index });
    from = between.start + joint.index + joint[0].length;
  }
  return [...parts, { start: from, end: part.end }];
}

/** What a figure counts, of what happened or was used. */
const telling = ({ near }: ReturnType<typeof figuresIn>[number]): string => {
  const counted = countedOf(near)?.measure;
  return counted === undefined || counted === 'people' || counted === 'attacks' ? 'not said' : counted;
};
