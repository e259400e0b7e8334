import Big from 'big.js';
import { type Checked, checkEvidence } from '@/lib/domain/evidence-check';
import { evidenceText } from '@/lib/domain/evidence-text';
import { differingIn } from '@/lib/domain/re-entry';
import type { NumberValue } from '@/lib/domain/value';
import { count } from '@/prisma/factories/claims';
import { stated } from '@/prisma/factories/values';
import { onDay } from '@/prisma/factories/wording';
import { draw } from './draw';

// Made-up statements with their passages, of which some are logged with a planted error, and who finds these.

export const ZONE = 'Europe/London';
export const CLAIM = count('hurt', 'people', {
  position: 1,
  question: 'How many were hurt?',
  measure: 'hurt',
  scope: 'there',
});

export const SPEAKERS = [
  'Harbour Police',
  'Coast Guard',
  'Ministry of Health',
  'Red Cross',
  'Fire Service',
  'Port Authority',
  'City Council',
  'Union of Dockers',
] as const;

/** What one sentence says: who, on which day (ISO), how many. */
type Said = { by: string; on: string; figure: number; relation: 'exact' | 'about' | 'at least' };

/** The passage quotes what is asked of, and then what somebody else said. */
export type Case = { truth: Said; beside: Said; logged: Said; planted?: Planted };

/** The kinds of error: what stands nowhere in the passage, what was taken from its other sentence, and a relation left out. */
export const PLANTED = [
  'another figure',
  'the figure beside it',
  'another day',
  'the day beside it',
  '“at least” or “about” dropped',
  'the speaker beside it',
] as const;

export type Planted = (typeof PLANTED)[number];

const RELATIONS = ['at least', 'about', 'exact'] as const;

/** Twenty statements, six of them with one error of each kind, as the random numbers have it. */
export function plantedCases(random: () => number): readonly Case[] {
  const whole = (most: number) => Math.floor(random() * most);
  const cases = Array.from({ length: 20 }, (_, at): Case => {
    const [by = '', other = ''] = draw(SPEAKERS, 2, random);
    const day = 1 + whole(20);
    const said = (name: string, on: number, relation: Said['relation']): Said => ({
      by: name,
      on: `2031-05-${String(on).padStart(2, '0')}`,
      figure: 100 + whole(900),
      relation,
    });
    const truth = said(by, day, RELATIONS[at % 3] ?? 'exact');
    return { truth, beside: said(other, day + 2 + whole(5), RELATIONS[whole(3)] ?? 'exact'), logged: truth };
  });
  const wrong = draw(
    [...cases.keys()].filter((at) => cases[at]?.truth.relation !== 'exact'),
    PLANTED.length,
    random,
  );
  return cases.map((one, at) => {
    const planted = PLANTED[wrong.indexOf(at)];
    return planted === undefined ? one : { ...one, planted, logged: { ...one.truth, ...mistake(planted, one) } };
  });
}

function mistake(planted: Planted, { truth, beside }: Case): Partial<Said> {
  switch (planted) {
    case 'another figure':
      return { figure: truth.figure + 10 };
    case 'the figure beside it':
      return { figure: beside.figure, relation: beside.relation };
    case 'another day':
      return { on: truth.on.replace(/\d\d$/, '31') };
    case 'the day beside it':
      return { on: beside.on };
    case '“at least” or “about” dropped':
      return { relation: 'exact' };
    case 'the speaker beside it':
      return { by: beside.by };
  }
}

export const inWords = ({ by, on, figure, relation }: Said): string =>
  `The ${by} said on ${Number(on.slice(8))} May 2031 that ${relation === 'exact' ? '' : `${relation} `}${figure} people were hurt.`;

export const logsNumber = ({ relation, figure }: Said): NumberValue =>
  relation === 'at least'
    ? { type: 'number', relation, bound: new Big(figure) }
    : { type: 'number', relation, figure: new Big(figure) };

/** How much of the passage is quoted: the sentence that is meant, or with it what somebody else said. */
export type Quoted = 'its sentence' | 'both sentences';

const named = (name: string) => ({ name, aliases: [] });

/** What the desk's checks of evidence say that does not stand in the quote. */
export function foundByChecks({ truth, beside, logged }: Case, quoted: Quoted): readonly Checked['what'][] {
  const own = inWords(truth);
  const text = `${own} ${inWords(beside)}`;
  const { by, on, figure, relation } = logged;
  const words = relation === 'exact' ? String(figure) : `${relation} ${figure}`;
  const said = {
    figure: { words, value: logsNumber(logged) },
    day: { on },
    speakers: [named(by)],
    others: SPEAKERS.filter((one) => one !== by).map(named),
  };
  const extent = [0, quoted === 'its sentence' ? own.length : text.length] as const;
  const checked = checkEvidence(evidenceText(text, 'en'), extent, said);
  return checked.filter(({ stands }) => stands !== 'in the quote').map(({ what }) => what);
}

/** In what somebody who enters the passage without a mistake differs from what was logged. */
export function foundByReEntry({ truth, logged }: Case): ReturnType<typeof differingIn> {
  const entered = { value: logsNumber(truth), source: truth.by, days: { first: truth.on, last: truth.on } };
  const said = { content: stated(logsNumber(logged)), source: logged.by, saidAt: onDay(logged.on, ZONE) };
  return differingIn(entered, said, CLAIM, ZONE);
}
