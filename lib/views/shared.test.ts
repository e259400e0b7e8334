import { expect, test } from 'vitest';
import { withoutConfidential } from '@/lib/domain/confidential';
import type { EventRecord } from '@/lib/domain/record';
import { demonstration } from '@/prisma/seed/records';
import { claimView } from './claim';
import { eventListItem } from './event-list';
import { sharedEventView, sharedQuestionView } from './shared';
import { listedEvent } from './testing/in-short';

const records = demonstration.map(({ record }) => withoutConfidential(record));
const sharedOf = (slug: string) => {
  const record = records.find(({ event }) => event.slug === slug);
  if (record === undefined) throw new Error(`No event ${slug}.`);
  return sharedEventView(eventListItem(listedEvent(record)));
};
const on = (record: EventRecord, key: string) => record.claims.find(({ slug }) => slug === key);

test('an event in one text has its question, both figures and both names', () => {
  expect(sharedOf('makiivka')).toMatchObject({
    text: 'How many Russian servicemen were killed? Ukrainian military says about 400. Russian Ministry of Defence says 89; on 2 January it said 63. They cannot both be right: even the lowest reading of ‘about 400’ is more than 4 times 89.',
    about: ['Makiivka, Donetsk region, Ukraine', '31 December 2022 to 1 January 2023'],
    caption: 'How many Russian servicemen were killed?',
  });
});

test('a made-up event says so first', () => {
  expect(sharedOf('quillhaven-ferry').text).toMatch(
    /^Fictional\. When did the ferry run aground\? Tern Line says 07:05/,
  );
});

test.each(records.flatMap((record) => record.claims.map((claim) => [claim.question, claim, record] as const)))(
  'of the question “%s” it is told what its page says first',
  (question, claim, record) => {
    const shared = sharedQuestionView(claim, record);
    const { answer, verdict } = claimView(record, claim, []);
    const first = (answer[0] ?? []).map(({ text }) => text).join('');
    const told = shared.text.replace(/^Fictional\. /, '');
    expect([shared.title, shared.about]).toEqual([question, [record.event.title]]);
    expect(told.startsWith(`${question} `)).toBe(true);
    // Of a dispute the page goes on with how many other pairs conflict.
    const said = told.slice(question.length + 1);
    expect(verdict.key === 'disputed' ? first.startsWith(said) : said.startsWith(first)).toBe(true);
  },
);

test.each([
  ['time', ['Daniil Bezsonov', 'Readovka']],
  ['rockets-hit', ['Russian Ministry of Defence']],
  // "At least 25" is what was fired at a whole region: beside the 6 it would read as a dispute.
  ['rockets', ['Russian Ministry of Defence']],
])('of %s, which is not disputed, answers to just what is asked are told', (key, names) => {
  const [makiivka] = records;
  const claim = makiivka && on(makiivka, key);
  if (makiivka === undefined || claim === undefined) throw new Error('The record has no such question.');
  expect(sharedQuestionView(claim, makiivka).finding?.told.map(({ name }) => name)).toEqual(names);
});
