import { recordAsOf } from '@/lib/domain/as-of';
import type { Contradiction } from '@/lib/domain/contradiction';
import type { AsOf } from '@/lib/domain/moment';
import type { EventRecord, Source, SourceId, Statement } from '@/lib/domain/record';
import { indexOf } from '@/lib/domain/record-index';
import { readClaim } from '@/lib/domain/verdict';
import { cellEntry, contextOf, type Held, heldOn, type RowContext, replacedBy, silentText } from './cell';
import { chainView, relayView } from './chain';
import { momentText } from './dates';
import { driftsAmong } from './drift';
import type { EntryView, OpenedCellView, OpenedRowView } from './event-view';
import { evidenceViews, wordingView } from './evidence';
import { languageName } from './languages';
import { impliedText, reasonWords } from './reasons';
import { statementLine } from './values';

/** What the cells of one question open to, as of a time; the question is found by its address. */
export function openedView(record: EventRecord, asOf: AsOf, slug: string): OpenedRowView | 'not found' {
  const then = recordAsOf(record, asOf);
  const claim = then.claims.find((one) => one.slug === slug);
  if (claim === undefined) return 'not found';
  const { statementsOn, renderingsOf } = indexOf(then);
  const relayed = (statementsOn.get(claim.id) ?? []).flatMap(({ id }) => renderingsOf.get(id) ?? []);
  const reading = readClaim(then, claim, asOf);
  return openedCellsOf({ reading, record: then, drifts: driftsAmong(then, relayed) });
}

/** What the cells of one claim open to, by the slug of their column. */
export function openedCellsOf(row: RowContext): OpenedRowView {
  const opened: Record<string, OpenedCellView> = {};
  for (const [id, held] of heldOn(row)) {
    const source = row.record.sources.get(id);
    if (source !== undefined) opened[source.slug] = openedCell(id, held, row);
  }
  return opened;
}

function openedCell(id: SourceId, { statements, relayed, search }: Held, row: RowContext): OpenedCellView {
  return {
    entries: statements.map((statement) => entryView(statement, row)),
    relays: relayed.map((rendering) => relayView(rendering, contextOf(row), row.drifts)),
    ...(search && { silent: { text: silentText(search), places: search.places } }),
    against: row.reading.contradictions.flatMap((pair) => againstView(pair, id, row)),
  };
}

function entryView(statement: Statement, row: RowContext): EntryView {
  const { record, drifts } = row;
  const { credibility } = statement;
  return {
    ...cellEntry(statement, row),
    implied: impliedWords(statement, row),
    ...noteOf(statement),
    was: replacedBy(statement, row).map(({ was, until }) => ({
      ref: was.ref,
      value: statementLine(was, contextOf(row)),
      said: momentText(was.saidAt),
      until: momentText(until),
      evidence: evidenceViews(was.evidence, record),
    })),
    wording: wordingView(statement.wording),
    ...(statement.spokenLanguage !== undefined && { spokenLanguage: languageName(statement.spokenLanguage) }),
    ...(credibility === 'not graded'
      ? { credibility }
      : { credibility: CREDIBILITY[credibility.grade], credibilityReason: credibility.reason }),
    chain: chainView(statement, contextOf(row), drifts),
    evidence: evidenceViews(statement.evidence, record),
  };
}

/** Notes on a scope that is the same, and remarks of the desk, read alike. */
function noteOf({ note, scope }: Statement): { note?: string } {
  const notes = [scope.relation === 'same' ? scope.note : undefined, note].filter((one) => one !== undefined);
  return notes.length > 0 ? { note: notes.join('; ') } : {};
}

function impliedWords(statement: Statement, { reading, record }: RowContext): string {
  const position = reading.positions.find((one) => one.statement.id === statement.id);
  if (position === undefined) return 'not compared';
  const { implied } = position;
  switch (implied.kind) {
    case 'none':
      return `not comparable: ${implied.reason}`;
    case 'interval':
      return impliedText(implied.interval, implied.axis, record.event.zone);
    case 'options':
    case 'answer':
      return 'as said';
  }
}

function againstView(
  { a, b, reason }: Contradiction,
  id: SourceId,
  { reading, record }: RowContext,
): OpenedCellView['against'] {
  const other: Source | undefined = a.source.id === id ? b.source : b.source.id === id ? a.source : undefined;
  if (other === undefined) return [];
  return [{ column: other.slug, name: other.name, why: reasonWords(reason, reading.claim, record.event.zone) }];
}

/** Admiralty code, information credibility. */
export const CREDIBILITY = {
  1: '1: confirmed by other sources',
  2: '2: probably true',
  3: '3: possibly true',
  4: '4: doubtful',
  5: '5: improbable',
  6: '6: truth cannot be judged',
} as const;
