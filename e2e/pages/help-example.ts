import { randomBytes } from 'node:crypto';
import type { EventRecord } from '@/lib/domain/record';
import { EVENT, OUTLET, QUESTION, SOURCE } from '@/lib/views/help-task';
import { count } from '@/prisma/factories/claims';
import { byId, source, statement } from '@/prisma/factories/rows';
import { exactly, stated } from '@/prisma/factories/values';
import { paraphrase } from '@/prisma/factories/wording';

/** The names of the example of the help, as one story uses them: others run beside it. */
export class HelpExample {
  /** A word that a search of the desk finds: one that begins with a digit is read as a number. */
  readonly mark = `m${randomBytes(5).toString('hex')}`;
  /** Those of the sources are near no others: the desk would ask about those of the runs before. */
  private readonly names: readonly [string, string][] = [
    [EVENT, `${EVENT} ${this.mark}`],
    [QUESTION, `How many were hurt ${this.mark}?`],
    [SOURCE, `${randomBytes(6).toString('hex')} ${this.mark}`],
    [OUTLET, `${randomBytes(6).toString('hex')} ${this.mark}`],
    ['Page 3 of the Courier', `Page 3 ${this.mark}`],
  ];

  own = (text: string): string => this.names.reduce((left, [name, used]) => left.replaceAll(name, used), text);

  /** What the first tasks log: an event, a question, sources, and a statement, by which the first has a column. */
  record(sources: readonly (typeof SOURCE | typeof OUTLET)[]): EventRecord {
    const { mark, own } = this;
    const zone = 'Europe/Kyiv';
    const from = '2030-01-02T00:00:00Z';
    return {
      event: {
        ...{ id: mark, slug: `fire-${mark}`, title: own(EVENT), summary: 'A mill burnt down.' },
        ...{ zone, fictional: true },
      },
      claims: [
        count('hurt', 'persons', {
          ...{ position: 1, question: own(QUESTION), shortName: 'hurt', measure: 'persons hurt', scope: 'in the fire' },
        }),
      ],
      sources: byId(
        sources.map((name) =>
          source(`${name === SOURCE ? 'brigade' : 'courier'}-${mark}`, {
            ...{ name: own(name), kind: name === SOURCE ? 'official' : 'media', side: 'none' },
          }),
        ),
      ),
      statements: [
        statement({ zone, from }, 's1', {
          ...{ claim: 'hurt', source: `brigade-${mark}`, on: '2023-01-03', says: stated(exactly(12)) },
          ...{ words: paraphrase(`12 were hurt, ${mark}`), evidence: [] },
        }),
      ],
      ...{ renderings: [], documents: byId([]), searches: [], publishedAt: from },
    };
  }
}
