import type { Ended } from '@/lib/domain/history';
import { type ComparableImplied, isDeniedValue } from '@/lib/domain/implied';
import { isEcho } from '@/lib/domain/links';
import type { ComparedAs, Outcome } from '@/lib/domain/outcome';
import type { EventRecord, Statement } from '@/lib/domain/record';
import { indexOf } from '@/lib/domain/record-index';
import { rootOf } from '@/lib/domain/references';
import type { Content } from '@/lib/domain/value';
import type { ImpliedFields, StandingFields, StatementView } from '@/lib/schemas/statement-view';
import { endText, onText, saidText } from './dates';
import { listText } from './figures';
import { NOT_COMPARED } from './not-compared';
import { impliedWords } from './reasons';
import { momentFields } from './report-fields';
import { asNamed, type Context, sourceName, statementLine } from './values';

/** What became of a statement: the words of `Outcome` (lib/domain) for every place that shows it. */
export function standingFields(statement: Statement, outcome: Outcome, context: Context): StandingFields {
  switch (outcome.kind) {
    case 'current position':
    case 'current denial':
      return {
        kind: outcome.kind,
        text: outcome.kind === 'current denial' ? 'what it denies now' : 'what it says now',
      };
    case 'beside':
      return { kind: outcome.kind, text: 'shown, but not an answer of its own' };
    case 'echo': {
      const { of, moved } = outcome;
      const until = moved && { until: momentFields(moved.by.saidAt) };
      return { kind: outcome.kind, of: refOf(of), ...until, text: echoText(statement, of, moved, context.record) };
    }
    case 'late echo': {
      const { of, moved } = outcome;
      const text = `still says what ${sourceName(of.source, context.record)} said until ${endText(moved.by)}`;
      return { kind: outcome.kind, of: of.ref, until: momentFields(moved.by.saidAt), text };
    }
    case 'said again':
      return { ...endedBy(outcome), text: `said again ${onText(outcome.by)}` };
    case 'superseded':
      return {
        ...endedBy(outcome),
        text: `replaced ${onText(outcome.by)} by ${namedLine(outcome.by, context)}`,
      };
    case 'withdrawn':
      return { ...endedBy(outcome), text: `withdrawn ${onText(outcome.by)}` };
    case 'overtaken':
      return { ...endedBy(outcome), text: overtakenText(outcome.by) };
    case 'withdrawal': {
      const { of, by } = outcome;
      const what = of.length === 0 ? 'nothing on record' : listText(of.map((one) => takenBackText(one, context)));
      const text = `withdraws ${what}${by ? `; ${overtakenText(by)}` : ''}`;
      return { kind: outcome.kind, of: of.map(({ ref }) => ref), ...(by && { by: by.ref }), text };
    }
  }
}

const takenBackText = (one: Statement, context: Context): string => `${namedLine(one, context)}, said ${endText(one)}`;

const namedLine = (one: Statement, context: Context): string => asNamed(statementLine(one, context), one.content);

const endedBy = <K>({ kind, by }: { kind: K; by: Statement }) => ({ kind, by: by.ref });
const refOf = (of: Statement | string): string => (typeof of === 'string' ? of : of.ref);
const overtakenText = (by: Statement): string => `no longer counts since its source spoke again ${onText(by)}`;

/** Whose statement it repeats, and the one that this goes back to. `moved` if its speaker has moved since. */
export function repeatsFields(statement: Statement, outcome: Outcome, record: EventRecord): StatementView['repeats'] {
  if (!isEcho(statement)) return undefined;
  const root = outcome.kind === 'echo' ? outcome.of : rootOf(statement, indexOf(record));
  const moved = outcome.kind === 'echo' ? outcome.moved : undefined;
  const text =
    outcome.kind === 'late echo'
      ? `still says what ${sourceName(outcome.of.source, record)} said until ${endText(outcome.moved.by)}`
      : echoText(statement, root, moved, record);
  return { text, ...(root !== 'not on record' && { ref: root.ref }) };
}

/**
 * "repeats Livermore (1900)"; "repeats Livermore (1900), by way of CWSAC (1997)" if it was taken from another echo;
 * "repeats what Livermore said until 4 Jan 2023" if that has been replaced since.
 */
export function echoText(
  { basedOn }: Statement,
  root: Statement | 'not on record',
  moved: Ended | undefined,
  record: EventRecord,
): string {
  if (root === 'not on record') return 'repeats a statement that is not published';
  const { statements } = indexOf(record);
  const nameOf = ({ source }: Statement): string => sourceName(source, record);
  const above = statements.get(basedOn?.[0] ?? '');
  const others = (basedOn ?? []).slice(1).flatMap((id) => rootAbove(id, record) ?? []);
  const way =
    above === undefined || above === root || above.source === root.source
      ? ''
      : `, by way of ${sourceName(above.source, record)}`;
  const told = [root, ...others].map((one) =>
    moved?.statement.source === one.source ? `what ${nameOf(one)} said until ${endText(moved.by)}` : nameOf(one),
  );
  return `repeats ${listText([...new Set(told)])}${way}`;
}

function rootAbove(id: string, record: EventRecord): Statement | undefined {
  const above = indexOf(record).statements.get(id);
  const root = above && rootOf(above, indexOf(record));
  return root === 'not on record' ? undefined : root;
}

/** "said after 63 of 4 Mar 2025": what the desk says came first, where their times overlap. */
export function afterFields({ saidAfter }: Statement, context: Context): StatementView['after'] {
  const earlier = saidAfter === undefined ? undefined : indexOf(context.record).statements.get(saidAfter);
  if (earlier === undefined) return undefined;
  return { text: `said after ${namedLine(earlier, context)} (${saidText(earlier)})`, ref: earlier.ref };
}

/**
 * What a statement is compared as: the words and the ends of `ComparedAs` (lib/domain) for every place that shows it.
 */
export function impliedFields(compared: ComparedAs, content: Content, zone: string): ImpliedFields {
  switch (compared.kind) {
    case 'not comparable':
      return {
        kind: 'none',
        reason: compared.reason,
        text: `not compared: ${NOT_COMPARED[compared.reason]}`,
      };
    case 'not compared':
      return { kind: 'none', reason: compared.reason, text: `not compared: ${NOT_COMPARED[compared.reason]}` };
    case 'compared': {
      const { implied, of, until } = compared;
      const words = comparedWords(implied, content, zone);
      const text = until === 'now' ? words : `${words}, until ${endText(until)}`;
      if (implied.kind !== 'interval') return { kind: 'as said', of: isDeniedValue(content) ? 'denied' : 'said', text };
      const { interval, axis } = implied;
      const print = (bound: typeof interval.low) =>
        bound === 'open' ? bound : axis === 'time' ? new Date(bound.toNumber()).toISOString() : bound.toFixed();
      const { low, high, without } = interval;
      return { kind: 'range', axis, low: print(low), high: print(high), ...(without && { without }), of, text };
    }
  }
}

/** "360 to 440", "denies 495 to 504", "as said". A denial of "yes" is "no"; of a statement, what it is held against. */
function comparedWords(implied: ComparableImplied, content: Content, zone: string): string {
  if (implied.kind === 'statement') return 'only against the statement that it rejects, and repeats of it';
  if (content.form === 'denied' && implied.kind === 'answer') return implied.yes ? 'yes' : 'no';
  const words = impliedWords(implied, zone);
  return isDeniedValue(content) && implied.kind === 'interval' ? `denies ${words}` : words;
}
