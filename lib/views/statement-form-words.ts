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

export const REJECT_WORDS = {
  value: 'a value',
  'that it happened': 'that it happened at all',
  statement: 'what another source said',
  'nothing in particular': 'nothing in particular',
} as const;

export const ORIGIN_WORDS = {
  'its own': 'it says so itself',
  repeats: 'it repeats another statement',
  'does not say': 'it is an outlet that does not say',
} as const;

export const CREDIBILITY_WORDS = {
  1: '1 confirmed by other sources',
  2: '2 probably true',
  3: '3 possibly true',
  4: '4 doubtful',
  5: '5 improbable',
  6: '6 truth cannot be judged',
} as const;

export const LINK_WORDS = { cited: 'The outlet says so', inferred: 'The desk infers it' } as const;

export const SPEAKER_WORDS = { kept: 'the source', nobody: 'nobody by name', another: 'somebody else' } as const;

/** The same as the choices of a field, in this order. */
export const choicesOf = (words: Readonly<Record<string, string>>): { value: string; label: string }[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
