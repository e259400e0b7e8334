import type { EventRecord } from '@/lib/domain/record';
import { pick } from '@/prisma/factories/rows';
import { documents } from '@/prisma/seed/documents';
import { publishedAt } from '@/prisma/seed/logging';
import { sources } from '@/prisma/seed/sources';
import { claims } from './claims';
import { event } from './event';
import { renderings, statements } from './statements';

const used = [
  'klitschko',
  'kuleba',
  'kyiv-city-administration',
  'ua-authorities',
  'zelensky',
  'putin',
  'bbc',
  'news18',
];

const cited = new Set([...statements, ...renderings].flatMap((said) => said.evidence.map(({ document }) => document)));

export const kyivAttack: EventRecord = {
  event,
  claims,
  sources: pick(sources, used),
  statements,
  renderings,
  documents: pick(documents, [...cited]),
  searches: [],
  publishedAt,
};
