import type { Temporal } from 'temporal-polyfill';
import type { NotRead, ReadingContext } from './reading';
import { type ZoneNamed, zoneOfOffset } from './zones';

/** The zone of local times, or why there is none. */
export function zoneFor(
  named: ZoneNamed | 'none',
  locals: readonly Temporal.PlainDateTime[],
  context: ReadingContext,
): { zone: string } | { why: NotRead } {
  if (named === 'none' || named.by === 'event') return { zone: context.zone };
  if (named.by === 'name') return { zone: named.zone };
  if (named.by === 'several') return { why: 'no zone of that name' };
  const zone = zoneOfOffset(named.minutes, locals, context.zone, named.prefer);
  return zone === 'none' ? { why: 'no zone of that name' } : { zone };
}

/**
 * The instants (ISO, UTC) that a local time may be: one; two in the hour that clocks show twice, unless the offset was
 * named; none in the hour that they skip.
 */
export function instantsOf(local: Temporal.PlainDateTime, zone: string, named: ZoneNamed | 'none'): readonly string[] {
  const both = (['earlier', 'later'] as const)
    .map((disambiguation) => local.toZonedDateTime(zone, { disambiguation }))
    .filter((one) => one.toPlainDateTime().equals(local));
  const wanted = both.filter(
    (one) => named === 'none' || named.by !== 'offset' || Math.trunc(one.offsetNanoseconds / 60e9) === named.minutes,
  );
  return [...new Set(wanted.map((one) => one.toInstant().toString()))];
}
