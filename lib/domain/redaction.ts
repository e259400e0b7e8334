/** What people may one day have to redact: texts that have their own tables. */
export const REDACTABLE = ['wording', 'document_body', 'quote', 'reason'] as const;

export type Redactable = (typeof REDACTABLE)[number];

/** Whether a word from outside names one of them. */
export const isRedactable = (word: string): word is Redactable => REDACTABLE.some((kind) => kind === word);
