import type { MethodTerm } from '@/lib/views/method-terms';

type Listed = { id: string; title: string; terms: readonly MethodTerm[] };

/** The table of contents: the parts of the page, and the terms that each explains, in order. */
export const CHAPTERS = [
  { id: 'purpose', title: 'What is compared', terms: ['never'] },
  {
    id: 'pieces',
    title: 'What a record is made of',
    terms: ['event', 'claim', 'source', 'statement', 'rendering', 'document', 'wording', 'grades'],
  },
  {
    id: 'answers',
    title: 'What a source can do',
    terms: ['forms', 'denials', 'confirmed', 'hedges', 'silent', 'values'],
  },
  {
    id: 'ranges',
    title: 'From words to ranges',
    terms: ['range', 'rounded', 'about', 'best', 'vague', 'relative', 'tolerance'],
  },
  {
    id: 'aboutness',
    title: 'What the words are about',
    terms: ['scope', 'implied-range', 'labels', 'not-comparable'],
  },
  { id: 'holding', title: 'What a source holds', terms: ['position', 'revisions', 'order', 'running'] },
  { id: 'speakers', title: 'Who says it', terms: ['origin', 'untraced', 'echo', 'late-echo', 'voices'] },
  {
    id: 'pairs',
    title: 'Two answers side by side',
    terms: ['relation', 'contradicts', 'agrees', 'consistent', 'firm'],
  },
  { id: 'standing', title: 'How the answers stand', terms: ['verdict', 'camps', 'gap', 'how-disputed', 'sentence'] },
  { id: 'relaying', title: 'What happens on the way', terms: ['chain', 'drift', 'fidelity'] },
  { id: 'times', title: 'What was known when', terms: ['clocks', 'as-of'] },
  { id: 'limits', title: 'Known limits', terms: [] },
  { id: 'version', title: 'Versions, and how to check', terms: [] },
] as const satisfies readonly Listed[];

export type ChapterId = (typeof CHAPTERS)[number]['id'];

export const titleOf = (id: ChapterId): string => CHAPTERS.find((chapter) => chapter.id === id)?.title ?? id;
