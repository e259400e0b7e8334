import { apartFromFigure } from './evidence-apart';
import { checkDay } from './evidence-day';
import { checkFigure } from './evidence-figure';
import { checkSpeaker } from './evidence-speaker';
import type { EvidenceText, Extent } from './evidence-text';
import type { NumberValue } from './value';

/** A figure as an editor typed it, and as it was read; without a value if it was not read. */
export type SaidFigure = { words: string; value?: NumberValue };
/** ISO dates: when it was said, and that of the document, to which "yesterday" and "on Monday" refer. */
export type SaidDay = { on: string; documentOn?: string };
/** A source by its names, in whatever scripts they are on record. */
export type SaidBy = { name: string; aliases: readonly string[] };

/** What a statement says that can be looked for in its evidence. */
export type SaidInEvidence = {
  figure?: SaidFigure;
  day?: SaidDay;
  /** More than one, where the same is said of several. */
  speakers?: readonly SaidBy[];
  /** Other sources, who may be named beside the figure. */
  others?: readonly SaidBy[];
};

export type Stands =
  | 'in the quote'
  | 'in another sentence'
  | 'near the quote'
  | 'in the document'
  | 'nowhere'
  | 'not checked';

/**
 * Whether one part of a statement stands in its evidence. `in another sentence` of the quote than the figure, whose own has
 * another day or speaker. `near the quote` is in the paragraph around it. `as` and `at`:
 * in what words and where (UTF-16 units). `by`: less than the thing itself. `nearest`: what stands in the quote instead,
 * or of a figure that stands nowhere the same number with another relation. `why` it is not checked.
 */
export type Checked = {
  what: 'figure' | 'day' | 'speaker';
  said: string;
  stands: Stands;
  as?: string;
  at?: Extent;
  by?: 'surname' | 'kind of body' | 'date of the document';
  nearest?: string;
  why?: 'not a figure' | 'language' | 'no date of the document' | 'no name in its script' | 'long document';
};

/**
 * Looks for the figure, the day and the speaker of a statement in the passage quoted as its evidence (UTF-16 units), then
 * in the paragraph around it, then in the whole document. A figure stands there only with its relation: "about 400" is
 * not "at least 400". Words in English, Ukrainian and Russian are read, digits in any script; what may be in words of
 * another language is not checked, and never guessed.
 */
export function checkEvidence(source: EvidenceText, quote: Extent, said: SaidInEvidence): readonly Checked[] {
  const checked = [
    ...(said.figure === undefined ? [] : [checkFigure(source, quote, said.figure)]),
    ...(said.day === undefined ? [] : [checkDay(source, quote, said.day)]),
    ...(said.speakers ?? []).map((speaker) => checkSpeaker(source, quote, speaker)),
  ];
  return apartFromFigure(source, quote, said, checked);
}
