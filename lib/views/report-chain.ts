import { type ChainNode, chainOf } from '@/lib/domain/chain';
import type { Statement } from '@/lib/domain/record';
import type { ReportRendering } from '@/lib/schemas/statement-view';
import { renderedLine } from './chain';
import { type Drifts, driftViews } from './drift';
import { documentsFields, momentFields, scopeFields, sourceFields, valueFields, wordingFields } from './report-fields';
import type { Context } from './values';

/** How a statement was passed on, hop by hop as a report has them, each before those that were taken from it. */
export function chainRows(statement: Statement, context: Context, drifts: Drifts): ReportRendering[] {
  const walk = (nodes: readonly ChainNode[], parent?: string): ReportRendering[] =>
    nodes.flatMap((node) => [
      renderingRow(node, parent, context, drifts),
      ...walk(node.renderings, node.rendering.ref),
    ]);
  return walk(chainOf(context.record, statement).renderings);
}

function renderingRow(
  { rendering, from }: ChainNode,
  parent: string | undefined,
  context: Context,
  drifts: Drifts,
): ReportRendering {
  const { record } = context;
  const { speaker } = rendering;
  const above = from === 'not on record' ? 'not published' : parent;
  return {
    id: rendering.id,
    ref: rendering.ref,
    ...(above !== undefined && { parent: above }),
    outlet: sourceFields(rendering.outlet, record),
    link: rendering.link,
    published: momentFields(rendering.publishedAt),
    form: rendering.content.form,
    valueText: renderedLine(rendering, context),
    value: valueFields(rendering.content, context),
    scope: scopeFields(rendering.scope, context),
    ...(rendering.hedge !== undefined && { hedge: rendering.hedge }),
    speaker: speaker.kept ? 'kept' : { names: speaker.names, given: speaker.given },
    wording: wordingFields(rendering.wording),
    ...(rendering.note !== undefined && { note: rendering.note }),
    drifts: driftViews(rendering, context, drifts).map(({ text, inherited }) =>
      inherited === undefined ? text : `${text} (${inherited})`,
    ),
    documents: documentsFields(rendering.evidence, record),
  };
}
