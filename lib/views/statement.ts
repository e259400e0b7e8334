import type { Contradiction } from '@/lib/domain/contradiction';
import { originOf, sourceIn } from '@/lib/domain/origin';
import { comparedAs, type Outcome, type Outcomes, outcomesOn, replacedBy } from '@/lib/domain/outcome';
import type { Position } from '@/lib/domain/position';
import type { EventRecord, Source, Statement } from '@/lib/domain/record';
import { grouped, indexOf } from '@/lib/domain/record-index';
import { type References, rootOf } from '@/lib/domain/references';
import type { StatementId } from '@/lib/domain/value';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import type { ReportStatement, StatementView } from '@/lib/schemas/statement-view';
import { chainView } from './chain';
import { claimHops } from './claim-hops';
import { momentISO, momentText } from './dates';
import { type Drifts, driftedText } from './drift';
import { evidenceViews, wordingView } from './evidence';
import { listText } from './figures';
import { languageName } from './languages';
import { reasonWords } from './reasons';
import { chainRows } from './report-chain';
import { documentsFields, momentFields, nameFields, scopeFields, valueFields, wordingFields } from './report-fields';
import { impliedFields, repeatsFields, standingFields } from './statement-outcome';
import { type Context, contentWords, sourceName, statementLine, type ValueWords } from './values';

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
      outcomes ??= outcomesOn(reading, references);
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

type Against = ReadonlyMap<StatementId, readonly { other: Position; reason: Contradiction['reason'] }[]>;

/** Contradictions by the statement at either end, in their order. */
function againstIn({ contradictions }: ClaimAssessment): Against {
  const ends = contradictions.flatMap(({ a, b, reason }) => [
    { of: a.statement.id, other: b, reason },
    { of: b.statement.id, other: a, reason },
  ]);
  return grouped(ends, ({ of }) => of);
}

type Field = keyof StatementView;

/** What a closed cell says of a statement. */
export const CLOSED = [
  'ref',
  'form',
  'shown',
  'beside',
  'otherScope',
  'date',
  'dateTime',
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
  'beside',
  'otherScope',
  'implied',
  'standing',
  'repeats',
  'notes',
  'date',
  'dateTime',
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
    const root = rootOf(statement, context.references);
    return nameFields(originOf(context.record, root === 'not on record' ? statement.source : root.source));
  },
  form: ({ content }) => content.form,
  formText: ({ content }) => (content.form === 'withdrawn' ? 'withdrew' : content.form),

  valueText: statementLine,
  shown: (statement, { wordsOf }) => wordsOf(statement).value,
  beside: (statement, { wordsOf }) => wordsOf(statement).beside,
  value: ({ content }, context) => valueFields(content, context),
  scope: ({ scope }) => scopeFields(scope),
  otherScope: ({ scope }) => (scope.relation === 'same' ? undefined : { relation: scope.relation, note: scope.note }),

  implied: (statement, context) => {
    const compared = comparedAs(statement, outcomeOf(statement, context), context.claim, context.references);
    return impliedFields(compared, statement.content, context.record.event.zone);
  },
  standing: (statement, context) => standingFields(statement, outcomeOf(statement, context), context),
  repeats: (statement, { record }) => repeatsFields(statement, record),
  basedOn: ({ basedOn }, { references }) =>
    basedOn === undefined ? undefined : (references.statements.get(basedOn[0] ?? '')?.ref ?? 'not published'),
  was: (statement, context) => wasViews(statement, context),
  contradicts: ({ id }, { against, claim, record }) =>
    (against.get(id) ?? []).map(({ other: { statement, source }, reason }) => {
      const why = reasonWords(reason, claim, record.event.zone);
      return { id: statement.id, ref: statement.ref, source: nameFields(source), why };
    }),

  said: ({ saidAt }) => momentFields(saidAt),
  date: ({ saidAt }) => momentText(saidAt),
  dateTime: ({ saidAt }) => momentISO(saidAt),
  loggedAt: ({ loggedAt }) => loggedAt,

  wording: ({ wording }) => wordingFields(wording),
  words: ({ wording }) => wordingView(wording),
  spokenLanguage: ({ spokenLanguage }) => spokenLanguage,
  spokenIn: ({ spokenLanguage }) => spokenLanguage && languageName(spokenLanguage),
  note: ({ note }) => note,
  notes: ({ note, scope }) => {
    const notes = [scope.relation === 'same' ? scope.note : undefined, note].filter((one) => one !== undefined);
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
  const { side, naming, kind, native } = source;
  return { ...nameFields(source), side, naming, kind, ...(native && { native: { ...native } }) };
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
  if (history === undefined) return [];
  return replacedBy(statement, history).map(({ was, until }) => ({
    ref: was.ref,
    value: statementLine(was, context),
    said: momentText(was.saidAt),
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
