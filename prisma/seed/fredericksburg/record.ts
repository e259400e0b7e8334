import type { EventRecord } from '@/lib/domain/record';
import { publishedAt } from '@/prisma/seed/logging';
import { claims } from './claims';
import { documents } from './documents';
import { event } from './event';
import { sources } from './sources';
import { statements } from './statements';

/** No renderings: a figure that one work took from another is a statement based on the other’s. */
export const fredericksburg: EventRecord = {
  event,
  claims,
  sources,
  statements,
  renderings: [],
  documents,
  searches: [],
  publishedAt,
};
