import type { Language } from '@/lib/domain/value-reader/languages/language';
import { MEASURES } from './measures';
import { ADDING, NEUTRAL, SHARED } from './neutral';
import { TIME_UK } from './time';
import { TURNING } from './turning';

export const UK: Language = {
  code: 'uk',
  leftOver: { neutral: NEUTRAL, adding: ADDING, turning: TURNING, measures: MEASURES, shared: SHARED },
  time: TIME_UK,
};
