// What the fields of an entry's form offer to choose from, by the word that is sent.

export const NAMING_WORDS = {
  named: 'Named: a person or a body',
  unnamed: 'Not named: “a Western official”',
  collective: 'Several who speak as one',
} as const;

export const WHOLE_WORDS = {
  counted: 'Counted: whole things',
  measured: 'Measured: fractions too',
} as const;

export const EXCLUSIVE_WORDS = {
  one: 'One: who names another answer contradicts it',
  several: 'Several may be: naming one does not deny another',
} as const;
