import type { ReactNode } from 'react';
import { Explanation, Term } from '@/components/ui/term';
import type { Explained, ExplainedWord } from '@/lib/views/glossary';
import { type MethodTerm, methodAddress } from '@/lib/views/method-terms';
import { VERDICT_LABELS } from '@/lib/views/verdict-labels';

const idOf = (word: ExplainedWord): string => `word/${word.replaceAll(' ', '-')}`;

/** Its entry in the method; all verdicts have one. */
const entryOf = (word: ExplainedWord): MethodTerm => (word in VERDICT_LABELS ? 'verdict' : (word as MethodTerm));

type Props = { of: ExplainedWord; className?: string; children: ReactNode };

/** A word of the method, explained by tap or key. Its sentence is among the `Explanations` of the page. */
export const Word = ({ of, ...props }: Props) => <Term explained={idOf(of)} {...props} />;

/** What the words of a page mean, each once. */
export function Explanations({ words }: { words: Explained }) {
  return (Object.entries(words) as [ExplainedWord, string][]).map(([word, text]) => (
    <Explanation key={word} id={idOf(word)} text={text} href={methodAddress(entryOf(word))} more="More in the method" />
  ));
}
