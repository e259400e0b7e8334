/** Why a capture has no time-stamp. `lib/capture/time-stamp` decides it, `lib/views/address-refusal-text` says it. */
export type TimeStampRefusal =
  | 'not reached'
  | 'took too long'
  | 'answered with an error'
  | 'not granted'
  | 'no time-stamp'
  | 'of something else'
  | 'of another request'
  | 'wrong signature'
  | 'wrong certificate'
  | 'stopped';
