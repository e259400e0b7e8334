import type { EventRecord, Search } from '@/lib/domain/record';
import { onDay } from '@/prisma/factories/wording';
import { publishedAt } from '@/prisma/seed/logging';
import { claims } from './claims';
import { documents } from './documents';
import { event, zone } from './event';
import * as inquiry from './inquiry';
import { renderings } from './renderings';
import { sources } from './sources';
import { statements } from './statements';

const searches: readonly Search[] = [
  {
    id: 'search-harbour-office-cause',
    claim: 'cause',
    source: 'quillhaven-harbour-office',
    places: 'the log of the harbour, its notices to mariners, and its press page',
    until: onDay('2025-03-20', zone),
    note: 'The office was also asked by letter on 17 March.',
  },
];

export const quillhavenFerry: EventRecord = {
  event,
  claims,
  sources,
  statements: [...statements, ...inquiry.statements],
  renderings: [...renderings, ...inquiry.renderings],
  documents,
  searches,
  publishedAt,
};
