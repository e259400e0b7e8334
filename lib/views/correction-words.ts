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
  hint: 'Only with a correction. One or two sentences. When the version before was published, and what stands now, is added to it.',
  mayWait: 'You can leave this to whoever publishes it.',
} as const;

/** Where readers follow corrections. */
export const FEED_ADDRESS = '/corrections/feed.xml';

/** In place of an empty list. */
export const NO_CORRECTIONS = 'Nothing was corrected or withdrawn so far.';

/** The policy: what the desk corrects and how, and how to report an error. */
export const CORRECTIONS_POLICY = {
  first:
    'What we published and had to correct or withdraw, the latest first: what was wrong, when that version was published, and what stands there now.',
  rules: [
    'We correct every error of fact that we find or are told of: a figure, a time, a name, words that were not said so, a source that did not say it. We do it as soon as two of us have checked it. One person writes the correction, a second publishes it.',
    'A correction says what was wrong, in plain words. It stands here, on the page of the event and of the question, and in the public log. The corrected page shows the corrected version, and says that it was corrected.',
    'It is no correction when a source changes what it says: 63 became 89 because the ministry revised it. Both stand in the record, with dates. Nor do we list a document that was added, or a clearer sentence.',
    'What we should not have published, we withdraw. Readers see that it was there, when it went, and why; nothing of it counts. While we check something it may be on hold: its page says since when and why.',
    'A correction stays on this list as long as what it corrects is on our pages; the public log keeps that there was one for good. If a note names somebody who must not be named, two of us can black it out: the list still shows that there was a correction.',
    'Tell us what is wrong, where you saw it, and where we can check it. No account is needed. We read every report.',
  ],
} as const;
