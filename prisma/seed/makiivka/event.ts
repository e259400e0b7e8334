import type { Event } from '@/lib/domain/record';

/** Donetsk then used Moscow time (UTC+3). */
export const zone = 'Europe/Moscow';

export const event: Event = {
  id: 'makiivka',
  slug: 'makiivka',
  title: 'The strike on a building in Makiivka',
  summary:
    'Around midnight between 31 December 2022 and 1 January 2023, rockets hit a building in Makiivka, a city in the Russian-held part of the Donetsk region of Ukraine, in which Russian soldiers were quartered. Sources differ on how many were killed.',
  place: 'Makiivka, Donetsk region, Ukraine',
  zone,
  // The earliest to the latest minute that any source gives: 23:58 to 00:02, Moscow time.
  occurred: { from: '2022-12-31T20:58:00.000Z', to: '2022-12-31T21:02:00.000Z' },
  fictional: false,
};
