import type { Verdict } from '@/lib/domain/verdict';
import { QUESTION_WORDS } from './question-words';
import { SOURCE_WORDS } from './source-words';
import { STATEMENT_WORDS } from './statement-words';

/**
 * Words of the method that readers meet on other pages, each explained where it stands and, by the same sentence, at the
 * head of its entry on `/methodology`. By the part that shows them, because a browser loads those of its parts alone.
 */
export const GLOSSARY = { ...SOURCE_WORDS, ...STATEMENT_WORDS, ...QUESTION_WORDS } as const;

/** A word that is explained where it stands. */
export type ExplainedWord = keyof typeof GLOSSARY | Verdict;

/** Sentences by word, as a part of a page needs them. */
export type Explained = Readonly<Partial<Record<ExplainedWord, string>>>;
