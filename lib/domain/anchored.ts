import type { TellingKind } from './passage/telling-words';
import type { Quote } from './record';

/** What differs between two passages: the words of either, as they stand. `beside`: directly before or behind them. */
export type PassageDifference = { what: TellingKind | 'words'; was?: string; is?: string; beside?: true };

/**
 * A quote in another text of its document. `exact`: the same characters; `same words`: but for white space, line ends,
 * hyphens, quotation marks, ligatures, capitals; `says the same`: everything that must not differ is the same, and
 * `changed` lists the other words that are not. `lost`: no passage says the same; `nearest` is the one most like it, and
 * `differs` what is different there; nothing in `differs` where there is no passage like it, or several are.
 */
export type Anchored =
  | { found: 'exact' | 'same words'; quote: Quote }
  | { found: 'says the same'; quote: Quote; changed: readonly PassageDifference[] }
  | { found: 'lost'; why: Lost; nearest?: Quote; differs: readonly PassageDifference[] };

/** Why a quote is lost. `not in the earlier text`: it was none of that text. */
export type Lost = 'says something else' | 'no passage like it' | 'several places' | 'not in the earlier text';
