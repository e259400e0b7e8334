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
  if (implied.kind !== 'interval') return implied.kind;
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
  if (gap.kind === 'n/a') return `n/a: ${gap.why}`;
  const between = `${gap.low.toFixed()} and ${gap.high.toFixed()}`;
  if (gap.kind === 'ratio') return `×${gap.ratio.toFixed(3)} (${between})`;
  return gap.kind === 'time' ? `${gap.apart.amount} ${gap.apart.unit}` : between;
}
