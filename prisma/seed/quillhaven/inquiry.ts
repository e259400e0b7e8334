import type { Rendering, Statement } from '@/lib/domain/record';
import { different, type RenderingRow, rendering, type StatementRow, statement } from '@/prisma/factories/rows';
import {
  about,
  confirmed,
  counted,
  denied,
  deniedStatement,
  deniedThatItHappened,
  exactly,
  inWords,
  lowBestHigh,
  options,
  stated,
  tookBack,
  writtenTo,
} from '@/prisma/factories/values';
import { atTime, betweenDays, paraphrase } from '@/prisma/factories/wording';
import { loggedFrom } from '@/prisma/seed/logging';
import { zone } from './event';

// What was read out at the inquiry, or said of it: the questions that show a running total, a share, one of two options,
// a denial of each kind, and an answer that nobody can date.

const said = (ref: string, row: Omit<StatementRow, 'evidence' | 'spoken'>): Statement =>
  statement({ zone, from: loggedFrom }, ref, { ...row, evidence: ['inquiry-hearing'], spoken: 'en' });
const passedOn = (ref: string, row: Omit<RenderingRow, 'evidence'>): Rendering =>
  rendering(zone, ref, { ...row, evidence: ['inquiry-hearing'] });

const at = (time: string) => atTime(`2025-03-14T${time}-01:00`, zone);

export const statements: readonly Statement[] = [
  said('f24', {
    claim: 'ashore',
    source: 'quillhaven-harbour-office',
    on: at('07:45'),
    says: stated(counted(61)),
    countsAsOf: at('07:40'),
    words: paraphrase('61 people ashore at 07:40, counted at the steps'),
  }),
  said('f25', {
    claim: 'ashore',
    source: 'radio-fanar',
    on: at('09:00'),
    says: stated(inWords('dozens', 24, 99)),
    countsAsOf: at('08:00'),
    doesNotSay: true,
    words: paraphrase('dozens of people were ashore by eight'),
  }),
  said('f26', {
    claim: 'ashore',
    source: 'tern-line',
    on: at('09:10'),
    says: stated(about(100)),
    countsAsOf: at('08:15'),
    words: paraphrase('about 100 were ashore at a quarter past eight'),
  }),
  said('f27', {
    claim: 'ashore',
    source: 'quillhaven-harbour-office',
    on: at('09:15'),
    says: stated(counted(143)),
    countsAsOf: at('08:40'),
    words: paraphrase('143 people ashore at 08:40, all of them counted'),
  }),
  said('f28', {
    claim: 'fuel-lost',
    source: 'tern-line',
    on: '2025-03-18',
    says: stated(writtenTo(60, 1)),
    words: paraphrase('60 per cent of the fuel ran out'),
  }),
  said('f29', {
    claim: 'fuel-lost',
    source: 'quillhaven-harbour-office',
    on: '2025-03-18',
    says: stated(lowBestHigh(40, 55, 70)),
    words: paraphrase('between 40 and 70 per cent, most likely 55'),
  }),
  said('f30', {
    claim: 'fuel-lost',
    source: 'quill-courier',
    on: betweenDays('2025-03-19', '2025-03-20', zone),
    says: stated(about(60)),
    basedOn: ['f28', 'f29'],
    words: paraphrase('some 60 per cent, by what the line and the Harbour Office say'),
    note: 'In the weekend edition, which is printed over two days.',
  }),
  said('f31', {
    claim: 'fuel-lost',
    source: 'tern-spokesman',
    on: '2025-03-21',
    says: deniedStatement('f29'),
    words: paraphrase('what the Harbour Office says of the fuel is wrong'),
  }),
  said('f32', {
    claim: 'fuel-lost',
    source: 'quillhaven-pilots',
    on: '2025-03-21',
    says: stated(exactly(90)),
    scope: different('the heavy oil alone, without the diesel', 'heavy-oil'),
    words: paraphrase('90 per cent of the heavy oil'),
  }),
  said('f33', {
    claim: 'struck',
    source: 'quillhaven-pilots',
    on: '2025-03-21',
    says: stated(options('rock', 'wreck')),
    hedge: 'presumably',
    words: paraphrase('presumably a rock or the old wreck'),
  }),
  said('f34', {
    claim: 'struck',
    source: 'tern-line',
    on: '2025-03-22',
    says: denied(),
    words: paraphrase('rejects what is said about it, without saying what'),
  }),
  said('f35', {
    claim: 'struck',
    source: 'tern-deckhand',
    on: '2025-03-24',
    saidAtNotKnown: true,
    says: stated(options('rock')),
    words: paraphrase('it was rock'),
    note: 'Read out at the hearing from a letter without a date.',
  }),
  said('f36', {
    claim: 'alarm',
    source: 'tern-line',
    on: '2025-03-24',
    says: confirmed,
    words: paraphrase('the alarm was sounded'),
  }),
  said('f37', {
    claim: 'alarm',
    source: 'tern-passengers',
    on: '2025-03-24',
    says: deniedThatItHappened,
    words: paraphrase('no alarm was sounded'),
  }),
  said('f38', {
    claim: 'alarm',
    source: 'tern-line',
    on: '2025-03-24',
    saidAfter: 'f36',
    says: tookBack('f36'),
    words: paraphrase('takes back what it said of the alarm in the morning'),
    note: 'After the passengers had spoken, on the same day.',
  }),
];

export const renderings: readonly Rendering[] = [
  passedOn('g08', {
    of: 'f33',
    link: 'cited',
    outlet: 'hafenblatt',
    on: '2025-03-22',
    says: stated(options('rock', 'wreck')),
    hedge: 'in all likelihood',
    words: paraphrase('in all likelihood a rock or the old wreck, according to the pilots'),
  }),
  passedOn('g09', {
    of: 'f33',
    from: 'g08',
    link: 'cited',
    outlet: 'quill-courier',
    on: '2025-03-23',
    says: stated(options('wreck')),
    words: paraphrase('the old wreck, according to the pilots'),
  }),
];
