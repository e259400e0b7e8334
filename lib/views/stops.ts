import { writtenMoment } from '@/lib/domain/moment';
import type { EventRecord } from '@/lib/domain/record';
import { stopsOf, turnsAt } from '@/lib/domain/stops';
import { momentText } from './dates';
import type { StopView } from './event-view';

/** As many stops as a slider and a list can have. A record with more gets days or months instead. */
export const MOST_STOPS = 40;

/** How many changed verdicts are listed for one time. If there are more, their number is given. */
const MOST_TOLD = 8;

type Stops = { stops: readonly StopView[] };

/**
 * Cached: every day of one record has the same stops, and to find them takes as long as the rest of a large event's
 * page.
 */
const known = new WeakMap<EventRecord, Stops>();

/** Where the clock of what was said can be set, each with the verdicts that changed there. */
export function stopViews(record: EventRecord): Stops {
  const found = known.get(record) ?? foundIn(record);
  known.set(record, found);
  return found;
}

function foundIn(record: EventRecord): Stops {
  const stops = stopsOf(record, MOST_STOPS);
  const turns = turnsAt(record, stops);
  return {
    stops: stops.map(({ asOf }, index) => {
      const turned = turns[index] ?? [];
      return {
        key: writtenMoment(asOf),
        text: momentText(asOf),
        turned: turned.slice(0, MOST_TOLD).map(({ claim: { slug, question }, from, to }) => ({
          claim: slug,
          question,
          from,
          to,
        })),
        ...(turned.length > MOST_TOLD && { of: turned.length }),
      };
    }),
  };
}
