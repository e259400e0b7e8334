import type { ComparableImplied } from '@/lib/domain/implied';
import type { ComparedAs, Outcome } from '@/lib/domain/outcome';
import type { EventRecord, Statement } from '@/lib/domain/record';
import { indexOf } from '@/lib/domain/record-index';
import { rootOf } from '@/lib/domain/references';
import type { Content } from '@/lib/domain/value';
import type { ImpliedFields, StandingFields, StatementView } from '@/lib/schemas/statement-view';
import { momentText } from './dates';
import { impliedWords } from './reasons';
import { type Context, sourceName, statementLine } from './values';

/** What became of a statement: the words of `Outcome` (lib/domain) for every place that shows it. */
export function standingFields(statement: Statement, outcome: Outcome, context: Context): StandingFields {
  switch (outcome.kind) {
    case 'current position':
    case 'current denial':
      return { kind: outcome.kind, text: outcome.kind };
    case 'beside':
      return { kind: outcome.kind, text: 'stands beside the values' };
    case 'echo':
      return { kind: outcome.kind, of: refOf(outcome.of), text: echoText(statement, outcome.of, context.record) };
    case 'superseded':
      return {
        ...endedBy(outcome),
        text: `replaced on ${dateOf(outcome.by)} by ${statementLine(outcome.by, context)}`,
      };
    case 'withdrawn':
      return { ...endedBy(outcome), text: `withdrawn on ${dateOf(outcome.by)}` };
    case 'overtaken':
      return { ...endedBy(outcome), text: overtakenText(outcome.by) };
    case 'withdrawal': {
      const { of, by } = outcome;
      const what = of === 'nothing on record' ? of : `${statementLine(of, context)}, said ${dateOf(of)}`;
      const text = `withdraws ${what}${by ? `; ${overtakenText(by)}` : ''}`;
      return { kind: outcome.kind, of: refOf(of), ...(by && { by: by.ref }), text };
    }
  }
}

const endedBy = <K>({ kind, by }: { kind: K; by: Statement }) => ({ kind, by: by.ref });
const refOf = (of: Statement | string): string => (typeof of === 'string' ? of : of.ref);
const dateOf = ({ saidAt }: Statement): string => momentText(saidAt);
const overtakenText = (by: Statement): string => `overtaken by what its source said on ${dateOf(by)}`;

/** Whose statement it repeats, and the one that this goes back to. */
export function repeatsFields(statement: Statement, record: EventRecord): StatementView['repeats'] {
  if (statement.basedOn === undefined) return undefined;
  const root = rootOf(statement, indexOf(record));
  return { text: echoText(statement, root, record), ...(root !== 'not on record' && { ref: root.ref }) };
}

/** "repeats Livermore (1900)"; "repeats Livermore (1900), by way of CWSAC (1997)" if it was taken from another echo. */
function echoText({ basedOn }: Statement, root: Statement | 'not on record', record: EventRecord): string {
  if (root === 'not on record') return 'repeats a statement that is not published';
  const above = indexOf(record).statements.get(basedOn?.[0] ?? '');
  const way = above === undefined || above === root ? '' : `, by way of ${sourceName(above.source, record)}`;
  return `repeats ${sourceName(root.source, record)}${way}`;
}

/**
 * What a statement is compared as: the words and the ends of `ComparedAs` (lib/domain) for every place that shows it.
 */
export function impliedFields(compared: ComparedAs, { form }: Content, zone: string): ImpliedFields {
  switch (compared.kind) {
    case 'not comparable':
      return {
        kind: 'none',
        reason: compared.reason,
        text: impliedWords({ kind: 'none', reason: compared.reason }, zone),
      };
    case 'not compared':
      return { kind: 'none', reason: compared.reason, text: `not compared: ${compared.reason}` };
    case 'compared': {
      const { implied, of, until } = compared;
      const words = comparedWords(implied, form === 'denied', zone);
      const text = until === 'now' ? words : `${words}, until ${dateOf(until)}`;
      if (implied.kind !== 'interval') return { kind: 'as said', of: form === 'denied' ? 'denied' : 'said', text };
      const { interval, axis } = implied;
      const print = (bound: typeof interval.low) =>
        bound === 'open' ? bound : axis === 'time' ? new Date(bound.toNumber()).toISOString() : bound.toFixed();
      const { low, high, without } = interval;
      return { kind: 'range', axis, low: print(low), high: print(high), ...(without && { without }), of, text };
    }
  }
}

/** "360 to 440", "denies 495 to 504", "as said". A denial of "yes" is "no". */
function comparedWords(implied: ComparableImplied, isDenied: boolean, zone: string): string {
  if (isDenied && implied.kind === 'answer') return implied.yes ? 'yes' : 'no';
  const words = impliedWords(implied, zone);
  return isDenied && implied.kind === 'interval' ? `denies ${words}` : words;
}
