/**
 * The words of the method that `/methodology` explains, each under its own anchor, so that every use of a word can link
 * to its meaning. An anchor is never renamed, because links from outside would break. A test looks for each on the
 * page.
 */
export const METHOD_TERMS = {
  never: 'what the method never does',
  event: 'event',
  claim: 'claim',
  source: 'source',
  statement: 'statement',
  rendering: 'rendering',
  document: 'document',
  wording: 'wording',
  grades: 'grades',
  forms: 'forms of a statement',
  denials: 'denials',
  confirmed: 'confirmed',
  hedges: 'hedges',
  silent: 'nothing logged, and silent',
  values: 'values',
  range: 'range',
  rounded: 'counted or rounded',
  about: 'about',
  best: 'low, best, high',
  vague: 'vague words',
  relative: 'relative values',
  tolerance: 'tolerance',
  scope: 'scope',
  labels: 'labels of scopes',
  'implied-range': 'implied range',
  'not-comparable': 'not comparable',
  order: 'order of what was said',
  position: 'position',
  revisions: 'revisions',
  running: 'running totals',
  echo: 'echo',
  'late-echo': 'late echo',
  origin: 'origin',
  untraced: 'origins that cannot be traced',
  voices: 'voices',
  relation: 'relation of two positions',
  contradicts: 'contradicts',
  agrees: 'agrees',
  consistent: 'consistent',
  firm: 'firm, or by reading',
  verdict: 'verdict',
  camps: 'camps',
  gap: 'gap',
  'how-disputed': 'how disputed',
  sentence: 'the sentence on top',
  chain: 'chain',
  drift: 'drift',
  fidelity: 'fidelity',
  clocks: 'the two clocks',
  'as-of': 'as of',
  limits: 'known limits',
  version: 'method version',
} as const;

export type MethodTerm = keyof typeof METHOD_TERMS;

/** A sentence on each of some terms. */
export type TermWords = Partial<Record<MethodTerm, string>>;

export const METHOD_PAGE = '/methodology';

/** The address at which a word of the method is explained. */
export const methodAddress = (term: MethodTerm): string => `${METHOD_PAGE}#${term}`;
