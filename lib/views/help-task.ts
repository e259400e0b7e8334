/** One thing that an editor does, or sees. Tests do the same in a browser, by the same words. */
export type HelpStep =
  | { open: string }
  | { press: string; of?: string }
  /** A button that adds to a form, which stays. */
  | { add: string }
  | { fill: string; with: string; of?: string }
  | { choose: string; option: string }
  | { confirm: string }
  /** Into a cell of the table, by its question and its source. */
  | { type: string; row: string; column: string }
  | { key: string }
  | { see: string };

/** A task of the desk, with its steps by an example. */
export type HelpTask = {
  slug: string;
  title: string;
  /** What it is for, in a sentence. */
  about: string;
  who: 'author' | 'another person';
  steps: readonly HelpStep[];
  /** What else is good to know. */
  notes: readonly string[];
};

/** The names of the example, which runs through all tasks. */
export const EVENT = 'The fire at the mill';
export const QUESTION = 'How many were hurt?';
export const SOURCE = 'Fire brigade of Brannock';
export const OUTLET = 'Brannock Courier';
export const DOCUMENT = 'Page 3 of the Courier, 4 January';
