import type { EventRecord } from '@/lib/domain/record';
import { pick } from '@/prisma/factories/rows';
import { documents } from '@/prisma/seed/documents';
import { publishedAt } from '@/prisma/seed/logging';
import { sources } from '@/prisma/seed/sources';
import { claims } from './claims';
import { event } from './event';
import { renderings } from './renderings';
import { statements } from './statements';

/** The default column order of the table: by side, then by time of speaking. */
const used = [
  'ua-stratcom',
  'ua-general-staff',
  'bezsonov',
  'dpr-administration',
  'dpr-officials',
  'dpr-leadership-source',
  'ru-mod',
  'tass',
  'girkin',
  'rybar',
  'rozhin',
  'readovka',
  'ru-bloggers',
  'solovyov',
  'azarov',
  'bbc',
  'bbc-russian',
  'reuters',
  'news18',
  'uk-mod',
  'abcnyheter',
  'euronews-it',
];

const cited = new Set([...statements, ...renderings].flatMap((said) => said.evidence.map(({ document }) => document)));

export const makiivka: EventRecord = {
  event,
  claims,
  sources: pick(sources, used),
  statements,
  renderings,
  documents: pick(documents, [...cited]),
  searches: [],
  publishedAt,
};
