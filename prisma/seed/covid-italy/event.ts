import type { Event } from '@/lib/domain/record';

export const zone = 'Europe/Rome';

export const event: Event = {
  id: 'covid-italy',
  slug: 'covid-italy',
  title: 'COVID-19 in Italy: cases and deaths counted in spring 2020',
  summary:
    'Three bodies published running totals for Italy day by day. Under one date they often give different figures, mostly because they stop counting at different hours: asked for the end of the day, an earlier total is a least number, and a later, higher one does not contradict it. Only where two counted to the same hour can they exclude each other; one row shows that they may, and another that they agree. All three collect what the Italian authorities report, whose own bulletin is not on record here: three origins are three who publish, not three who counted.',
  place: 'Italy',
  zone,
  // The days of which figures are on record: 10 February to 1 April 2020.
  occurred: { from: '2020-02-09T23:00:00.000Z', to: '2020-04-01T21:59:59.999Z' },
  fictional: false,
};
