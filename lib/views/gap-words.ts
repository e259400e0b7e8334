import type Big from 'big.js';
import type { Gap, NoGap } from '@/lib/domain/gap';
import type { ComparablePosition } from '@/lib/domain/position';
import type { Claim } from '@/lib/domain/record';
import type { Duration } from '@/lib/domain/times-apart';
import { valueIn } from '@/lib/domain/value';
import { countText, figureText, ratioText } from './figures';
import type { Context } from './values';

/**
 * How far apart the figures of a claim are, in words: "×4.5" with "×4.0" as the least that the ranges leave; "0 and about
 * 400"; "‘dozens’ and ‘hundreds’"; "6 °C"; "17 min". Or why nothing is told. `atLeast` is absent where the ranges leave all of
 * it, unless rounding it down prints another figure: 20 against 13.7 is "×1.5, at least ×1.4".
 */
export type GapWords = { told: string; atLeast?: string } | { none: NoGap };

export function gapWords(gap: Gap, { claim }: Pick<Context, 'claim'>): GapWords {
  if (gap.kind === 'n/a') return { none: gap.why };
  const told = toldWords(gap, claim);
  const least = leastWords(gap, claim);
  const isTold = least === undefined || (isExact(gap) && least === told);
  return { told, ...(!isTold && { atLeast: least }) };
}

type Told = Exclude<Gap, { kind: 'n/a' }>;

function toldWords(gap: Told, claim: Claim): string {
  switch (gap.kind) {
    case 'ratio':
      return ratioText(gap.ratio);
    case 'difference':
      return measured(gap.difference, claim);
    case 'time':
      return durationWords(gap.apart);
    case 'against zero':
    case 'in words':
      return `${figureWords(gap.a, gap.low)} and ${figureWords(gap.b, gap.high)}`;
  }
}

/** The least that the ranges leave, rounded down. */
export function leastWords(gap: Gap, claim: Claim): string | undefined {
  if (!('least' in gap) || gap.least === 'none') return undefined;
  if (gap.kind === 'time') return durationWords(gap.least);
  return gap.kind === 'ratio' ? ratioText(gap.least, 'down') : measured(gap.least, claim);
}

const measured = (figure: Big, claim: Claim): string =>
  `${figureText(figure)}${claim.type === 'number' ? ` ${claim.unit}` : ''}`;

/** Whether the ranges leave all of it. */
function isExact(gap: Told): boolean {
  if (gap.kind === 'ratio') return gap.least !== 'none' && gap.least.eq(gap.ratio);
  return gap.kind === 'difference' && gap.least !== 'none' && gap.least.eq(gap.difference);
}

/** The figure that a position states at its nearer end, in its words: "about 400", "‘dozens’", "2" of "at least 2". */
function figureWords(
  { statement: { content, wording } }: ComparablePosition,
  figure: Parameters<typeof figureText>[0],
) {
  const value = valueIn(content);
  if (value?.type !== 'number') return figureText(figure);
  if (value.relation === 'vague') return `‘${value.word ?? wording.words}’`;
  return value.relation === 'about' ? `about ${figureText(figure)}` : figureText(figure);
}

/** "17 min", "1 day", "3 h". */
export function durationWords({ amount, unit }: Duration): string {
  if (unit === 'hour') return `${amount} h`;
  return unit === 'minute' ? `${amount} min` : countText(amount, unit);
}

/** The difference that a claim ignores: "5 minutes", "10", "0.2 m"; empty if it ignores none. */
export function allowedText(claim: Claim): string {
  if (claim.type === 'time' && claim.toleranceSeconds !== 'none') {
    const seconds = claim.toleranceSeconds;
    return seconds.mod(60).eq(0)
      ? countText(seconds.div(60).toNumber(), 'minute')
      : countText(seconds.toNumber(), 'second');
  }
  return claim.type === 'number' && claim.tolerance !== 'none'
    ? `${figureText(claim.tolerance)}${claim.whole ? '' : ` ${claim.unit}`}`
    : '';
}

/** "×4.5, at least ×4.0"; "×6.5" alone where the least is printed the same; "n/a" where nothing is told. */
export function gapFigure(words: GapWords): string {
  if ('none' in words) return 'n/a';
  const { told, atLeast } = words;
  return atLeast === undefined || atLeast === told ? told : `${told}, at least ${atLeast}`;
}
