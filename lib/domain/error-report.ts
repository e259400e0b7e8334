import type { Task } from './permission';

/** The state of a report. It is dealt with once. */
export const REPORT_STATES = ['open', 'answered', 'set aside'] as const;

export type ReportState = (typeof REPORT_STATES)[number];

/** What the desk does with a report. */
export const REPORT_STEPS = ['answer', 'set aside', 'erase'] as const;

export type ReportStep = (typeof REPORT_STEPS)[number];

export type ErrorReport = { state: ReportState; erased: boolean };

/** The permission that each step needs. */
export const taskFor = (step: ReportStep): Task => (step === 'erase' ? 'erase error report' : 'settle error report');

/** Answering and setting aside need a note; erasing does not. */
export const needsNote = (step: ReportStep): boolean => step !== 'erase';

/**
 * The report after a step, or that the step does not follow. A report that was dealt with is not dealt with again, and
 * an erased one stays erased. Erasing an open report sets it aside, because nothing is left to answer.
 */
export function afterReportStep({ state, erased }: ErrorReport, step: ReportStep): ErrorReport | 'not in this state' {
  if (erased) return 'not in this state';
  if (step === 'erase') return { state: state === 'open' ? 'set aside' : state, erased: true };
  if (state !== 'open') return 'not in this state';
  return { state: step === 'answer' ? 'answered' : 'set aside', erased: false };
}

/** The steps that follow, in the order in which they are offered. */
export const reportSteps = (report: ErrorReport): readonly ReportStep[] =>
  REPORT_STEPS.filter((step) => afterReportStep(report, step) !== 'not in this state');
