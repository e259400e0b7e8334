import type * as found from '@/lib/schemas/finding';
import type * as shown from '@/lib/schemas/shown-fields';
import type { MethodTerm } from './method-terms';
import type { ClosedPart, OpenedPart } from './statement';

/**
 * What the event page shows, as plain data: every label, figure and date is already words. The page, the exports and
 * the API show the same view. Whoever renders it computes nothing.
 */

/** A piece of running text. Of one that says that two answers conflict, `disputed` is the address of their question. */
export type Phrase = { text: string; disputed?: string };

export type VerdictKey = 'disputed' | 'agreed' | 'consistent' | 'single origin' | 'no value';

export type EventView = {
  slug: string;
  title: string;
  summary: string;
  /** "Makiivka, Donetsk region", if there is one. */
  place?: string;
  /** "31 December 2022 to 1 January 2023 (Moscow time)", if it is known. */
  when?: string;
  fictional: boolean;
  /** The answer in plain sentences, made from the data. */
  answer: readonly (readonly Phrase[])[];
  /** "9 questions", "17 sources", "29 statements". */
  counts: readonly string[];
  /** Said clock: "25 Jan 2023", the time asked for, or that of the latest thing said. */
  asOf: string;
  /** The time asked for, as the address has it ("2023-01-02"); absent if everything said counts. */
  asOfKey?: string;
  /** One sentence for each time that was asked for and is invalid. */
  notUnderstood?: { asOf?: string; since?: string };
  /** Where the clock of what was said can be set, in order: the times at which something was said. */
  points: readonly TimelinePointView[];
  /** The zone of the event, in which its days begin and end. */
  zone: string;
  /** What changed from an earlier time to the time shown, if one was asked for. */
  changed?: ChangedView;
  /** "22 November 2026, 14:00 UTC": published-here clock. */
  published: string;
  method: string;
  sides: readonly SideView[];
  rows: readonly RowView[];
  /**
   * How many questions match the reader's choice, and how many there are. `rows` may hold a part, which begins at
   * `from`.
   */
  total: { chosen: number; all: number; from: number };
  /** How many of all questions have which verdict, in the order in which the desk's questions have them. */
  verdicts: readonly { key: VerdictKey; label: string; count: number }[];
  /** The most disputed question, if `rows` holds a part only. */
  mostDisputed?: RowView;
  /** Keys of the columns that the first view folds away. */
  folded: readonly string[];
  /** How much was corrected and withdrawn, and how much sources replied, each with the page that lists it. */
  corrections?: readonly { term: string; text: string; href: string }[];
  /** What this desk has withdrawn. None of it counts, and readers see that it was there. */
  withdrawn?: readonly { what: string; when: string; dateTime: string; why: string }[];
};

/** A time of the said clock, and the verdicts that changed at it. */
export type TimelinePointView = {
  /** As the address has it: "2023-01-02", or an instant. */
  key: string;
  text: string;
  /** Without what all of them share, where that is shorter: "2 Jan", "1883", "14 Mar, 09:30". */
  short?: string;
  verdictChanges: readonly { claim: string; question: string; from: VerdictKey; to: VerdictKey }[];
  /** How many verdicts changed, if they are more than are told. */
  of?: number;
};

/** What changed between two times, claim by claim. */
export type ChangedView = { since: string; until: string; claims: readonly ClaimChangeView[] };

export type ClaimChangeView = {
  claim: string;
  question: string;
  from: VerdictKey;
  to: VerdictKey;
  /** "5.7 times apart → 4 times apart", "Russian Ministry of Defence: 63 → 89", "new: Ukrainian military, about 400". */
  lines: readonly string[];
};

/** Columns grouped by side, in reading order. `tone` picks a tint; words always name the side as well. */
export type SideView = {
  key: string;
  label: string;
  tone: 'a' | 'b' | 'c' | 'd' | 'none';
  columns: readonly ColumnView[];
};

export type ColumnView = {
  key: string;
  name: string;
  native?: { text: string; lang: string; dir: 'ltr' | 'rtl' };
  /** "military", "media", "blogger" …, by which sources are grouped. */
  sourceKind: string;
  /** For narrow columns; absent if it is the name. */
  shortName?: string;
  /** The same with "collective" or "unnamed" if it is either. */
  kind: string;
  /** "speaks for the Russian-installed Donetsk administration". */
  speaksFor?: string;
  /** "B: usually reliable", or "not graded". */
  reliability: string;
  reliabilityReason?: string;
  /** "passed on 10 statements, 9 of them unchanged". */
  fidelity?: string;
  /** The number of claims on which it has something. */
  filled: number;
  /** It never leaves the desk: only the desk's own table has such a column. */
  confidential?: true;
};

export type RowView = {
  key: string;
  question: string;
  /** For narrow columns: "killed"; absent if it is the question. */
  shortName?: string;
  /** "persons killed, in the building hit in Makiivka". */
  measure: string;
  verdict: { key: VerdictKey; label: string };
  /** "at least 4 times apart", "within 5 minutes". */
  facts: readonly string[];
  /** The one that the compact table shows: the first of these, or why answers do not conflict. */
  fact?: string;
  /** Why answers that differ do not conflict: "one does not exclude another". */
  why?: string;
  /** Place in the order of the desk. */
  position: number;
  /** Place in the order by how disputed: 0 is the most disputed. */
  disputedRank: number;
  plot?: PlotView;
  /** By column key. A column without a cell has nothing logged. */
  cells: Readonly<Record<string, CellView>>;
};

/** One axis, from 0 to 1. `from` and `to` are places on it. An open end runs off the axis and gets an arrow. */
export type PlotView = {
  /** The same in words, for readers who cannot see it. */
  text: string;
  /** What a reader would not expect of the axis, in words. */
  scale?: string;
  ticks: readonly { at: number; label: string }[];
  marks: readonly {
    column: string;
    /** The statement that it draws: a source may hold several. */
    ref?: string;
    tone: SideView['tone'];
    from: number;
    to: number;
    /** An end without a figure, or one beyond the axis: "many hundreds" where all others are below 500. */
    openLow: boolean;
    openHigh: boolean;
    /** Where the values were that it replaced, in order. */
    before?: readonly number[];
    /** Hollow for unnamed and collective sources. */
    hollow: boolean;
  }[];
};

/** A cell as the table shows it. What it opens to is an `OpenedCellView`, which is loaded when it is asked for. */
export type CellView = {
  /** What the closed cell shows, in order: the current value first, a denial or confirmation beside it. */
  entries: readonly CellEntry[];
  /** What this outlet relayed, and from whom. */
  relays: readonly CellRelay[];
  /** "silent until 5 January 2023", if a search was recorded. */
  silent?: string;
  /** Keys of the columns whose cells contradict this one. */
  against: readonly string[];
  /** The same in two short lines. */
  short: ShortCellView;
};

/** What the compact table shows of a cell: its first answer or, in an outlet's column, what it passed on. */
export type ShortCellView = {
  /** "about" of "about 400"; the rest of the line is `rest`: "than about 400". */
  lead?: string;
  value: string;
  rest?: string;
  /** Whether it gives a value: "declined to give a number" does not. */
  isValue: boolean;
  /** The value as an outlet changed it: what it was, and what it became. */
  marked?: shown.MarkedWords;
  /** Something that it passed on reads otherwise, also where its own answer is what is shown. */
  isChanged?: true;
  /** What it said before, and until when. */
  was?: readonly { value: string; until: string }[];
  /** The second line: "identified by name", "2 Jan", "+1" for a further answer. */
  notes: readonly string[];
};

/** One statement as a closed cell shows it. */
export type CellEntry = Omit<ClosedPart, 'was'> & {
  was: readonly Pick<ClosedPart['was'][number], 'value' | 'until'>[];
};

/**
 * `drift` says what came out different; absent if the outlet still says what was said. `from` names the outlet at which
 * all of it entered, if that is another one.
 */
export type CellRelay = Pick<RelayView, 'speaker' | 'value'> & { drift?: string; from?: string };

/** An opened cell: words, chain and evidence, and what it contradicts. */
export type OpenedCellView = {
  entries: readonly EntryView[];
  relays: readonly RelayView[];
  /** What of it this desk corrected last, when, and what was wrong. */
  corrected?: readonly { ref: string; on: { text: string; iso: string }; note: string }[];
  silent?: { text: string; places: string };
  /** What the source replied to how it is shown as a whole. */
  replied?: readonly ReplyShown[];
  /** Keys of the columns whose cells contradict this one, why, in words, and by which rule of the method. */
  against: readonly { column: string; name: string; why: string; rule: MethodTerm }[];
};

/** The opened cells of one question, by column key. */
export type OpenedRowView = Readonly<Record<string, OpenedCellView>>;

/** One statement as an opened cell shows it. */
export type EntryView = OpenedPart;

/** What is drawn of words, hops and evidence, wherever they are shown. */
export type WordingView = shown.WordingView;
export type HopView = shown.HopView;
export type ReplyShown = shown.ReplyShown;
export type HopWithEvidence = shown.HopWithEvidence;
export type DriftView = shown.DriftView;
export type EvidenceView = shown.EvidenceView;

/** What an outlet passed on, in its own column. */
export type RelayView = {
  ref: string;
  /** Whose statement: the name and the column of its source. */
  speaker: string;
  speakerColumn: string;
  statement: string;
  value: string;
  date: string;
  link: string;
  wording: WordingView;
  /** Whether it still says what the speaker said. Different words alone are no loss. */
  asSaid: boolean;
  drifts: readonly DriftView[];
  evidence: readonly EvidenceView[];
};

/** What was found on an event: sentences, the answers told by name, and the axis on which answers are drawn. */
export type FindingView = Omit<found.Finding, 'form'>;
export type FindingMark = found.FindingMark;

/** What goes with a link that is shared: a picture, and what it shows in one text. */
export type SharedView = {
  /** The title of the event, or a question of it. */
  title: string;
  /** "Makiivka, Donetsk region, Ukraine", "31 December 2022 to 1 January 2023"; of a question the title of its event. */
  about: readonly string[];
  fictional: boolean;
  /** Above the plot: the question, or what it measures. */
  caption: string;
  finding?: FindingView;
  text: string;
  /** The day of the last change, and the instant. */
  changed: string;
  changedAt: string;
};

/** An event in the list. */
export type EventListItem = {
  slug: string;
  title: string;
  place?: string;
  when?: string;
  fictional: boolean;
  /** Absent where none is stored yet: then the summary stands in its place. */
  finding?: FindingView;
  summary: string;
  /** The question that the finding is about: the most disputed one. */
  question?: { slug: string; text: string };
  /** "9 questions". */
  questions: string;
  /** How many of them are disputed: "1 disputed", "none disputed"; of a single one "disputed". */
  disputed: string;
  isDisputed: boolean;
  /** "22 sources". */
  sources: string;
  /** The day on which what readers see of it last changed, in words, and the instant. */
  changed: string;
  changedAt: string;
};
