/**
 * A phrase as typed or pasted, what its claim asks for, and the expected reading in the compact form that
 * testing/print.ts prints. `zone` is the event's zone (UTC by default); `saidOn` is the day on which it was said.
 */
export type Phrase = {
  words: string;
  asks: 'whole number' | 'killed' | 'wounded' | 'number' | 'euros' | 'time' | 'yes-no' | 'option' | 'text';
  saidOn?: string;
  zone?: string;
  convention?: 'day first' | 'month first' | 'decimal point' | 'decimal comma';
  understood: string;
};
