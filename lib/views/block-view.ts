import type { ChoiceView, OfferView } from './composer';

/** A pasted block in the place of the table, and what each of its cells would become. */
export type BlockView = {
  /** It was copied with sources as rows. */
  turned: boolean;
  /** Its names say where it goes; else it goes where the selected cell is. */
  named: boolean;
  /** What is wrong with what repeats, by field. Then no cell was read. */
  errors: Readonly<Partial<Record<'saidAt' | 'via' | 'document', string>>>;
  rows: readonly BlockHeading[];
  columns: readonly BlockHeading[];
  cells: readonly (readonly BlockCellView[])[];
  /** The text of each cell, exactly as it is sent again to be logged. */
  texts: readonly (readonly string[])[];
  counts: BlockCounts;
};

/** How many cells: of `look`, a person says what they mean; `replacing` are among the values and those to look at. */
export type BlockCounts = Readonly<
  Record<'values' | 'look' | 'replacing' | 'there' | 'empty' | 'refused' | 'nowhere', number>
>;

/** What a row or a column of the block is about. `label` is the name in the table, or that in the block. */
export type BlockHeading =
  | { is: 'known'; id: string; label: string }
  /** Named by words that are only near to something: the choices, and where a new one is logged. */
  | { is: 'near'; label: string; words: string; near: readonly ChoiceView[]; href: string }
  | { is: 'new'; label: string; words: string; href: string }
  | { is: 'again' | 'blank' | 'past the edge'; label: string };

/** A statement that a cell would stand beside or replace: "s12: at least 400, 1 Jan 2023". */
type Before = { thing: string; words: string };

type Said = { said: string };

/** What one cell of a block would become. */
export type BlockCellView =
  /** Nothing stands in it, or a mark for no value. */
  | ({ is: 'empty' } & Said)
  /** Part of a merged cell, whose text stands in its first. */
  | { is: 'merged' }
  /** Its row or its column has no place. */
  | ({ is: 'nowhere' } & Said)
  /** What repeats is wrong: it was not read. */
  | ({ is: 'not read' } & Said)
  | ({ is: 'refused'; why: string } & Said)
  /** The source said the same at the same time, and the desk has it. */
  | ({ is: 'there'; before: Before } & Said)
  | ({
      is: 'value';
      words: string;
      /** What is compared: "360 to 440". */
      means?: string;
      /** The reading, to be sent again. */
      confirmed?: string;
      contradicts: number;
      before?: Before;
    } & Said)
  /** A person says which reading is meant, or that the only one is. */
  | ({ is: 'look'; summary: string; offers: readonly OfferView[]; contradicts: number; before?: Before } & Said);
