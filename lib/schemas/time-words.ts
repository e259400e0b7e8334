import type { NoMoment, Several } from '@/lib/domain/typed-moment';

const SEVERAL: Record<Several, string> = {
  day: 'The day can be read in two ways. Write the month as a word: 5 Jan 2023.',
  hour: 'The hour may be in the morning or in the evening. Write it with two figures: 05:30, or 17:30.',
  'day and hour':
    'The day and the hour can be read in two ways. Write the month as a word, and two figures: 5 Jan 2023, 05:30.',
  midnight: 'Midnight may begin this day or end it. Write 00:00, and the day that it begins.',
  'hour of two': 'Clocks showed this hour twice on that day. Add the offset, such as UTC+2.',
};

/** Why what was typed is not taken as a time, and what to type instead. */
export function noMomentText(why: NoMoment): string {
  if (typeof why === 'object') return SEVERAL[why.several];
  if (why === 'no year') return 'Give the year as well: 5 Jan 2023.';
  if (why === 'no date') return 'Give the day as well: 5 Jan 2023, 14:30.';
  if (why === 'impossible') return 'No calendar and no clock has this. Write it as 5 Jan 2023, or 5 Jan 2023, 14:30.';
  return 'This is not read as a time. Write it as 5 Jan 2023, or 5 Jan 2023, 14:30.';
}
