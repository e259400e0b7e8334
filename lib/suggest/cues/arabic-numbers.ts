import type { Measure } from '@/lib/domain/value-reader/measures';
import { phrases } from './report-words';

// The value reader reads no Arabic. These are proposed in English, beside the words as they stand: a person confirms both.

/** Before a figure, with what it says of it. */
export const ARABIC_RELATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['at least', phrases('ما لا يقل عن | لا يقل عن | على الاقل | بحد ادنى')],
  ['more than', phrases('اكثر من | ما يزيد على | ما يزيد عن | يفوق')],
  ['fewer than', phrases('اقل من | ما يقل عن')],
  ['up to', phrases('ما يصل الى | لا يزيد عن | لا يتجاوز')],
  ['about', phrases('نحو | حوالي | قرابة | زهاء | ما يقارب | تقريبا')],
];

/** Behind a figure, or behind what it counts. */
export const ARABIC_BEHIND: readonly (readonly [string, readonly string[]])[] = [
  ['at least', phrases('على الاقل | كحد ادنى')],
  ['about', phrases('تقريبا')],
];

/** Who or what is counted, by the stem of the word. */
export const ARABIC_MEASURES: readonly (readonly [Measure, readonly string[]])[] = [
  ['killed', phrases('قتيل | قتلى | قتل | قتلوا | مقتل | القتلى | قتيلا | ضحايا | ضحية | لقوا | حتفهم')],
  ['wounded', phrases('جريح | جرحى | الجرحى | جريحا | اصيب | اصيبوا | اصابة | مصاب | مصابين | مصابا')],
  ['rockets', phrases('صاروخ | صواريخ | صاروخا | الصواريخ')],
  ['drones', phrases('مسيرة | مسيرات | المسيرات')],
  ['people', phrases('جندي | جنود | الجنود | جنديا | شخص | اشخاص | شخصا | مدني | مدنيين')],
];
