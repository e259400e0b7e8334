import { asCompared } from '@/lib/domain/option-names';
import { type Named, nearAmong } from './near-names';

/** The text of a cell of a block; null where it belongs to a merged cell. */
export type BlockText = string | null;

/** A question or a source that a block may be about. */
export type Place = Named & { id: string };

/** What a row of a block is about, or a column. */
export type Heading =
  | { is: 'known'; id: string; words?: string }
  /** Named by words that several have, or that are only near to some: a person says which. */
  | { is: 'near'; words: string; near: readonly string[] }
  | { is: 'new'; words: string }
  /** What stands before it in the block is about the same. */
  | { is: 'again'; id: string; words?: string }
  | { is: 'blank' }
  | { is: 'past the edge' };

/** A block in the place of the table: questions as rows, sources as columns, and the cells between them. */
export type PlacedBlock = {
  /** It was copied with sources as rows. */
  turned: boolean;
  /** Its headings say where it goes; else it goes where the selected cell is. */
  named: boolean;
  rows: readonly Heading[];
  columns: readonly Heading[];
  cells: readonly (readonly BlockText[])[];
};

export type Placing = {
  /** Equally long rows. */
  rows: readonly (readonly BlockText[])[];
  /** The questions and the sources of the table, from the selected cell on, as they are shown. */
  at: { questions: readonly string[]; sources: readonly string[] };
  questions: readonly Place[];
  sources: readonly Place[];
  /** What a person chose for headings that name nothing for sure, by their words. */
  chosen?: { questions: ReadonlyMap<string, string>; sources: ReadonlyMap<string, string> };
  /** Its first row and column are cells like all others, although they look like names. */
  withoutNames?: boolean;
};

/**
 * Where a pasted block goes. Its first row holds names of sources, and its first column those of questions, where at least
 * half of one of the two are names that the desk has, written as the desk writes them but for capitals and white space; the
 * other way round it is turned. Names that are only near are offered, and never taken by themselves; what has no name like
 * it is new, and is logged elsewhere before its cells have a place. Without names the block lies where the selected cell
 * is, and what lies past the edge of the table is told. No two rows or columns go to one place. Pure; time goes with the
 * cells, and for at most `MOST_NEAR` names with the names of the desk.
 */
export function placeBlock(placing: Placing): PlacedBlock {
  const questions = namesOf(placing.questions);
  const sources = namesOf(placing.sources);
  const turned = columnsOf(placing.rows);
  if (placing.withoutNames !== true) {
    for (const [rows, isTurned] of [[placing.rows, false] as const, [turned, true] as const]) {
      const found = headingsIn(rows, questions, sources);
      if (found === 'none') continue;
      const { first, cells, across, down } = found;
      return {
        turned: isTurned,
        named: true,
        rows: down
          ? headed(down, questions, placing.questions, placing.chosen?.questions)
          : placed(placing.at.questions, cells.length),
        columns: across
          ? headed(across, sources, placing.sources, placing.chosen?.sources)
          : placed(placing.at.sources, first.length),
        cells,
      };
    }
  }
  return {
    turned: false,
    named: false,
    rows: placed(placing.at.questions, placing.rows.length),
    columns: placed(placing.at.sources, placing.rows[0]?.length ?? 0),
    cells: placing.rows,
  };
}

type Names = ReadonlyMap<string, readonly string[]>;
type Rows = readonly (readonly BlockText[])[];

/** Every name, as names are compared, with all that have it. */
function namesOf(places: readonly Place[]): Names {
  const names = new Map<string, string[]>();
  for (const { id, names: own } of places) {
    for (const name of new Set(own.map(asCompared))) names.set(name, [...(names.get(name) ?? []), id]);
  }
  names.delete('');
  return names;
}

const isName = (text: BlockText | undefined, names: Names): boolean => names.has(asCompared(text ?? ''));

function headingsIn(rows: Rows, questions: Names, sources: Names) {
  const [first = [], ...below] = rows;
  const [corner] = first;
  const across = areNames(first.slice(1), sources);
  const down = areNames(
    below.map(([cell]) => cell ?? ''),
    questions,
  );
  if (!across && !down) return 'none';
  const hasRow = !isName(corner, questions) && below.length > 0;
  const hasColumn = !isName(corner, sources) && first.length > 1;
  // A row of names alone heads nothing.
  if ((across && !hasRow) || (down && !hasColumn)) return 'none';
  const body = hasRow ? below : rows;
  const cells = hasColumn ? body.map((row) => row.slice(1)) : body;
  return {
    first: cells[0] ?? [],
    cells,
    across: hasRow ? first.slice(hasColumn ? 1 : 0) : undefined,
    down: hasColumn ? body.map(([cell]) => cell ?? '') : undefined,
  };
}

function areNames(cells: readonly BlockText[], names: Names): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== '');
  const known = filled.filter((cell) => isName(cell, names));
  return known.length > 0 && 2 * known.length >= filled.length;
}

/** More names than these are not compared with all that the desk has: that takes too long. */
const MOST_NEAR = 30;
const NEAREST = 3;

function headed(
  cells: readonly BlockText[],
  names: Names,
  places: readonly Place[],
  chosen: ReadonlyMap<string, string> = new Map(),
): readonly Heading[] {
  let near: ReturnType<typeof nearAmong<Place>> | undefined;
  let compared = 0;
  return once(
    cells.map((cell): Heading => {
      const words = cell ?? '';
      if (words === '') return { is: 'blank' };
      const [id, ...others] = names.get(asCompared(words)) ?? [];
      const choice = chosen.get(words);
      if (choice !== undefined && places.some((place) => place.id === choice))
        return { is: 'known', id: choice, words };
      if (id !== undefined)
        return others.length === 0 ? { is: 'known', id, words } : { is: 'near', words, near: [id, ...others] };
      compared += 1;
      near ??= nearAmong(places);
      const alike = compared > MOST_NEAR ? [] : near([words], NEAREST).map((place) => place.id);
      return alike.length === 0 ? { is: 'new', words } : { is: 'near', words, near: alike };
    }),
  );
}

const placed = (ids: readonly string[], count: number): readonly Heading[] =>
  once(
    Array.from({ length: count }, (_, at): Heading => {
      const id = ids[at];
      return id === undefined ? { is: 'past the edge' } : { is: 'known', id };
    }),
  );

function once(headings: readonly Heading[]): readonly Heading[] {
  const seen = new Set<string>();
  return headings.map((heading) => {
    if (heading.is !== 'known') return heading;
    if (seen.has(heading.id)) return { ...heading, is: 'again' };
    seen.add(heading.id);
    return heading;
  });
}

function columnsOf(rows: Rows): Rows {
  return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
}
