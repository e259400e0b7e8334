import type { EntryProblem } from '@/lib/domain/entries';
import type { Refused } from '@/lib/domain/refusal';
import { entryRefusalText, refusalText, type StepRefused } from './refusal-text';

/** What is wrong with one field of an entry, beside the rules of the method. */
export type FieldProblem = EntryProblem;

const PROBLEMS: Record<FieldProblem['problem'], string> = {
  taken: 'Something else has this address already. Choose another.',
  'taken by what was discarded': 'A discarded draft has this address. Take it up again, or choose another.',
  'not on record': 'The desk has no such entry. Choose one that it has.',
  'of another': 'This cannot change any more. Log a new entry instead.',
  'in a circle': 'It would speak for itself, through the bodies that it speaks for.',
  'merged into another': 'This source was merged into another. Choose that one.',
  'short name taken':
    'Another source in the same event has this name in tables. Give one of the two another short name.',
  'not in the document': 'The document does not have these words at this place. Mark them again.',
  redacted: 'Two people redacted words of it. They are not written once more: give others.',
  'not this role': 'Your role does not allow you to give a grade or to change it. An editor can.',
};

/** Fields of a question or an event that make what was entered under it wrong; others are those of a statement. */
const OWN_OF_OTHERS: ReadonlySet<string> = new Set([
  ...['options', 'labels', 'running', 'whole', 'upperBound', 'lowerBound', 'additive', 'zone'],
]);

/** What a form says when its entry is refused: beside a field, or above all of them. */
export type RefusedForm = { fieldErrors: Record<string, string[]> } | { formErrors: string[] };

/**
 * Why an entry was refused, for its form. `names` are the form's names of fields that are called otherwise there; a
 * refusal of a field that the form does not have stands above the form.
 */
export function refusedForm(
  reason: StepRefused | Refused | FieldProblem,
  fields: readonly string[],
  names: Readonly<Record<string, string>> = {},
): RefusedForm {
  if (reason === 'no reason given' && fields.includes('reason')) {
    return { fieldErrors: { reason: [refusalText(reason)] } };
  }
  if (typeof reason === 'string' || 'after' in reason || 'usedBy' in reason)
    return { formErrors: [refusalText(reason)] };
  const words = 'problem' in reason ? PROBLEMS[reason.problem] : entryRefusalText(reason);
  const field = names[reason.field] ?? reason.field;
  const isOfAnother = 'of' in reason && reason.of !== undefined && !OWN_OF_OTHERS.has(reason.field);
  return fields.includes(field) && !isOfAnother ? { fieldErrors: { [field]: [words] } } : { formErrors: [words] };
}
