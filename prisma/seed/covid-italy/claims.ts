import type { Claim } from '@/lib/domain/record';
import { count } from '@/prisma/factories/claims';

const cases = 'confirmed cases, all days together';
const deaths = 'deaths, all days together';
/** What is asked is what stands under a date; the hour at which each stops counting is in the note of its figure. */
const under = (date: string) => `in Italy, as published under the date ${date}`;

export const claims: readonly Claim[] = [
  count('cases-10-february', 'persons', {
    position: 1,
    question: 'How many cases were confirmed in Italy up to 10 February 2020?',
    measure: cases,
    scope: under('10 February 2020'),
  }),
  count('cases-22-february', 'persons', {
    position: 2,
    question: 'How many cases were confirmed in Italy up to 22 February 2020?',
    measure: cases,
    scope: under('22 February 2020'),
  }),
  count('cases-15-march', 'persons', {
    position: 3,
    question: 'How many cases were confirmed in Italy up to 15 March 2020?',
    measure: cases,
    scope: under('15 March 2020'),
  }),
  count('deaths-17-march', 'persons', {
    position: 4,
    question: 'How many deaths were reported in Italy up to 17 March 2020?',
    measure: deaths,
    scope: under('17 March 2020'),
  }),
  count('cases-1-april', 'persons', {
    position: 5,
    question: 'How many cases were confirmed in Italy up to 1 April 2020?',
    measure: cases,
    scope: under('1 April 2020'),
  }),
  count('deaths-1-april', 'persons', {
    position: 6,
    question: 'How many deaths were reported in Italy up to 1 April 2020?',
    measure: deaths,
    scope: under('1 April 2020'),
  }),
  // The same figures as two rows above, asked by the hour and not by the date: what differed there agrees here.
  count('cases-at-midnight', 'persons', {
    position: 7,
    question: 'How many cases were confirmed in Italy by the end of 31 March 2020?',
    measure: cases,
    scope: 'in Italy, up to the night from 31 March to 1 April 2020, whatever the date they were published under',
  }),
];
