import type { Checked, SaidInEvidence } from './evidence-check';
import { daysQuoted } from './evidence-day';
import { figuresQuoted } from './evidence-figure';
import { namesQuoted } from './evidence-speaker';
import { type EvidenceText, type Extent, paragraphsAround } from './evidence-text';
import { sentencesOf } from './passage/sentences';

/**
 * What stands in the quote, but belongs to another sentence than the figure. A passage of several sentences has each part
 * of a statement somewhere, and often of another speaker or another day. It is said only where the sentence of the figure,
 * each of them if it stands in several, has a day or a speaker of its own: "It said that 63 were killed" may go on from
 * the sentence before. `nearest` is what that sentence has.
 */
export function apartFromFigure(
  source: EvidenceText,
  quote: Extent,
  said: SaidInEvidence,
  checked: readonly Checked[],
): readonly Checked[] {
  if (said.figure === undefined) return checked;
  const within = paragraphsAround(source, quote);
  const sentences = sentencesIn(source, within);
  const figures = figuresQuoted(source, quote, said.figure);
  const own = sentences.filter((sentence) => figures.some((figure) => isWithin(figure, sentence)));
  if (own.length === 0) return checked;
  return checked.map((one) => {
    if (one.stands !== 'in the quote' || one.what === 'figure') return one;
    const { same, other } = placesOf(source, within, said, one);
    const others = own.map((sentence) => other.find((place) => isWithin(place, sentence)));
    const isApart = !own.some((sentence) => same.some((place) => isWithin(place, sentence)));
    const [nearest] = others;
    if (!isApart || nearest === undefined || others.includes(undefined)) return one;
    return { ...one, stands: 'in another sentence', nearest: source.text.slice(...nearest) };
  });
}

type Places = { same: readonly Extent[]; other: readonly Extent[] };

/** Where the day or the speaker of a statement stands in a passage, and where another does. */
function placesOf(source: EvidenceText, within: Extent, said: SaidInEvidence, of: Checked): Places {
  if (of.what === 'day') return said.day === undefined ? NOWHERE : daysQuoted(source, within, said.day);
  const speaker = said.speakers?.find(({ name }) => name === of.said);
  return speaker === undefined ? NOWHERE : namesQuoted(source, within, speaker, said.others ?? []);
}

const NOWHERE: Places = { same: [], other: [] };

const sentencesIn = (source: EvidenceText, [from, to]: Extent): readonly Extent[] =>
  sentencesOf(source.text.slice(from, to), source.language === '' ? undefined : source.language).map(
    ({ start, end }): Extent => [start + from, end + from],
  );

const isWithin = ([from, to]: Extent, [start, end]: Extent): boolean => from >= start && to <= end;
