import { deniesThatItHappened } from './implied';
import { isSameOptions } from './options';
import type { Statement } from './record';
import type { Content, NumberValue, Scope, TimeValue, Value } from './value';

/**
 * Whether a later statement says the same again (method.md, "What a source holds"): the same form, relation, figure and
 * scope. What names, denies or repeats the earlier then holds for the later.
 */
export const saysTheSame = (a: Statement, b: Statement): boolean =>
  isSameScope(a.scope, b.scope) && isSameContent(a.content, b.content);

/** Whether two are about the same: of one scope, and if that is not the claim's own, of one label. */
export const isSameScope = (a: Scope, b: Scope): boolean => a.relation === b.relation && labelOf(a) === labelOf(b);

/** By what two of a scope that is not the claim's own are told apart: the label, or what was noted before there were any. */
export const labelOf = (scope: Scope): string =>
  scope.relation === 'same' ? '' : (scope.label ?? scope.note.trim().toLowerCase());

function isSameContent(a: Content, b: Content): boolean {
  if (a.form === 'stated' && b.form === 'stated') return isSamePut(a.value, b.value);
  if (a.form === 'confirmed') return b.form === 'confirmed';
  if (a.form !== 'denied' || b.form !== 'denied') return false;
  if (deniesThatItHappened(a)) return deniesThatItHappened(b);
  const [one, two] = [a.rejects, b.rejects];
  if (one.what === 'value' && two.what === 'value') return isSamePut(one.value, two.value);
  return one.what === 'statement' && two.what === 'statement' && one.statement === two.statement;
}

/** Whether two values were put in the same way: the same relation and the same figure. */
export function isSamePut(a: Value, b: Value): boolean {
  if (a.type === 'category' && b.type === 'category') return isSameOptions(a.options, b.options);
  const [one, two] = [putKeyOf(a), putKeyOf(b)];
  return one === two && one !== NOT_SAID;
}

/** Words to which nobody gave a range, nor a place in the lexicon, are not the same as any others. */
const NOT_SAID = 'not said';

/** By which values that were put in the same way are the same. Instants are compared, so that a zone does not matter. */
export function putKeyOf(value: Value): string {
  switch (value.type) {
    case 'number':
      return 'range' in value && value.word === undefined
        ? NOT_SAID
        : [value.relation, value.unit ?? '', ...figuresOf(value)].join(' ');
    case 'time':
      return [value.relation, value.precision, ...instantsOf(value)].join(' ');
    case 'category':
      return [...new Set(value.options)].sort().join(' ');
    case 'yes-no':
      return String(value.yes);
    case 'text':
      return value.text;
  }
}

function figuresOf(value: NumberValue): readonly string[] {
  if ('figure' in value) return [value.figure.toFixed()];
  if ('bound' in value) return [value.bound.toFixed()];
  if ('than' in value) return [value.than];
  if ('range' in value) return [value.word ?? ''];
  const best = 'best' in value && value.best !== undefined ? [value.best.toFixed()] : [];
  return [value.low.toFixed(), value.high.toFixed(), ...best];
}

const instantsOf = (value: TimeValue): readonly string[] =>
  ['at' in value ? value.at : '', 'from' in value ? value.from : '', 'to' in value ? value.to : ''].map((instant) =>
    instant === '' ? instant : String(Date.parse(instant)),
  );
