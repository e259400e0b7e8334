import type { ChainNode } from '@/lib/domain/chain';
import type { Difference } from '@/lib/domain/difference';
import type { Rendering, Statement } from '@/lib/domain/record';
import { wordDiff } from '@/lib/domain/wording';
import type { HopWithEvidence } from '@/lib/schemas/shown-fields';
import { hopsOf, hopView } from './chain';
import { momentISO } from './dates';
import type { Drifts } from './drift';
import { evidenceViews } from './evidence';
import { type Context, valueLine } from './values';

/** The chain of a statement, each hop with its own evidence, and with its value marked if that drifted. */
export function claimHops(statement: Statement, context: Context, drifts: Drifts): readonly HopWithEvidence[] {
  return hopsOf(statement, context, (node, depth): HopWithEvidence => {
    const { rendering } = node;
    const marked = markedValue(node, statement, context, drifts);
    return {
      ...hopView(node, depth, context, drifts),
      dateTime: momentISO(rendering.publishedAt),
      ...(marked && { marked }),
      ...(rendering.note !== undefined && { note: rendering.note }),
      evidence: evidenceViews(rendering.evidence, context.record),
    };
  });
}

/** Differences that show in the value itself: "about" that became "at least" is the word before the figure. */
const IN_THE_VALUE: ReadonlySet<Difference['kind']> = new Set<Difference['kind']>([
  'form changed',
  'relation changed',
  'number changed',
  'number created',
  'number dropped',
  'time changed',
  'options changed',
  'answer changed',
  'value created',
  'value dropped',
]);

/** The value compared with the speaker's, word by word, at the hop where it changed. Inherited drift is not marked. */
function markedValue(
  { rendering }: ChainNode,
  statement: Statement,
  context: Context,
  drifts: Drifts,
): HopWithEvidence['marked'] {
  const entered = (drifts.get(rendering.id) ?? []).some(({ kind, inherited }) => IN_THE_VALUE.has(kind) && !inherited);
  return entered ? changedValue(rendering, statement, context) : undefined;
}

/** The value that an outlet passed on beside the speaker's, word by word; nothing if they read the same. */
export function changedValue(rendering: Rendering, statement: Statement, context: Context): HopWithEvidence['marked'] {
  const value = (words: string) => ({ kind: 'verbatim', words, language: 'en' }) as const;
  const changes = wordDiff(value(valueLine(statement, context)), value(valueLine(rendering, context)));
  if (changes === 'not comparable' || changes.every(({ kind }) => kind === 'kept')) return undefined;
  return changes.map(({ kind, words }) => ({ text: words, change: kind }));
}
