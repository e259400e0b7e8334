/** Which of the two chains of the log. */
type Chain = 'public' | 'private';

/** Why a server signs nothing. `kept` and `found` count entries; keys are as verifiers keep them. */
export type NotSigned =
  | { why: 'the log is shorter'; chain: Chain; kept: number; found: number }
  | { why: 'the log is another'; chain: Chain; kept: number }
  | { why: 'the key is another'; key: string; inForce: string }
  | { why: 'there is no key' }
  | { why: 'the kept checkpoint cannot be read'; chain: Chain };

/** What a server says of the log: the last checkpoint that was signed, the key, and why it signs nothing if it does not. */
export type LogSigning = { checkpoint?: string; key?: string; notSigned?: NotSigned };
