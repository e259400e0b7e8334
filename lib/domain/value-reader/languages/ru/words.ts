import type { Language } from '@/lib/domain/value-reader/languages/language';
import { MEASURES } from './measures';
import { ADDING, NEUTRAL, SHARED } from './neutral';
import { TIME_RU } from './time';
import { TURNING } from './turning';

export const RU: Language = {
  code: 'ru',
  leftOver: { neutral: NEUTRAL, adding: ADDING, turning: TURNING, measures: MEASURES, shared: SHARED },
  time: TIME_RU,
};
