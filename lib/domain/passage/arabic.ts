import { tableOf } from '@/lib/domain/value-reader/tokens';
import type { RelationSaid } from './figures';

// Arabic, which the value reader does not read: as much as is needed not to take one passage for another. The digits of
// its script are read everywhere. Entries are as words are compared: without vowels, alef without hamza, ه for ة.

/** Before a figure. */
export const ARABIC_BEFORE = tableOf<RelationSaid>([
  ['about', 'نحو | حوالي | قرابه | زهاء | ما يقارب | تقريبا'],
  ['at least', 'ما لا يقل عن | لا يقل عن | علي الاقل'],
  ['more than', 'اكثر من | ما يزيد علي | ما يزيد عن | يزيد علي | يزيد عن | يفوق | ازيد من'],
  ['fewer than', 'اقل من'],
  ['at most', 'ما لا يزيد علي | لا يزيد عن | لا يتجاوز | ما يصل الي'],
]);

/** Behind one. */
export const ARABIC_AFTER = tableOf<RelationSaid>([
  ['at least', 'علي الاقل | او اكثر'],
  ['about', 'تقريبا'],
  ['at most', 'علي الاكثر | او اقل'],
]);

/** Months of both calendars that newspapers use; 1 is January. */
export const ARABIC_MONTHS: readonly (readonly [number, string])[] = [
  [1, 'يناير | كانون الثاني | جانفي'],
  [2, 'فبراير | شباط | فيفري'],
  [3, 'مارس | اذار'],
  [4, 'ابريل | نيسان | افريل'],
  [5, 'مايو | ايار | ماي'],
  [6, 'يونيو | حزيران | جوان'],
  [7, 'يوليو | تموز | جويليه'],
  [8, 'اغسطس | اب | اوت'],
  [9, 'سبتمبر | ايلول'],
  [10, 'اكتوبر | تشرين الاول'],
  [11, 'نوفمبر | تشرين الثاني'],
  [12, 'ديسمبر | كانون الاول'],
];

/** Monday is 1, as in ISO 8601. */
export const ARABIC_WEEKDAYS: readonly (readonly [number, string])[] = [
  [1, 'الاثنين'],
  [2, 'الثلاثاء'],
  [3, 'الاربعاء'],
  [4, 'الخميس'],
  [5, 'الجمعه'],
  [6, 'السبت'],
  [7, 'الاحد'],
];

/** Days from the one on which it was said. */
export const ARABIC_SHIFTS: readonly (readonly [number, string])[] = [
  [0, 'اليوم'],
  [-1, 'امس | البارحه'],
];

/**
 * Words that may come and go without changing what a passage says. Any other word may be a name: Arabic writes names
 * without capitals.
 */
export const ARABIC_PLAIN: ReadonlySet<string> = new Set(
  'في من ان ايضا كما قد لقد هذا هذه ذلك تلك التي الذي الذين و'.split(' '),
);

/** Words that deny or doubt, as they stand and with the particles that are written with them. */
export const ARABIC_TURNS: ReadonlySet<string> = new Set(
  'لا لم لن ليس ليست ليسوا ما غير بدون دون بلا عدم كلا نفي نفت ينفي تنفي ربما لعل يحتمل محتمل زعم زعمت مزعوم يزعم'
    .split(' ')
    .flatMap((word) => [word, `و${word}`, `ف${word}`]),
);
