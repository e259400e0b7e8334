import { Temporal } from 'temporal-polyfill';
import { spanOf } from './moment';
import type { Actor, PersonId } from './person';
import { isAtLeast } from './person';
import type { Claim, EventRecord, Moment, Rendering, SourceId, Statement } from './record';
import { isSameFigure } from './same-value';
import { type NumberValue, type StatementId, valueIn } from './value';

/** For which figures a desk asks that the reviewer enters them again, before they see what was logged. */
export const RE_ENTRY_RULES = ['always', 'for disputed questions', 'never'] as const;

export type ReEntryRule = (typeof RE_ENTRY_RULES)[number];

/** What a desk asks for that has chosen nothing. */
export const RULE_BEFORE_ANY: ReEntryRule = 'never';

/**
 * The figure of a statement that can be entered again: of a value that is given or denied, in figures. Vague words have
 * none, and "fewer than Ukraine's figure" names another statement.
 */
export function figureIn({ content }: Pick<Statement, 'content'>): NumberValue | undefined {
  const value = valueIn(content);
  if (value?.type !== 'number' || value.relation === 'vague' || 'than' in value) return undefined;
  return value;
}

/** Whether anybody can enter a statement again from what it quotes: it gives a figure, and quotes a passage. */
export const canBeReEntered = (statement: Pick<Statement, 'content' | 'evidence'>): boolean =>
  figureIn(statement) !== undefined && statement.evidence.some(({ quote }) => quote !== undefined);

/**
 * Whether a statement that is submitted has to be entered again before it is published. `isDisputed`: whether its question is
 * disputed for readers, or would be with this statement.
 * Rule: issue 19 ("the desk chooses: always, for disputed questions, or never").
 */
export function asksForReEntry(
  rule: ReEntryRule,
  statement: Pick<Statement, 'content' | 'evidence'>,
  isDisputed: boolean,
): boolean {
  return canBeReEntered(statement) && (rule === 'always' || (rule === 'for disputed questions' && isDisputed));
}

/** The first and the last day (ISO dates, in the zone of the event) of when something was said. */
export type Days = { first: string; last: string };

/** What somebody entered again. Without days: neither the passage nor its document says when it was said. */
export type ReEntered = { value: NumberValue; source: SourceId; days?: Days };

/** What is compared, in the order in which it is told. */
export const RE_ENTERED_FIELDS = ['number', 'relation', 'speaker', 'day'] as const;

export type ReEnteredField = (typeof RE_ENTERED_FIELDS)[number];

/** On which days a moment falls, in the zone of the event. Throws a RangeError on one that `entry.ts` refuses. */
export function daysOf(moment: Moment, zone: string): Days {
  const { first, last } = spanOf(moment, zone);
  const dayAt = (time: number) =>
    Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDate().toString();
  return { first: dayAt(first), last: dayAt(last) };
}

/**
 * In what an entry differs from what was logged. A number is the same in the unit of the question or by its name; a
 * relation is the same word ("at least" is not "about"); days are the same if the first and the last are. A tally and how
 * far a figure is rounded are not entered again. A day that was not entered is not compared. A statement without a figure
 * differs in number and relation.
 */
export function differingIn(
  entered: ReEntered,
  logged: Pick<Statement, 'content' | 'source' | 'saidAt'>,
  claim: Claim,
  zone: string,
): readonly ReEnteredField[] {
  const figure = figureIn(logged);
  const days = daysOf(logged.saidAt, zone);
  const differs: Record<ReEnteredField, boolean> = {
    number: figure === undefined || !isSameFigure(entered.value, figure, claim),
    relation: entered.value.relation !== figure?.relation,
    speaker: entered.source !== logged.source,
    day: entered.days !== undefined && (entered.days.first !== days.first || entered.days.last !== days.last),
  };
  return RE_ENTERED_FIELDS.filter((field) => differs[field]);
}

/** Which of the two stands. */
export type Kept = 'logged' | 'entered';

/** Who settled a difference, and for what: a third person alone, or one of the two who entered it. */
export type Settlement = { by: PersonId; keeps: Kept; isThird: boolean };

/** How a difference is settled: by a third person, or by both who entered it; undefined as long as it is not. */
export function settledAs(settlements: readonly Settlement[]): Kept | undefined {
  const third = settlements.find(({ isThird }) => isThird);
  if (third) return third.keeps;
  return settlements.length > 1 ? settlements[0]?.keeps : undefined;
}

/** Where a revision stands. `left out`: the reviewer said why it could not be entered again. */
export type ReEntryState =
  | 'not asked for'
  | 'to be made'
  | 'the same'
  | 'left out'
  | 'differs'
  | 'settled as logged'
  | 'settled as entered';

/** What came of entering a revision again: it is the same, it differs, or it was left out. */
export type ReEntryOutcome = 'same' | 'differs' | 'left out';

/** Where a revision stands of which a re-entry was asked for, with what came of it. */
export function stateOf(outcome: ReEntryOutcome | undefined, settlements: readonly Settlement[]): ReEntryState {
  if (outcome === undefined) return 'to be made';
  if (outcome !== 'differs') return outcome === 'same' ? 'the same' : 'left out';
  const kept = settledAs(settlements);
  return kept === undefined ? 'differs' : `settled as ${kept}`;
}

/** Whether a revision in this state may be published. One that is settled as it was entered is revised first. */
export const opensPublishing = (state: ReEntryState): boolean =>
  state === 'not asked for' || state === 'the same' || state === 'left out' || state === 'settled as logged';

export type SettleRefusal =
  | 'not this role'
  | 'not a second person'
  | 'a third settles it'
  | 'settled already'
  | 'your own';

/** Two people who entered something, apart, and what was settled of their difference by now. */
export type Difference = { author: PersonId; reviewer: PersonId; settlements: readonly Settlement[] };

/**
 * Whether somebody may settle a difference. An editor who counts as one with neither of the two settles it alone. The two
 * themselves settle it only together, and only as long as the desk has no such third (`hasThird`); the second of them agrees
 * to what the first chose.
 * Rule: issue 19 ("a third settles it (on a desk of two, both)"). The database refuses the same.
 */
export function maySettle(
  actor: Actor,
  { author, reviewer, settlements }: Difference,
  keeps: Kept,
  hasThird: boolean,
): { ok: true; isThird: boolean } | { ok: false; reason: SettleRefusal } {
  if (settledAs(settlements) !== undefined) return { ok: false, reason: 'settled already' };
  const isOfTwo = actor.id === author || actor.id === reviewer;
  if (!isOfTwo) {
    if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not this role' };
    return isThirdTo(actor, { author, reviewer })
      ? { ok: true, isThird: true }
      : { ok: false, reason: 'not a second person' };
  }
  if (hasThird) return { ok: false, reason: 'a third settles it' };
  const [first] = settlements;
  if (first?.by === actor.id) return { ok: false, reason: 'your own' };
  return first !== undefined && first.keeps !== keeps
    ? { ok: false, reason: 'a third settles it' }
    : { ok: true, isThird: false };
}

/** Whether somebody could settle a difference between two alone: an editor who counts as one person with neither. */
export const isThirdTo = (
  { id, role, oneWith }: Actor,
  { author, reviewer }: Pick<Difference, 'author' | 'reviewer'>,
) => isAtLeast(role, 'editor') && [author, reviewer].every((one) => one !== id && !oneWith.has(one));

/** What stands in the place of a figure, and of the words for it, before whoever may have to enter it again. */
export const TO_ENTER_AGAIN = 'figure to be entered again';

/** Words that are shown and not compared, as vague ones to which nobody gave a range. */
const KEPT_BACK = {
  content: { form: 'stated', value: { type: 'number', relation: 'vague', range: 'not confirmed' } },
  scope: { relation: 'same' },
  wording: { kind: 'paraphrase', words: TO_ENTER_AGAIN, language: 'en' },
} as const satisfies Partial<Statement>;

/**
 * A record without what was logged of the figures of some statements, and of how outlets passed these on: it says
 * `TO_ENTER_AGAIN` in their place, and in the words of whatever refers to them. The texts that somebody typed beside a figure
 * go with it: words, hedge, notes, what the figure is about, as of when it counts, the reason for a grade. Who spoke and when,
 * and what they quote, stay. The record that is given is returned if there is no such statement.
 */
export function withoutFigures(record: EventRecord, hidden: ReadonlySet<StatementId>): EventRecord {
  if (hidden.size === 0) return record;
  return {
    ...record,
    statements: record.statements.map((one) => (hidden.has(one.id) ? withoutFigure(one) : one)),
    renderings: record.renderings.map((one) => (hidden.has(one.statement) ? relayWithoutFigure(one) : one)),
  };
}

/** The same of one statement. */
export function withoutFigure({
  hedge: _hedge,
  countsAsOf: _countsAsOf,
  spokenLanguage: _language,
  note: _note,
  ...kept
}: Statement): Statement {
  return { ...kept, ...KEPT_BACK, credibility: 'not graded' };
}

const relayWithoutFigure = ({ hedge: _hedge, note: _note, ...kept }: Rendering): Rendering => ({
  ...kept,
  ...KEPT_BACK,
});
