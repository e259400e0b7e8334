import { writtenMoment } from '@/lib/domain/moment';
import { makeAll, type QuestionMemo } from '@/lib/domain/question-memo';
import type { EventRecord } from '@/lib/domain/record';
import { timelineOf, verdictChangesAt, verdictsOn } from '@/lib/domain/timeline-points';
import { clockLabels } from './clock-labels';
import { momentText } from './dates';
import type { TimelinePointView } from './event-view';

/** As many stops as a slider and a list can have. A record with more gets days or months instead. */
export const MAX_POINTS = 40;

/** How many changed verdicts are listed for one time. If there are more, their number is given. */
const MOST_TOLD = 8;

type Stops = { points: readonly TimelinePointView[] };

/**
 * Cached: every day of one record has the same stops, and to find them takes as long as the rest of a large event's
 * page.
 */
const known = new WeakMap<EventRecord, Stops>();

/** Where the clock of what was said can be set, each with the verdicts that changed there. */
export function timelinePoints(record: EventRecord, memo: QuestionMemo = makeAll): Stops {
  const found = known.get(record) ?? foundIn(record, memo);
  known.set(record, found);
  return found;
}

/** Makes what `timelinePoints` needs to know of each question, one at a time; what comes of it is in the memo. */
export function* timelineSteps(record: EventRecord, memo: QuestionMemo): Generator<void> {
  if (known.has(record)) return;
  const points = timelineOf(record, MAX_POINTS);
  for (const claim of record.claims) {
    verdictsOn(record, claim, points, memo);
    yield;
  }
}

function foundIn(record: EventRecord, memo: QuestionMemo): Stops {
  const points = timelineOf(record, MAX_POINTS);
  const changes = verdictChangesAt(record, points, memo);
  const stops = points.map(({ asOf }) => ({ key: writtenMoment(asOf), text: momentText(asOf) }));
  const labels = clockLabels(stops);
  return {
    points: stops.map((stop, index) => {
      const verdictChanges = changes[index] ?? [];
      const short = labels[index] ?? '';
      return {
        ...stop,
        ...(short !== stop.text && { short }),
        verdictChanges: verdictChanges.slice(0, MOST_TOLD).map(({ claim: { slug, question }, from, to }) => ({
          claim: slug,
          question,
          from,
          to,
        })),
        ...(verdictChanges.length > MOST_TOLD && { of: verdictChanges.length }),
      };
    }),
  };
}
