import type { Contradiction } from '@/lib/domain/contradiction';
import type { Position } from '@/lib/domain/position';
import type { EventRecord, Rendering, Source, SourceId, Statement } from '@/lib/domain/record';
import type { ClaimReading } from '@/lib/domain/verdict';
import { chainView, relayView } from './chain';
import { momentISO, momentText } from './dates';
import { type Drifts, driftedText } from './drift';
import type { CellView, EntryView } from './event-view';
import { evidenceViews, wordingView } from './evidence';
import { listText } from './figures';
import { languageName } from './languages';
import { impliedText, reasonWords } from './reasons';
import { type Context, contentWords, sourceName, statementLine } from './values';

/** What every cell of a row is made from. The record is already as of the time shown. */
export type RowContext = { reading: ClaimReading; record: EventRecord; drifts: Drifts };

/** The cells of one claim, by the slug of their column. A source without one has nothing logged. */
export function cellsOf(row: RowContext): Record<string, CellView> {
  const { reading, record } = row;
  const claimStatements = new Map(
    record.statements.filter(({ claim }) => claim === reading.claim.id).map((statement) => [statement.id, statement]),
  );
  const relayed = record.renderings.filter(({ statement }) => claimStatements.has(statement));
  const searches = record.searches.filter(({ claim }) => claim === reading.claim.id);
  const shown = shownStatements(reading);
  const sources = new Set<SourceId>([
    ...shown.map(({ source }) => source),
    ...relayed.map(({ outlet }) => outlet),
    ...searches.map(({ source }) => source),
  ]);

  const cells: Record<string, CellView> = {};
  for (const id of sources) {
    const source = record.sources.get(id);
    if (source === undefined) continue;
    const search = searches.find((one) => one.source === id);
    const entries = shown
      .filter((statement) => statement.source === id)
      .map((statement) => entryView(statement, relayed, row));
    cells[source.slug] = {
      entries,
      relays: relayed
        .filter(({ outlet }) => outlet === id)
        .map((rendering) => relayView(rendering, contextOf(row), row.drifts)),
      ...(search &&
        entries.length === 0 && {
          silent: { text: `silent until ${momentText(search.until)}`, places: search.places },
        }),
      against: reading.contradictions.flatMap((pair) => againstView(pair, id, row)),
    };
  }
  return cells;
}

/** Values and echoes first, then denials, then what was confirmed, declined or withdrawn. */
function shownStatements({ positions, echoes, others }: ClaimReading): readonly Statement[] {
  const of = (stance: Position['stance']) =>
    positions.filter((position) => position.stance === stance).map(({ statement }) => statement);
  return [...of('stated'), ...echoes.map(({ statement }) => statement), ...of('denied'), ...others];
}

const contextOf = ({ reading, record }: RowContext): Context => ({ claim: reading.claim, record });

function entryView(statement: Statement, relayed: readonly Rendering[], row: RowContext): EntryView {
  const context = contextOf(row);
  const { record, reading, drifts } = row;
  const renderings = relayed.filter((rendering) => rendering.statement === statement.id);
  const outlets = [...new Set(renderings.map(({ outlet }) => sourceName(outlet, record)))];
  const drifted = driftedText(renderings, drifts);
  const echo = reading.echoes.find((one) => one.statement.id === statement.id);
  const { credibility, scope } = statement;
  return {
    ref: statement.ref,
    form: statement.content.form,
    ...contentWords(statement.content, statement.wording.words, context),
    implied: impliedWords(statement, row),
    ...(scope.relation === 'same' ? {} : { scope: { relation: scope.relation, note: scope.note } }),
    ...noteOf(statement),
    date: momentText(statement.saidAt),
    dateTime: momentISO(statement.saidAt),
    ...(outlets.length > 0 && { via: `via ${listText(outlets)}` }),
    was: wasViews(statement, row),
    ...(echo && { echo: `repeats ${echoedText(echo.root, record)}` }),
    ...(drifted !== undefined && { drifted }),
    wording: wordingView(statement.wording),
    ...(statement.spokenLanguage !== undefined && { spokenLanguage: languageName(statement.spokenLanguage) }),
    ...(credibility === 'not graded'
      ? { credibility }
      : { credibility: CREDIBILITY[credibility.grade], credibilityReason: credibility.reason }),
    chain: chainView(statement, context, drifts),
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

/** The values that a statement replaced, the latest first, and until when each stood. */
function wasViews(statement: Statement, row: RowContext): EntryView['was'] {
  const { form } = statement.content;
  // A withdrawal may have taken back a denial, or nothing: the value that stands then tells what was before it.
  const tookValue = form === 'withdrawn' && row.reading.revisions.some(({ to }) => to.id === statement.id);
  if (form !== 'stated' && !tookValue) return [];
  const earlier = (row.reading.earlier.get(statement.source) ?? []).filter(({ content }) => content.form === 'stated');
  const followed = [...earlier.slice(1), statement];
  return earlier
    .map((was, index) => ({
      ref: was.ref,
      value: statementLine(was, contextOf(row)),
      said: momentText(was.saidAt),
      until: momentText((followed[index] ?? statement).saidAt),
    }))
    .reverse();
}

function echoedText(root: Statement | 'not on record', record: EventRecord): string {
  return root === 'not on record'
    ? 'a statement that is not published'
    : `${sourceName(root.source, record)} (${root.ref})`;
}

function againstView(
  { a, b, reason }: Contradiction,
  id: SourceId,
  { reading, record }: RowContext,
): CellView['against'] {
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
