import { type ChainNode, chainOf } from '@/lib/domain/chain';
import { impliedOf } from '@/lib/domain/implied';
import { originOf, sourceIn } from '@/lib/domain/origin';
import type { Rendering, Statement } from '@/lib/domain/record';
import { type References, rootOf } from '@/lib/domain/references';
import type { ClaimReading } from '@/lib/domain/verdict';
import { type Drifts, driftViews } from './drift';
import { reasonWords } from './reasons';
import {
  documentsFields,
  impliedFields,
  momentFields,
  nameFields,
  sourceFields,
  valueFields,
  wordingFields,
} from './report-fields';
import type { ReportRendering, ReportStatement, StandingFields } from './report-view';
import { type Context, contentWords } from './values';

/** What every row of one claim is made from; the record is already as of the time read. */
export type RowContext = Context & {
  reading: ClaimReading;
  references: References;
  drifts: Drifts;
  standings: ReadonlyMap<string, StandingFields>;
};

/** One statement as a row of the report. */
export function statementRow(statement: Statement, context: RowContext): ReportStatement {
  const { claim, record, reading, references, standings } = context;
  const { content, credibility } = statement;
  const source = sourceIn(record, statement.source);
  const { side, naming, kind, native, reliability } = source;
  const { basedOn } = statement;
  return {
    ref: statement.ref,
    id: statement.id,
    claim: claim.slug,
    question: claim.question,
    verdict: reading.verdict,
    source: { ...nameFields(source), side, naming, kind, ...(native && { native: { ...native } }) },
    origin: originFields(statement, context),
    form: content.form,
    valueText: line(statement, context),
    value: valueFields(content, context),
    scope: { ...statement.scope },
    implied: impliedFields(impliedOf(statement, claim, references), content, record.event.zone),
    standing: standings.get(statement.id) ?? { kind: 'beside', text: 'stands beside the values' },
    said: momentFields(statement.saidAt),
    loggedAt: statement.loggedAt,
    ...(basedOn !== undefined && { basedOn: references.statements.get(basedOn)?.ref ?? 'not published' }),
    wording: wordingFields(statement.wording),
    ...(statement.spokenLanguage !== undefined && { spokenLanguage: statement.spokenLanguage }),
    ...(statement.note !== undefined && { note: statement.note }),
    credibility: credibility === 'not graded' ? credibility : { ...credibility },
    reliability: reliability === 'not graded' ? reliability : { ...reliability },
    documents: documentsFields(statement.evidence, record),
    chain: chainRows(statement, context),
    contradicts: contradictsOf(statement, context),
  };
}

/** The body that a statement counts for: that of its root, which an echo repeats. */
function originFields(statement: Statement, { record, references }: RowContext) {
  const root = rootOf(statement, references);
  return nameFields(originOf(record, root === 'not on record' ? statement.source : root.source));
}

function contradictsOf({ id }: Statement, { reading, claim, record }: RowContext): ReportStatement['contradicts'] {
  return reading.contradictions.flatMap(({ a, b, reason }) => {
    const other = a.statement.id === id ? b : b.statement.id === id ? a : undefined;
    if (other === undefined) return [];
    const why = reasonWords(reason, claim, record.event.zone);
    return [{ id: other.statement.id, ref: other.statement.ref, source: nameFields(other.source), why }];
  });
}

/** Hop by hop, each before those that were taken from it. */
function chainRows(statement: Statement, context: RowContext): ReportRendering[] {
  const walk = (nodes: readonly ChainNode[], parent?: string): ReportRendering[] =>
    nodes.flatMap((node) => [renderingRow(node, parent, context), ...walk(node.renderings, node.rendering.ref)]);
  return walk(chainOf(context.record, statement).renderings);
}

function renderingRow(
  { rendering, from }: ChainNode,
  parent: string | undefined,
  context: RowContext,
): ReportRendering {
  const { record, drifts } = context;
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
    valueText: line(rendering, context),
    value: valueFields(rendering.content, context),
    scope: { ...rendering.scope },
    speaker: speaker.kept ? 'kept' : { names: speaker.names, given: speaker.given },
    wording: wordingFields(rendering.wording),
    ...(rendering.note !== undefined && { note: rendering.note }),
    drifts: driftViews(rendering, context, drifts).map(({ text, inherited }) =>
      inherited === undefined ? text : `${text} (${inherited})`,
    ),
    documents: documentsFields(rendering.evidence, record),
  };
}

function line({ content, wording }: Statement | Rendering, context: Context): string {
  const { value, beside } = contentWords(content, wording.words, context);
  return beside === undefined ? value : `${value} ${beside}`;
}
