import type { Lines } from '@/lib/domain/value-reader/languages/time-words';

// Numbers of hours, minutes and days in English.

export const ORDINALS: Lines<number> = [
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  [6, 'sixth'],
  [7, 'seventh'],
  [8, 'eighth'],
  [9, 'ninth'],
  [10, 'tenth'],
  [11, 'eleventh'],
  [12, 'twelfth'],
  [13, 'thirteenth'],
  [14, 'fourteenth'],
  [15, 'fifteenth'],
  [16, 'sixteenth'],
  [17, 'seventeenth'],
  [18, 'eighteenth'],
  [19, 'nineteenth'],
  [20, 'twentieth'],
  [30, 'thirtieth'],
];

export const MINUTES: Lines<number> = [
  [5, 'five'],
  [10, 'ten'],
  [15, 'fifteen'],
  [20, 'twenty'],
  [25, 'twenty - five | twenty five'],
  [30, 'thirty'],
  [35, 'thirty - five | thirty five'],
  [40, 'forty'],
  [45, 'forty - five | forty five'],
  [50, 'fifty'],
  [55, 'fifty - five | fifty five'],
];
