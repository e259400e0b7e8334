import type { CLAIM_TYPES } from '@/lib/schemas/entry-claim';
import { SOURCE_KINDS } from '@/lib/schemas/record-words';
import { NAMING_WORDS } from '@/lib/views/entry-form-words';
import { choicesOf } from '@/lib/views/statement-form-words';

// What the forms of a source and of a question offer, in words.

/** Of a new source none is chosen yet. */
export const KINDS_OF_SOURCE = [
  { value: '', label: 'Choose one' },
  ...SOURCE_KINDS.map((value) => ({ value, label: `${value.charAt(0).toUpperCase()}${value.slice(1)}` })),
];

export const NAMINGS = choicesOf(NAMING_WORDS);

/** What answers a question, by its type. */
export const ANSWERED_BY: Readonly<Record<(typeof CLAIM_TYPES)[number], string>> = {
  number: 'A number',
  time: 'A time',
  category: 'A list of answers',
  'yes-no': 'Yes or no',
  text: 'Words',
};
