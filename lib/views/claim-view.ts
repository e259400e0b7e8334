import type { ReplyShown } from '@/lib/schemas/shown-fields';
import type { CorrectionItem } from './corrections';
import type { Phrase, PlotView, SideView, VerdictKey } from './event-view';
import type { Fact } from './facts';
import type { MethodTerm } from './method-terms';
import type { StatementOnPage } from './statement';

/** What the page of one claim shows, as plain data: every label, figure and date is already words. */
export type ClaimView = {
  event: { slug: string; title: string; fictional: boolean };
  key: string;
  question: string;
  /** The time as of which it is shown, in words and as addresses have it; none if everything that was said counts. */
  asOf?: { text: string; key: string };
  /** In a sentence, a time that was asked for and is invalid. */
  notUnderstood?: string;
  /** "persons killed, in the building hit in Makiivka". */
  measure: string;
  verdict: { key: VerdictKey; label: string };
  /** The inputs of the verdict, each with the word of the method that explains it. */
  facts: readonly Fact[];
  /** The result now, in a sentence or two. */
  answer: readonly (readonly Phrase[])[];
  published: string;
  method: string;
  time: TimePlotView | TimeLanesView | RangesView | 'nothing to draw';
  moves: MovesView;
  camps: readonly CampView[];
  pairs: PairsView;
  groups: readonly GroupView[];
  /** Where an editor looked for what a source says, and found nothing. */
  silent: readonly { name: string; until: string; places: string }[];
  /** What the desk corrected of it and of what belongs to it, the latest first. */
  corrections?: readonly CorrectionItem[];
  withdrawn: readonly { what: string; when: string; dateTime: string; why: string }[];
};

export type Tone = SideView['tone'];

/** A source that the page names: the tint of its side, and the anchor of what it said. */
export type Named = { name: string; tone: Tone; hollow: boolean; ref: string };

/** A label of an axis, from 0 to 1. `below` is the year, or the day, that it belongs to. */
export type AxisTick = { at: number; label: string; below?: string };

/** A line of the text equivalent: who, from when, until when, what, and what it is compared as. */
export type StepText = { key: string; name: string; from: string; until: string; value: string; range: string };

/** The axis of when things were said. */
type SaidAxis = {
  dates: readonly AxisTick[];
  /** Dates are at equal distances, because they are too uneven to be told apart otherwise. */
  evenly: boolean;
  /** Set if so much was said that the claim was read only at the last of each day, month or year. */
  readBy: 'moment' | 'day' | 'month' | 'year';
  /** Some things were said on a day, which counts from its end; false if all times are known more precisely. */
  daysEnd: boolean;
};

/** What was said against when it was said. All places are from 0 to 1, on `y` from the bottom up. */
export type TimePlotView = SaidAxis & {
  kind: 'plot';
  /** "persons killed", "time of day (UTC+3)". */
  unit: string;
  /** What a reader would not expect of the axis of values, in words: logarithmic, or not from zero. */
  note?: string;
  figures: readonly AxisTick[];
  series: readonly SeriesView[];
  /** What has no range to draw, and why. */
  notDrawn: readonly string[];
  /** What is drawn nowhere because it says no more than the whole axis: "many hundreds (0 to 999)". */
  beyond: readonly string[];
  table: readonly StepText[];
};

export type SeriesView = Named & {
  key: string;
  /** The last value, as the source put it: "89, at first 63". */
  value: string;
  denied: boolean;
  /** Where its line ends, for its name. */
  labelAt: number;
  /** Whether it was taken back in the end. */
  ended: boolean;
  steps: readonly SeriesStep[];
};

/** From when to when one range held. An open end fades out from `at`; without a figure its two edges are drawn. */
export type SeriesStep = {
  from: number;
  to: number;
  low: number;
  high: number;
  open: OpenEnd;
  at: number;
  edges?: true;
};
export type OpenEnd = 'none' | 'low' | 'high';

/** Who said what when, for answers that have no axis. */
export type TimeLanesView = SaidAxis & {
  kind: 'lanes';
  lanes: readonly (Named & {
    key: string;
    value: string;
    steps: readonly { from: number; to: number; denied: boolean; value: string }[];
  })[];
  table: readonly StepText[];
};

/**
 * What each source said on one axis of values, a lane for each: times of the event, and figures that were all given at one
 * time. What a source said before is on its lane as well.
 */
export type RangesView = {
  kind: 'ranges';
  /** "persons", "when it happened (UTC+3)". */
  unit: string;
  note?: string;
  ticks: readonly AxisTick[];
  /** When all of it was said; none if at several times, which `said` has. */
  saidAtOnce?: string;
  lanes: readonly (Named & {
    key: string;
    value: string;
    said: string;
    denied: boolean;
    ended: boolean;
    mark: PlotView['marks'][number];
  })[];
  readBy: SaidAxis['readBy'];
  /** How many lanes are not drawn, because they are many. */
  more: number;
  notDrawn: readonly string[];
  table: readonly StepText[];
};

/** The verdict each time that it, or its gap, changed. */
export type MovesView = { moves: readonly MoveView[]; since: string };
export type MoveView = {
  when: string;
  dateTime: string;
  verdict: { key: VerdictKey; label: string };
  /** "at least 5.7 times apart", where something is told. */
  gap?: string;
  /** "Russian Ministry of Defence: 63 became 89". */
  why: readonly string[];
  /** How many more changes are not told one by one. */
  more: number;
};

export type CampView = { common: string; members: readonly (Named & { value: string })[] };

export type PairsView = {
  shown: readonly {
    key: string;
    a: Named & { value: string };
    b: Named & { value: string };
    why: string;
    rule: MethodTerm;
  }[];
  more: number;
};

/** Everything that one source said, in the order of saying. */
export type GroupView = {
  key: string;
  name: string;
  native?: { text: string; lang: string; dir: 'ltr' | 'rtl' };
  tone: Tone;
  hollow: boolean;
  /** "military, Ukraine": kind, and side if it takes one. */
  kind: string;
  speaksFor?: string;
  reliability: string;
  reliabilityReason?: string;
  /** What it replied to how it is shown as a whole. */
  replied?: readonly ReplyShown[];
  /** What a later value replaced, or what was taken back, if there is so much that it is folded away. */
  folded: readonly StatementOnPage[];
  statements: readonly StatementOnPage[];
};
