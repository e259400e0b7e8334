import type { Claim, Label } from '@/lib/domain/record';
import { count, label } from '@/prisma/factories/claims';

const cases = 'confirmed cases, all days together';
const deaths = 'deaths, all days together';
/**
 * A running total by the end of a day. A total that stopped counting earlier that day is narrower: by the end there
 * may have been more. The note of each figure has the hour at which counting stopped.
 */
const byTheEndOf = (date: string) => `in Italy, counted to the end of ${date} (about 23:59 UTC)`;

/** What a narrower total is about. Each claim has labels of its own. */
const WORDS = { morning: 'up to that morning', midnight: 'up to the midnight before' };
export type StoppedAt = keyof typeof WORDS;
export const labelOf = (claim: string, at: StoppedAt): string => `${claim}-${at}`;
const stopped = (claim: string, ...at: readonly StoppedAt[]): readonly Label[] =>
  at.map((one) => label(labelOf(claim, one), WORDS[one]));

export const claims: readonly Claim[] = [
  count('cases-10-february', 'persons', {
    position: 1,
    question: 'How many cases were confirmed in Italy by the end of 10 February 2020?',
    shortName: 'cases, 10 February',
    labels: stopped('cases-10-february', 'morning'),
    measure: cases,
    scope: byTheEndOf('10 February 2020'),
  }),
  count('cases-22-february', 'persons', {
    position: 2,
    question: 'How many cases were confirmed in Italy by the end of 22 February 2020?',
    shortName: 'cases, 22 February',
    labels: stopped('cases-22-february', 'morning'),
    measure: cases,
    scope: byTheEndOf('22 February 2020'),
  }),
  count('cases-15-march', 'persons', {
    position: 3,
    question: 'How many cases were confirmed in Italy by the end of 15 March 2020?',
    shortName: 'cases, 15 March',
    labels: stopped('cases-15-march', 'morning'),
    measure: cases,
    scope: byTheEndOf('15 March 2020'),
  }),
  count('deaths-17-march', 'persons', {
    position: 4,
    question: 'How many deaths were reported in Italy by the end of 17 March 2020?',
    shortName: 'deaths, 17 March',
    labels: stopped('deaths-17-march', 'morning'),
    measure: deaths,
    scope: byTheEndOf('17 March 2020'),
  }),
  count('cases-1-april', 'persons', {
    position: 5,
    question: 'How many cases were confirmed in Italy by the end of 1 April 2020?',
    shortName: 'cases, 1 April',
    labels: stopped('cases-1-april', 'morning', 'midnight'),
    measure: cases,
    scope: byTheEndOf('1 April 2020'),
  }),
  count('deaths-1-april', 'persons', {
    position: 6,
    question: 'How many deaths were reported in Italy by the end of 1 April 2020?',
    shortName: 'deaths, 1 April',
    labels: stopped('deaths-1-april', 'morning', 'midnight'),
    measure: deaths,
    scope: byTheEndOf('1 April 2020'),
  }),
  // These claims ask for an hour: each total up to that hour answers the whole question, so figures exclude each
  // other if they differ, and agree if they do not.
  count('cases-22-february-morning', 'persons', {
    position: 7,
    question: 'How many cases were confirmed in Italy by 10:00 CET on 22 February 2020?',
    shortName: 'cases, 22 February, 10:00',
    measure: cases,
    scope: 'in Italy, counted to 10:00 CET on 22 February 2020',
  }),
  count('cases-at-midnight', 'persons', {
    position: 8,
    question: 'How many cases were confirmed in Italy by the night from 31 March to 1 April 2020?',
    shortName: 'cases, midnight to 1 April',
    measure: cases,
    scope: 'in Italy, up to the night from 31 March to 1 April 2020, whatever the date they were published under',
  }),
];
