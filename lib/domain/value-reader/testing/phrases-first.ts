import type { Phrase } from '@/lib/domain/value-reader/phrase';

/** Phrases and their expected readings, written before the reader and unchanged since. */
export const PHRASES_FIRST: readonly Phrase[] = [
  // English, and figures without a language: numbers.
  { words: 'at least 400', asks: 'whole number', understood: 'at least 400' },
  // "Or more": a plus after a figure includes the figure.
  { words: '400+', asks: 'whole number', understood: 'at least 400' },
  // It contains "fewer than", which must not be read.
  { words: 'no fewer than sixty-three', asks: 'whole number', understood: 'at least 63' },
  // A dozen is 12, unlike "dozens".
  { words: 'a dozen or more', asks: 'whole number', understood: 'at least 12' },
  { words: 'upwards of 2,500', asks: 'whole number', understood: 'more than 2500' },
  // "So far" belongs to the scope, not to the value.
  { words: 'fewer than 100 so far', asks: 'whole number', understood: 'fewer than 100' },
  { words: 'no more than 20 rockets', asks: 'whole number', understood: 'at most 20' },
  // Two groups of three after equal marks cannot be a decimal.
  { words: 'up to 1.200.000 refugees', asks: 'whole number', understood: 'at most 1200000' },
  { words: 'some 400 soldiers', asks: 'whole number', understood: 'about 400' },
  // "Nearly" and "almost" are read as "about": the method has no relation for "a little below".
  { words: 'nearly 9,000 killed', asks: 'whole number', understood: 'about 9000' },
  { words: 'ca. 5k', asks: 'whole number', understood: 'about 5000' },
  { words: 'between 60 and 100', asks: 'whole number', understood: 'between 60 and 100' },
  // A whole number cannot be 1.978, so the comma can only group.
  { words: '1,978 killed', asks: 'whole number', understood: '1978' },
  // The apostrophe groups (Swiss); nobody writes a decimal with it.
  { words: "1'500", asks: 'number', understood: '1500' },
  { words: 'two hundred and fifty', asks: 'whole number', understood: '250' },
  { words: 'dozens of soldiers', asks: 'whole number', understood: 'vague 24 to 99' },
  // The lexicon has "thousands", and no "tens of thousands": its 2,000 to 9,999 would be wrong here.
  { words: 'tens of thousands', asks: 'whole number', understood: 'vague' },
  { words: "fewer than Ukraine's figure", asks: 'whole number', understood: 'fewer than figure of Ukraine' },
  { words: '-3.5 °C', asks: 'number', understood: '-3.5, °C' },
  // "$" without another country's letters is read as the US dollar, and "m" after money as million.
  { words: 'at least $5m', asks: 'number', understood: 'at least 5000000, USD' },
  // The M of an earthquake names the scale; it is not a unit.
  { words: 'M 6.1', asks: 'number', understood: '6.1' },

  // Several readings: no language or convention settles the figures.
  { words: '1.500', asks: 'number', understood: '1.5 | 1500' },
  { words: '1,978', asks: 'number', understood: '1.978 | 1978' },
  // Both ends are read in the same way.
  { words: '1.200–1.500', asks: 'number', understood: 'between 1.2 and 1.5 | between 1200 and 1500' },
  { words: '03/04/2022', asks: 'time', understood: '2022-03-04 | 2022-04-03' },
  // "a.m." does not settle the order: day-first pages write it too.
  { words: '12/2/2011 6:55 a.m.', asks: 'time', understood: '2011-02-12T06:55 | 2011-12-02T06:55' },
  { words: '05-06-2022', asks: 'time', understood: '2022-05-06 | 2022-06-05' },
  { words: 'before 10/11/2012', asks: 'time', understood: 'before 2012-10-11 | before 2012-11-10' },
  // The same, where the source's convention is known.
  { words: '2.500', asks: 'number', convention: 'decimal comma', understood: '2500' },
  // 12:05 a.m. is five minutes after midnight.
  { words: '12/02/2011 12:05 a.m.', asks: 'time', convention: 'month first', understood: '2011-12-02T00:05' },

  // Times. A date without its year is the one nearest to the day on which it was said.
  {
    words: '12:41 a.m. Dec 02',
    asks: 'time',
    saidOn: '2011-12-02',
    zone: 'America/Chicago',
    understood: '2011-12-02T00:41',
  },
  // There is no month 30, so nothing is ambiguous.
  {
    words: '11/30 4:20 p.m.',
    asks: 'time',
    saidOn: '2011-12-01',
    zone: 'America/Chicago',
    understood: '2011-11-30T16:20',
  },
  // In December, EST is what clocks in New York show.
  { words: '9:50 a.m. EST, Dec. 1, 2011', asks: 'time', understood: '2011-12-01T09:50 America/New_York' },
  // "Local time" names no other zone than the event's.
  {
    words: '4:17 a.m. local time on 6 February 2023',
    asks: 'time',
    zone: 'Europe/Istanbul',
    understood: '2023-02-06T04:17',
  },
  // GMT is written as UTC.
  {
    words: '01:17:34 GMT, 6 February 2023',
    asks: 'time',
    zone: 'Europe/Istanbul',
    understood: '2023-02-06T01:17:34 UTC',
  },
  // Said on a Monday. "Sunday" is the last one, here the day before.
  {
    words: 'in the early hours of Sunday',
    asks: 'time',
    saidOn: '2023-01-02',
    zone: 'Europe/Kyiv',
    understood: 'vague 2023-01-01 early hours',
  },
  // "3 pm" is known to the hour, not to the minute; the date has two readings.
  {
    words: 'about 3 pm on 5/6/2023',
    asks: 'time',
    zone: 'Europe/Kyiv',
    understood: 'about 2023-05-06T15 | about 2023-06-05T15',
  },
  { words: 'July 1–3, 1863', asks: 'time', zone: 'America/New_York', understood: '1863-07-01 to 1863-07-03' },
  // The P of a flight schedule is p.m.
  { words: '3:45P 12-01-11', asks: 'time', convention: 'month first', understood: '2011-12-01T15:45' },

  // Refused.
  { words: '63 killed and 200 wounded', asks: 'whole number', understood: 'not read: several values' },
  { words: 'between 100 and 60', asks: 'whole number', understood: 'not read: impossible' },
  { words: '2.5', asks: 'whole number', understood: 'not read: a fraction of a whole thing' },
  { words: '6:05 p.m. (Estimated runway)', asks: 'time', understood: 'not read: no date' },
  { words: 'Contact Airline', asks: 'time', understood: 'not read: no value in it' },
  { words: 'this cannot be ruled out', asks: 'yes-no', understood: 'not read: no value in it' },

  // Ukrainian: numbers.
  // A collective number word ("five persons").
  { words: 'щонайменше п’ятеро загиблих', asks: 'whole number', understood: 'at least 5' },
  // Half a hundred.
  { words: 'понад півсотні поранених', asks: 'whole number', understood: 'more than 50' },
  { words: 'більш як 60 відсотків', asks: 'number', understood: 'more than 60, %' },
  // As the General Staff writes it: the figure in brackets is the growth since the day before, not another value.
  { words: 'близько 106720 (+760) осіб', asks: 'whole number', understood: 'about 106720' },
  // "Almost" (see "nearly"); one and a half thousand.
  { words: 'майже півтори тисячі військових', asks: 'whole number', understood: 'about 1500' },
  // "До" before a count is "up to".
  { words: 'до 10 одиниць ворожої військової техніки', asks: 'whole number', understood: 'at most 10' },
  { words: 'не більше шістдесяти трьох', asks: 'whole number', understood: 'at most 63' },
  { words: 'менше ста', asks: 'whole number', understood: 'fewer than 100' },
  { words: 'від 60 до 100 загиблих', asks: 'whole number', understood: 'between 60 and 100' },
  // The thousands hold for both ends.
  { words: '3-4 тис. людей', asks: 'whole number', understood: 'between 3000 and 4000' },
  { words: '3\u00a0799 осіб', asks: 'whole number', understood: '3799' },
  // Literally "tens", and what English news renders as "dozens": the same range is offered.
  { words: 'десятки загиблих', asks: 'whole number', understood: 'vague 24 to 99' },
  { words: 'мінус 12,5 °C', asks: 'number', understood: '-12.5, °C' },
  { words: '2,5 млрд грн', asks: 'number', understood: '2500000000, UAH' },
  { words: 'більше, ніж заявила Москва', asks: 'whole number', understood: 'more than figure of Москва' },
  // The date says as of when; only one figure counts anything.
  { words: 'станом на 4 січня загинуло 89 військових', asks: 'whole number', understood: '89' },
  // The point groups in some Ukrainian texts and marks decimals in others.
  { words: 'понад 1.200 км', asks: 'number', understood: 'more than 1.2, km | more than 1200, km' },

  // Ukrainian: times.
  // "За Києвом" is Kyiv time, whatever the zone of the event.
  {
    words: '23:58 за Києвом 31 грудня 2022 року',
    asks: 'time',
    zone: 'Europe/Moscow',
    understood: '2022-12-31T23:58 Europe/Kyiv',
  },
  // The night that ends on 1 January.
  {
    words: 'в ніч на 1 січня 2023 року',
    asks: 'time',
    zone: 'Europe/Kyiv',
    understood: 'vague 2023-01-01 early hours',
  },
  // Half of the sixth hour: half past five.
  {
    words: 'о пів на шосту ранку 24 лютого 2022 року',
    asks: 'time',
    zone: 'Europe/Kyiv',
    understood: '2022-02-24T05:30',
  },
  // "Yesterday evening".
  {
    words: 'вчора ввечері',
    asks: 'time',
    saidOn: '2023-01-02',
    zone: 'Europe/Kyiv',
    understood: 'vague 2023-01-01 evening',
  },
  {
    words: '14 січня 2023 року близько 15:30',
    asks: 'time',
    zone: 'Europe/Kyiv',
    understood: 'about 2023-01-14T15:30',
  },
  { words: 'з 2014 року', asks: 'time', zone: 'Europe/Kyiv', understood: 'from 2014' },
  // "At midnight, 31 December": where that day begins, or where it ends. A point on the clock, so to the minute.
  {
    words: 'опівночі 31 грудня 2022 року',
    asks: 'time',
    zone: 'Europe/Kyiv',
    understood: '2022-12-31T00:00 | 2023-01-01T00:00',
  },

  // Ukrainian: refused, and a no.
  // "Losses of personnel are being clarified."
  { words: 'втрати особового складу уточнюються', asks: 'whole number', understood: 'not read: no value in it' },
  { words: '24 лютого о 5:00', asks: 'time', zone: 'Europe/Kyiv', understood: 'not read: no year' },
  { words: '2 загиблих, 13 поранених', asks: 'whole number', understood: 'not read: several values' },
  // "No, that is untrue", as the answer to what was asked.
  { words: 'Ні, це неправда', asks: 'yes-no', understood: 'no' },

  // Russian: numbers.
  { words: 'не менее 15 пострадавших', asks: 'whole number', understood: 'at least 15' },
  { words: 'более ста раненых', asks: 'whole number', understood: 'more than 100' },
  { words: 'свыше 300 млн рублей', asks: 'number', understood: 'more than 300000000, RUB' },
  // In reversed order ("persons forty"), a Russian count is a guess; "сорок человек" would be exact.
  { words: 'человек сорок', asks: 'whole number', understood: 'about 40' },
  // "Almost" (see "nearly").
  { words: 'почти двести военнослужащих', asks: 'whole number', understood: 'about 200' },
  { words: 'уничтожено до 600 военнослужащих', asks: 'whole number', understood: 'at most 600' },
  { words: 'менее 5 %', asks: 'number', understood: 'fewer than 5, %' },
  { words: 'от 60 до 100 человек', asks: 'whole number', understood: 'between 60 and 100' },
  // Not a fraction of a person: the thousands make it whole.
  { words: '12,5 тыс. человек', asks: 'whole number', understood: '12500' },
  { words: 'шестьдесят три', asks: 'whole number', understood: '63' },
  // "Two-hundreds" is army slang for the dead, not a figure.
  { words: 'у нас 12 двухсотых', asks: 'whole number', understood: '12' },
  { words: 'сотни погибших', asks: 'whole number', understood: 'vague 200 to 999' },
  { words: 'погибших нет', asks: 'whole number', understood: '0' },
  // The name as written, inflected.
  { words: 'меньше, чем по данным Украины', asks: 'whole number', understood: 'fewer than figure of Украины' },
  // The comma marks decimals in Russian; with three digits after it, pasted figures group with it as well.
  { words: 'около 1,500', asks: 'number', understood: 'about 1.5 | about 1500' },
  // The point groups in some Russian texts and marks decimals in others.
  { words: 'более 2.500 тонн', asks: 'number', understood: 'more than 2.5, t | more than 2500, t' },

  // Russian: times.
  {
    words: '00:01 мск 1 января 2023 года',
    asks: 'time',
    zone: 'Europe/Kyiv',
    understood: '2023-01-01T00:01 Europe/Moscow',
  },
  // Said a day later, in the next year.
  {
    words: '31 декабря в 23:58',
    asks: 'time',
    saidOn: '2023-01-01',
    zone: 'Europe/Moscow',
    understood: '2022-12-31T23:58',
  },
  // "Час ночи" is one o'clock at night, to the hour.
  { words: 'в час ночи 1 января 2023 года', asks: 'time', zone: 'Europe/Moscow', understood: '2023-01-01T01' },
  // One night, named by both of its days; not a span of two days.
  {
    words: 'в ночь с 31 декабря 2022 года на 1 января 2023 года',
    asks: 'time',
    zone: 'Europe/Moscow',
    understood: 'vague 2023-01-01 early hours',
  },
  { words: 'с 24 по 26 февраля 2022 года', asks: 'time', zone: 'Europe/Kyiv', understood: '2022-02-24 to 2022-02-26' },
  // With points and "г.", Russian puts the day first.
  { words: 'после 03.04.2022 г.', asks: 'time', zone: 'Europe/Moscow', understood: 'after 2022-04-03' },
  // "By December".
  { words: 'к декабрю 1941 года', asks: 'time', zone: 'Europe/Moscow', understood: 'by 1941-12' },

  // Russian: refused, and a yes.
  { words: 'в 00:01 по московскому времени', asks: 'time', understood: 'not read: no date' },
  // "The exact number of dead is not given."
  { words: 'точное число погибших не называется', asks: 'whole number', understood: 'not read: no value in it' },
  // 2023 is no leap year.
  { words: '29 февраля 2023 года', asks: 'time', zone: 'Europe/Moscow', understood: 'not read: impossible' },
  { words: 'да', asks: 'yes-no', understood: 'yes' },
];
