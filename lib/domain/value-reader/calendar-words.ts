import type { PartOfDay } from './reading';
import { tableOf } from './tokens';

// Months, weekdays and parts of a day in English, Ukrainian and Russian, in the grammatical cases that dates use.

export const MONTHS = tableOf<number>([
  [1, 'january | jan | січень | січня | січні | січ | январь | января | январе | январю | янв'],
  [2, 'february | feb | лютий | лютого | лютому | лют | февраль | февраля | феврале | февралю | фев | февр'],
  [3, 'march | mar | березень | березня | березні | бер | март | марта | марте | марту | мар'],
  [4, 'april | apr | квітень | квітня | квітні | квіт | апрель | апреля | апреле | апрелю | апр'],
  [5, 'may | травень | травня | травні | трав | май | мая | мае | маю'],
  [6, 'june | jun | червень | червня | червні | черв | июнь | июня | июне | июню'],
  [7, 'july | jul | липень | липня | липні | лип | июль | июля | июле | июлю'],
  [8, 'august | aug | серпень | серпня | серпні | серп | август | августа | августе | августу | авг'],
  [
    9,
    'september | sep | sept | вересень | вересня | вересні | вер | сентябрь | сентября | сентябре | сентябрю | сен | сент',
  ],
  [10, 'october | oct | жовтень | жовтня | жовтні | жовт | октябрь | октября | октябре | октябрю | окт'],
  [11, 'november | nov | листопад | листопада | листопаді | лист | ноябрь | ноября | ноябре | ноябрю | ноя | нояб'],
  [12, 'december | dec | грудень | грудня | грудні | груд | декабрь | декабря | декабре | декабрю | дек'],
]);

/** Monday is 1, as in ISO 8601. */
export const WEEKDAYS = tableOf<number>([
  [1, 'monday | mon | понеділок | понеділка | понедельник | понедельника'],
  [2, 'tuesday | tue | tues | вівторок | вівторка | вторник | вторника'],
  [3, 'wednesday | wed | середа | середи | середу | среда | среды | среду'],
  [4, 'thursday | thu | thur | thurs | четвер | четверга | четверг'],
  [5, "friday | fri | п'ятниця | п'ятниці | п'ятницю | пятница | пятницы | пятницу"],
  [6, 'saturday | sat | субота | суботи | суботу | суббота | субботы | субботу'],
  [7, 'sunday | sun | неділя | неділі | неділю | воскресенье | воскресенья'],
]);

/** Offsets in days from the day on which it was said. */
export const SHIFTS = tableOf<number>([
  [0, 'today | сьогодні | сегодня'],
  [-1, 'yesterday | вчора | учора | вчера'],
  [-2, 'the day before yesterday | позавчора | позавчера'],
]);

/** `last night` and the like span two days and are not included. */
export const PARTS = tableOf<PartOfDay>([
  ['early hours', 'early hours of | early hours | the early hours of | small hours of | early hours on | early on'],
  ['morning', 'morning of | morning | вранці | зранку | уранці | утром | ранок'],
  ['afternoon', 'afternoon of | afternoon | вдень | удень | днем'],
  ['evening', 'evening of | evening | ввечері | увечері | вечером | вечір'],
  ['night', 'night of | night | overnight | вночі | уночі | ночью'],
]);

/** "The night to 1 January", "the night from the 31st to the 1st": named after the day on which it ends. */
export const NIGHTS = tableOf<'night to' | 'night from'>([
  ['night to', 'ніч на | ночь на | ночі на | ночи на'],
  ['night from', 'ніч з | ніч із | ночь с | ночь со | ночі з | ночи с'],
]);

/**
 * The first and last hour of a part of the day, counted from the midnight before it: an offer, and marked as one. No
 * source defines them, so they are wide and overlap: too narrow a range would create a contradiction that no source
 * meant.
 */
export const HOURS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  'early hours': [0, 5],
  morning: [4, 11],
  afternoon: [12, 18],
  evening: [17, 23],
  night: [21, 29],
};

/** Words after a clock time that name the part of the day. */
export const HALVES = tableOf<PartOfDay>([
  ['night', 'ночі | ночи | at night'],
  ['morning', 'ранку | утра | in the morning'],
  ['afternoon', 'дня | in the afternoon'],
  ['evening', 'вечора | вечера | in the evening'],
]);

/** The hours that each of these words can follow: "1 in the morning", "3 часа дня", "11 at night". */
export const HOURS_CALLED: Readonly<Record<PartOfDay, (hour: number) => boolean>> = {
  'early hours': (hour) => hour <= 6,
  morning: (hour) => hour >= 1 && hour <= 11,
  afternoon: (hour) => hour >= 12 && hour <= 18,
  evening: (hour) => hour >= 16,
  night: (hour) => hour <= 5 || hour >= 20,
};

/** Hours as ordinals: "о п'ятій", "пів на шосту", "в половине шестого". */
export const ORDINAL_HOURS = tableOf<number>([
  [1, 'перша | першу | першій | першої | первого'],
  [2, 'друга | другу | другій | другої | второго'],
  [3, 'третя | третю | третій | третьої | третьего'],
  [4, 'четверта | четверту | четвертій | четвертої | четвертого'],
  [5, "п'ята | п'яту | п'ятій | п'ятої | пятого"],
  [6, 'шоста | шосту | шостій | шостої | шестого'],
  [7, 'сьома | сьому | сьомій | сьомої | седьмого'],
  [8, 'восьма | восьму | восьмій | восьмої | восьмого'],
  [9, "дев'ята | дев'яту | дев'ятій | дев'ятої | девятого"],
  [10, 'десята | десяту | десятій | десятої | десятого'],
  [11, 'одинадцята | одинадцяту | одинадцятій | одинадцятої | одиннадцатого'],
  [12, 'дванадцята | дванадцяту | дванадцятій | дванадцятої | двенадцатого'],
]);
