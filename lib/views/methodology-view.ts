import type { PairRelation } from '@/lib/domain/relation';
import type { Relation, Scope } from '@/lib/domain/value';
import type { Verdict } from '@/lib/domain/verdict';
import type { HopView, PlotView, RowView } from './event-view';

/** A word of the method with its sentence, and where it can be seen on the record. */
export type WordView = { word: string; means: string; example?: string };

/** What one source said, as running text needs it. */
export type SaidView = { who: string; value: string; when: string; question: string };

/** What was said, what its words imply, and what that says about the question. */
export type RangedView = SaidView & { own: string; implied: string; scope: Scope['relation']; note?: string };

/** Two answers compared with each other. `a` and `b` are what was said, with the range each implies. */
export type PairView = { a: RangedSide; b: RangedSide; relation: PairRelation; why: string };
export type RangedSide = { who?: string; value: string; implied: string };

export type Figured = { said: string; range: string };

/** Lanes of a plot, each with its name and the range in words. */
export type LadderView = { plot: PlotView; rows: readonly { key: string; said: string; range: string }[] };

export type VerdictExample = {
  verdict: Verdict;
  means: string;
  question: string;
  asOf: string;
  facts: readonly string[];
};

export type GapExample = {
  asOf: string;
  ratio: string;
  low: string;
  high: string;
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
    fewestForAShare: string;
    lexicon: readonly Figured[];
    reliability: readonly string[];
    credibility: readonly string[];
  };
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
    exact: readonly Figured[];
    decimals: readonly Figured[];
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
    onlyDeny: string;
    voices: string;
    text: string;
    voicesText: string;
  };
  pairs: Readonly<Record<PairRelation, readonly PairView[]>>;
  touching: { overlapping: { ladder: LadderView; why: string }; apart: { ladder: LadderView; why: string } };
  verdicts: readonly VerdictExample[];
  camps: {
    asOf: string;
    row: RowView;
    names: Readonly<Record<string, string>>;
    camps: readonly CampView[];
    wide: CampView['members'][number];
  };
  gaps: readonly GapExample[];
  ranking: readonly { question: string; verdict: Verdict; pairs: string; gap: string }[];
  timeline: { question: string; who: string; rows: readonly AsOfView[] };
  chain: { speaker: SaidView; hops: readonly HopView[]; turned: { outlet: string; was: string; became: string } };
  fidelity: readonly FidelityView[];
  limits: {
    rounded: PairView;
    step: readonly Figured[];
    edge: { inside: PairView; outside: PairView };
    about: PairView;
    denial: PairView;
    midnight: PairView;
    vague: RangedView;
    stale: { earlier: SaidView; later: SaidView; note?: string; pair: PairView };
  };
};
