import type { Contradiction } from '@/lib/domain/contradiction';
import { isFirm } from '@/lib/domain/firm';
import { givesValueItself } from '@/lib/domain/implied';
import { originOf, sourceIn } from '@/lib/domain/origin';
import { comparedAs, type Outcome, type Outcomes, outcomesOn, replacedBy } from '@/lib/domain/outcome';
import type { Position } from '@/lib/domain/position';
import type { EventRecord, Source, Statement } from '@/lib/domain/record';
import { grouped, indexOf } from '@/lib/domain/record-index';
import { type References, rootOf } from '@/lib/domain/references';
import { referenceTimeOf } from '@/lib/domain/said';
import type { StatementId } from '@/lib/domain/value';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import type { ReportStatement, StatementView } from '@/lib/schemas/statement-view';
import { chainView } from './chain';
import { claimHops } from './claim-hops';
import { momentISO, momentText, saidText } from './dates';
import { type Drifts, driftedText } from './drift';
import { evidenceViews, wordingView } from './evidence';
import { listText } from './figures';
import { languageName } from './languages';
import { contradictionWords } from './reasons';
import { chainRows } from './report-chain';
import {
  documentsFields,
  momentFields,
  nameFields,
  refOf,
  rejectsFields,
  scopeFields,
  valueFields,
  wordingFields,
} from './report-fields';
import { isFirstOfItsScope } from './shown-order';
import { afterFields, impliedFields, repeatsFields, standingFields } from './statement-outcome';
import {
  asidesOf,
  type Context,
  contentWords,
  pastLine,
  scopeWords,
  sourceName,
  type ValueWords,
  valueLine,
} from './values';

/** What statements on one claim are shown from. The record and the reading must be as of the same time. */
export type StatementContext = Context & {
  reading: ClaimAssessment;
  drifts: Drifts;
  references: References;
  /** What became of each. Computed when it is first asked for; closed cells do not ask. */
  readonly outcomes: Outcomes;
  /** What each contradicts, by its id. Computed when it is first asked for. */
  readonly against: Against;
  /** The large and the small words of a value. Cached for the statement that was asked for last. */
  wordsOf: (statement: Statement) => ValueWords;
};

export function contextOn(
  reading: ClaimAssessment,
  record: EventRecord,
  references: References,
  drifts: Drifts,
): StatementContext {
  let outcomes: Outcomes | undefined;
  let against: Against | undefined;
  let last: { statement: Statement; words: ValueWords } | undefined;
  return {
    claim: reading.claim,
    record,
    reading,
    drifts,
    references,
    get outcomes() {
      outcomes ??= outcomesOn(reading);
      return outcomes;
    },
    get against() {
      against ??= againstIn(reading);
      return against;
    },
    wordsOf(statement) {
      if (last?.statement !== statement) {
        last = {
          statement,
          words: contentWords(statement.content, statement.wording.words, { claim: reading.claim, record }),
        };
      }
      return last.words;
    },
  };
}

type Against = ReadonlyMap<StatementId, readonly { other: Position; pair: Contradiction }[]>;

/** Contradictions by the statement at either end, in their order. */
function againstIn({ contradictions }: ClaimAssessment): Against {
  const ends = contradictions.flatMap((pair) => [
    { of: pair.a.statement.id, other: pair.b, pair },
    { of: pair.b.statement.id, other: pair.a, pair },
  ]);
  return grouped(ends, ({ of }) => of);
}

type Field = keyof StatementView;

/** What a closed cell says of a statement. */
export const CLOSED = [
  'ref',
  'form',
  'shown',
  'givesValue',
  'beside',
  'asides',
  'otherScope',
  'date',
  'dateTime',
  'after',
  'via',
  'repeats',
  'drifted',
  'was',
] as const satisfies readonly Field[];

/** What an opened cell says of it. */
export const OPENED = [
  ...CLOSED,
  'implied',
  'standing',
  'notes',
  'words',
  'spokenIn',
  'credibilityText',
  'credibilityReason',
  'hops',
  'evidence',
] as const satisfies readonly Field[];

/** What the page of its question says of it. */
export const ON_ITS_PAGE = [
  'ref',
  'form',
  'formText',
  'shown',
  'givesValue',
  'beside',
  'asides',
  'otherScope',
  'implied',
  'standing',
  'repeats',
  'notes',
  'date',
  'dateTime',
  'after',
  'words',
  'spokenIn',
  'credibilityText',
  'credibilityReason',
  'hopsWithEvidence',
  'evidence',
] as const satisfies readonly Field[];

export type ClosedPart = Pick<StatementView, (typeof CLOSED)[number]>;
export type OpenedPart = Pick<StatementView, (typeof OPENED)[number]>;
export type StatementOnPage = Pick<StatementView, (typeof ON_ITS_PAGE)[number]>;

/**
 * The statement as one place shows it: the fields that it picks. Each field is made here and nowhere else, and only if
 * it is picked. A field that the statement does not have is left out.
 */
export function statementPart<K extends Field>(
  statement: Statement,
  context: StatementContext,
  picked: readonly K[],
): Pick<StatementView, K> {
  const part: Partial<Record<Field, unknown>> = {};
  for (const field of picked) {
    const found = FIELDS[field](statement, context);
    if (found !== undefined) part[field] = found;
  }
  return part as Pick<StatementView, K>;
}

const FIELDS: {
  readonly [K in Field]-?: (statement: Statement, context: StatementContext) => StatementView[K] | undefined;
} = {
  ref: ({ ref }) => ref,
  id: ({ id }) => id,
  claim: (_, { claim }) => claim.slug,
  question: (_, { claim }) => claim.question,
  verdict: (_, { reading }) => reading.verdict,
  source: (statement, context) => sourceWhole(speakerOf(statement, context)),
  origin: (statement, context) => {
    const outcome = outcomeOf(statement, context);
    // A late echo is compared as its own, and what is based on it goes back to it.
    const root =
      outcome.kind === 'late echo'
        ? statement
        : outcome.kind === 'echo'
          ? outcome.of
          : rootOf(statement, context.references);
    return nameFields(originOf(context.record, root === 'not on record' ? statement.source : root.source));
  },
  form: ({ content }) => content.form,
  formText: ({ content }) => (content.form === 'withdrawn' ? 'withdrew' : content.form),

  valueText: valueLine,
  shown: (statement, { wordsOf }) => wordsOf(statement).value,
  givesValue: ({ content }) => givesValueItself(content) || undefined,
  beside: (statement, { wordsOf }) => wordsOf(statement).beside,
  asides: (statement, { claim }) => {
    const asides = asidesOf(statement, claim);
    return asides.length > 0 ? asides : undefined;
  },
  value: ({ content }, context) => valueFields(content, context),
  rejects: (statement, { record }) => rejectsFields(statement, record),
  takesBack: ({ content }, { record }) =>
    content.form === 'withdrawn' ? content.takesBack?.map((id) => refOf(id, record)) : undefined,
  hedge: ({ hedge }) => hedge,
  scope: ({ scope }, context) => scopeFields(scope, context),
  otherScope: ({ scope }, { claim }) =>
    scope.relation === 'same' ? undefined : { relation: scope.relation, note: scopeWords(scope, claim) },

  implied: (statement, context) => {
    const compared = comparedAs(statement, outcomeOf(statement, context), context.claim, context.references);
    return impliedFields(compared, statement.content, context.record.event.zone);
  },
  standing: (statement, context) => standingFields(statement, outcomeOf(statement, context), context),
  repeats: (statement, context) =>
    statement.basedOn && repeatsFields(statement, outcomeOf(statement, context), context.record),
  basedOn: ({ basedOn }, { record }) => basedOn?.map((id) => refOf(id, record)),
  doesNotSay: ({ doesNotSay }) => doesNotSay,
  was: (statement, context) => wasViews(statement, context),
  contradicts: ({ id }, { against, claim, record }) =>
    (against.get(id) ?? []).map(({ other: { statement, source }, pair }) => ({
      id: statement.id,
      ref: statement.ref,
      source: nameFields(source),
      why: contradictionWords(pair, { claim, record }),
      firm: isFirm(pair.a, pair.b, claim),
    })),

  said: ({ saidAt }) => momentFields(saidAt),
  saidAtNotKnown: ({ saidAtNotKnown }) => saidAtNotKnown,
  saidAfter: ({ saidAfter }, { record }) => saidAfter && refOf(saidAfter, record),
  after: (statement, context) => afterFields(statement, context),
  countsAsOf: (statement, { claim, references }) =>
    claim.running && momentFields(referenceTimeOf(statement, references)),
  date: saidText,
  dateTime: ({ saidAt }) => momentISO(saidAt),
  loggedAt: ({ loggedAt }) => loggedAt,

  wording: ({ wording }) => wordingFields(wording),
  words: ({ wording }) => wordingView(wording),
  spokenLanguage: ({ spokenLanguage }) => spokenLanguage,
  spokenIn: ({ spokenLanguage }) => spokenLanguage && languageName(spokenLanguage),
  note: ({ note }) => note,
  notes: ({ note, scope }, { claim }) => {
    const isShown = scope.relation !== 'same' && scopeWords(scope, claim) === scope.note;
    const notes = [isShown ? undefined : scope.note, note].filter((one) => one !== undefined);
    return notes.length > 0 ? notes.join('; ') : undefined;
  },

  credibility: ({ credibility }) => (credibility === 'not graded' ? credibility : { ...credibility }),
  credibilityText: ({ credibility }) => (credibility === 'not graded' ? credibility : CREDIBILITY[credibility.grade]),
  credibilityReason: ({ credibility }) => (credibility === 'not graded' ? undefined : credibility.reason),
  reliability: (statement, context) => {
    const { reliability } = speakerOf(statement, context);
    return reliability === 'not graded' ? reliability : { ...reliability };
  },

  via: ({ id }, { record }) => {
    const renderings = renderingsOf(id, record);
    if (renderings.length === 0) return undefined;
    return `via ${listText([...new Set(renderings.map(({ outlet }) => sourceName(outlet, record)))])}`;
  },
  drifted: ({ id }, { record, drifts }) => driftedText(renderingsOf(id, record), drifts),
  chain: (statement, context) => chainRows(statement, context, context.drifts),
  hops: (statement, context) => chainView(statement, context, context.drifts),
  hopsWithEvidence: (statement, context) => claimHops(statement, context, context.drifts),
  documents: ({ evidence }, { record }) => documentsFields(evidence, record),
  evidence: ({ evidence }, { record }) => evidenceViews(evidence, record),
};

const speakerOf = ({ source }: Statement, { record }: StatementContext): Source => sourceIn(record, source);

function sourceWhole(source: Source): ReportStatement['source'] {
  const { side, naming, kind, native, shortName } = source;
  return {
    ...{ ...nameFields(source), side, naming, kind },
    ...(shortName !== undefined && { shortName }),
    ...(native && { native: { ...native } }),
  };
}

const renderingsOf = (id: string, record: EventRecord) => indexOf(record).renderingsOf.get(id) ?? [];

/** A reading says of every statement on its claim what became of it. If it does not, that is a bug, and it throws. */
function outcomeOf({ id, ref }: Statement, { outcomes }: StatementContext): Outcome {
  const outcome = outcomes.get(id);
  if (outcome === undefined) throw new Error(`The reading does not hold ${ref}, which is shown with it.`);
  return outcome;
}

function wasViews(statement: Statement, context: StatementContext): StatementView['was'] {
  const history = context.reading.histories.get(statement.source);
  const replaced = history === undefined ? [] : replacedBy(statement, history);
  if (replaced.length === 0 || !isFirstOfItsScope(statement, context.reading)) return [];
  return replaced.map(({ was, until }) => ({
    ref: was.ref,
    value: pastLine(was, statement, context),
    said: saidText(was),
    until: momentText(until),
    evidence: evidenceViews(was.evidence, context.record),
  }));
}

/** Admiralty code, information credibility. */
export const CREDIBILITY = {
  1: '1: confirmed by other sources',
  2: '2: probably true',
  3: '3: possibly true',
  4: '4: doubtful',
  5: '5: improbable',
  6: '6: truth cannot be judged',
} as const;
