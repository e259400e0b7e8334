import { writtenMoment } from '@/lib/domain/moment';
import { makeAll, type QuestionMemo } from '@/lib/domain/question-memo';
import type { Claim, EventRecord } from '@/lib/domain/record';
import { type Stop, stopsOf, stopsWhereSaid, timesOn, turnsByStop, verdictsAt } from '@/lib/domain/stops';
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
export function stopViews(record: EventRecord, memo: QuestionMemo = makeAll): Stops {
  const found = known.get(record) ?? foundIn(record, memo);
  known.set(record, found);
  return found;
}

/** Makes what `stopViews` needs to know of each question, one at a time; what comes of it is in the memo. */
export function* stopSteps(record: EventRecord, memo: QuestionMemo): Generator<void> {
  if (known.has(record)) return;
  const verdictsOf = verdictsBy(record, stopsOf(record, MOST_STOPS), memo);
  for (const claim of record.claims) {
    verdictsOf(claim);
    yield;
  }
}

function verdictsBy(record: EventRecord, stops: readonly Stop[], memo: QuestionMemo) {
  return (claim: Claim) => {
    const times = memo(claim, 'times', () => timesOn(record, claim));
    const at = stopsWhereSaid(times, stops);
    return memo(claim, `verdicts ${at.map((stop) => stop.at).join(' ')}`, () => verdictsAt(record, claim, at));
  };
}

function foundIn(record: EventRecord, memo: QuestionMemo): Stops {
  const stops = stopsOf(record, MOST_STOPS);
  const verdictsOf = verdictsBy(record, stops, memo);
  const turns = turnsByStop(
    stops,
    record.claims.map((claim) => ({ claim, verdicts: verdictsOf(claim) })),
  );
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
