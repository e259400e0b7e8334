import type { Refusal } from './permission';

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
  | 'not whole';

export type CaptureRefusal = Refusal | CaptureProblem;

/** Why a job about a capture failed, where nothing is wrong with what it was about. */
export type JobFailure = 'tried too often' | 'broke' | 'nothing came';
