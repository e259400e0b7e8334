import type { Interval } from '@/lib/domain/interval';
import type { ComparablePosition, Position } from '@/lib/domain/position';
import type { ClaimAssessment } from '@/lib/domain/verdict';

/** Prints one claim with its rows for checking by hand: the file's words, and the value read from them. */
export function printedClaim(reading: ClaimAssessment): string {
  const { claim, verdict, gap, camps } = reading;
  const rows = reading.positions.map((position) => {
    const { scope, wording } = position.statement;
    const words = `“${wording.words}”${scope.relation === 'same' ? '' : ` (${scope.relation})`}`;
    return `      ${position.source.name.padEnd(24)} ${words} → ${saysOf(position)}`;
  });
  const counts = `${reading.contradictingPairs} contradicting pairs, ${camps.length} camps, gap ${gapIn(gap)}`;
  return [`  ${claim.id} · ${claim.question}: ${verdict.toUpperCase()} (${counts})`, ...rows].join('\n');
}

function saysOf({ implied }: Position | ComparablePosition): string {
  if (implied.kind === 'none') return implied.reason;
  if (implied.kind === 'options') return implied.options.join(' or ');
  if (implied.kind === 'answer') return implied.yes ? 'yes' : 'no';
  return implied.axis === 'number' ? numbersIn(implied.interval) : daysIn(implied.interval);
}

const numbersIn = ({ low, high }: Interval): string =>
  `${low === 'open' ? '' : low.toFixed()}–${high === 'open' ? '∞' : high.toFixed()}`;

function daysIn({ low, high }: Interval): string {
  const at = (bound: Interval['low']) =>
    bound === 'open' ? '∞' : new Date(bound.toNumber()).toISOString().slice(0, 16);
  return `${at(low)}–${at(high)} UTC`;
}

export function gapIn(gap: ClaimAssessment['gap']): string {
  if (gap.kind === 'ratio') return `×${gap.ratio.toFixed(3)} (${gap.low.toFixed()} ÷ ${gap.high.toFixed()})`;
  if (gap.kind === 'against zero') return `${gap.low.toFixed()} against 0`;
  return gap.kind === 'distance' ? `${gap.milliseconds.div(3_600_000).toFixed(1)} h` : `n/a: ${gap.why}`;
}
