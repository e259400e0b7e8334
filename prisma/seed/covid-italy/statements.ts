import type { Rendering, Statement } from '@/lib/domain/record';
import type { Scope } from '@/lib/domain/value';
import { narrower, rendering, same, statement } from '@/prisma/factories/rows';
import { counted, stated } from '@/prisma/factories/values';
import { inMonth, paraphrase } from '@/prisma/factories/wording';
import { loggedFrom } from '@/prisma/seed/logging';
import { labelOf, type StoppedAt } from './claims';
import { zone } from './event';

const grouped = (figure: number) => figure.toLocaleString('en-GB');
const whatIsCounted = (claim: string) => (claim.startsWith('deaths') ? 'deaths' : 'cases');

type Published = { claim: string; on: string; figure: number };
/** Notes follow the cut-off, which is the note of the scope, on the same line. */
type Cited = { source: string; scope: Scope; evidence: readonly string[]; note?: string };

const figure = (ref: string, { claim, on, figure: n }: Published, cited: Cited): Statement =>
  statement({ zone, from: loggedFrom }, ref, {
    claim,
    on,
    says: stated(counted(n)),
    words: paraphrase(`${grouped(n)} ${whatIsCounted(claim)} so far`),
    ...cited,
  });

/** Claims that ask for an hour. The count up to that hour is their whole answer, and a part of the end-of-day total. */
const BY_THE_HOUR: ReadonlySet<string> = new Set(['cases-22-february-morning', 'cases-at-midnight']);
const stoppedEarlier = (claim: string, cutOff: string, at: StoppedAt): Scope =>
  BY_THE_HOUR.has(claim) ? same(cutOff) : narrower(cutOff, labelOf(claim, at));

/**
 * Reports for which a copy of the print was found as well as the transcription. Only that of 22 February was checked
 * for its hour.
 */
const COPIED: readonly number[] = [33, 55];

/** Until 17 March, the WHO stopped counting in the morning; from 18 March, at the midnight before. */
const atMidnight = (on: string): boolean => on >= '2020-03-18';

function whoStopped(report: number, on: string): string {
  if (atMidnight(on)) return 'counted up to midnight as that day began';
  return report === 33 ? 'counted up to 10:00 CET that morning' : 'counted up to that morning';
}

const who = (ref: string, report: number, published: Published, note?: string): Statement =>
  figure(ref, published, {
    source: 'who',
    scope: stoppedEarlier(
      published.claim,
      whoStopped(report, published.on),
      atMidnight(published.on) ? 'midnight' : 'morning',
    ),
    evidence: [
      `who-situation-report-${report}`,
      'owid-sources-comparison',
      ...(COPIED.includes(report) ? [`who-situation-report-${report}-copy`] : []),
    ],
    ...(note === undefined ? {} : { note }),
  });

const ecdc = (ref: string, published: Published): Statement =>
  figure(ref, published, {
    source: 'ecdc',
    scope: stoppedEarlier(published.claim, 'collected between 06:00 and 10:00 CET that morning', 'morning'),
    evidence: ['owid-full-data'],
  });

const jhu = (ref: string, published: Published): Statement =>
  figure(ref, published, {
    source: 'jhu-csse',
    scope: same('counted up to about 23:59 UTC that day'),
    evidence: ['jhu-key-countries', 'jhu-readme'],
  });

export const statements: readonly Statement[] = [
  who('c01', 21, { claim: 'cases-10-february', on: '2020-02-10', figure: 3 }),
  ecdc('c02', { claim: 'cases-10-february', on: '2020-02-10', figure: 3 }),
  jhu('c03', { claim: 'cases-10-february', on: '2020-02-10', figure: 3 }),

  who('c04', 33, { claim: 'cases-22-february', on: '2020-02-22', figure: 9 }),
  ecdc('c05', { claim: 'cases-22-february', on: '2020-02-22', figure: 17 }),
  jhu('c06', { claim: 'cases-22-february', on: '2020-02-22', figure: 62 }),

  who(
    'c07',
    55,
    { claim: 'cases-15-march', on: '2020-03-15', figure: 21_175 },
    'as transcribed: a copy of the report on another site has 21,157, as the ECDC does, so that the slip may be the transcription’s',
  ),
  ecdc('c08', { claim: 'cases-15-march', on: '2020-03-15', figure: 21_157 }),
  jhu('c09', { claim: 'cases-15-march', on: '2020-03-15', figure: 24_747 }),

  who(
    'c10',
    57,
    { claim: 'deaths-17-march', on: '2020-03-17', figure: 2_503 },
    'the next day’s report has the same figure: that one of the two is a slip is not on record',
  ),
  ecdc('c11', { claim: 'deaths-17-march', on: '2020-03-17', figure: 2_158 }),

  who('c12', 72, { claim: 'cases-1-april', on: '2020-04-01', figure: 105_792 }),
  ecdc('c13', { claim: 'cases-1-april', on: '2020-04-01', figure: 105_792 }),
  jhu('c14', { claim: 'cases-1-april', on: '2020-04-01', figure: 110_574 }),

  who('c15', 72, { claim: 'deaths-1-april', on: '2020-04-01', figure: 12_430 }),
  ecdc('c16', { claim: 'deaths-1-april', on: '2020-04-01', figure: 12_430 }),

  who('c17', 72, { claim: 'cases-at-midnight', on: '2020-04-01', figure: 105_792 }),
  ecdc('c18', { claim: 'cases-at-midnight', on: '2020-04-01', figure: 105_792 }),
  jhu('c19', { claim: 'cases-at-midnight', on: '2020-03-31', figure: 105_792 }),

  who('c20', 33, { claim: 'cases-22-february-morning', on: '2020-02-22', figure: 9 }),
  ecdc('c21', { claim: 'cases-22-february-morning', on: '2020-02-22', figure: 17 }),
];

/** The ECDC’s figures are on record only as Our World in Data passes them on, which names it as their source. */
export const renderings: readonly Rendering[] = statements
  .filter(({ source }) => source === 'ecdc')
  .map(({ ref, content, scope, wording }, index) =>
    rendering(zone, `d${String(index + 1).padStart(2, '0')}`, {
      of: ref,
      link: 'cited',
      outlet: 'our-world-in-data',
      on: inMonth('2020-04', zone),
      says: content,
      scope,
      words: wording,
      evidence: ['owid-full-data'],
    }),
  );
