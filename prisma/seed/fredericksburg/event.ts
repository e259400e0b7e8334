import type { Event } from '@/lib/domain/record';

/**
 * Virginia used local solar time in 1862, about five hours and ten minutes behind Greenwich; standard time came in
 * 1883. The works give days, so the minutes do not matter. `America/New_York` would give −4:56:02 for that
 * year; a fixed zone five hours behind (the sign in its name is reversed) is precise enough.
 */
export const zone = 'Etc/GMT+5';

export const event: Event = {
  id: 'fredericksburg',
  slug: 'fredericksburg',
  title: 'The battle of Fredericksburg, 1862',
  summary:
    'In December 1862 a Union army crossed the Rappahannock at Fredericksburg and was beaten back. Reference works of 130 years give its dates, its strengths and its losses. They differ, and many repeat an earlier one to the last man, so that five works may be a single source.',
  place: 'Fredericksburg, Virginia, United States',
  zone,
  // The first to the last day that any work gives: 11 to 15 December 1862.
  occurred: { from: '1862-12-11T05:00:00.000Z', to: '1862-12-16T04:59:59.999Z' },
  fictional: false,
};
