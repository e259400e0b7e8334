import { z } from 'zod';
import type { Anchored, PassageDifference } from '@/lib/domain/anchored';
import { changedText } from '@/lib/domain/changed-text';
import { codePointsOf, quoteAt } from '@/lib/domain/code-points';
import { type FoldedChanges, foldedChanges } from '@/lib/domain/folded-changes';
import { anchorQuotes } from './anchor';

/** Two texts of one document, and passages of the earlier one, in code points. `language` is that of both (BCP 47). */
export const textsToCompare = z.object({
  before: z.string(),
  after: z.string(),
  passages: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
  language: z.string(),
});

export type TextsToCompare = Readonly<z.infer<typeof textsToCompare>>;

/** What changed, and what became of the passages, in their order. */
export type TextsCompared = { changes: FoldedChanges; quotes: readonly Anchored[] };

export function comparedTexts({ before, after, passages, language }: TextsToCompare): TextsCompared {
  const points = codePointsOf(before);
  const standing = passages.map(({ start, end }) => start >= 0 && start < end && end <= points.length);
  const quotes = passages.flatMap(({ start, end }, at) =>
    standing[at] ? [quoteAt(points, points.unitAt(start), points.unitAt(end))] : [],
  );
  const anchored = [...anchorQuotes(quotes, before, after, language)];
  return {
    changes: foldedChanges(changedText(before, after)),
    quotes: standing.map((stands) => (stands ? anchored.shift() : undefined) ?? NOT_THERE),
  };
}

const NOT_THERE: Anchored = { found: 'lost', why: 'not in the earlier text', differs: [] };

const quote = z.object({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.number(),
  end: z.number(),
});

const difference: z.ZodType<PassageDifference> = z
  .object({
    what: z.enum(['figure', 'day', 'name', 'turn', 'counted', 'word', 'words']),
    was: z.string().exactOptional(),
    is: z.string().exactOptional(),
    beside: z.literal(true).exactOptional(),
  })
  .readonly();

const anchored: z.ZodType<Anchored> = z.discriminatedUnion('found', [
  z.object({ found: z.enum(['exact', 'same words']), quote }),
  z.object({ found: z.literal('says the same'), quote, changed: z.array(difference) }),
  z.object({
    found: z.literal('lost'),
    why: z.enum(['says something else', 'no passage like it', 'several places', 'not in the earlier text']),
    nearest: quote.exactOptional(),
    differs: z.array(difference),
  }),
]);

const text = z.string();
const run = z.object({ kind: z.enum(['kept', 'removed', 'added']), text });
const shown = z.union([
  run,
  z.object({ kind: z.literal('changed'), runs: z.array(run) }),
  z.object({ kind: z.literal('folded'), count: z.number(), texts: z.array(text) }),
]);
const count = z.number();
const counts = z.object({ kept: count, removed: count, added: count, changed: count });

/** What the process that compares tells. */
export const textsCompared: z.ZodType<TextsCompared> = z.object({
  changes: z.object({ counts, shown: z.array(shown), left: count }),
  quotes: z.array(anchored),
});
