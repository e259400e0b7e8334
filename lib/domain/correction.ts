import { REDACTED } from './redaction';
import type { Standing, Step } from './review';

/** What the desk says of a further revision: that it corrects nothing, or what was wrong, in a note to readers. */
export type Correcting = 'no correction' | { note: string };

export type CorrectionRefusal = 'not said whether it corrects' | 'no correction note' | 'nothing to correct';

/** Whether readers have seen something of it: only that can be corrected. */
export const wasPublished = (standing: Standing): boolean => standing !== 'unpublished';

/** Whether a step may carry a note: its author proposes one by submitting, and it is told to readers by publishing. */
export const mayCorrect = (step: Step, standing: Standing): boolean =>
  (step === 'submit' || step === 'publish') && wasPublished(standing);

/** Whether whoever takes this step has to say if it corrects something. */
export const mustSay = (step: Step, standing: Standing): boolean => step === 'publish' && wasPublished(standing);

/**
 * The note with which a step is taken, without white space around it; no note where nothing is corrected. `standing` is
 * that of the thing before the step. Refused are: publishing a further revision of what readers have seen without saying
 * whether it corrects something; a correction without a word of what was wrong; and a note where readers have seen
 * nothing, or with a step that publishes nothing.
 * Rule: product.md, IFCN code ("a published corrections policy; readers see the corrected version"); issue 19.
 */
export function correctionNote(
  step: Step,
  standing: Standing,
  said: Correcting | undefined,
): { ok: true; note?: string } | { ok: false; reason: CorrectionRefusal } {
  if (said === undefined && mustSay(step, standing)) return { ok: false, reason: 'not said whether it corrects' };
  if (said === undefined || said === 'no correction') return { ok: true };
  if (!mayCorrect(step, standing)) return { ok: false, reason: 'nothing to correct' };
  const note = said.note.trim();
  return note === '' || note === REDACTED ? { ok: false, reason: 'no correction note' } : { ok: true, note };
}
