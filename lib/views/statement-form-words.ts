// What the fields of a statement offer to choose from, by the word of the method: for its form, and for who reviews it.

export const FORM_WORDS = {
  stated: 'gives a value',
  confirmed: 'confirms it, without a value',
  denied: 'denies',
  declined: 'was asked, and gave no value',
  withdrawn: 'takes back what it said',
} as const;

export const WORDING_WORDS = {
  paraphrase: 'the desk’s own words',
  verbatim: 'word for word',
  translation: 'a translation',
} as const;

export const SCOPE_WORDS = {
  same: 'what the question asks',
  broader: 'more than that',
  narrower: 'a part of it',
  different: 'something else',
} as const;

/** The same as the choices of a field, in this order. */
export const choicesOf = (words: Readonly<Record<string, string>>): { value: string; label: string }[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
