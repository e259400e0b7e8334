import type { AsOf } from '@/lib/domain/moment';
import type { EventRecord } from '@/lib/domain/record';
import { timelineOf } from '@/lib/domain/timeline-points';
import { claimView } from '@/lib/views/claim';
import { eventView } from '@/lib/views/event';
import { eventListItem } from '@/lib/views/event-list';
import { openedView } from '@/lib/views/opened';
import { sharedEventView, sharedQuestionView } from '@/lib/views/shared';
import { listedEvent } from '@/lib/views/testing/in-short';

/** A text that people meet, and where: "event answer", "cell entries implied text". */
export type Sentence = { where: string; text: string };

/** Fields that hold keys, addresses, or what was entered: not our words. */
const NOT_WORDS: ReadonlySet<string> = new Set(
  'key slug ref dateTime lang dir tone sha256 address archived column speakerColumn asOfKey zone native quote wording'.split(
    ' ',
  ),
);

/** This many times of an event are looked at. */
const MOST_TIMES = 50;

/** Every text of the pages of an event, as of every time at which something was said on it. */
export function sentencesOn(record: EventRecord): Sentence[] {
  const times: AsOf[] = [...timelineOf(record, MOST_TIMES).map(({ asOf }) => asOf), 'latest'];
  const item = eventListItem(listedEvent(record));
  const shared = [sharedEventView(item), ...record.claims.map((claim) => sharedQuestionView(claim, record))];
  const listed = [
    ...answersOf('list answer', item.finding?.sentences ?? []),
    ...textsIn('list', { ...item, finding: { told: item.finding?.told } }),
    ...shared.map(({ text }) => ({ where: 'shared answer', text })),
    ...textsIn(
      'shared',
      shared.map(({ finding }) => finding?.told),
    ),
  ];
  const pages = times.flatMap((asOf) => {
    const event = eventView(record, asOf, new Map());
    return [
      ...answersOf('event answer', event.answer),
      ...textsIn('event', { ...event, answer: [] }),
      ...record.claims.flatMap((claim) => {
        const view = claimView(record, claim, [], asOf);
        const opened = openedView(record, asOf, claim.slug);
        return [
          ...answersOf('question answer', view.answer),
          ...textsIn('question', { ...view, answer: [] }),
          ...textsIn('cell', opened === 'not found' ? {} : opened),
        ];
      }),
    ];
  });
  return [...listed, ...pages];
}

const answersOf = (where: string, answer: readonly (readonly { text: string }[])[]): Sentence[] =>
  answer.map((phrases) => ({ where, text: phrases.map(({ text }) => text).join('') }));

/** The texts of plain data, each with the names of the fields that lead to it. */
export function textsIn(where: string, data: unknown): Sentence[] {
  if (typeof data === 'string') return /[a-z]/i.test(data) ? [{ where, text: data }] : [];
  if (Array.isArray(data)) return data.flatMap((one) => textsIn(where, one));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([field, value]) =>
    NOT_WORDS.has(field) ? [] : textsIn(/^[a-z]+$/i.test(field) ? `${where} ${field}` : where, value),
  );
}
