import type { CompositionProblem, Offered } from '@/lib/domain/composition';
import { isFirm } from '@/lib/domain/firm';
import { canHappen, impliedOf } from '@/lib/domain/implied';
import { offerKey } from '@/lib/domain/offers';
import type { Claim, Event, EventRecord, Rendering, Statement } from '@/lib/domain/record';
import { referencesIn } from '@/lib/domain/references';
import type { Refused } from '@/lib/domain/refusal';
import { isComparable } from '@/lib/domain/said';
import { saysTheSame } from '@/lib/domain/same-again';
import type { Value } from '@/lib/domain/value';
import type { NotRead } from '@/lib/domain/value-reader/reading';
import { assessClaim } from '@/lib/domain/verdict';
import { noMomentText } from '@/lib/schemas/time-words';
import { momentText } from './dates';
import { CONFIDENTIAL, sourceChoice } from './entry-values';
import { figureText, rangeText } from './figures';
import { entryRefusalText } from './refusal-text';
import { saidOnce } from './said-clause';
import { assumptionText, NOT_READ } from './value-reading';
import { type Context, shortNameIn, statementLine, valueLine, valueWords } from './values';

/** A value that may be confirmed: the text by which it is recognised, its words, and what it rests on. */
export type OfferView = { key: string; words: string; means?: string; because: readonly string[] };

/** What the reader made of the words of a value: a line on top, and what may be confirmed. */
export type OffersView = { summary: string; offers: readonly OfferView[] };

/** A line of a list to choose from; `group` is the heading under which it stands. */
export type ChoiceView = { value: string; label: string; group?: string };

/** What the composer shows of an event before anything is typed. */
export type ComposerView = {
  event: { id: string; title: string; zone: string };
  questions: readonly QuestionView[];
  /** Names of sources, to be found while one types. */
  sources: readonly string[];
  documents: readonly ChoiceView[];
};

export type QuestionView = ChoiceView & {
  /** What the field of the value asks for: "a number of persons". */
  asks: string;
  isNumber: boolean;
  running: boolean;
  /** That it happened can be confirmed or denied. */
  canHappen: boolean;
  labels: readonly ChoiceView[];
};

export function composerView(
  { event, claims }: { event: Event; claims: readonly Claim[] },
  sources: readonly Parameters<typeof sourceChoice>[0][],
  documents: readonly Parameters<typeof documentChoice>[0][],
): ComposerView {
  return {
    event: { id: event.id, title: event.title, zone: event.zone },
    questions: claims.map(questionView),
    // A name that two have is told apart once it is typed; that one of them is confidential is told before.
    sources: [...new Set(sources.map((source) => (source.confidential ? sourceChoice(source) : source.name)))],
    documents: documents.map(documentChoice),
  };
}

/** A question to be answered, with what answers it. */
export const questionView = (claim: Claim): QuestionView => ({
  value: claim.id,
  label: claim.question,
  asks: asksText(claim),
  isNumber: claim.type === 'number',
  running: claim.running === true,
  canHappen: canHappen(claim),
  labels: (claim.labels ?? []).map(({ id, words }) => ({ value: id, label: words })),
});

const HERE = 'Evidence in this event, newest first';
const ELSEWHERE = 'Other documents, newest first';

type OfferedDocument = { id: string; title: string; confidential: boolean; isHere: boolean };

export const documentChoice = ({ id, title, confidential, isHere }: OfferedDocument): ChoiceView => ({
  value: id,
  label: confidential ? `${title} · ${CONFIDENTIAL}` : title,
  group: isHere ? HERE : ELSEWHERE,
});

/** What answers a question, with an example of how it is typed. */
function asksText(claim: Claim): string {
  switch (claim.type) {
    case 'number':
      return `A number of ${claim.unit}, as it was put: “about 400”, “at least 25”, “dozens”.`;
    case 'time':
      return 'A time with its day, as it was put: “about 00:02 on 1 Jan 2023”.';
    case 'category': {
      const [first, second] = claim.options;
      const both =
        first && second ? `: “${first.label}”, “${first.label} ${claim.exclusive ? 'or' : 'and'} ${second.label}”` : '';
      return `One or several of the list${both}.`;
    }
    case 'yes-no':
      return '“Yes” or “no”.';
    case 'text':
      return 'What was said, in a few words.';
  }
}

/** What a statement would say, and what it would do to what the desk has on the question. */
export type PreviewView = {
  /** One sentence for each source. */
  sentences: readonly string[];
  /** What it would contradict, in words; firm ones first. */
  contradicts: readonly string[];
  /** With how many others on the question it would agree or be compatible. */
  fits: number;
  /** Statements that say the same of the same source already. */
  again: readonly string[];
};

export function offersView({ reading, context, offers }: Offered, record: EventRecord): OffersView {
  const of = { claim: context.claim, record };
  const lines = offers.map((value) => offerView(value, reading.words, of, record));
  const because = (at: number) => {
    const understood =
      reading.kind === 'read' ? reading.understood : reading.kind === 'several' && reading.readings[at];
    if (!understood) return [];
    const rest = understood.rest === '' ? [] : [`“${understood.rest}” was not understood`];
    return [...understood.assumed.map((one) => assumptionText(one, context)), ...rest];
  };
  return {
    summary: summaryOf(reading.kind, offers.length),
    offers: lines.map((line, at) => ({ ...line, because: because(at) })),
  };
}

function summaryOf(kind: Offered['reading']['kind'], offers: number): string {
  if (kind === 'refers')
    return offers === 0 ? 'No statement on this question gives a number.' : 'Whose figure is meant?';
  return offers === 1 ? 'Is this what it says?' : 'Which of these does it say?';
}

function offerView(value: Value, words: string, of: Context, record: EventRecord): Omit<OfferView, 'because'> {
  const { value: large, beside } = valueWords(value, words, of);
  const printed = beside === undefined ? large : `${large} ${beside}`;
  if (value.type === 'number' && value.relation === 'vague') {
    return 'range' in value
      ? { key: offerKey(value), words: printed, means: 'no range: it is shown, and not compared' }
      : { key: offerKey(value), words: printed, means: `${figureText(value.low)} to ${figureText(value.high)}` };
  }
  const means = meaningOf(value, of.claim, record);
  return { key: offerKey(value), words: printed, ...(means !== undefined && means !== printed && { means }) };
}

/** The range that is compared: "360 to 440". */
export function meaningOf(value: Value, claim: Claim, record: EventRecord): string | undefined {
  if (value.type !== 'number') return undefined;
  const said = { content: { form: 'stated', value }, scope: { relation: 'same' } } as const;
  const implied = impliedOf(said, claim, referencesIn(record));
  return implied.kind === 'interval' ? rangeText(implied.interval) : undefined;
}

/** The statements as they would stand on the question, all of them logged. */
export function previewView(statements: readonly Statement[], record: EventRecord, claim: Claim): PreviewView {
  const context = { claim, record };
  const own = new Set(statements.map(({ id }) => id));
  const before = record.statements.filter(({ id }) => !own.has(id));
  const after = { ...record, statements: [...before, ...statements] };
  const reading = assessClaim(after, claim, 'latest');
  const told = reading.contradictions.filter(({ a, b }) => own.has(a.statement.id) !== own.has(b.statement.id));
  const others = new Map(
    told.map(({ a, b }) => {
      const other = own.has(a.statement.id) ? b : a;
      return [other.statement.id, { other, firm: isFirm(a, b, claim) }] as const;
    }),
  );
  const contradicts = [...others.values()].toSorted((a, b) => Number(b.firm) - Number(a.firm));
  const compared = reading.positions.filter((one) => isComparable(one) && !own.has(one.statement.id));
  const isCompared = reading.positions.some((one) => isComparable(one) && own.has(one.statement.id));
  return {
    sentences: statements.map((one) => sentenceOf(one, record, claim)),
    contradicts: contradicts.map(
      ({ other }) => `${shortNameIn(other.source.id, record)}: ${statementLine(other.statement, context)}`,
    ),
    fits: isCompared ? compared.length - contradicts.length : 0,
    again: before.flatMap((one) =>
      statements.some((put) => isAgain(one, put, claim)) ? againText(one, record, context) : [],
    ),
  };
}

const isAgain = (one: Statement, put: Statement, claim: Claim): boolean =>
  one.claim === put.claim &&
  one.source === put.source &&
  saysTheSame(one, put, claim) &&
  JSON.stringify(one.saidAt) === JSON.stringify(put.saidAt);

const againText = (one: Statement, record: EventRecord, { claim }: Context): string =>
  `${one.ref}: ${sentenceOf(one, record, claim)}`;

/** "Russian Ministry of Defence says 89, 4 Jan 2023". */
export function sentenceOf(statement: Statement, record: EventRecord, claim: Claim): string {
  const context = { claim, record };
  const source = record.sources.get(statement.source);
  return source === undefined ? statementLine(statement, context) : saidOnce(statement, source, context);
}

/** How an outlet passed a statement on: "BBC News passed it on: about 400, 2 Jan 2023". */
export const relayText = (relay: Rendering, record: EventRecord, claim: Claim): string =>
  `${shortNameIn(relay.outlet, record)} passed it on: ${valueLine(relay, { claim, record })}, ${momentText(relay.publishedAt)}`;

/** The statements on a question, newest first, each as a line to choose. */
export function saidView(record: EventRecord, claim: Claim, without: string | undefined): readonly ChoiceView[] {
  const context = { claim, record };
  const on = record.statements.filter((one) => one.claim === claim.id && one.id !== without);
  return on.toReversed().map((one) => ({ value: one.id, label: againText(one, record, context) }));
}

const FIELDS: Record<CompositionProblem['field'], string> = {
  said: 'Give the value, as it was said.',
  confirmed: 'Confirm what the value says: press Enter, or choose it.',
  rejects: 'Say what it denies.',
  named: 'Choose the statement.',
  about: 'Say what the figure is about.',
  saidAt: 'Give the day, or the time, at which it was said.',
  countsAsOf: 'Give the time up to which it counts.',
  repeats: 'Choose the statement that it repeats.',
  words: 'Give the words, or say in the desk’s own words what was said.',
  translator: 'Say who translated it.',
  publishedAt: 'Give the day, or the time, at which it was published.',
};

/** A value of each type, as it may be typed. */
const EXAMPLES: Readonly<Record<Claim['type'], string>> = {
  number: 'about 400',
  time: 'about 00:02 on 1 Jan 2023',
  category: 'a vocational school',
  'yes-no': 'yes',
  text: 'the words themselves',
};

/** What is missing or not understood, in a sentence for its field; `type` is that of the question. */
export function problemText({ field, why }: CompositionProblem, type: Claim['type'] = 'number'): string {
  if (why === 'missing' || why === 'not confirmed') return FIELDS[field];
  if ('notRead' in why)
    return `Not read: ${NOT_READ[why.notRead]}. Write the value alone, such as “${EXAMPLES[type]}”${type === 'number' ? elsewhere(why.notRead) : ''}.`;
  return 'notATime' in why ? noMomentText(why.notATime) : NO_WORDS[why.noWordsOf];
}

/** What a value counts, if that is not what is asked, has a field of its own. */
const elsewhere = (why: NotRead): string =>
  why === 'something else is counted' || why === 'no value in it'
    ? ', and what else it counts under “It is about”'
    : '';

/** Of words that are nobody's but the source's or the translator's, the desk has none of its own to put there. */
const NO_WORDS = {
  verbatim: 'Give the words, exactly as they were said or written. If you have none, choose “the desk’s own words”.',
  translation: 'Give the translation. If you have none, choose “the desk’s own words”.',
};

/** The composer's names of fields that the method calls otherwise. */
const NAMES: Partial<Record<Refused['field'], string>> = {
  value: 'said',
  best: 'said',
  word: 'said',
  lastDigit: 'said',
  than: 'confirmed',
  takesBack: 'named',
  basedOn: 'repeats',
  doesNotSay: 'origin',
  statement: 'named',
  parent: 'from',
};

/** Why the method refuses what was composed, by the field of the composer; of another statement, on top (''). */
export function refusedFields(refused: Refused): Readonly<Record<string, readonly string[]>> {
  const field = refused.of === undefined ? (NAMES[refused.field] ?? refused.field) : '';
  return { [field]: [entryRefusalText(refused)] };
}
