import { counted, stated } from '@/prisma/factories/values';
import type { Corrected } from '@/prisma/seed/corrected';

/** What the desk got wrong at first: the event is made up, and so is the slip. */
export const corrected: readonly Corrected[] = [
  {
    ref: 'f06',
    first: stated(counted(21)),
    note: 'We had 21 people hurt. The second notice of the Tern Line says 12: we had its figures the wrong way round.',
  },
];
