import type { Refused } from '@/lib/domain/refusal';
import { refusedFields } from './composer';
import { type FieldProblem, type RefusedForm, refusedForm } from './entry-refusal';
import { listText } from './figures';
import type { StepRefused } from './refusal-text';

/** Fields of the composer that a refusal may be about, beside those of the method. */
const FIELDS = ['claim', 'reason', 'documents', 'grade', 'words', 'said', 'about', 'hedge', 'note'];
const NAMES = {
  ...{ source: 'sources', evidence: 'documents', credibility: 'grade' },
  ...{ wording: 'words', content: 'said', scope: 'about' },
};

/** Why what was composed was not written. `relay` is the line of the outlets that is refused, from 0. */
export function refusedComposition(
  reason: StepRefused | Refused | FieldProblem,
  relay: number | undefined,
): RefusedForm {
  if (typeof reason === 'object' && 'ok' in reason) {
    const [[field = '', texts = []] = []] = Object.entries(refusedFields(reason));
    const words = [...texts];
    if (field === '') return { formErrors: words };
    return { fieldErrors: { [relay === undefined ? field : `relays[${relay}].${field}`]: words } };
  }
  const told = refusedForm(reason, [...FIELDS, 'from', 'outlet', 'sources'], NAMES);
  if (relay === undefined || !('fieldErrors' in told)) return told;
  const entries = Object.entries(told.fieldErrors);
  return { fieldErrors: Object.fromEntries(entries.map(([field, words]) => [`relays[${relay}].${field}`, words])) };
}

/** "The desk has this already: s12: Ukraine’s military says about 400, 1 Jan 2023." */
export const alreadyLoggedText = (again: readonly string[]): string => `The desk has this already: ${listText(again)}.`;

type Repeating = {
  event: string;
  claim: string;
  saidAt: string;
  kind: string;
  language: string;
  documents: readonly string[];
};

/** The address of the next statement: what repeats is kept, and stands in the address. */
export function nextStatement(
  { event, claim, saidAt, kind, language, documents }: Repeating,
  logged: readonly string[],
) {
  const kept = new URLSearchParams({ event, claim, saidAt, kind, language });
  for (const document of documents) kept.append('document', document);
  for (const thing of logged) kept.append('logged', thing);
  return `/desk/statements/new?${kept}`;
}
