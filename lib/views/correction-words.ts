// Corrections, in words: said once for the desk's forms and for readers.

/** What a form asks about a further revision of something that readers have seen. */
export const CORRECTION_FORM = {
  question: 'Does it correct what readers saw?',
  answers: [
    { value: '', label: 'Choose …' },
    { value: 'no', label: 'No: something was added, worded better, or moved' },
    { value: 'yes', label: 'Yes: what readers saw was wrong' },
  ],
  note: 'Note to readers: what was wrong',
  hint: 'Only with a correction. One or two sentences. Since when it was shown, and what stands now, is added to it.',
  mayWait: 'You can leave this to whoever publishes it.',
} as const;
