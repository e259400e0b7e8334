import type { Camp } from '@/lib/domain/camps';
import type { NotComparable } from '@/lib/domain/implied';
import type { Claim, Moment, Naming, Option, SourceKind } from '@/lib/domain/record';
import type { Reason } from '@/lib/domain/relation';
import type { Form, Precision, Relation, Scope } from '@/lib/domain/value';
import type { Verdict } from '@/lib/domain/verdict';

/**
 * An event's discrepancies as plain rows, in the words of the page and as structured fields beside them. Figures are
 * decimal strings, instants ISO 8601 in UTC with the zone beside. lib/schemas/report.ts describes the same as a file.
 */
export type ReportView = {
  madeBy: 'Crossread';
  method: string;
  /** The clock of when things were said. */
  asOf: 'latest' | MomentFields;
  /** The clock of when this desk published it. */
  publishedAt: string;
  event: {
    id: string;
    slug: string;
    title: string;
    summary: string;
    place?: string;
    zone: string;
    occurred?: { from: string; to: string };
    fictional: boolean;
  };
  claims: readonly ReportClaim[];
  statements: readonly ReportStatement[];
  contradictions: readonly ReportContradiction[];
  searches: readonly { claim: string; source: NameFields; places: string; until: MomentFields; note?: string }[];
};

/** `value` is an instant, or as much of a date as is known: "2023-01-01", "2023-01", "2023". */
export type MomentFields = { value: string; precision: Moment['precision']; zone: string; text: string };

/** A source by its address and its name. */
export type NameFields = { slug: string; name: string };

export type ReportClaim = {
  id: string;
  slug: string;
  question: string;
  measure: string;
  scope: string;
  type: Claim['type'];
  additive: boolean;
  /** Number only. */
  unit?: string;
  whole?: boolean;
  lowerBound?: string | 'none';
  /** Number, in its unit; time, in seconds. */
  tolerance?: string | 'none';
  /** Category only. */
  exclusive?: boolean;
  options?: readonly Option[];
  verdict: Verdict;
  /** What the verdict comes from. */
  inputs: {
    origins: {
      counted: readonly NameFields[];
      unnamedOrCollective: readonly NameFields[];
      onlyDeny: readonly NameFields[];
    };
    contradictingOrigins: number;
    voices: readonly NameFields[];
    camps: readonly { common: string; kind: Camp['common']['kind']; statements: readonly string[] }[];
    gap: GapFields;
    /** The same in the words of the page. */
    text: readonly string[];
  };
};

/** `a` and `b` are refs of statements, the lower one first. */
export type GapFields =
  | { kind: 'ratio'; ratio: string; low: string; high: string; a: string; b: string }
  | { kind: 'against zero'; low: string; a: string; b: string }
  | { kind: 'distance'; milliseconds: string; a: string; b: string }
  | { kind: 'n/a'; why: string };

/** The value as it was put. An exact figure is both its `low` and its `high`; a bound that was not given is absent. */
export type ValueFields =
  | { type: 'none' }
  | { type: 'number'; relation: Relation; low?: string; high?: string; unit: string; than?: string }
  | { type: 'time'; relation: Relation; from?: string; to?: string; precision: Precision; zone: string }
  | { type: 'category'; options: readonly { id: string; label: string }[] }
  | { type: 'yes-no'; yes: boolean }
  | { type: 'text'; text: string };

/**
 * What the value implies for the claim. Of a denial, `of` says that it is what is denied; `without` names the ends that
 * do not belong to the range ("more than 2.5").
 */
export type ImpliedFields = { text: string } & (
  | {
      kind: 'range';
      axis: 'number' | 'time';
      low: string | 'open';
      high: string | 'open';
      without?: 'low' | 'high' | 'both';
      of: 'said' | 'denied';
    }
  | { kind: 'as said'; of: 'said' | 'denied' }
  | { kind: 'none'; reason: NotComparable }
);

/** Where a statement stands among those of its source; `by`, `of` and `root` are refs. */
export type StandingFields = { text: string } & (
  | { kind: 'current position' | 'current denial' | 'beside' }
  | { kind: 'superseded' | 'withdrawn' | 'overtaken'; by: string }
  | { kind: 'withdrawal'; of: string | 'nothing on record' }
  | { kind: 'echo'; of: string | 'not on record' }
);

export type WordingFields = { words: string; language: string } & (
  | { kind: 'verbatim'; translation?: { words: string; language: string; translator: string } }
  | { kind: 'translation'; translator: string }
  | { kind: 'paraphrase' }
);

export type DocumentFields = {
  slug: string;
  title: string;
  outlet?: NameFields;
  address?: string;
  language?: string;
  quote?: { exact: string; prefix: string; suffix: string; start: number; end: number };
} & (
  | { kind: 'captured'; capturedAt: string; sha256: string; mediaType: string; archivedAddress?: string }
  | { kind: 'desk summary'; sha256: 'not captured' }
);

export type GradeFields<G> = 'not graded' | { grade: G; reason: string };

/** One hop of the chain. Without `parent` it was taken straight from the speaker. */
export type ReportRendering = {
  id: string;
  ref: string;
  parent?: string;
  outlet: NameFields;
  link: 'cited' | 'inferred';
  published: MomentFields;
  form: Form;
  valueText: string;
  value: ValueFields;
  scope: Scope;
  /** Whom the outlet gives, where it is no longer the speaker. */
  speaker: 'kept' | { names: 'nobody' | 'another'; given: string };
  wording: WordingFields;
  note?: string;
  drifts: readonly string[];
  documents: readonly DocumentFields[];
};

export type ReportStatement = {
  ref: string;
  id: string;
  claim: string;
  question: string;
  verdict: Verdict;
  source: NameFields & { side: string; naming: Naming; kind: SourceKind; native?: { name: string; language: string } };
  /** The body that it counts for. */
  origin: NameFields;
  form: Form;
  /** The value in the words of the page: "about 400". */
  valueText: string;
  value: ValueFields;
  scope: Scope;
  implied: ImpliedFields;
  standing: StandingFields;
  said: MomentFields;
  loggedAt: string;
  /** Ref of the statement that it repeats. */
  basedOn?: string;
  wording: WordingFields;
  spokenLanguage?: string;
  note?: string;
  credibility: GradeFields<1 | 2 | 3 | 4 | 5 | 6>;
  reliability: GradeFields<'A' | 'B' | 'C' | 'D' | 'E' | 'F'>;
  documents: readonly DocumentFields[];
  chain: readonly ReportRendering[];
  /** The current positions that it cannot be true together with, and why. Only a current position has any. */
  contradicts: readonly { id: string; ref: string; source: NameFields; why: string }[];
};

/** Two statements that cannot both be true; symmetric, the one said first as `a`. */
export type ReportContradiction = {
  claim: string;
  a: { id: string; ref: string; source: NameFields };
  b: { id: string; ref: string; source: NameFields };
  reason: Reason['kind'];
  words: string;
};
