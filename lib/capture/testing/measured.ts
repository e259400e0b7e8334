import { anchorQuotes } from '@/lib/capture/anchor';
import { codePointsOf } from '@/lib/domain/code-points';
import { GONE, type MadeDocument, type MadeQuote, STANDS } from './made-document';

/** What became of the quotes of a made-up document, and how long it took. `wrong` is anchored where it does not stand. */
export type Measured = {
  standing: number;
  found: number;
  wrong: readonly string[];
  missed: readonly string[];
  byFate: Readonly<Record<string, string>>;
  milliseconds: number;
};

/** In UTF-16 units: how far an end may be off, for a mark or a blank at the end. */
const NEAR = 3;

export function measured(made: MadeDocument): Measured {
  const start = performance.now();
  const results = anchorQuotes(
    made.quotes.map(({ quote }) => quote),
    made.before,
    made.after,
  );
  const milliseconds = Math.round(performance.now() - start);
  const points = codePointsOf(made.after);
  const counts = new Map<string, [found: number, all: number]>();
  const [wrong, missed]: [string[], string[]] = [[], []];
  for (const [i, one] of made.quotes.entries()) {
    const result = results[i];
    const count = counts.get(one.fate) ?? [0, 0];
    counts.set(one.fate, [count[0] + (result?.found === 'lost' ? 0 : 1), count[1] + 1]);
    const told = `${one.fate}${one.hasLookalike ? ', lookalike' : ''}: ${one.quote.exact} → ${JSON.stringify(result)}`;
    if (result === undefined || result.found === 'lost') {
      if (one.stands) missed.push(`${told}\n  it is: ${made.after.slice(...one.stands)}`);
      continue;
    }
    const [from, to] = [points.unitAt(result.quote.start), points.unitAt(result.quote.end)];
    if (!isThere(one, from, to))
      wrong.push(`${told}\n  it is: ${one.stands ? made.after.slice(...one.stands) : 'gone'}`);
  }
  const standing = made.quotes.filter(({ stands }) => stands !== undefined).length;
  const byFate = Object.fromEntries(
    [...STANDS, ...GONE].map((fate) => [fate, (counts.get(fate) ?? [0, 0]).join(' of ')]),
  );
  return { standing, found: standing - missed.length, wrong, missed, byFate, milliseconds };
}

const isThere = ({ stands }: MadeQuote, from: number, to: number): boolean =>
  stands !== undefined && Math.abs(stands[0] - from) <= NEAR && Math.abs(stands[1] - to) <= NEAR;
