import { phrases } from './report-words';

/** Days later than one that the text names before: "two days later". Negative numbers are not used. */
export const LATER: readonly (readonly [number, readonly string[]])[] = [
  [
    0,
    phrases(
      'the same day | that same day | later that day | того ж дня | тим же днем | в тот же день | того же дня | في اليوم نفسه | اليوم ذاته',
    ),
  ],
  [
    1,
    phrases(
      'the next day | the following day | a day later | one day later | the day after | the day after that | наступного дня | назавтра | через день | на следующий день | днем позже | في اليوم التالي | بعد يوم',
    ),
  ],
  [
    2,
    phrases(
      'two days later | two days after | two days after that | через два дні | за два дні | через два дня | спустя два дня | بعد يومين',
    ),
  ],
  [
    3,
    phrases(
      'three days later | three days after | three days after that | через три дні | за три дні | через три дня | спустя три дня | بعد ثلاثة ايام',
    ),
  ],
];

/** Arabic words of days, as the value reader knows them in English. */
export const ARABIC_DAYS: readonly (readonly [string, string])[] = [
  ['الاثنين', 'Monday'],
  ['الثلاثاء', 'Tuesday'],
  ['الاربعاء', 'Wednesday'],
  ['الخميس', 'Thursday'],
  ['الجمعة', 'Friday'],
  ['السبت', 'Saturday'],
  ['الاحد', 'Sunday'],
  ['امس', 'yesterday'],
  ['اليوم', 'today'],
];

export const ARABIC_MONTHS: readonly string[] =
  'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر'.split(' ');
