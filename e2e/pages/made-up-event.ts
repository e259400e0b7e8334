import type { EventRecord } from '@/lib/domain/record';
import { count } from '@/prisma/factories/claims';
import { byId, source, statement } from '@/prisma/factories/rows';
import { exactly, stated } from '@/prisma/factories/values';
import { paraphrase } from '@/prisma/factories/wording';

const zone = 'Europe/Lisbon';
const logging = { zone, from: '2030-01-02T00:00:00Z' };

/** A fictional event: one question, two sources, and a figure of each. Each of its names ends in `tail`. */
export function madeUpEvent(mark: string, tail = ''): EventRecord {
  const [harbour, paper, summary] = [`harbour-${mark}`, `paper-${mark}`, `summary-${mark}`];
  const said = (ref: string, by: string, figure: number) =>
    statement(logging, ref, {
      claim: 'boats',
      source: by,
      on: '2029-06-01',
      says: stated(exactly(figure)),
      words: paraphrase(`${figure} boats broke loose, ${mark}${tail}`),
      evidence: [summary],
    });
  return {
    event: {
      id: mark,
      slug: `made-up-${mark}`,
      title: `Boats that broke loose, ${mark}${tail}`,
      summary: 'Made up for a test.',
      zone,
      fictional: true,
    },
    claims: [
      count('boats', 'boats', {
        position: 1,
        question: `How many boats broke loose${tail}?`,
        measure: `boats that broke loose${tail}`,
        scope: 'in the harbour, that night',
      }),
    ],
    sources: byId([
      source(harbour, { name: `Harbour master ${mark}${tail}`, kind: 'official', side: 'none' }),
      source(paper, { name: `Harbour paper ${mark}${tail}`, kind: 'media', side: 'none' }),
    ]),
    statements: [said('s1', harbour, 12), said('s2', paper, 20)],
    renderings: [],
    documents: byId([
      { kind: 'desk summary', id: summary, slug: summary, title: `A summary, ${mark}${tail}`, confidential: false },
    ]),
    searches: [],
    publishedAt: logging.from,
  };
}
