import type { Task } from './permission';

/** The state of a report. It is dealt with once. */
export const REPORT_STATES = ['open', 'corrected', 'answered', 'set aside'] as const;

export type ReportState = (typeof REPORT_STATES)[number];

/** What the desk does with a report. */
export const REPORT_STEPS = ['correct', 'answer', 'set aside', 'erase'] as const;

export type ReportStep = (typeof REPORT_STEPS)[number];

/** `isCorrected`: a revision that answers it was published. */
export type ErrorReport = { state: ReportState; erased: boolean; isCorrected?: boolean };

/** The permission that each step needs. */
export const taskFor = (step: ReportStep): Task => (step === 'erase' ? 'erase error report' : 'settle error report');

/** Correcting, answering and setting aside need a note; erasing does not. */
export const needsNote = (step: ReportStep): boolean => step !== 'erase';

const AFTER = { correct: 'corrected', answer: 'answered', 'set aside': 'set aside' } as const satisfies Record<
  Exclude<ReportStep, 'erase'>,
  ReportState
>;

/**
 * The report after a step, or that the step does not follow. A report that was dealt with is not dealt with again, and
 * an erased one stays erased. Nothing is corrected before readers see what corrects it. Erasing an open report sets it
 * aside, because nothing is left to answer.
 */
export function afterReportStep(
  { state, erased, isCorrected = false }: ErrorReport,
  step: ReportStep,
): ErrorReport | 'not in this state' {
  if (erased) return 'not in this state';
  if (step === 'erase') return { state: state === 'open' ? 'set aside' : state, erased: true };
  if (state !== 'open' || (step === 'correct' && !isCorrected)) return 'not in this state';
  return { state: AFTER[step], erased: false };
}

/** The steps that follow, in the order in which they are offered. */
export const reportSteps = (report: ErrorReport): readonly ReportStep[] =>
  REPORT_STEPS.filter((step) => afterReportStep(report, step) !== 'not in this state');

/** How the reason of a revision begins that answers a report: "Report 12: ". */
export const reasonFor = (report: number): string => `Report ${report}: `;

/** The report that a revision answers by how its reason begins; undefined where it names none. */
export function reportNamed(reason: string): number | undefined {
  const [, digits] = /^Report (\d{1,9})(?!\w)/.exec(reason) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The event of readers' pages that a path is about, and the question of it, by their addresses; undefined for any other. */
export function placeReported(path: string): { event: string; claim?: string } | undefined {
  const [, event, claim] = /^\/events\/([a-z0-9-]{1,80})(?:\/claims\/([a-z0-9-]{1,80}))?(?:[/?]|$)/.exec(path) ?? [];
  return event === undefined ? undefined : { event, ...(claim !== undefined && { claim }) };
}
