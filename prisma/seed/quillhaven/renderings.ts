import type { Rendering } from '@/lib/domain/record';
import { quoting } from '@/prisma/factories/captured';
import { different, type RenderingRow, rendering } from '@/prisma/factories/rows';
import { about, atLeast, atMinute, exactly, fewerThan, stated, yes } from '@/prisma/factories/values';
import { atTime, original, verbatim } from '@/prisma/factories/wording';
import { courierReport, hafenblattReport, radioBulletin } from './documents';
import { zone } from './event';
import { translators } from './translators';

const of = (ref: string, row: RenderingRow): Rendering => rendering(zone, ref, row);

const nineOClock = atTime('2025-03-14T09:00-01:00', zone);
const noon = atTime('2025-03-14T12:10-01:00', zone);

export const renderings: readonly Rendering[] = [
  // One number over three hops: "about twenty" → "at least twenty" → "20 badly hurt, officials say".
  of('g01', {
    of: 'f01',
    link: 'cited',
    outlet: 'radio-fanar',
    on: nineOClock,
    says: stated(about(20)),
    words: original('ar', 'أُصيب نحو عشرين راكبًا، معظمهم بجروح طفيفة', {
      by: translators.arabic,
      words: 'About twenty passengers were injured, most of them slightly',
    }),
    evidence: [quoting(radioBulletin, 'أُصيب نحو عشرين راكبًا، معظمهم بجروح طفيفة')],
  }),
  of('g02', {
    of: 'f01',
    from: 'g01',
    link: 'cited',
    outlet: 'hafenblatt',
    on: noon,
    says: stated(atLeast(20)),
    words: original('de', 'Mindestens zwanzig Menschen wurden verletzt', {
      by: translators.german,
      words: 'At least twenty people were injured',
    }),
    evidence: [quoting(hafenblattReport, 'Mindestens zwanzig Menschen wurden verletzt')],
  }),
  of('g03', {
    of: 'f01',
    from: 'g02',
    link: 'cited',
    outlet: 'quill-courier',
    on: '2025-03-14',
    says: stated(exactly(20)),
    scope: different('badly hurt, which the deckhand said of nobody', 'badly-hurt'),
    words: verbatim('20 passengers were badly hurt'),
    speaker: { kept: false, names: 'another', given: 'officials' },
    evidence: [quoting(courierReport, '20 passengers were badly hurt')],
  }),
  of('g04', {
    of: 'f02',
    link: 'cited',
    outlet: 'quill-courier',
    on: '2025-03-14',
    says: stated(exactly(7)),
    words: verbatim('Tern Line speaks of seven people hurt.'),
    evidence: [quoting(courierReport, 'Tern Line speaks of seven people hurt.')],
  }),
  of('g05', {
    of: 'f02',
    link: 'cited',
    outlet: 'hafenblatt',
    on: noon,
    says: stated(fewerThan(10)),
    words: original('de', 'Die Reederei meldete weniger als zehn Verletzte.', {
      by: translators.german,
      words: 'The shipping line reported fewer than ten injured.',
    }),
    evidence: [quoting(hafenblattReport, 'Die Reederei meldete weniger als zehn Verletzte.')],
  }),
  of('g06', {
    of: 'f14',
    link: 'cited',
    outlet: 'radio-fanar',
    on: nineOClock,
    says: stated(atMinute('2025-03-14T06:48-01:00', zone)),
    words: original('ar', 'وقع الحادث عند الساعة السادسة وثمانٍ وأربعين دقيقة صباحًا', {
      by: translators.arabic,
      words: 'The accident happened at six forty-eight in the morning',
    }),
    evidence: [quoting(radioBulletin, 'وقع الحادث عند الساعة السادسة وثمانٍ وأربعين دقيقة صباحًا')],
  }),
  of('g07', {
    of: 'f19',
    link: 'inferred',
    outlet: 'hafenblatt',
    on: noon,
    says: stated(yes),
    words: original('de', 'Ein Lotse war an Bord.', { by: translators.german, words: 'A pilot was aboard.' }),
    speaker: { kept: false, names: 'nobody', given: 'no speaker at all' },
    note: 'No other source had said so by noon: that it comes from the line’s notice is our inference.',
    evidence: [quoting(hafenblattReport, 'Ein Lotse war an Bord.')],
  }),
];
