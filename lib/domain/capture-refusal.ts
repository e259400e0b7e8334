import type { Refusal } from './permission';

/** How many captures one person may have that are neither kept nor thrown away: each may hold 50 MB for 30 days. */
export const MOST_OPEN = 50;

/** Why something cannot be done with a capture, beside who asks. `lib/views/capture` says it. */
export type CaptureProblem =
  | 'no such thing'
  | 'ended'
  | 'too large'
  | 'empty'
  | 'no file'
  | 'another part'
  | 'another file'
  | 'parts missing'
  | 'not whole'
  | 'too many open';

export type CaptureRefusal = Refusal | CaptureProblem;

/** Why a job about a capture failed, where nothing is wrong with what it was about. */
export type JobFailure = 'tried too often' | 'not written' | 'broke' | 'nothing came';
