import type { Outcome } from '@/lib/domain/outcome';
import type { PairRelation } from '@/lib/domain/relation';
import type { Relation, Scope } from '@/lib/domain/value';
import type { Verdict } from '@/lib/domain/verdict';
import type { HopView, PlotView } from './event-view';

/** A word of the method with its sentence, and where it can be seen on the record. */
export type WordView = { word: string; means: string; example?: string };

/** What one source said, as running text needs it. */
export type SaidView = { who: string; value: string; when: string; question: string };

/** What was said, what its words imply, and what that says about the question. */
export type RangedView = SaidView & { own: string; implied: string; scope: Scope['relation']; note?: string };

/**
 * Two answers compared with each other. `a` and `b` are what was said, with the range each implies. Of a contradiction
 * also whether it is firm, and if not, on which reading it rests: "if ‘dozens’ is read as 24 to 99".
 */
export type PairView = {
  a: RangedSide;
  b: RangedSide;
  relation: PairRelation;
  why: string;
  stands?: 'firm' | 'by reading';
  condition?: string;
};
export type RangedSide = { who?: string; value: string; implied: string };

export type Figured = { said: string; range: string };

/** What one source holds after something that it said: `first` is what is shown first. `value` is what it said
 * without what stands beside that. */
export type StepView = { when: string; value: string; said: string; holds: readonly string[]; first: string };

/** The statements of a made-up case with what became of each, and how they stand. */
export type CaseView = {
  rows: readonly {
    when: string;
    who: string;
    value: string;
    said: string;
    implied: string;
    outcome: Outcome['kind'];
    became: string;
  }[];
  verdict: Verdict;
  contradicting: number;
  origins: { counted: string; cannotBeTraced: string; all: string };
  revisions: string;
  pairs: readonly PairView[];
};

/** The rules that the record does not show, each with a case that is made up for it. */
export type RulesView = {
  held: readonly StepView[];
  order: readonly StepView[];
  labels: readonly StepView[];
  denials: readonly { what: string; word: string; means: string; pairs: readonly PairView[] }[];
  confirmed: CaseView;
  hedged: PairView;
  asserted: PairView;
  rounded: readonly (Figured & { counted?: true })[];
  best: Figured;
  abouts: readonly Figured[];
  running: { several: CaseView; one: readonly StepView[] };
  late: CaseView;
  untraced: CaseView;
  untracedBeside: CaseView;
  agree: { same: PairView; rounded: PairView; about: PairView };
  firm: {
    dozensLow: PairView;
    dozensHigh: PairView;
    aboutNear: PairView;
  };
  gaps: readonly { lower: string; upper: string; gap: string }[];
  notCompared: CaseView;
  /** What the page of an event says first, where two were compared, where a dispute rests on a reading, and of `notCompared`. */
  sentences: Readonly<Record<'compared' | 'byReading' | 'notCompared', readonly string[]>>;
  hedgeLost: { hedge: string; drifts: readonly string[] };
};

/** Lanes of a plot, each with its name and the range in words. */
export type LadderView = { plot: PlotView; rows: readonly { key: string; said: string; range: string }[] };

export type VerdictExample = {
  verdict: Verdict;
  means: string;
  question: string;
  asOf: string;
  facts: readonly string[];
};

/** The stated figures of the pair told, their ratio, and the least that the ranges leave of it. */
export type GapExample = {
  asOf: string;
  ratio: string;
  /** As pages tell it: "at least 4 times apart". */
  told: string;
  low: string;
  high: string;
  least: { low: string; high: string; ratio: string };
  lower: { who: string; value: string };
  upper: { who: string; value: string };
};

export type CampView = { common: string; members: readonly { who: string; value: string }[] };

export type AsOfView = {
  asOf: string;
  verdict: Verdict;
  facts: readonly string[];
  /** What the source that revises its figure had said by then. */
  held: string;
  /** Why the gap differs from that of the day before, if it is because this source revised its figure. */
  because?: string;
};

export type FidelityView = {
  outlet: string;
  faithful: string;
  share: string;
  enteredHere: string;
  inherited: string;
  inferred: string;
};

/** Everything that the page of the method shows. Every figure and outcome in it is computed from the two records. */
export type MethodologyView = {
  version: string;
  changes: readonly { version: string; text: string }[];
  /** Told by name and not linked: an installation may never have published these events. */
  record: { title: string; counts: string; beside: string };
  constants: {
    aboutShare: string;
    fewestDigits: string;
    aboutUnitsOfTime: string;
    aboutMinutes: string;
    /** In the firm test. */
    aboutShareWidest: string;
    aboutTimeWidest: string;
    fewestForAShare: string;
    lexicon: readonly (Figured & { widest: string })[];
    reliability: readonly string[];
    credibility: readonly string[];
  };
  rules: RulesView;
  pieces: {
    event: string;
    question: string;
    measure: string;
    claims: string;
    source: string;
    speaksFor: { who: string; body: string };
    statement: SaidView;
    rendering: { outlet: string; words: string };
    document: { title: string; capture: string };
  };
  words: {
    forms: readonly WordView[];
    namings: readonly WordView[];
    wordings: readonly WordView[];
    types: readonly WordView[];
    notComparable: readonly WordView[];
    noGap: readonly WordView[];
    drifts: readonly WordView[];
    reasons: readonly (WordView & { relation: PairRelation })[];
    pairRelations: Readonly<Record<PairRelation, string>>;
  };
  ranges: {
    relations: readonly (Figured & { relation: Relation; means: string; onRecord: string })[];
    ladder: LadderView;
    /** More than a figure with a point. */
    decimal: Figured;
    relative: RangedView;
    relativeTo: SaidView;
    /** A figure that the statement referred to allows, and the relative value does not. */
    excluded: string;
    clock: { tolerance: string; rows: readonly RangedView[] };
  };
  scopes: readonly { scope: Scope['relation']; means: string; examples: readonly RangedView[] }[];
  position: { first: SaidView; now: SaidView; denial: RangedView; echo: SaidView & { repeats: string } };
  origins: {
    question: string;
    counted: string;
    unnamed: string;
    onlyConfirmOrDeny: string;
    voices: string;
    text: string;
    voicesText: string;
  };
  pairs: Readonly<Record<PairRelation, readonly PairView[]>>;
  touching: { overlapping: { ladder: LadderView; why: string }; apart: { ladder: LadderView; why: string } };
  verdicts: readonly VerdictExample[];
  camps: {
    asOf: string;
    question: string;
    ladder: LadderView;
    camps: readonly CampView[];
    wide: CampView['members'][number];
  };
  gaps: readonly GapExample[];
  ranking: readonly {
    question: string;
    verdict: Verdict;
    /** "firm", "by reading"; empty if nothing contradicts. */
    stands: string;
    apart: string;
    gap: string;
  }[];
  /** How far apart the pair told of the first of the ranking is: each figure and one more. */
  apart: { lower: string; higher: string; apart: string };
  timeline: { question: string; who: string; rows: readonly AsOfView[] };
  chain: { speaker: SaidView; hops: readonly HopView[]; turned: { outlet: string; was: string; became: string } };
  fidelity: readonly FidelityView[];
  limits: {
    rounded: PairView;
    step: readonly Figured[];
    edge: { inside: PairView; outside: PairView };
    denial: PairView;
    midnight: PairView;
    vague: RangedView;
    stale: { earlier: SaidView; later: SaidView; note?: string; pair: PairView };
  };
};
