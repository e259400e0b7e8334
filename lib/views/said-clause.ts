import type { Position } from '@/lib/domain/position';
import type { Source, Statement } from '@/lib/domain/record';
import { replacedInScope } from '@/lib/domain/shown-first';
import { valueIn } from '@/lib/domain/value';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { clockTime, dayInWords, endText, saidText, yearOf } from './dates';
import { type Context, pastLine, shortNameIn, shortNameOf, statementLine } from './values';

/**
 * Who says what, as a newsroom puts it: "Russian Ministry of Defence says 89; on 2 January it said 63", "Boris Rozhin
 * denies 500". A source that is a body is "it".
 */
export function saidClause(position: Position, reading: ClaimAssessment, context: Context): string {
  const { source, statement, late } = position;
  const clause = `${shortNameOf(source)} ${verbed(statement, late !== undefined, source, context)}`;
  return `${clause}${sinceText(late, context)}${before(position, reading, context)}`;
}

/** What one source said, whatever it said before or since: "Russian Ministry of Defence says 89, 4 Jan 2023". */
export const saidOnce = (statement: Statement, source: Source, context: Context): string =>
  `${shortNameOf(source)} ${verbed(statement, false, source, context)}, ${saidText(statement)}`;

/** The same beside others: "Russian Ministry of Defence (89; on 2 January it said 63)". */
export function namedWithMoves(position: Position, reading: ClaimAssessment, context: Context): string {
  const { source, statement, late } = position;
  const said = `${lineOf(statement, context)}${sinceText(late, context)}${before(position, reading, context)}`;
  return `${shortNameOf(source)} (${said})`;
}

/** ", as the ministry did until 4 Jan 2023": whose older answer a source still gives. */
const sinceText = (late: Position['late'], { record }: Context): string =>
  late === undefined ? '' : `, as ${shortNameIn(late.of.source, record)} did until ${endText(late.moved.by)}`;

/** Of two answers of one source: "The ministry says 89, and also 140". */
export function bothSaidClause(one: Position, other: Position, context: Context): string {
  const first = `${shortNameOf(one.source)} ${verbed(one.statement, false, one.source, context)}`;
  return `${first}, and also ${lineOf(other.statement, context)}`;
}

/** A clock time is "07:05 on 14 Mar 2025 (UTC−1)" in a sentence, and what it says beside its value has an "and". */
function lineOf(statement: Statement, context: Context): string {
  const line = statementLine(statement, context)
    .replace(/, (?=denies |does not )/g, ' and ')
    .replace(/^confirms, no (?:number|value)/, 'confirms it and gives no answer');
  return valueIn(statement.content)?.type === 'time' ? onDay(line) : line;
}

export const onDay = (line: string): string => line.replace(/(?<=\d\d:\d\d) (?=\d)/, ' on ');

const OWN_VERB = /^(?:denies|rejects|confirms|declined|withdrew)\b/;

/**
 * Names of unnamed sources and of groups are singular or plural: of those it is told in the past. Who is not sure says
 * so first: "says “we cannot exclude”: 5".
 */
function verbed(statement: Statement, isStill: boolean, { naming }: Source, context: Context): string {
  const { hedge, ...sure } = statement;
  const line = lineOf(sure, context);
  if (OWN_VERB.test(line)) return inTense(lineOf(statement, context), naming);
  const says = naming === 'named' ? (isStill ? 'still says' : 'says') : 'said';
  return hedge === undefined ? `${says} ${line}` : `${says} “${hedge}”: ${line}`;
}

const inTense = (line: string, naming: Source['naming']): string => (naming === 'named' ? line : inThePast(line));

/** "; on 2 January it said 63": what it replaced of the same scope, every move in order. */
function before({ statement, source }: Position, reading: ClaimAssessment, context: Context): string {
  const history = reading.histories.get(source.id);
  if (history === undefined) return '';
  const moves = replacedInScope(statement, history).map(({ statement: was }) => {
    const line = pastLine(was, statement, context);
    return { when: whenText(was, statement), said: OWN_VERB.test(line) ? inThePast(line) : `said ${line}` };
  });
  if (moves.length === 0) return '';
  const who = isBody(source) ? 'it ' : '';
  return `; ${moves.map(({ when, said }, at) => `${when} ${at === 0 ? who : ''}${said}`).join(', ')}`;
}

/** Persons, and groups of them, are neither "it" nor "he". */
const isBody = ({ naming, kind }: Source): boolean =>
  naming === 'named' && ['military', 'government', 'organisation', 'agency', 'media'].includes(kind);

/** "on 2 January" in the year of what is said now; "at 06:40" on the same day. */
function whenText(was: Statement, now: Statement): string {
  if (was.saidAtNotKnown) return 'earlier';
  const { saidAt } = was;
  const year = yearOf(now.saidAt);
  const day = dayInWords(saidAt, year);
  if (saidAt.precision === 'month' || saidAt.precision === 'year') return `in ${day}`;
  if (day !== dayInWords(now.saidAt, year)) return `on ${day}`;
  return 'at' in saidAt ? `at ${clockTime(saidAt.at, saidAt.zone, saidAt.precision)}` : 'at first';
}

/** "63", "denied 89". */
const inThePast = (line: string): string =>
  line.replace(/^(denie|reject|confirm)s(?=,? )/, (verb) => PAST[verb] ?? verb);

const PAST: Readonly<Record<string, string>> = { denies: 'denied', rejects: 'rejected', confirms: 'confirmed' };
