import type { Event } from '@/lib/domain/record';

export const zone = 'Europe/Kyiv';

export const event: Event = {
  id: 'kyiv-attack',
  slug: 'kyiv-attack',
  title: 'The attack on Kyiv on the night of 2 January 2023',
  summary:
    'In the night from 1 to 2 January 2023 Kyiv was attacked from the air; the mayor said that falling debris had injured one person. Here is what was said about that night and how outlets passed it on. Two of them give the same man two different offices.',
  place: 'Kyiv, Ukraine',
  zone,
  // The whole night, 22:00 to 06:00 local time: no source on record gives the first and last minute of the attack.
  occurred: { from: '2023-01-01T20:00:00.000Z', to: '2023-01-02T04:00:00.000Z' },
  fictional: false,
};
