import { each, type Language, phrases } from '@/lib/domain/value-reader/languages/language';
import { ADDING, EVENTS, HAPPENING, HEARSAY, LABELS } from './circumstances';
import { MEASURES } from './measures';
import { NEUTRAL, SHARED } from './neutral';
import { NUMBERS } from './numbers';
import { ANSWERS, COMPARISONS, NONE } from './phrases';
import { TIME_EN } from './time';
import { TURNING } from './turning';
import { DOLLARS, UNITS } from './units';

export const EN: Language = {
  code: 'en',
  leftOver: {
    neutral: NEUTRAL,
    adding: ADDING,
    happening: HAPPENING,
    labels: LABELS,
    events: EVENTS,
    hearsay: HEARSAY,
    turning: TURNING,
    measures: MEASURES,
    shared: SHARED,
  },
  numbers: NUMBERS,
  units: UNITS,
  dollars: each(DOLLARS),
  none: NONE,
  comparisons: COMPARISONS,
  answers: ANSWERS,
  asOf: ['as of', 'as at'],
  dates: { on: each('on by'), inYear: each('in'), at: each('at'), year: [] },
  abbreviations: each(
    'ca c approx est max min mln bn jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun',
  ),
  ofThem: phrases('of them | of whom | among them'),
  including: phrases('including | of whom | of them | among them | among whom | of which'),
  time: TIME_EN,
};
