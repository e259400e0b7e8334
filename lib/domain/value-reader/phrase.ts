/**
 * A phrase as somebody types or pastes it, what its claim asks for, and what is to be understood of it, in the compact
 * form that testing/print.ts prints. `zone` is the event's (UTC where none is given); `saidOn` the day on which it was said.
 */
export type Phrase = {
  words: string;
  asks: 'whole number' | 'number' | 'time' | 'yes-no' | 'option' | 'text';
  saidOn?: string;
  zone?: string;
  convention?: 'day first' | 'month first' | 'decimal point' | 'decimal comma';
  understood: string;
};
