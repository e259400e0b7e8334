import type { EventRecord } from '@/lib/domain/record';
import { publishedAt } from '@/prisma/seed/logging';
import { claims } from './claims';
import { documents } from './documents';
import { event } from './event';
import { sources } from './sources';
import { renderings, statements } from './statements';

export const covidItaly: EventRecord = {
  event,
  claims,
  sources,
  statements,
  renderings,
  documents,
  searches: [],
  publishedAt,
};
