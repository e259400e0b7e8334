import type { NotComparable } from '@/lib/domain/implied';
import type { Position } from '@/lib/domain/position';
import { isComparable, timeOrderOf } from '@/lib/domain/said';
import { valueIn } from '@/lib/domain/value';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { type Context, shortNameOf, statementLine } from './values';

/** What sources said on a claim that was not compared, in words, with the reason; denials apart. */
export type LeftOut = { values: readonly string[]; denials: readonly string[] };

/**
 * Whether any answer of an origin was held against one of another: not where the times as of which they count overlap
 * (method.md, "Running totals"), nor where one only confirms.
 */
export function isAnyCompared({ claim, positions, verdict }: ClaimAssessment): boolean {
  if (verdict === 'disputed') return true;
  if (verdict !== 'agreed' && verdict !== 'consistent') return false;
  // Several origins give a value.
  if (!claim.running) return true;
  const giving = positions.filter(isComparable).filter(({ stance }) => stance !== 'confirmed');
  return giving.some((one, place) =>
    giving
      .slice(place + 1)
      .some((other) => one.origin.id !== other.origin.id && timeOrderOf(one, other) !== 'overlapping'),
  );
}

/** "bank (90 million marks: it is in another unit)", "ministry (denies, and does not say what)". */
export function leftOutOf({ claim, positions }: ClaimAssessment, { record }: Pick<Context, 'record'>): LeftOut {
  const of = (form: 'stated' | 'denied') =>
    positions
      .filter(({ implied, statement }) => implied.kind === 'none' && statement.content.form === form)
      .map((position) => leftOutText(position, { claim, record }));
  return { values: of('stated'), denials: of('denied') };
}

function leftOutText({ source, statement, implied }: Position, context: Context): string {
  const reason = implied.kind === 'none' ? reasonOf(statement.content, implied.reason) : '';
  const line = statementLine(statement, context);
  return `${shortNameOf(source)} (${line}${reason === '' ? '' : `: ${reason}`})`;
}

/** Of vague words what is missing; a denial that names nothing says so itself. */
function reasonOf(content: Position['statement']['content'], reason: NotComparable): string {
  if (reason === 'rejects nothing in particular') return '';
  const value = valueIn(content);
  return value?.type === 'number' && 'range' in value ? 'no range is confirmed for these words' : NOT_COMPARED[reason];
}

/** Why something said is not compared; data has the word of the method. */
export const NOT_COMPARED: Record<NotComparable | 'repeats another statement', string> = {
  'gave no value': 'it gives no answer',
  'about something else': 'it is about something else',
  'says nothing here': 'it rules nothing out here',
  'free text': 'sentences are never compared',
  'refers to a withdrawn statement': 'it refers to a withdrawn statement',
  'another unit': 'it is in another unit',
  'rejects nothing in particular': 'it does not say what it denies',
  'repeats another statement': 'it repeats another statement, which is',
};

/** "Not compared: bank (90 million marks: it is in another unit)." Empty if everything was. */
export function notComparedText({ values, denials }: LeftOut): string {
  const all = [...values, ...denials];
  return all.length === 0 ? '' : `Not compared: ${all.join('; ')}.`;
}
