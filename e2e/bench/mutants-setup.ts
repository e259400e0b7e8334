import fc from 'fast-check';

// Random tests try the same few cases on every mutant (CASES is in mutants.config.ts), and do not look for the smallest.
fc.configureGlobal({ seed: 1, endOnFailure: true });
