import type Big from 'big.js';
import type { Checked, SaidFigure } from './evidence-check';
import {
  type EvidenceText,
  type Extent,
  mayHideWords,
  paragraphsAround,
  readElsewhere,
  significant,
  wordsBetween,
} from './evidence-text';
import { dayAt } from './passage/days';
import { type FigureSaid, figureAt, mayBeSame } from './passage/figures';
import type { Word } from './passage/words';
import type { NumberValue } from './value';

type Figure = { said: FigureSaid; extent: Extent };

/** Looks for a figure with its relation: both have to stand. */
export function checkFigure(source: EvidenceText, quote: Extent, { words: said, value }: SaidFigure): Checked {
  const asked = askedOf(value);
  if (asked === 'not checked') return { what: 'figure', said, stands: 'not checked', why: 'not a figure' };
  const around = paragraphsAround(source, quote);
  const read = wordsBetween(source, around);
  const near = figuresIn(read);
  const isIn = ({ extent: [from, to] }: Figure) => from >= quote[0] && to <= quote[1];
  const told = (figure: Figure) => ({ as: source.text.slice(...figure.extent), at: figure.extent });
  const same = near.filter(({ said: one }) => isSame(one, asked));
  const [inQuote, beside] = [same.find(isIn), same.find((one) => !isIn(one))];
  if (inQuote) return { what: 'figure', said, stands: 'in the quote', ...told(inQuote) };
  const nearest = nearestOf(near, asked, quote);
  const nearestWords = (figure: Figure | undefined) =>
    figure === undefined ? {} : { nearest: source.text.slice(...figure.extent) };
  if (beside) return { what: 'figure', said, stands: 'near the quote', ...told(beside), ...nearestWords(nearest) };
  const { found: elsewhere, isWhole } = figuresElsewhere(source, around, asked);
  const found = elsewhere.find(({ said: one }) => isSame(one, asked));
  if (found) return { what: 'figure', said, stands: 'in the document', ...told(found), ...nearestWords(nearest) };
  // A number in words of a language that is not read may be it.
  if (mayHideWords(source, read)) return { what: 'figure', said, stands: 'not checked', why: 'language' };
  if (!isWhole) return { what: 'figure', said, stands: 'not checked', why: 'long document', ...nearestWords(nearest) };
  const other = elsewhere.find(({ said: one }) => hasNumber(one, asked));
  return { what: 'figure', said, stands: 'nowhere', ...nearestWords(sameNumber(near, asked) ?? other ?? nearest) };
}

/** Where a figure stands in the quote with its relation. */
export function figuresQuoted(source: EvidenceText, quote: Extent, { value }: SaidFigure): readonly Extent[] {
  const asked = askedOf(value);
  if (asked === 'not checked') return [];
  return figuresIn(wordsBetween(source, quote)).flatMap(({ said, extent }) => (isSame(said, asked) ? [extent] : []));
}

/** What is looked for: a relation and one number, or two. */
type Asked = { relation: FigureSaid['relation']; figure: Big; high?: Big };

function askedOf(value: NumberValue | undefined): Asked | 'not checked' {
  if (value === undefined) return 'not checked';
  if ('figure' in value) return { relation: value.relation, figure: value.figure };
  if ('bound' in value) return { relation: value.relation, figure: value.bound };
  return value.relation === 'between' ? { relation: 'between', figure: value.low, high: value.high } : 'not checked';
}

/** A word such as "nearly" is read as "about" wherever values are read. */
const relationOf = ({ relation }: FigureSaid) => (relation === 'nearly' ? 'about' : relation);

const isSame = (said: FigureSaid, { relation, figure, high }: Asked): boolean =>
  relationOf(said) === relation &&
  mayBeSame(said.figure, [figure]) &&
  (high === undefined || (said.high !== undefined && mayBeSame(said.high, [high])));

const hasNumber = (said: FigureSaid, { figure, high }: Asked): boolean =>
  mayBeSame([...said.figure, ...(said.high ?? [])], high === undefined ? [figure] : [figure, high]);

/** The figures of a passage; days and clock times have none. */
function figuresIn(words: readonly Word[]): Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < words.length; ) {
    const day = dayAt(words, at);
    const figure = day === 'none' ? figureAt(words, at) : 'none';
    const isClock = words[at + 1]?.norm === ':' && words[at + 2]?.kind === 'figure' && words[at + 2]?.glued === true;
    if (day !== 'none') at = day.end;
    else if (isClock) at += 3;
    else if (figure === 'none' || figure.at !== at) at += 1;
    else {
      const extent: Extent = [words[at]?.from ?? 0, words[figure.end - 1]?.to ?? 0];
      found.push({ said: figure, extent });
      at = Math.max(figure.end, at + 1);
    }
  }
  return found;
}

/** Figures beyond what is read around the quote that may be the one that is looked for. */
function figuresElsewhere(source: EvidenceText, around: Extent, asked: Asked) {
  const wanted = significant(asked.figure.toFixed());
  const places = source.figures().flatMap(({ at, digits }) => {
    return digits.some((one) => one === wanted || (one !== '' && wanted.startsWith(one))) ? [at] : [];
  });
  return readElsewhere(source, places, around, figuresIn);
}

const sameNumber = (figures: readonly Figure[], asked: Asked): Figure | undefined =>
  figures.find(({ said }) => hasNumber(said, asked));

/** In the quote: that of the same number, else the one nearest in size. */
function nearestOf(figures: readonly Figure[], asked: Asked, [from, to]: Extent): Figure | undefined {
  const inQuote = figures.filter(({ extent }) => extent[1] > from && extent[0] < to);
  const apart = ({ said }: Figure) =>
    Math.abs(Math.log((Number(said.figure[0]) || 0.5) / (Number(asked.figure) || 0.5)));
  return sameNumber(inQuote, asked) ?? [...inQuote].sort((a, b) => apart(a) - apart(b))[0];
}
