import type { Language } from '@/lib/domain/value-reader/languages/language';
import { MEASURES } from './measures';
import { ADDING, NEUTRAL, SHARED } from './neutral';
import { TIME_EN } from './time';
import { TURNING } from './turning';

export const EN: Language = {
  code: 'en',
  leftOver: { neutral: NEUTRAL, adding: ADDING, turning: TURNING, measures: MEASURES, shared: SHARED },
  time: TIME_EN,
};
