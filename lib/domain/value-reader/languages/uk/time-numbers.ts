import type { Lines } from '@/lib/domain/value-reader/languages/time-words';

// Numbers of hours, minutes and days in Ukrainian.

/** Of an hour, which is feminine: "п'ята, п'ятої, п'яту, п'ятій, п'ятою". */
const ofHour = (n: number, stem: string, soft = false): readonly [number, string] => [
  n,
  (soft ? ['я', 'ьої', 'ю', 'ій', 'ьою'] : ['а', 'ої', 'у', 'ій', 'ою']).map((end) => `${stem}${end}`).join(' | '),
];

export const HOURS: Lines<number> = [
  ofHour(1, 'перш'),
  ofHour(2, 'друг'),
  ofHour(3, 'трет', true),
  ofHour(4, 'четверт'),
  ofHour(5, "п'ят"),
  ofHour(6, 'шост'),
  ofHour(7, 'сьом'),
  ofHour(8, 'восьм'),
  ofHour(9, "дев'ят"),
  ofHour(10, 'десят'),
  ofHour(11, 'одинадцят'),
  ofHour(12, 'дванадцят'),
  ofHour(13, 'тринадцят'),
  ofHour(14, 'чотирнадцят'),
  ofHour(15, "п'ятнадцят"),
  ofHour(16, 'шістнадцят'),
  ofHour(17, 'сімнадцят'),
  ofHour(18, 'вісімнадцят'),
  ofHour(19, "дев'ятнадцят"),
  ofHour(20, 'двадцят'),
];

/** Of a day: "п'яте березня, п'ятого березня". */
const ofDay = (n: number, stem: string, soft = false): readonly [number, string] => [
  n,
  (soft ? ['є', 'ього', 'ьому'] : ['е', 'ого', 'ому']).map((end) => `${stem}${end}`).join(' | '),
];

export const DAYS: Lines<number> = [
  ofDay(1, 'перш'),
  ofDay(2, 'друг'),
  ofDay(3, 'трет', true),
  ofDay(4, 'четверт'),
  ofDay(5, "п'ят"),
  ofDay(6, 'шост'),
  ofDay(7, 'сьом'),
  ofDay(8, 'восьм'),
  ofDay(9, "дев'ят"),
  ofDay(10, 'десят'),
  ofDay(11, 'одинадцят'),
  ofDay(12, 'дванадцят'),
  ofDay(13, 'тринадцят'),
  ofDay(14, 'чотирнадцят'),
  ofDay(15, "п'ятнадцят"),
  ofDay(16, 'шістнадцят'),
  ofDay(17, 'сімнадцят'),
  ofDay(18, 'вісімнадцят'),
  ofDay(19, "дев'ятнадцят"),
  ofDay(20, 'двадцят'),
  ofDay(30, 'тридцят'),
];

export const MINUTES: Lines<number> = [
  [1, 'одна | одну'],
  [2, 'дві'],
  [3, 'три'],
  [4, 'чотири'],
  [5, "п'ять"],
  [6, 'шість'],
  [7, 'сім'],
  [8, 'вісім'],
  [9, "дев'ять"],
  [10, 'десять'],
  [11, 'одинадцять'],
  [12, 'дванадцять'],
  [13, 'тринадцять'],
  [14, 'чотирнадцять'],
  [15, "п'ятнадцять"],
  [16, 'шістнадцять'],
  [17, 'сімнадцять'],
  [18, 'вісімнадцять'],
  [19, "дев'ятнадцять"],
  [20, 'двадцять'],
  [30, 'тридцять'],
  [40, 'сорок'],
  [50, "п'ятдесят"],
];
