import type { Claim } from '@/lib/domain/record';
import { ALL } from './languages/all';
import { normOf } from './tokens';

/** What is counted, as far as words of a language tell it. The first line holds groups of persons. */
export const PERSONS = [
  'people',
  'killed',
  'wounded',
  'casualties',
  'victims',
  'affected',
  'missing',
  'captured',
  'displaced',
  'survivors',
  'patients',
] as const;
const THINGS = [
  'rockets',
  'shells',
  'drones',
  'attacks',
  'tanks',
  'vehicles',
  'aircraft',
  'ships',
  'houses',
  'settlements',
  'durations',
  'other things',
] as const;

export type Measure = (typeof PERSONS)[number] | (typeof THINGS)[number];
type Person = (typeof PERSONS)[number];

/** Whether a measure is a group of persons. */
export const isPerson = (measure: Measure): measure is Person => (PERSONS as readonly Measure[]).includes(measure);

/** Measures that may be what is asked, and may be more or less than it: at most an offer. */
const MAY_BE: Partial<Record<Measure, readonly Measure[]>> = {
  casualties: ['killed', 'wounded'],
  victims: ['killed'],
  affected: ['wounded'],
};

const MEASURE_OF: ReadonlyMap<string, Measure> = new Map(
  ALL.flatMap(({ leftOver: { measures } }) =>
    (Object.entries(measures) as [Measure, readonly string[]][]).flatMap(([measure, words]) =>
      words.map((word): [string, Measure] => [word, measure]),
    ),
  ),
);

/** Every entry of the languages that names who or what is counted. */
export const MEASURE_WORDS: ReadonlyMap<string, Measure> = MEASURE_OF;

/** `isSpecific`: persons to whom something happened, not persons of whatever kind. */
type Asked = { own: ReadonlySet<string>; asked: ReadonlySet<Measure>; isSpecific: boolean };

const claims = new WeakMap<Claim, Asked>();

/** The words of a claim's measure and unit, and the measures that they name. */
export function asked(claim: Claim): Asked {
  const known = claims.get(claim);
  if (known !== undefined) return known;
  const words = `${claim.measure} ${claim.type === 'number' ? claim.unit : ''}`.split(/\P{L}+/u).map(normOf);
  const own = new Set(words.filter((word) => word !== ''));
  const measures = new Set([...own].flatMap((word) => MEASURE_OF.get(word) ?? []));
  measures.delete('other things');
  const isSpecific = [...measures].some((one) => one !== 'people');
  const made = { own, asked: measures, isSpecific };
  claims.set(claim, made);
  return made;
}

/** Whether a measure that the words name is the one that a claim asks for. */
export function answers(measure: Measure, claim: Claim): 'yes' | 'perhaps' | 'no' {
  const wanted = asked(claim).asked;
  if (measure === 'durations' || measure === 'other things') return 'no';
  // Persons and things are counted whole.
  if (wanted.size === 0) return claim.type === 'number' && !claim.whole ? 'no' : 'perhaps';
  if (wanted.has(measure)) return 'yes';
  const persons = [...wanted].filter(isPerson);
  if (measure === 'people' && persons.length > 0) return 'yes';
  // A claim on persons may mean those killed, and may mean others.
  if (isPerson(measure) && persons.length === 1 && persons[0] === 'people') return 'perhaps';
  return MAY_BE[measure]?.some((one) => wanted.has(one)) ? 'perhaps' : 'no';
}
