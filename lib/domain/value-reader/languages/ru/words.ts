import { each, type Language, phrases } from '@/lib/domain/value-reader/languages/language';
import { ADDING, EVENTS, HAPPENING, HEARSAY, LABELS } from './circumstances';
import { MEASURES } from './measures';
import { NEUTRAL, SHARED } from './neutral';
import { NUMBERS } from './numbers';
import { ANSWERS, COMPARISONS, NONE } from './phrases';
import { TIME_RU } from './time';
import { TURNING } from './turning';
import { DOLLARS, UNITS } from './units';

export const RU: Language = {
  code: 'ru',
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
  asOf: ['по состоянию на'],
  dates: { on: [], inYear: each('в'), at: each('в'), year: ['года', String.raw`г\.`, 'году', 'год'] },
  abbreviations: each(
    'макс ориент примерн тыс млн млрд трлн грн руб чел ед р г янв фев февр мар апр авг сен сент окт ноя нояб дек прибл ок кв ул обл',
  ),
  ofThem: phrases('из них | из которых'),
  including: phrases('в том числе | включая | из них | среди них | из которых | среди которых'),
  time: TIME_RU,
};
