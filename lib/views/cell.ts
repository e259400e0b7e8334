import { type Drift, faithful } from '@/lib/domain/drift';
import type { EventRecord, Rendering, SourceId, Statement } from '@/lib/domain/record';
import { indexOf } from '@/lib/domain/record-index';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { renderedLine } from './chain';
import { momentText } from './dates';
import { driftViews } from './drift';
import type { CellEntry, CellRelay, CellView } from './event-view';
import { shortCells } from './short-cell';
import { shownInOrder } from './shown-order';
import { CLOSED, type StatementContext, statementPart } from './statement';
import { sourceName } from './values';

/** Everything that one source has on one claim. */
export type Held = {
  statements: readonly Statement[];
  relayed: readonly Rendering[];
  search?: EventRecord['searches'][number];
};

/**
 * What each source has on a claim, by its id, in the order in which cells show it. A source that is missing has nothing
 * logged.
 */
export function heldOn({ reading, record }: StatementContext): ReadonlyMap<SourceId, Held> {
  const { statementsOn, renderingsOf, searchesOn, places } = indexOf(record);
  const { id } = reading.claim;
  const shown = shownInOrder(reading);
  const relayed = (statementsOn.get(id) ?? []).flatMap((statement) => renderingsOf.get(statement.id) ?? []);
  relayed.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const searches = searchesOn.get(id) ?? [];
  const sources = new Set<SourceId>([
    ...shown.map(({ source }) => source),
    ...relayed.map(({ outlet }) => outlet),
    ...searches.map(({ source }) => source),
  ]);
  return new Map(
    [...sources].map((source) => {
      const search = searches.find((one) => one.source === source);
      const statements = shown.filter((statement) => statement.source === source);
      const own = relayed.filter(({ outlet }) => outlet === source);
      return [source, { statements, relayed: own, ...(search && statements.length === 0 && { search }) }];
    }),
  );
}

/** The closed cells of one claim, by the slug of their column. */
export function cellsOf(row: StatementContext): Record<string, CellView> {
  const { record, reading } = row;
  const against = contradictedBy(reading);
  const shorten = shortCells(row);
  const cells: Record<string, CellView> = {};
  for (const [id, { statements, relayed, search }] of heldOn(row)) {
    const source = record.sources.get(id);
    if (source === undefined) continue;
    const entries = statements.map((statement) => cellEntry(statement, row));
    cells[source.slug] = {
      entries,
      relays: relayed.map((rendering) => cellRelay(rendering, row)),
      ...(search && { silent: silentText(search) }),
      against: (against.get(id) ?? []).flatMap((other) => record.sources.get(other)?.slug ?? []),
      short: shorten(entries, { statements, relayed, ...(search && { search }) }),
    };
  }
  return cells;
}

export const silentText = ({ until }: { until: EventRecord['searches'][number]['until'] }): string =>
  `silent until ${momentText(until)}`;

/** Whom each source contradicts. */
function contradictedBy({ contradictions }: ClaimAssessment): Map<SourceId, SourceId[]> {
  const against = new Map<SourceId, SourceId[]>();
  const put = (one: SourceId, other: SourceId) => {
    const others = against.get(one);
    if (others) others.push(other);
    else against.set(one, [other]);
  };
  for (const { a, b } of contradictions) {
    put(a.source.id, b.source.id);
    if (a.source.id !== b.source.id) put(b.source.id, a.source.id);
  }
  return against;
}

/** What a closed cell says of one statement. */
function cellEntry(statement: Statement, row: StatementContext): CellEntry {
  const entry = statementPart(statement, row, CLOSED);
  // Most statements have replaced nothing, and are used as they are.
  if (entry.was.length === 0) return entry;
  return { ...entry, was: entry.was.map(({ value, until }) => ({ value, until })) };
}

function cellRelay(rendering: Rendering, row: StatementContext): CellRelay {
  const { record, drifts } = row;
  const statement = indexOf(record).statements.get(rendering.statement);
  const found = drifts.get(rendering.id) ?? [];
  const entered = new Set(found.filter(isLoss).map((drift) => (drift.inherited ? drift.entered.at.outlet : 'here')));
  const [from = 'here', ...others] = entered;
  return {
    speaker: statement ? sourceName(statement.source, record) : 'a source that is not published',
    value: renderedLine(rendering, row),
    ...(!faithful(found) && { drift: driftLine(rendering, row) }),
    ...(from !== 'here' && others.length === 0 && { from: sourceName(from, record) }),
  };
}

/** Different words alone are no loss of fidelity. */
const isLoss = ({ kind }: Drift): boolean => kind !== 'words dropped or added';

/** "BBC News turned ‘about’ into ‘at least’, News18 took this over". */
const driftLine = (rendering: Rendering, row: StatementContext): string =>
  driftViews(rendering, row, row.drifts)
    .filter(({ words }) => words === undefined)
    .map(({ text, inherited }) => (inherited === undefined ? text : `${text}, ${inherited}`))
    .join('; ');
