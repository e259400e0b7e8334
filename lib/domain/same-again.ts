import { deniesThatItHappened } from './implied';
import type { Claim, Statement } from './record';
import { isSameValue } from './same-value';
import type { Content, Scope, Value } from './value';

/**
 * Whether a later statement says the same again (method.md, "What a source holds"): the same form, relation, figure and
 * scope. What names, denies or repeats the earlier then holds for the later. The claim is that of both, if it is known.
 */
export const saysTheSame = (a: Statement, b: Statement, claim: Claim | undefined): boolean =>
  isSameScope(a.scope, b.scope) && isSameContent(a.content, b.content, claim);

/** Whether two are about the same: of one scope, and if that is not the claim's own, of one label. */
export const isSameScope = (a: Scope, b: Scope): boolean => a.relation === b.relation && labelOf(a) === labelOf(b);

/** By what two of a scope that is not the claim's own are told apart: the label, or what was noted before there were any. */
export const labelOf = (scope: Scope): string =>
  scope.relation === 'same' ? '' : (scope.label ?? scope.note.trim().toLowerCase());

function isSameContent(a: Content, b: Content, claim: Claim | undefined): boolean {
  if (a.form === 'stated' && b.form === 'stated') return isSamePut(a.value, b.value, claim);
  if (a.form === 'confirmed') return b.form === 'confirmed';
  if (a.form !== 'denied' || b.form !== 'denied') return false;
  if (deniesThatItHappened(a)) return deniesThatItHappened(b);
  const [one, two] = [a.rejects, b.rejects];
  if (one.what === 'value' && two.what === 'value') return isSamePut(one.value, two.value, claim);
  return one.what === 'statement' && two.what === 'statement' && one.statement === two.statement;
}

/**
 * Whether two values were put in the same way: the same relation and the same figure. Words to which nobody gave a
 * range, nor a place in the lexicon, are not the same as any others.
 */
export const isSamePut = (a: Value, b: Value, claim: Claim | undefined): boolean =>
  isSameValue(a, b, claim) && !('range' in a && a.word === undefined);
