import Big from 'big.js';
import type { Fidelity } from '@/lib/domain/fidelity';
import type { EventRecord, Source, SourceId } from '@/lib/domain/record';
import type { CellView, ColumnView, SideView } from './event-view';
import { countText, figureText } from './figures';
import { directionOf } from './languages';

/** Which cells of a question are filled, and what they contradict. */
type Filled = { cells: Readonly<Record<string, Pick<CellView, 'against'>>> };

export const TONES = ['a', 'b', 'c', 'd'] as const;

/**
 * Columns grouped by side: sides in the order in which they first speak, "no side" last. Within a side, columns of
 * which most cells contradict another come first, then fuller ones. If nobody takes a side there is one group, whose
 * heading does not mention sides.
 */
export function sidesOf(
  record: EventRecord,
  rows: readonly Filled[],
  fidelities: ReadonlyMap<SourceId, Fidelity>,
  also: readonly string[] = [],
): readonly SideView[] {
  const filled = filledBy(rows);
  const disputing = disputingIn(rows);
  const order = speakingOrder(record);
  const sources = [...record.sources.values()]
    .filter(({ slug }) => filled.has(slug) || also.includes(slug))
    .sort(
      (a, b) =>
        (disputing.get(b.slug) ?? 0) - (disputing.get(a.slug) ?? 0) ||
        (filled.get(b.slug) ?? 0) - (filled.get(a.slug) ?? 0) ||
        (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
    );
  const sides = [...new Set(sources.map(({ side }) => side))].sort((a, b) => firstOf(a) - firstOf(b));
  return sides.map((side, index) => ({
    key: side.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-'),
    label: side !== 'none' ? side : sides.length === 1 ? 'Sources' : 'No side',
    tone: side === 'none' ? 'none' : (TONES[index % TONES.length] ?? 'a'),
    columns: sources
      .filter((source) => source.side === side)
      .map((source) => columnView(source, filled.get(source.slug) ?? 0, record, fidelities.get(source.id))),
  }));

  function firstOf(side: string): number {
    if (side === 'none') return Number.POSITIVE_INFINITY;
    return Math.min(...sources.filter((source) => source.side === side).map(({ id }) => order.get(id) ?? 0));
  }
}

/** Columns with fewer than two filled cells, none of which contradicts another. The first view folds them away. */
export function foldedOf(sides: readonly SideView[], rows: readonly Filled[]): readonly string[] {
  const columns = sides.flatMap((side) => side.columns);
  if (rows.length < FEW_ROWS || columns.length <= FEW_COLUMNS) return [];
  const against = new Set(
    rows.flatMap(({ cells }) => Object.keys(cells).filter((key) => (cells[key]?.against.length ?? 0) > 0)),
  );
  return columns.filter(({ key, filled }) => filled < 2 && !against.has(key)).map(({ key }) => key);
}

/** A small table is shown whole: with one row, every column has fewer than two filled cells. */
const FEW_ROWS = 4;
const FEW_COLUMNS = 8;

/** How many cells of a column contradict another. */
function disputingIn(rows: readonly Filled[]): Map<string, number> {
  const disputing = new Map<string, number>();
  for (const { cells } of rows) {
    for (const [key, { against }] of Object.entries(cells)) {
      if (against.length > 0) disputing.set(key, (disputing.get(key) ?? 0) + 1);
    }
  }
  return disputing;
}

function filledBy(rows: readonly Filled[]): Map<string, number> {
  const filled = new Map<string, number>();
  for (const { cells } of rows) {
    for (const key of Object.keys(cells)) filled.set(key, (filled.get(key) ?? 0) + 1);
  }
  return filled;
}

/** Who speaks first in the record; statements count before renderings. */
export function speakingOrder({ statements, renderings, searches }: EventRecord): Map<SourceId, number> {
  const speakers = [
    ...statements.map(({ source }) => source),
    ...renderings.map(({ outlet }) => outlet),
    ...searches.map(({ source }) => source),
  ];
  return new Map(speakers.map((id, index) => [id, index] as const).reverse());
}

export function columnView(
  source: Source,
  filled: number,
  record: EventRecord,
  fidelity: Fidelity | undefined,
): ColumnView {
  const { native, reliability, speaksFor, naming } = source;
  const body = speaksFor === undefined ? undefined : record.sources.get(speaksFor)?.name;
  return {
    key: source.slug,
    name: source.name,
    ...(native &&
      native.name !== source.name && {
        native: { text: native.name, lang: native.language, dir: directionOf(native.language) },
      }),
    sourceKind: source.kind,
    ...(source.shortName !== undefined && source.shortName !== source.name && { shortName: source.shortName }),
    kind: naming === 'named' ? source.kind : `${source.kind === 'anonymous' ? 'source' : source.kind}, ${naming}`,
    ...(body !== undefined && { speaksFor: `speaks for ${body}` }),
    ...(reliability === 'not graded'
      ? { reliability }
      : { reliability: RELIABILITY[reliability.grade], reliabilityReason: reliability.reason }),
    ...(fidelity !== undefined && fidelity.total > 0 && { fidelity: fidelityText(fidelity) }),
    filled,
    ...(source.confidential && { confidential: true }),
  };
}

/** "passed on 10 statements, 9 of them unchanged". */
const fidelityText = ({ faithful, total }: Fidelity): string =>
  `passed on ${countText(total, 'statement')}, ${unchangedText(faithful, total)}`;

function unchangedText(faithful: number, total: number): string {
  if (total === 1) return faithful === 1 ? 'unchanged' : 'changed';
  const many = faithful === total ? 'all' : faithful === 0 ? 'none' : figureText(new Big(faithful));
  return `${many} of them unchanged`;
}

/** Admiralty code, source reliability. */
export const RELIABILITY = {
  A: 'A: completely reliable',
  B: 'B: usually reliable',
  C: 'C: fairly reliable',
  D: 'D: not usually reliable',
  E: 'E: unreliable',
  F: 'F: reliability cannot be judged',
} as const;
