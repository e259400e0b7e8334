import { each, type Language, phrases } from '@/lib/domain/value-reader/languages/language';
import { ADDING, EVENTS, HAPPENING, HEARSAY, LABELS } from './circumstances';
import { MEASURES } from './measures';
import { NEUTRAL, SHARED } from './neutral';
import { NUMBERS } from './numbers';
import { ANSWERS, COMPARISONS, NONE } from './phrases';
import { TIME_UK } from './time';
import { TURNING } from './turning';
import { DOLLARS, UNITS } from './units';

export const UK: Language = {
  code: 'uk',
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
  asOf: ['станом на'],
  dates: { on: [], inYear: each('у в'), at: each('о об у в'), year: ['року', String.raw`р\.`, 'році', 'рік'] },
  abbreviations: each(
    'макс мін орієнт тис млн млрд трлн грн руб чол осіб ос од р г січ лют бер квіт трав черв лип серп вер жовт лист груд пп прибл бл ок кв вул обл',
  ),
  ofThem: phrases('з них | із них | з яких'),
  including: phrases(
    'в тому числі | у тому числі | зокрема | з них | із них | серед них | з яких | серед яких | включно з',
  ),
  time: TIME_UK,
};
