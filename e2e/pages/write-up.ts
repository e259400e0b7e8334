import { randomBytes } from 'node:crypto';
import type { EventRecord } from '@/lib/domain/record';
import { systemClock } from '@/lib/platform/clock';
import { logRecord, nothingKnown } from '@/lib/writes/log-record';
import { publishLogged } from '@/lib/writes/publish-logged';
import { count, time } from '@/prisma/factories/claims';
import { byId } from '@/prisma/factories/rows';
import type { Desk, DeskPerson } from './desk';

const building = 'in the building hit';

export const watchNamed = (tail: string): string => `Donetsk Watch ${tail}`;
export const doctorNamed = (tail: string): string => `Pavlo Marchenko${tail.toLowerCase()}`;

/**
 * Our own write-up of what was said of the strike on Makiivka: eight answers to the questions of its event. Two of those
 * whom it names are invented, and not on record: their names end in `tail`.
 */
export const textOf = (
  tail: string,
): string => `The first night of 2023 ended a barracks in Makiivka. Who died there, and how many, has been argued over ever since.

Ukraine’s military said on 2 January 2023 that about 400 Russian soldiers had been killed. It put the wounded at about 300.

The Russian Ministry of Defence spoke of 63 dead servicemen on 2 January 2023. On 4 January 2023 the Russian Ministry of Defence raised that figure to 89.

${watchNamed(tail)}, a channel on Telegram, wrote on 2 January 2023 that more than 100 soldiers were wounded. ${doctorNamed(tail)}, a doctor who worked that night, said on 3 January 2023 that the building was hit at 00:02 on 1 January 2023.

The General Staff of the Armed Forces of Ukraine reported on 2 January 2023 that up to 10 vehicles were destroyed. On 25 January 2023 BBC News Russian said that at least 92 of the killed were known by name.`;

/** A fictional twin of that event: four questions, published, and the write-up as a document. Its sources are those of the worked example. */
export async function writeUp(
  desk: Desk,
  { author, reviewer }: { author: DeskPerson; reviewer: DeskPerson },
  text: string | undefined = undefined,
  language = 'en',
): Promise<{ event: string; document: string; tail: string; text: string }> {
  const mark = randomBytes(4).toString('hex');
  // Letters alone, as in a name.
  const tail = `K${mark.replaceAll(/\d/g, (figure) => String.fromCharCode(103 + Number(figure)))}`;
  const body = text ?? textOf(tail);
  const key = `write-up-${mark}`;
  const record: EventRecord = {
    event: {
      id: mark,
      slug: `strike-${mark}`,
      title: `A strike on a barracks, ${mark}`,
      summary: 'Made up for a test, after the strike on Makiivka.',
      zone: 'Europe/Moscow',
      fictional: true,
    },
    claims: [
      count('killed', 'persons', {
        position: 1,
        question: 'How many Russian servicemen were killed?',
        shortName: 'killed',
        measure: 'Russian servicemen killed',
        scope: building,
      }),
      count('wounded', 'persons', {
        position: 2,
        question: 'How many Russian servicemen were wounded?',
        shortName: 'wounded',
        measure: 'Russian servicemen wounded',
        scope: building,
      }),
      time('time', 300, {
        position: 3,
        question: 'When was the building hit?',
        shortName: 'time of the hit',
        measure: 'local time of the hit, which was Moscow time',
        scope: 'the building',
      }),
      count('vehicles', 'vehicles', {
        position: 4,
        question: 'How many vehicles were destroyed?',
        shortName: 'vehicles',
        measure: 'vehicles destroyed',
        scope: 'beside the building',
      }),
    ],
    sources: new Map(),
    statements: [],
    renderings: [],
    documents: byId([
      {
        kind: 'desk summary',
        id: key,
        slug: key,
        title: `A barracks in Makiivka, ${mark}`,
        language,
        confidential: false,
      },
    ]),
    searches: [],
    publishedAt: '2030-01-02T00:00:00Z',
  };
  const known = nothingKnown();
  await desk.client.$transaction(
    async (tx) => {
      const bodies = new Map([[key, { text: body }]]);
      const revisions = await logRecord(tx, record, bodies, known, { author: author.id, reason: 'Made for a test.' });
      await publishLogged(tx, revisions, { author: author.id, reviewer: reviewer.id }, systemClock);
    },
    { timeout: 30_000, maxWait: 20_000 },
  );
  return { event: await desk.eventId(record.event.slug), document: known.documents.get(key) ?? '', tail, text: body };
}
