import type { Rendering, Statement } from '@/lib/domain/record';
import { type RenderingRow, rendering, type StatementRow, same, statement } from '@/prisma/factories/rows';
import { exactly, freeText, options, stated, yes } from '@/prisma/factories/values';
import { paraphrase } from '@/prisma/factories/wording';
import { loggedFrom } from '@/prisma/seed/logging';
import { zone } from './event';

const said = (ref: string, row: StatementRow): Statement => statement({ zone, from: loggedFrom }, ref, row);
const passedOn = (ref: string, row: RenderingRow): Rendering => rendering(zone, ref, row);

const ofTheRecord: readonly Statement[] = [
  said('s30', {
    claim: 'kyiv-injured',
    source: 'klitschko',
    on: '2023-01-02',
    says: stated(exactly(1)),
    scope: same('a 19-year-old man'),
    words: paraphrase('one man hurt by debris'),
    spoken: 'uk',
    evidence: ['rp-online', 'rtp-pt'],
  }),
  said('s31', {
    claim: 'kyiv-drones',
    source: 'ua-authorities',
    on: '2023-01-02',
    says: stated(yes),
    words: paraphrase('Iranian-made Shahed drones'),
    spoken: 'uk',
    note: 'On record through the article only, which does not say who in Kyiv said it.',
    evidence: ['news18-2-january'],
  }),
  said('s32', {
    claim: 'kuleba-office',
    source: 'bbc',
    on: '2023-01-02',
    says: stated(options('head-of-region')),
    words: paraphrase('regional governor'),
    spoken: 'en',
    evidence: ['bbc-2-january'],
  }),
  said('s33', {
    claim: 'kuleba-office',
    source: 'news18',
    on: '2023-01-02',
    says: stated(options('mayor-of-kyiv')),
    words: paraphrase('Kyiv mayor'),
    spoken: 'en',
    evidence: ['news18-2-january'],
  }),
];

// Added for the article's later sentences. What the outlet says in its own voice is the outlet's statement:
// it gets no rendering, because a rendering claims to pass on another speaker's words.
const added: readonly Statement[] = [
  said('s37', {
    claim: 'kyiv-means',
    source: 'kuleba',
    on: '2023-01-02',
    says: stated(options('drones')),
    words: paraphrase('several waves of drones'),
    spoken: 'uk',
    evidence: ['yahoo-reuters-2-january'],
  }),
  said('s38', {
    claim: 'kyiv-means',
    source: 'news18',
    on: '2023-01-02',
    says: stated(options('drones', 'missiles')),
    words: paraphrase('drones and missiles'),
    spoken: 'en',
    doesNotSay: true,
    note: 'The article names nobody for this.',
    evidence: ['news18-2-january'],
  }),
  said('s39', {
    claim: 'kyiv-target',
    source: 'kuleba',
    on: '2023-01-02',
    says: stated(options('critical-infrastructure')),
    words: paraphrase('aimed at critical infrastructure'),
    spoken: 'uk',
    evidence: ['yahoo-reuters-2-january', 'bbc-2-january'],
  }),
  said('s40', {
    claim: 'kyiv-target',
    source: 'news18',
    on: '2023-01-02',
    says: stated(options('critical-infrastructure')),
    words: paraphrase('aimed at critical infrastructure'),
    spoken: 'en',
    basedOn: ['s39'],
    note: 'The article names nobody for this; the BBC report that it rewrites has it from Kuleba. That it goes back to him is our inference.',
    evidence: ['news18-2-january'],
  }),
  said('s41', {
    claim: 'kyiv-answer',
    source: 'news18',
    on: '2023-01-02',
    says: stated(yes),
    words: paraphrase('calls the attack retaliation'),
    spoken: 'en',
    doesNotSay: true,
    note: 'The article names nobody for this; the BBC report that it rewrites says only that it came hours later.',
    evidence: ['news18-2-january'],
  }),
  said('s42', {
    claim: 'kyiv-shelter',
    source: 'kyiv-city-administration',
    on: '2023-01-02',
    says: stated(yes),
    words: paraphrase('told residents to stay in shelters while the air-raid warning lasted'),
    spoken: 'uk',
    note: 'The article says that residents were urged to, without saying by whom.',
    evidence: ['trtworld-64076', 'news18-2-january'],
  }),
  said('s43', {
    claim: 'power-strikes',
    source: 'news18',
    on: '2023-01-02',
    says: stated(yes),
    words: paraphrase('says that the strikes on the power supply had gone on for months'),
    spoken: 'en',
    doesNotSay: true,
    note: 'The article names nobody for this.',
    evidence: ['news18-2-january'],
  }),
  said('s44', {
    claim: 'power-effect',
    source: 'news18',
    on: '2023-01-02',
    says: stated(freeText('power stations destroyed, and millions of people without light in winter')),
    words: paraphrase('power stations destroyed, and millions of people without light in winter'),
    spoken: 'en',
    doesNotSay: true,
    note: 'The article names nobody for this.',
    evidence: ['news18-2-january'],
  }),
  said('s45', {
    claim: 'new-year-words',
    source: 'zelensky',
    on: '2022-12-31',
    says: stated(freeText('wished Ukraine victory in 2023')),
    words: paraphrase('wished Ukraine victory in 2023'),
    spoken: 'uk',
    evidence: ['news18-2-january'],
  }),
  said('s46', {
    claim: 'new-year-words',
    source: 'putin',
    on: '2022-12-31',
    says: stated(freeText('promised that Russia would fight for its sovereignty and independence')),
    words: paraphrase('promised that Russia would fight for its sovereignty and independence'),
    spoken: 'ru',
    evidence: ['news18-2-january'],
  }),
];

export const statements: readonly Statement[] = [...ofTheRecord, ...added];

export const renderings: readonly Rendering[] = [
  passedOn('r24', {
    of: 's30',
    link: 'cited',
    outlet: 'bbc',
    on: '2023-01-02',
    says: stated(exactly(1)),
    words: paraphrase('one man injured by debris, says the mayor'),
    evidence: ['bbc-2-january'],
  }),
  passedOn('r25', {
    of: 's30',
    from: 'r24',
    link: 'inferred',
    outlet: 'news18',
    on: '2023-01-02',
    says: stated(exactly(1)),
    words: paraphrase('one man injured by debris'),
    speaker: { kept: false, names: 'another', given: 'Kyiv mayor Oleksiy Kuleba' },
    evidence: ['news18-2-january'],
  }),
];
