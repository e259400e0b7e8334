import type { Statement } from '@/lib/domain/record';
import type { Content } from '@/lib/domain/value';
import { statement } from '@/prisma/factories/rows';
import { exactly, onDate, options, stated } from '@/prisma/factories/values';
import { inYear, paraphrase } from '@/prisma/factories/wording';
import { loggedFrom } from '@/prisma/seed/logging';
import { zone } from './event';

/** The year in a work’s name; the update is dated to its last year, the database by the compilation’s other works. */
const YEARS = {
  phisterer: 1883,
  fox: 1898,
  livermore: 1900,
  dyer: 1908,
  bodart: 1908,
  kennedy: 1997,
  cwsac: 1997,
  clodfelter: 2008,
  'cwsac-update': 2013,
  cwss: 2015,
  wikipedia: 2015,
  'civil-war-trust': 2015,
} as const;

type Work = keyof typeof YEARS;
type More = { basedOn?: readonly string[]; note?: string };

const gives = (ref: string, claim: string, work: Work, says: Content, words: string, more: More = {}): Statement =>
  statement({ zone, from: loggedFrom }, ref, {
    claim,
    source: work,
    on: inYear(YEARS[work], zone),
    says,
    words: paraphrase(words),
    evidence: [`acw-${work}`],
    ...more,
  });

const begins = (ref: string, work: Work, day: 11 | 13): Statement =>
  gives(ref, 'began', work, stated(onDate(`1862-12-${day}`, zone)), `dates the battle from ${day} December 1862`);

const victory = (ref: string, work: Work): Statement =>
  gives(ref, 'victor', work, stated(options('confederate')), 'a Confederate victory');

const counts = (claim: string, counted: string) => (ref: string, work: Work, figure: number, more?: More) =>
  gives(ref, claim, work, stated(exactly(figure)), `${figure.toLocaleString('en-GB')} ${counted}`, more);

const unionStrength = counts('union-strength', 'on the Union side');
const confederateStrength = counts('confederate-strength', 'on the Confederate side');
const unionLosses = counts('union-losses', 'lost by the Union');
const confederateLosses = counts('confederate-losses', 'lost by the Confederacy');
const unionKilled = counts('union-killed', 'Union soldiers killed');
const confederateKilled = counts('confederate-killed', 'Confederate soldiers killed');

/**
 * The compilation does not say who copied whom. A figure that is identical in an earlier work is traced to that work.
 */
const repeats = (basedOn: string, earlier: string): More => ({
  basedOn: [basedOn],
  note: `The same figure to the last man as the earlier ${earlier}: taken from it, or both from one return. That it goes back to it is our inference.`,
});

/** The database has no year, so the guide, which has one, is treated as the earlier work. */
const repeatsGuide = (basedOn: string): More => ({
  basedOn: [basedOn],
  note: 'The same figure as the guide (Kennedy); which of the two is earlier is not on record. That it goes back to the guide is our inference.',
});

export const statements: readonly Statement[] = [
  begins('b01', 'phisterer', 13),
  begins('b02', 'livermore', 13),
  begins('b03', 'bodart', 11),
  begins('b04', 'kennedy', 11),
  begins('b05', 'cwsac', 11),
  begins('b06', 'clodfelter', 13),
  begins('b07', 'cwss', 11),
  begins('b08', 'civil-war-trust', 11),

  victory('b09', 'livermore'),
  victory('b10', 'cwsac'),
  victory('b11', 'clodfelter'),
  victory('b12', 'cwsac-update'),
  victory('b13', 'cwss'),
  victory('b14', 'civil-war-trust'),

  unionStrength('b15', 'livermore', 106_007),
  unionStrength('b16', 'bodart', 117_000),
  unionStrength('b17', 'cwsac', 100_007, {
    note: 'One digit off Livermore’s 106,007, whose Confederate figure the same summary repeats. Whether it is a slip is not on record, so it is kept as a figure of its own.',
  }),
  unionStrength('b18', 'clodfelter', 106_007, repeats('b15', 'Livermore')),
  unionStrength('b19', 'wikipedia', 114_000),
  unionStrength('b20', 'civil-war-trust', 100_007, repeats('b17', 'summary of the commission (CWSAC)')),

  confederateStrength('b21', 'livermore', 72_497),
  confederateStrength('b22', 'bodart', 78_000),
  confederateStrength('b23', 'cwsac', 72_497, repeats('b21', 'Livermore')),
  confederateStrength('b24', 'clodfelter', 72_497, repeats('b21', 'Livermore')),
  confederateStrength('b25', 'cwss', 100_007, {
    note: 'The figure that the commission (CWSAC) gives for the Union. Whether the database or the compilation swapped the sides is not on record, so it is kept as it was found.',
  }),
  confederateStrength('b26', 'wikipedia', 72_500),
  confederateStrength('b27', 'civil-war-trust', 72_497, repeats('b23', 'summary of the commission (CWSAC)')),

  unionLosses('b28', 'phisterer', 12_353),
  unionLosses('b29', 'fox', 12_653),
  unionLosses('b30', 'dyer', 12_653, repeats('b29', 'Fox')),
  unionLosses('b31', 'bodart', 13_000),
  unionLosses('b32', 'kennedy', 12_600),
  unionLosses('b33', 'cwsac', 13_353, {
    note: 'One digit off Phisterer’s 12,353, whose Confederate figure the same summary repeats. Whether it is a slip is not on record, so it is kept as a figure of its own.',
  }),
  unionLosses('b34', 'cwss', 12_600, repeatsGuide('b32')),
  unionLosses('b35', 'civil-war-trust', 13_353, repeats('b33', 'summary of the commission (CWSAC)')),

  confederateLosses('b36', 'phisterer', 4_576),
  confederateLosses('b37', 'fox', 5_315),
  confederateLosses('b38', 'bodart', 5_400),
  confederateLosses('b39', 'kennedy', 5_300),
  confederateLosses('b40', 'cwsac', 4_576, repeats('b36', 'Phisterer')),
  confederateLosses('b41', 'cwss', 5_300, repeatsGuide('b39')),
  confederateLosses('b42', 'civil-war-trust', 4_576, repeats('b40', 'summary of the commission (CWSAC)')),

  unionKilled('b43', 'phisterer', 1_180),
  unionKilled('b44', 'fox', 1_284),
  unionKilled('b45', 'livermore', 1_284, repeats('b44', 'Fox')),
  unionKilled('b46', 'dyer', 1_284, repeats('b44', 'Fox')),
  unionKilled('b47', 'bodart', 1_350),
  unionKilled('b48', 'clodfelter', 1_284, repeats('b45', 'Livermore')),
  unionKilled('b49', 'wikipedia', 1_284, repeats('b44', 'Fox')),

  confederateKilled('b50', 'fox', 596),
  confederateKilled('b51', 'livermore', 595),
  confederateKilled('b52', 'bodart', 600),
  confederateKilled('b53', 'clodfelter', 595, repeats('b51', 'Livermore')),
  confederateKilled('b54', 'wikipedia', 408),
];
