import type { Claim, EventRecord } from '@/lib/domain/record';
import { instantDay } from './dates';
import { measureText } from './event';
import { viewOf } from './event-list';
import type { EventListItem, FindingView, SharedView } from './event-view';
import { findingOn } from './finding';

/** An event as it goes with a link that is shared, from its line of the list. */
export function sharedEventView(item: EventListItem): SharedView {
  const { title, place, when, fictional, finding, summary, question, isDisputed, changed, changedAt } = item;
  const asked = isDisputed && question ? question.text : '';
  return {
    title,
    about: [place, when].filter((part) => part !== undefined),
    fictional,
    caption: question?.text ?? '',
    ...(finding && { finding }),
    text: textOf(fictional, finding ? [asked, ...sentencesOf(finding)] : [summary]),
    changed,
    changedAt,
  };
}

/** The same of one question. */
export function sharedQuestionView(claim: Claim, record: EventRecord): SharedView {
  const { title, fictional } = record.event;
  const finding = viewOf(findingOn(claim, record));
  return {
    title: claim.question,
    about: [title],
    fictional,
    caption: measureText(claim),
    finding,
    text: textOf(fictional, [claim.question, ...sentencesOf(finding)]),
    changed: instantDay(record.publishedAt, 'UTC'),
    changedAt: record.publishedAt,
  };
}

const sentencesOf = ({ sentences }: FindingView): readonly string[] =>
  sentences.map((phrases) => phrases.map(({ text }) => text).join(''));

const textOf = (fictional: boolean, sentences: readonly string[]): string =>
  [fictional ? 'Fictional.' : '', ...sentences].filter((one) => one !== '').join(' ');
