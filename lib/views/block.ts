import { LONGEST_CELL } from '@/lib/domain/cell-text';
import type { CellOutcome, PlacedCell } from '@/lib/domain/composed-block';
import type { Claim, EventRecord, Statement } from '@/lib/domain/record';
import { indexOf } from '@/lib/domain/record-index';
import type { BlockCellView, BlockCounts, BlockHeading, BlockView } from './block-view';
import { refusedCellText, TOO_LONG_CELL } from './block-words';
import { meaningOf, offersView, refusedFields } from './composer';
import { momentText } from './dates';
import { legibleView } from './legible';
import { contentWords, statementLine } from './values';

type Asked = Pick<BlockView, 'turned' | 'named' | 'errors' | 'rows' | 'columns'> & {
  texts: readonly (readonly (string | null)[])[];
  /** What became of those that have a place, by row and column. Nothing if what repeats is wrong. */
  outcomes: ReadonlyMap<string, { cell: PlacedCell; outcome: CellOutcome }>;
  record: EventRecord;
};

export const placeKey = (row: number, column: number): string => `${row} ${column}`;

/** A pasted block as it is shown before anything of it is logged. */
export function blockView({ texts, outcomes, record, ...given }: Asked): BlockView {
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const wrong = Object.keys(given.errors).length > 0;
  const cells = texts.map((line, row) =>
    line.map((text, column): BlockCellView => {
      if (text === null) return { is: 'merged' };
      if (text === '') return { is: 'empty', said: '' };
      const found = outcomes.get(placeKey(row, column));
      if (found === undefined)
        return { is: hasPlace(given, row, column) && wrong ? 'not read' : 'nowhere', said: text };
      const claim = claims.get(found.cell.claim);
      return claim === undefined ? { is: 'nowhere', said: text } : cellView(found.outcome, text, claim, record);
    }),
  );
  const shown = legibleView({ ...given, cells, counts: countsOf(cells) });
  return { ...shown, texts: texts.map((line) => line.map((text) => text ?? '')) };
}

const hasPlace = ({ rows, columns }: Pick<Asked, 'rows' | 'columns'>, row: number, column: number): boolean =>
  isKnown(rows[row]) && isKnown(columns[column]);

const isKnown = (heading: BlockHeading | undefined): boolean => heading?.is === 'known';

function cellView(outcome: CellOutcome, said: string, claim: Claim, record: EventRecord): BlockCellView {
  const { composed, refused, contradicts, there } = outcome;
  if (said.length > LONGEST_CELL) return { is: 'refused', said, why: TOO_LONG_CELL };
  if (composed.is === 'empty') return { is: 'empty', said };
  if (composed.is === 'refused') return { is: 'refused', said, why: refusedCellText(said, claim, composed.problems) };
  if (refused) return { is: 'refused', said, why: Object.values(refusedFields(refused)).flat()[0] ?? '' };
  if (there) return { is: 'there', said, before: beforeOf(there, claim, record) };
  const before = outcome.before && { before: beforeOf(outcome.before, claim, record) };
  if (composed.is === 'to confirm') {
    const { summary, offers } = offersView(composed.offered, record);
    return { is: 'look', said, summary, offers, contradicts, ...before };
  }
  const { content } = composed.made;
  const { value, beside } = contentWords(content, said, { claim, record });
  const means = content.form === 'stated' ? meaningOf(content.value, claim, record) : undefined;
  return {
    is: 'value',
    said,
    words: beside === undefined ? value : `${value} ${beside}`,
    ...(means !== undefined && { means }),
    ...(composed.confirmed !== undefined && { confirmed: composed.confirmed }),
    contradicts,
    ...before,
  };
}

/** As the record that is shown has it: an outcome rests on the whole. */
const beforeOf = (statement: Statement, claim: Claim, record: EventRecord) => ({
  thing: statement.id,
  words: `${statement.ref}: ${statementLine(indexOf(record).statements.get(statement.id) ?? statement, { claim, record })}, ${momentText(statement.saidAt)}`,
});

function countsOf(cells: BlockView['cells']): BlockCounts {
  const all = cells.flat();
  const count = (is: (cell: BlockCellView) => boolean) => all.filter(is).length;
  return {
    values: count(({ is }) => is === 'value'),
    look: count(({ is }) => is === 'look'),
    replacing: count((cell) => (cell.is === 'value' || cell.is === 'look') && cell.before !== undefined),
    there: count(({ is }) => is === 'there'),
    empty: count(({ is }) => is === 'empty' || is === 'merged'),
    refused: count(({ is }) => is === 'refused'),
    nowhere: count(({ is }) => is === 'nowhere'),
  };
}
