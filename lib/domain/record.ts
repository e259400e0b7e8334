import type Big from 'big.js';
import type { Content, LabelId, OptionId, Scope, StatementId } from './value';

export type ClaimId = string;
export type SourceId = string;
export type RenderingId = string;
export type DocumentId = string;

/**
 * A time at which something was said, published or searched: an ISO instant, or an ISO date in an IANA zone. `until` is
 * the last day, if it was said on one of several days.
 */
export type Moment =
  | { precision: 'second' | 'minute' | 'hour'; at: string; zone: string }
  | { precision: 'day' | 'month' | 'year'; on: string; until?: string; zone: string };

/** Something that happened, or is said to have happened, on which sources report. */
export type Event = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  place?: string;
  zone: string;
  occurred?: { from: string; to: string };
  fictional: boolean;
};

export type Option = { id: OptionId; label: string; aliases: readonly string[]; within: OptionId | 'top' };

/** What a figure of broader, narrower or different scope is about: "identified by name". */
export type Label = { id: LabelId; words: string };

/** One checkable question: a row of the table. */
export type Claim = {
  id: ClaimId;
  slug: string;
  position: number;
  question: string;
  /** For tables; without one, the question. */
  shortName?: string;
  /** What is measured, and of what: "persons killed", "in the building hit". May be empty where the answer is yes or no. */
  measure: string;
  scope: string;
  /** True if a part is never more than the whole, so that broader and narrower scopes say something. */
  additive: boolean;
  /** True for a total that grows while it is counted. */
  running?: true;
  /** The list from which the labels of scopes are picked. */
  labels?: readonly Label[];
} & (
  | {
      type: 'number';
      unit: string;
      whole: boolean;
      lowerBound: Big | 'none';
      /** The most that there can be: 100 of a share in per cent. */
      upperBound?: Big;
      tolerance: Big | 'none';
    }
  | { type: 'time'; toleranceSeconds: Big | 'none' }
  | { type: 'category'; options: readonly Option[]; exclusive: boolean }
  | { type: 'yes-no' }
  | { type: 'text' }
);

export type Naming = 'named' | 'unnamed' | 'collective';

export type SourceKind =
  | 'military'
  | 'government'
  | 'official'
  | 'organisation'
  | 'agency'
  | 'media'
  | 'blogger'
  | 'presenter'
  | 'expert'
  | 'witness'
  | 'reference work'
  | 'anonymous';

/** Admiralty code, source reliability: A completely reliable … E unreliable, F cannot be judged. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** Admiralty code, information credibility: 1 confirmed by other sources … 5 improbable, 6 truth cannot be judged. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

/** A person, body, group or outlet that says things: a column of the table. */
export type Source = {
  id: SourceId;
  slug: string;
  name: string;
  /** For tables, unique within an event; without one, the name. */
  shortName?: string;
  native?: { name: string; language: string };
  aliases: readonly string[];
  naming: Naming;
  kind: SourceKind;
  side: string | 'none';
  description?: string;
  speaksFor?: SourceId;
  reliability: { grade: Reliability; reason: string } | 'not graded';
  confidential: boolean;
};

/** The words on record. Only verbatim and translation may have quotation marks. `language` is that of `words`. */
export type Wording = { words: string; language: string } & (
  | { kind: 'verbatim'; translation?: { words: string; language: string; translator: string } }
  | { kind: 'translation'; translator: string }
  | { kind: 'paraphrase' }
);

/** W3C Web Annotation: TextQuoteSelector and TextPositionSelector; positions count Unicode code points. */
export type Quote = { exact: string; prefix: string; suffix: string; start: number; end: number };

/** `quoteRedacted`: it had a quote, which two people have taken out. */
export type Evidence = { document: DocumentId; quote?: Quote; quoteRedacted?: true };

/** What one source said on one claim at one time. */
export type Statement = {
  id: StatementId;
  ref: string;
  claim: ClaimId;
  source: SourceId;
  content: Content;
  scope: Scope;
  /** How sure it is, in its words ("a realistic possibility"). Without them it is asserted. */
  hedge?: string;
  saidAt: Moment;
  /** True if nobody knows when it was said. `saidAt` is then the day of the first document that has it. */
  saidAtNotKnown?: true;
  /** The statement of the same source after which the desk says that it was said, where their times overlap. */
  saidAfter?: StatementId;
  /** ISO instant at which this desk logged it: decides the order of two said at the same time. */
  loggedAt: string;
  /** On a running claim, as of when the figure counts; without it, when it was said. */
  countsAsOf?: Moment;
  /** The statements that it repeats. */
  basedOn?: readonly StatementId[];
  /** True if an outlet gives a value as its own and does not say where it has it. */
  doesNotSay?: true;
  wording: Wording;
  spokenLanguage?: string;
  note?: string;
  credibility: { grade: Credibility; reason: string } | 'not graded';
  evidence: readonly Evidence[];
};

/** How one outlet passed a statement on. Without `parent` it was taken straight from the speaker. */
export type Rendering = {
  id: RenderingId;
  ref: string;
  statement: StatementId;
  parent?: RenderingId;
  link: 'cited' | 'inferred';
  outlet: SourceId;
  content: Content;
  scope: Scope;
  /** How sure the outlet says that the speaker is, in its words. */
  hedge?: string;
  publishedAt: Moment;
  /** Whether the outlet gives the speaker, no longer names them ("a Russian presenter"), or gives another. */
  speaker: { kept: true } | { kept: false; names: 'nobody' | 'another'; given: string };
  wording: Wording;
  note?: string;
  evidence: readonly Evidence[];
};

/** Evidence: captured (bytes, hash, time), or a desk summary of what was not captured. */
export type Document = {
  id: DocumentId;
  slug: string;
  title: string;
  outlet?: SourceId;
  address?: string;
  language?: string;
  /** The day that it bears, an ISO date. */
  publishedOn?: string;
  confidential: boolean;
} & (
  | { kind: 'captured'; capturedAt: string; sha256: string; mediaType: string; archivedAddress?: string }
  | { kind: 'desk summary' }
);

/** Where an editor looked for what a source says on a claim, and found nothing, and until when. */
export type Search = { id: string; claim: ClaimId; source: SourceId; places: string; until: Moment; note?: string };

/** What a source replied, as readers see it: on one of its statements, or on how it is shown as a whole. */
export type Reply = {
  id: string;
  source: SourceId;
  statement?: StatementId;
  wording: Wording;
  givenAt: Moment;
  evidence: readonly Evidence[];
};

/** Everything that is published of one event: the input of the method. */
export type EventRecord = {
  event: Event;
  claims: readonly Claim[];
  sources: ReadonlyMap<SourceId, Source>;
  statements: readonly Statement[];
  renderings: readonly Rendering[];
  documents: ReadonlyMap<DocumentId, Document>;
  searches: readonly Search[];
  /** What sources replied to how they are shown, as given, the first first; left out where there is none. */
  replies?: readonly Reply[];
  /** ISO instant of the latest publication that this record shows. */
  publishedAt: string;
};
