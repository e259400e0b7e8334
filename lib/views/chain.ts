import { type ChainNode, chainOf } from '@/lib/domain/chain';
import { faithful } from '@/lib/domain/drift';
import type { Rendering, Statement } from '@/lib/domain/record';
import type { HopView } from '@/lib/schemas/shown-fields';
import { momentText } from './dates';
import { type Drifts, driftViews } from './drift';
import type { RelayView } from './event-view';
import { evidenceViews, wordingView } from './evidence';
import { type Context, sourceName, valueLine } from './values';

/**
 * How a statement was passed on, hop by hop, each with its drift: a tree as a list in reading order, with the depth of
 * each.
 */
export function chainView(statement: Statement, context: Context, drifts: Drifts): readonly HopView[] {
  return hopsOf(statement, context, (node, depth) => hopView(node, depth, context, drifts));
}

/** The hops of a chain in reading order, each as the caller wants it. */
export function hopsOf<T>(statement: Statement, { record }: Context, hop: (node: ChainNode, depth: number) => T): T[] {
  const walk = (nodes: readonly ChainNode[], depth: number): T[] =>
    nodes.flatMap((node) => [hop(node, depth), ...walk(node.renderings, depth + 1)]);
  return walk(chainOf(record, statement).renderings, 0);
}

export function hopView({ rendering, from }: ChainNode, depth: number, context: Context, drifts: Drifts): HopView {
  return {
    ref: rendering.ref,
    depth,
    outlet: sourceName(rendering.outlet, context.record),
    date: momentText(rendering.publishedAt),
    link: from === 'not on record' ? 'taken from a report that is not published here' : linkText(rendering),
    value: renderedLine(rendering, context),
    wording: wordingView(rendering.wording),
    drifts: driftViews(rendering, context, drifts),
  };
}

/** What an outlet passed on, for its own column. */
export function relayView(rendering: Rendering, context: Context, drifts: Drifts): RelayView {
  const { record } = context;
  const statement = record.statements.find(({ id }) => id === rendering.statement);
  const speaker = statement && record.sources.get(statement.source);
  return {
    ref: rendering.ref,
    speaker: speaker?.name ?? 'a source that is not published',
    speakerColumn: speaker?.slug ?? '',
    statement: statement?.ref ?? '',
    value: renderedLine(rendering, context),
    date: momentText(rendering.publishedAt),
    link: linkText(rendering),
    wording: wordingView(rendering.wording),
    asSaid: faithful(drifts.get(rendering.id) ?? []),
    drifts: driftViews(rendering, context, drifts),
    evidence: evidenceViews(rendering.evidence, record),
  };
}

const linkText = ({ link }: Rendering): string => (link === 'cited' ? 'credits the source' : 'our inference');

/** One line for what an outlet passed on. */
export function renderedLine(rendering: Rendering, context: Context): string {
  const { hedge } = rendering;
  return [valueLine(rendering, context), ...(hedge === undefined ? [] : [`“${hedge}”`])].join(', ');
}
