import { evidenceIn, type TypedEvidence } from './composed-evidence';
import type { Entries } from './entries';
import { offerKey, offersOf } from './offers';
import type { Claim, Credibility, Moment, Rendering, Statement, Wording } from './record';
import { type NoMoment, typedMoment } from './typed-moment';
import type { Content, Rejected, Scope, StatementId, Value } from './value';
import { readValue } from './value-reader/read-value';
import type { NotRead, Reading, ReadingContext } from './value-reader/reading';

/** The words on record, as an editor types them. */
export type TypedWording = {
  kind: Wording['kind'];
  words?: string;
  language: string;
  /** Of a translation: who made it. */
  translator?: string;
  /** Of verbatim words: their translation into English, and who made it. */
  translation?: string;
};

/** What a value is, as an editor types it: words, and which of their readings was confirmed. */
export type TypedValue = { said?: string; confirmed?: string; counted: boolean };

/** A statement as an editor types it: texts, not yet understood. */
export type Composition = TypedValue &
  TypedEvidence & {
    form: Content['form'];
    rejects?: Rejected['what'];
    /** The statements that it denies or takes back. */
    named: readonly StatementId[];
    scope: Scope['relation'];
    label?: string;
    about?: string;
    hedge?: string;
    saidAt: string;
    dateNotKnown: boolean;
    countsAsOf?: string;
    origin: 'its own' | 'repeats' | 'does not say';
    repeats: readonly StatementId[];
    wording: TypedWording;
    spokenLanguage?: string;
    note?: string;
    credibility?: { grade: Credibility; reason: string };
  };

/** How one outlet passed the statement on, as an editor types it. `from` is the line that it took it from, from 0. */
export type TypedRelay = TypedValue & {
  publishedAt: string;
  link: Rendering['link'];
  from: number | 'the speaker';
  wording: TypedWording;
  /** What is left out is as the statement has it, with the speaker's name. */
  of?: Pick<ComposedRelay, 'speaker' | 'evidence'> & { hedge?: string; note?: string };
};

/** What keeps a composition from being a statement, by the name of its field. */
export type CompositionProblem = {
  field:
    | 'said'
    | 'confirmed'
    | 'rejects'
    | 'named'
    | 'about'
    | 'saidAt'
    | 'countsAsOf'
    | 'repeats'
    | 'words'
    | 'translator'
    | 'publishedAt';
  why:
    | 'missing'
    | 'not confirmed'
    | { notRead: NotRead }
    | { notATime: NoMoment }
    | { noWordsOf: 'verbatim' | 'translation' };
};

/** What the reader made of the words of a value, and the values that may be confirmed. */
export type Offered = { reading: Reading; context: ReadingContext; offers: readonly Value[] };

/**
 * Whether the one reading of a value needs no confirming of its own: its words were read whole, in one way, with nothing
 * assumed but facts of the event. Whoever puts it in has seen what it says.
 */
export const isSure = ({ reading, offers }: Offered): boolean =>
  offers.length === 1 &&
  reading.kind === 'read' &&
  reading.understood.certainty === 'sure' &&
  reading.understood.rest === '';

export type Composed<T> = { problems: readonly CompositionProblem[]; offered?: Offered; made?: T };

/**
 * What a composition is read against: its question, the zone of the event, and what was said on the question already. Whoever
 * composes many gives what was read once for all of them: when they were said, and the reader of values.
 */
export type Beside = {
  claim: Claim;
  zone: string;
  statements: readonly Statement[];
  saidAt?: Moment;
  read?: typeof readValue;
};

/** A statement as composed, of whatever source. */
export type ComposedStatement = Omit<Entries['statement'], 'claim' | 'source'>;

/**
 * Makes a statement of what was typed. A value counts only if the reading of its words that was confirmed is among those
 * that the reader offers now; nothing that is not understood is taken. `made` is there if there are no problems. The
 * method's entry rules are not asked here: see `checkStatement`.
 */
export function composeStatement(typed: Composition, beside: Beside): Composed<ComposedStatement> {
  const problems: CompositionProblem[] = [];
  const saidAt = beside.saidAt ?? momentIn(typed.saidAt, 'saidAt', beside.zone, problems);
  const countsAsOf =
    typed.countsAsOf === undefined ? undefined : momentIn(typed.countsAsOf, 'countsAsOf', beside.zone, problems);
  const found = contentIn(typed, beside, saidAt, problems);
  const scope = scopeIn(typed, beside.claim, problems);
  const wording = wordingIn(typed.wording, typed.said, problems);
  if (typed.origin === 'repeats' && typed.repeats.length === 0) problems.push({ field: 'repeats', why: 'missing' });
  const { content, offered } = found;
  if (problems.length > 0 || !saidAt || !content || !wording) return { problems, ...(offered && { offered }) };
  const made: ComposedStatement = {
    content,
    scope,
    ...(typed.hedge !== undefined && { hedge: typed.hedge }),
    saidAt,
    ...(typed.dateNotKnown && { saidAtNotKnown: true as const }),
    ...(countsAsOf && { countsAsOf }),
    ...(typed.origin === 'repeats' && { basedOn: typed.repeats }),
    ...(typed.origin === 'does not say' && { doesNotSay: true as const }),
    wording,
    ...(typed.spokenLanguage !== undefined && { spokenLanguage: typed.spokenLanguage }),
    ...(typed.note !== undefined && { note: typed.note }),
    credibility: typed.credibility ?? 'not graded',
    evidence: evidenceIn(typed),
  };
  return { problems, ...(offered && { offered }), made };
}

/** A rendering as composed, of whatever outlet and statement; its parent is still the line that it was taken from. */
export type ComposedRelay = Omit<Entries['rendering'], 'statement' | 'outlet' | 'parent'> & {
  from: number | 'the speaker';
};

/**
 * Makes a rendering of what was typed of one outlet. What is left empty the outlet passed on as it was said: its value,
 * its words.
 */
export function composeRelay(typed: TypedRelay, of: ComposedStatement, beside: Beside): Composed<ComposedRelay> {
  const problems: CompositionProblem[] = [];
  const publishedAt = momentIn(typed.publishedAt, 'publishedAt', beside.zone, problems);
  const changed = typed.said === undefined ? undefined : valueIn(typed, beside, publishedAt, problems);
  const own = typed.wording;
  const isLeftOut = own.kind === 'paraphrase' && own.words === undefined && typed.said === undefined;
  const wording = isLeftOut ? of.wording : wordingIn(own, typed.said, problems);
  const offered = changed?.offered;
  if (problems.length > 0 || !publishedAt || !wording) return { problems, ...(offered && { offered }) };
  const content: Content = changed?.value ? { form: 'stated', value: changed.value } : of.content;
  const rest = typed.of ?? { speaker: { kept: true }, evidence: of.evidence, hedge: of.hedge };
  const made: ComposedRelay = {
    content,
    scope: of.scope,
    ...(rest.hedge !== undefined && { hedge: rest.hedge }),
    publishedAt,
    link: typed.link,
    from: typed.from,
    speaker: rest.speaker,
    wording,
    ...('note' in rest && rest.note !== undefined && { note: rest.note }),
    evidence: rest.evidence,
  };
  return { problems, ...(offered && { offered }), made };
}

function momentIn(
  text: string,
  field: 'saidAt' | 'countsAsOf' | 'publishedAt',
  zone: string,
  problems: CompositionProblem[],
): Moment | undefined {
  if (text.trim() === '') {
    problems.push({ field, why: 'missing' });
    return undefined;
  }
  const typed = typedMoment(text, zone);
  if (typed.ok) return typed.moment;
  problems.push({ field, why: { notATime: typed.why } });
  return undefined;
}

function contentIn(
  typed: Composition,
  beside: Beside,
  saidAt: Moment | undefined,
  problems: CompositionProblem[],
): { content?: Content; offered?: Offered } {
  switch (typed.form) {
    case 'confirmed':
    case 'declined':
      return { content: { form: typed.form } };
    case 'withdrawn':
      return { content: { form: 'withdrawn', ...(typed.named.length > 0 && { takesBack: typed.named }) } };
    case 'stated': {
      const { value, offered } = valueIn(typed, beside, saidAt, problems);
      return { ...(value && { content: { form: 'stated', value } }), ...(offered && { offered }) };
    }
    case 'denied':
      return deniedIn(typed, beside, saidAt, problems);
  }
}

function deniedIn(
  typed: Composition,
  beside: Beside,
  saidAt: Moment | undefined,
  problems: CompositionProblem[],
): { content?: Content; offered?: Offered } {
  const denied = (rejects: Rejected): Content => ({ form: 'denied', rejects });
  switch (typed.rejects) {
    case undefined:
      problems.push({ field: 'rejects', why: 'missing' });
      return {};
    case 'statement': {
      const [statement] = typed.named;
      if (statement !== undefined) return { content: denied({ what: 'statement', statement }) };
      problems.push({ field: 'named', why: 'missing' });
      return {};
    }
    case 'value': {
      const { value, offered } = valueIn(typed, beside, saidAt, problems);
      return { ...(value && { content: denied({ what: 'value', value }) }), ...(offered && { offered }) };
    }
    default:
      return { content: denied({ what: typed.rejects }) };
  }
}

function valueIn(
  { said, confirmed, counted }: TypedValue,
  { claim, zone, statements, read = readValue }: Beside,
  saidAt: Moment | undefined,
  problems: CompositionProblem[],
): { value?: Value; offered?: Offered } {
  if (said === undefined) {
    problems.push({ field: 'said', why: 'missing' });
    return {};
  }
  const context: ReadingContext = { claim, zone, ...(saidAt && 'on' in saidAt && { saidOn: saidAt.on }) };
  const reading = read(said, context);
  const offers = offersOf(reading, statements);
  const offered = { reading, context, offers };
  if (reading.kind === 'not read') {
    problems.push({ field: 'said', why: { notRead: reading.why } });
    return { offered };
  }
  const value = offers.find((offer) => offerKey(offer) === confirmed);
  if (value === undefined) {
    problems.push({ field: 'confirmed', why: 'not confirmed' });
    return { offered };
  }
  const isTally = counted && value.type === 'number' && value.relation === 'exact';
  return { value: isTally ? countedValue(value) : value, offered };
}

/** A tally is told to the last one: what its last digit is worth goes with rounding. */
function countedValue({ lastDigit: _, ...value }: Extract<Value, { type: 'number'; relation: 'exact' }>): Value {
  return { ...value, counted: true };
}

/** What a label of the list says need not be typed again. */
function scopeIn({ scope, label, about }: Composition, { labels }: Claim, problems: CompositionProblem[]): Scope {
  if (scope === 'same') return { relation: 'same', ...(about !== undefined && { note: about }) };
  const note = about ?? labels?.find(({ id }) => id === label)?.words;
  if (note === undefined) problems.push({ field: 'about', why: 'missing' });
  return { relation: scope, ...(label !== undefined && { label }), note: note ?? '' };
}

/** Without words, those of the value are the desk's own: of another's words none can be missing. */
function wordingIn(
  { kind, words, language, translator, translation }: TypedWording,
  said: string | undefined,
  problems: CompositionProblem[],
): Wording | undefined {
  if (words === undefined) {
    if (said !== undefined && kind === 'paraphrase') return { kind, words: said, language };
    problems.push({ field: 'words', why: kind === 'paraphrase' ? 'missing' : { noWordsOf: kind } });
    return undefined;
  }
  const needsTranslator = kind === 'translation' || (kind === 'verbatim' && translation !== undefined);
  if (needsTranslator && translator === undefined) {
    problems.push({ field: 'translator', why: 'missing' });
    return undefined;
  }
  if (kind === 'translation') return { kind, words, language, translator: translator ?? '' };
  if (kind === 'paraphrase') return { kind, words, language };
  return {
    kind,
    words,
    language,
    ...(translation !== undefined && {
      translation: { words: translation, language: 'en', translator: translator ?? '' },
    }),
  };
}
