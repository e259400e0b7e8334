import { isFirm } from '@/lib/domain/firm';
import { givesValueItself } from '@/lib/domain/implied';
import { originOf, sourceIn } from '@/lib/domain/origin';
import { comparedAs, type Outcome, replacedBy } from '@/lib/domain/outcome';
import type { EventRecord, Source, Statement } from '@/lib/domain/record';
import { indexOf } from '@/lib/domain/record-index';
import { rootOf } from '@/lib/domain/references';
import { referenceTimeOf } from '@/lib/domain/said';
import type { ReportStatement, StatementView } from '@/lib/schemas/statement-view';
import { chainView } from './chain';
import { claimHops } from './claim-hops';
import { endText, momentISO, saidText } from './dates';
import { driftedText } from './drift';
import { evidenceViews, wordingView } from './evidence';
import { listText } from './figures';
import { languageName } from './languages';
import { contradictionWords } from './reasons';
import { repliesFieldsOf, repliesFieldsOn, repliesShownOn } from './reply';
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
import type { StatementContext } from './statement';
import { afterFields, impliedFields, repeatsFields, standingFields } from './statement-outcome';
import { asidesOf, pastLine, scopeWords, sourceName, valueLine } from './values';

type Field = keyof StatementView;

/** Every field of a statement, each made here and nowhere else. A field that the statement does not have is undefined. */
export const FIELDS: {
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
    return notes.length > 0 ? notes.map(ended).join(' ') : undefined;
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
  drifted: ({ id }, { record, drifts }) => driftedText(renderingsOf(id, record), drifts, record),
  chain: (statement, context) => chainRows(statement, context, context.drifts),
  hops: (statement, context) => chainView(statement, context, context.drifts),
  hopsWithEvidence: (statement, context) => claimHops(statement, context, context.drifts),
  documents: ({ evidence }, { record }) => documentsFields(evidence, record),
  evidence: ({ evidence }, { record }) => evidenceViews(evidence, record),

  replies: ({ id }, { record }) => repliesFieldsOn(id, record),
  sourceReplies: ({ source }, { record }) => repliesFieldsOf(source, record),
  replied: ({ id }, { record }) => repliesShownOn(id, record),
};

/** A note that is a clause, before another. */
const ended = (note: string, at: number, { length }: readonly string[]): string =>
  at === length - 1 || /[.!?]$/.test(note) ? note : `${note}.`;

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
  if (history === undefined || replaced.length === 0 || !isFirstOfItsScope(statement, context.reading)) return [];
  const endedBy = new Map(history.ended.map((ended) => [ended.statement, ended.by]));
  return replaced.map(({ was }) => ({
    ref: was.ref,
    value: pastLine(was, statement, context),
    said: saidText(was),
    until: endText(endedBy.get(was) ?? statement),
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
