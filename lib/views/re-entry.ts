import {
  type Days,
  daysOf,
  differingIn,
  figureIn,
  type Kept,
  opensPublishing,
  RE_ENTERED_FIELDS,
  type ReEntered,
  type ReEnteredField,
  type ReEntryOutcome,
  type ReEntryRule,
  type ReEntryState,
  type Settlement,
  settledAs,
} from '@/lib/domain/re-entry';
import type { Claim, EventRecord, Moment, Source, Statement } from '@/lib/domain/record';
import { dayText, instantDay, instantTime, momentText } from './dates';
import type { DeskItem } from './desk';
import { lineName, questionName } from './desk-said';
import { listText } from './figures';
import { refusalText } from './refusal-text';
import { valueWords } from './values';

/** What a line of the desk calls a statement whose value its reader is to enter again. */
export const blindLabel = (claim: Claim): string => `To be entered again: a statement on ${questionName(claim)}`;

/** The same of how an outlet passed one on. */
export const blindRelayLabel = (outlet: Pick<Source, 'name' | 'shortName'> | undefined, claim: Claim): string =>
  `${lineName(outlet)} passed on a statement to be entered again, on ${questionName(claim)}`;

/** A line of the desk's list without the step to publish, as long as that waits for a re-entry, and with the reason. */
export function enteredItem(item: DeskItem, state: ReEntryState): DeskItem {
  if (opensPublishing(state) || !item.steps.some(({ step }) => step === 'publish')) return item;
  const steps = item.steps.filter(({ step }) => step !== 'publish');
  return { ...item, steps, note: refusalText(state === 'to be made' ? 'to be entered again' : 'entered otherwise') };
}

/** For which figures a desk asks for a re-entry, as its administrators choose it. */
export const RULE_CHOICES: readonly { value: ReEntryRule; label: string }[] = [
  { value: 'never', label: 'Never' },
  { value: 'for disputed questions', label: 'For disputed questions' },
  { value: 'always', label: 'Always' },
];

export type RuleChoice = (typeof RULE_CHOICES)[number]['value'];

/** A passage that a statement quotes, with what stands around it in its document. */
export type BlindPassage = {
  document: string;
  /** "30 Nov 2026": the day that the document bears. */
  bears?: string;
  prefix: string;
  exact: string;
  suffix: string;
  lang: string;
  dir: 'ltr' | 'rtl';
};

/** A statement as whoever is to enter it again sees it: nothing of what was logged. */
export type BlindView = {
  question: string;
  event: { title: string; zone: string };
  passages: readonly BlindPassage[];
  sources: readonly string[];
  seen: { thing: string; revision: string; version: string };
  /** Why this person does not enter it. */
  whyNot?: string;
};

/** How an outlet passed on a statement that is still to be entered again, and the page on which that is done. */
export type BlindRelayView = { question: string; statement: string };

/** One part of a figure, as it was logged and as it was entered again. */
export type ReEntryRow = { label: string; logged: string; entered: string; differs: boolean };

export type ReEntryView = {
  outcome: ReEntryOutcome;
  /** "desk-rolu entered it again, 2 Dec 2026, 10:05 (UTC), before seeing it: the two differ in the day." */
  says: string;
  rows: readonly ReEntryRow[];
  /** Why it was left out, and why a difference was settled as it was. */
  reasons: readonly { says: string; reason: string }[];
  seen: { thing: string; revision: string; version: string };
  /** The ways in which this person may settle it. */
  settle: readonly { value: Kept; label: string }[];
  /** Who else does. */
  waits?: string;
};

const LABELS: Record<ReEnteredField, string> = {
  number: 'Number',
  relation: 'Relation',
  speaker: 'Speaker',
  day: 'Day',
};

/** What the relation is called where a sentence names it. */
const RELATION_WORDS = 'words before the number (“at least”, “about” or none)';

const KEPT: Record<Kept, string> = {
  logged: 'What was logged stands',
  entered: 'What was entered again stands',
};

/** The choices of whoever settles a difference. */
export const settleChoices = (may: readonly Kept[]): ReEntryView['settle'] =>
  may.map((value) => ({
    value,
    label: value === 'entered' ? `${KEPT[value]}: it goes back to its author` : `${KEPT[value]}: it can be published`,
  }));

type Of = { claim: Claim; record: EventRecord };

/** What was logged beside what was entered again. A number and its relation are one line: "at least 400". */
export function reEntryRows(entered: ReEntered, logged: Statement, { claim, record }: Of): readonly ReEntryRow[] {
  const { zone } = record.event;
  const differs = differingIn(entered, logged, claim, zone);
  const figure = figureIn(logged);
  const numberOf = (value: ReEntered['value'] | undefined) =>
    value === undefined ? 'none' : valueWords(value, '', { claim, record }).value;
  const nameOf = (id: string) => lineName(record.sources.get(id));
  const is = (...fields: readonly ReEnteredField[]) => fields.some((field) => differs.includes(field));
  return [
    {
      label: 'Number',
      logged: numberOf(figure),
      entered: numberOf(entered.value),
      differs: is('number', 'relation'),
    },
    { label: LABELS.speaker, logged: nameOf(logged.source), entered: nameOf(entered.source), differs: is('speaker') },
    {
      label: LABELS.day,
      logged: loggedDay(logged.saidAt, zone),
      entered: entered.days === undefined ? 'not in the passage, and not compared' : daysText(entered.days),
      differs: is('day'),
    },
  ];
}

const loggedDay = (moment: Moment, zone: string): string =>
  'at' in moment ? daysText(daysOf(moment, zone)) : momentText(moment);

const daysText = ({ first, last }: Days): string =>
  first === last ? dayText(first) : `${dayText(first)} to ${dayText(last)}`;

type By = { pseudonym: string; at: string };

const when = ({ at }: { at: string }): string => `${instantDay(at, 'UTC')}, ${instantTime(at, 'UTC')}`;

/** That somebody entered a figure again, and what came of it. `differs` names the fields. */
export function reEntrySays(made: By, outcome: ReEntryOutcome, differs: readonly ReEnteredField[]): string {
  const who = `${made.pseudonym}, ${when(made)}`;
  if (outcome === 'left out') return `Not entered again, says ${who}.`;
  const before = 'before seeing what was logged';
  if (outcome === 'same') return `Entered again by ${who}, ${before}: it is the same.`;
  const fields = RE_ENTERED_FIELDS.filter((field) => differs.includes(field)).map((field) =>
    field === 'relation' ? RELATION_WORDS : LABELS[field].toLowerCase(),
  );
  const where = fields.length === 0 ? '' : ` in the ${listText(fields)}`;
  return `Entered again by ${who}, ${before}: the two differ${where}.`;
}

/** Who settled a difference, and for what; on a desk of two each of both. */
export function settlementsTold(
  settlements: readonly (Settlement & By & { reason: string })[],
): readonly { says: string; reason: string }[] {
  const isSettled = settledAs(settlements) !== undefined;
  return settlements.map(({ keeps, isThird, reason, ...by }) => ({
    says: `${KEPT[keeps]}, ${isThird ? 'says' : isSettled ? 'say both, here' : 'says so far'} ${by.pseudonym}, ${when(by)}.`,
    reason,
  }));
}

/** Who is to settle a difference, where it is not whoever looks. */
export const waitsText = (hasThird: boolean): string =>
  hasThird
    ? 'Another editor decides which of the two is right: neither of these two, nor anybody who counts as one person with them.'
    : 'This desk has no third editor: both of the two settle it, for the same.';
