import { Temporal } from 'temporal-polyfill';
import type { Gap } from '@/lib/domain/gap';
import type { ClaimReading, Origins, Verdict } from '@/lib/domain/verdict';
import { isStartOfDay } from './dates';
import { countText, figureText, ratioText } from './figures';

/** One of the two that a gap lies between. */
type Side = Extract<Gap, { kind: 'distance' }>['a'];

export const VERDICT_LABELS: Record<Verdict, string> = {
  disputed: 'disputed',
  agreed: 'agreed',
  consistent: 'consistent',
  'single origin': 'single origin',
  'no value': 'no value',
};

/** The inputs of a verdict, a few words each: gap, camps, origins, voices. */
export function factsOf(reading: ClaimReading): readonly string[] {
  const gap = gapText(reading);
  const camps = reading.camps.length > 0 ? [countText(reading.camps.length, 'camp')] : [];
  const tolerance = toleranceText(reading);
  const { onlyDeny } = reading.origins;
  const denying = onlyDeny.length > 0 ? [`${onlyDeny.length} only ${onlyDeny.length === 1 ? 'denies' : 'deny'}`] : [];
  return [
    ...gap,
    ...(tolerance === '' ? [] : [tolerance]),
    ...camps,
    originsText(reading.origins),
    ...denying,
    countText(reading.voices.length, 'voice'),
  ];
}

/** "within 5 min": what a claim takes for no difference, where its answers agree; empty where it takes nothing so. */
export function toleranceText({ claim, verdict }: Pick<ClaimReading, 'claim' | 'verdict'>): string {
  if (verdict !== 'agreed') return '';
  if (claim.type === 'time' && claim.toleranceSeconds !== 'none') {
    return `within ${durationText(claim.toleranceSeconds.times(1000).toNumber())}`;
  }
  if (claim.type !== 'number' || claim.tolerance === 'none') return '';
  // As beside a value: a measure without its unit would be half of it, and what is counted the claim has named.
  return `within ${figureText(claim.tolerance)}${claim.whole ? '' : ` ${claim.unit}`}`;
}

/** "gap ×4.0", "gap 12 against 0", "gap 3 h 20 min"; a reason where there is none, and nothing where none is asked. */
export function gapText({ gap, verdict }: Pick<ClaimReading, 'gap' | 'verdict'>): readonly string[] {
  if (gap.kind !== 'n/a') return [`gap ${gapFigure(gap)}`];
  return verdict === 'disputed' || gap.why === 'one value' ? [`gap n/a: ${gap.why}`] : [];
}

/** "×4.0", "12 against 0", "3 h 20 min", "n/a". */
export function gapFigure(gap: Gap): string {
  switch (gap.kind) {
    case 'ratio':
      return ratioText(gap.ratio);
    case 'against zero':
      return `${figureText(gap.low)} against 0`;
    case 'distance':
      return wholeDays(gap) ?? durationText(gap.milliseconds.toNumber());
    case 'n/a':
      return gap.kind;
  }
}

/** "1 day": where both are given as days (or months, or years), and the one's last and the other's first are whole ones. */
function wholeDays({ a, b }: Extract<Gap, { kind: 'distance' }>): string | undefined {
  const [from, until] = [nextDayOf(a), firstDayOf(b)];
  if (from === undefined || until === undefined) return undefined;
  return countText(from.until(until, { largestUnit: 'days' }).days, 'day');
}

const nextDayOf = ({ statement, implied }: Side): Temporal.PlainDate | undefined =>
  implied.kind === 'interval' && implied.interval.high !== 'open'
    ? dayFrom(implied.interval.high.toNumber() + 1, statement)
    : undefined;

const firstDayOf = ({ statement, implied }: Side): Temporal.PlainDate | undefined =>
  implied.kind === 'interval' && implied.interval.low !== 'open'
    ? dayFrom(implied.interval.low.toNumber(), statement)
    : undefined;

/** The day that begins at an instant, in the zone in which the time was given to the day; none where none begins. */
function dayFrom(at: number, { content }: Side['statement']): Temporal.PlainDate | undefined {
  if (content.form !== 'stated' || content.value.type !== 'time') return undefined;
  const { precision, zone } = content.value;
  if (precision === 'second' || precision === 'minute' || precision === 'hour') return undefined;
  if (!isStartOfDay(at, zone)) return undefined;
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
}

/** "5 origins", "5 origins, and 1 unnamed or collective", "no origin": those that give a comparable value. */
export function originsText({ counted, unnamedOrCollective }: Origins): string {
  if (counted.length + unnamedOrCollective.length === 0) return 'no origin';
  if (unnamedOrCollective.length === 0) return countText(counted.length, 'origin');
  if (counted.length === 0) return `${unnamedOrCollective.length} unnamed or collective`;
  return `${countText(counted.length, 'origin')}, and ${unnamedOrCollective.length} unnamed or collective`;
}

/** "3 days", "4 h 20 min", "3 min": two units at the most, rounded to whole minutes or days. */
export function durationText(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 1) return milliseconds < 1000 ? 'under a second' : countText(Math.round(milliseconds / 1000), 'second');
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return countText(Math.round(hours / 24), 'day');
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}
