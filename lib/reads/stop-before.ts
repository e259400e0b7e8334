import { type AsOf, countsFrom, momentWritten } from '@/lib/domain/moment';
import type { EventView } from '@/lib/views/event-view';

/** Of times between the same two at which something was said, one: the earlier of these; empty for all that was said. */
export function stopBefore({ stops, everyStop, zone }: EventView, asked: string): string {
  const time = momentWritten(asked, zone);
  if (time === 'not a time') return '';
  const until = countsFrom(time, zone);
  const isBy = ({ key }: { key: string }) => {
    const moment = momentWritten(key, zone);
    return moment !== 'not a time' && countsFrom(moment, zone) <= until;
  };
  const last = stops.findLastIndex(isBy);
  if (last === stops.length - 1) return '';
  return everyStop ? (stops[last]?.key ?? BEFORE_ALL) : asked;
}

/** A year before everything: what was said by then is nothing. */
const BEFORE_ALL = '0002';

/** A time as addresses have it; what is no time is all that was said. */
export const asOfWritten = (text: string, zone: string): AsOf => {
  const time = momentWritten(text, zone);
  return time === 'not a time' ? 'latest' : time;
};
