import type { Event } from '@/lib/domain/record';

export const zone = 'Europe/Rome';

export const event: Event = {
  id: 'covid-italy',
  slug: 'covid-italy',
  title: 'COVID-19 in Italy: cases and deaths counted in spring 2020',
  summary:
    'Three bodies published running totals for Italy day by day. Under one date they often give different figures, mostly because they stop counting at different hours. A lower total of an earlier hour does not contradict a higher one of a later hour. Two totals of the same hour can: one question here shows two that agree, another shows two that do not. All three bodies collect what the Italian authorities report, whose own bulletin is not on record here. So three publish, but none of them counted.',
  place: 'Italy',
  zone,
  // The days with figures on record: 10 February to 1 April 2020.
  occurred: { from: '2020-02-09T23:00:00.000Z', to: '2020-04-01T21:59:59.999Z' },
  fictional: false,
};
