import { recordAsOf } from '@/lib/domain/as-of';
import type { Contradiction } from '@/lib/domain/contradiction';
import type { AsOf } from '@/lib/domain/moment';
import type { EventRecord, Source, SourceId } from '@/lib/domain/record';
import { indexOf } from '@/lib/domain/record-index';
import { referencesIn } from '@/lib/domain/references';
import { assessClaimIn } from '@/lib/domain/verdict';
import { type Held, heldOn, silentText } from './cell';
import { relayView } from './chain';
import type { CorrectionItem } from './corrections';
import { driftsAmong } from './drift';
import type { OpenedCellView, OpenedRowView } from './event-view';
import { contradictionWords, ruleOf } from './reasons';
import { repliesShownOf } from './reply';
import { contextOn, OPENED, type StatementContext, statementPart } from './statement';

/** What the cells of one question open to, as of a time. The question is found by its address. */
export function openedView(record: EventRecord, asOf: AsOf, slug: string): OpenedRowView | 'not found' {
  const then = recordAsOf(record, asOf);
  const claim = then.claims.find((one) => one.slug === slug);
  if (claim === undefined) return 'not found';
  const { statementsOn, renderingsOf } = indexOf(then);
  const relayed = (statementsOn.get(claim.id) ?? []).flatMap(({ id }) => renderingsOf.get(id) ?? []);
  const references = referencesIn(then);
  const reading = assessClaimIn(then, claim, references, asOf);
  return openedCellsOf(contextOn(reading, then, references, driftsAmong(then, relayed)));
}

/** What the cells of one claim open to, by the slug of their column. */
export function openedCellsOf(row: StatementContext): OpenedRowView {
  const opened: Record<string, OpenedCellView> = {};
  for (const [id, held] of heldOn(row)) {
    const source = row.record.sources.get(id);
    if (source !== undefined) opened[source.slug] = openedCell(id, held, row);
  }
  return opened;
}

/** The same, with what the desk corrected of the statements and reports in them; the last correction of each. */
export function withCorrections(row: OpenedRowView, corrections: readonly CorrectionItem[]): OpenedRowView {
  const last = new Map<string, CorrectionItem>();
  for (const item of corrections) {
    if (item.ref !== undefined && !item.isWithdrawal && !last.has(item.ref)) last.set(item.ref, item);
  }
  if (last.size === 0) return row;
  const correctedIn = ({ entries, relays }: OpenedCellView) =>
    [...entries, ...relays].flatMap(({ ref }) => {
      const item = last.get(ref);
      return item ? [{ ref, on: item.when, note: item.said }] : [];
    });
  const cells = Object.entries(row).map(([column, cell]) => {
    const corrected = correctedIn(cell);
    return [column, corrected.length === 0 ? cell : { ...cell, corrected }] as const;
  });
  return Object.fromEntries(cells);
}

function openedCell(id: SourceId, { statements, relayed, search }: Held, row: StatementContext): OpenedCellView {
  const replied = repliesShownOf(id, row.record);
  return {
    entries: statements.map((statement) => statementPart(statement, row, OPENED)),
    relays: relayed.map((rendering) => relayView(rendering, row, row.drifts)),
    ...(replied && { replied }),
    ...(search && { silent: { text: silentText(search), places: search.places } }),
    against: row.reading.contradictions.flatMap((pair) => againstView(pair, id, row)),
  };
}

function againstView(pair: Contradiction, id: SourceId, context: StatementContext): OpenedCellView['against'] {
  const { a, b } = pair;
  const other: Source | undefined = a.source.id === id ? b.source : b.source.id === id ? a.source : undefined;
  if (other === undefined) return [];
  return [
    { column: other.slug, name: other.name, why: contradictionWords(pair, context), rule: ruleOf(pair, context) },
  ];
}
