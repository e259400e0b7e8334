import { describe, expect, it } from 'vitest';
import { readValue } from './read-value';
import { phraseRows } from './testing/phrase-rows';
import { contextOf, printed } from './testing/print';

/** Rows of words, the reading and the context; `not read` stands for every reason. */
const reads = (name: string, rows: string): void => {
  const timeRows = rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => `time ¦ ${row}`)
    .join('\n');
  describe(name, () => {
    it.each(phraseRows(timeRows).map((phrase) => [phrase.words, phrase] as const))('%s', (words, phrase) => {
      const reading = readValue(words, contextOf(phrase));
      const text = reading.kind === 'not read' ? 'not read' : printed(reading, phrase.zone ?? 'UTC');
      expect(phrase.right, JSON.stringify(reading)).toContain(text);
    });
  });
};

reads(
  'a range of clock times against an offset (D1)',
  `3 березня 2023 року, 04:00-05:00 ¦ 2023-03-03T04:00 to 2023-03-03T05:00 ¦ Europe/Kyiv
  2023-03-03 04:00-05:00 ¦ 2023-03-03T04:00 to 2023-03-03T05:00 | 2023-03-03T04:00 Etc/GMT+5 ¦ Europe/Kyiv
  2023-03-03T04:00:00-05:00 ¦ 2023-03-03T04:00:00 Etc/GMT+5 ¦ Europe/Kyiv
  2023-03-03T04:00-05:00 ¦ 2023-03-03T04:00 Etc/GMT+5 ¦ Europe/Kyiv
  2023-03-03 04:00:00-05 ¦ 2023-03-03T04:00:00 Etc/GMT+5 ¦ Europe/Kyiv
  Fri, 03 Mar 2023 14:15:09 +0200 ¦ 2023-03-03T14:15:09 ¦ Europe/Kyiv
  2023-03-03 14:15 +02:00 ¦ 2023-03-03T14:15 ¦ Europe/Kyiv
  2023-03-03 14:00-16:30 ¦ 2023-03-03T14:00 to 2023-03-03T16:30 ¦ Europe/Kyiv
  2023-03-03 14:00-05:00 ¦ not read ¦ Europe/Kyiv
  04:00–05:00 on 3 March 2023 ¦ 2023-03-03T04:00 to 2023-03-03T05:00
  14:15 UTC+2, 3 March 2023 ¦ 2023-03-03T14:15 ¦ Europe/Kyiv`,
);

reads(
  'four figures: a time of day or a year (D2)',
  `3 March at 1415 ¦ 2023-03-03T14:15 ¦ said 2023-03-05
  3 March 0415 GMT ¦ 2023-03-03T04:15 ¦ said 2023-03-05
  3 March 1863 ¦ 1863-03-03
  3 March 1415 ¦ not read ¦ said 2023-03-05
  3 March 2023 1415 ¦ 2023-03-03T14:15
  1430 hrs on 3 March 2023 ¦ 2023-03-03T14:30
  1430 hours, 3 March 2023 ¦ 2023-03-03T14:30
  3 березня о 1415 ¦ 2023-03-03T14:15 ¦ said 2023-03-05
  3 марта в 1415 ¦ 2023-03-03T14:15 ¦ said 2023-03-05
  в 1415 году ¦ 1415
  in 1187 ¦ 1187
  1415 ¦ not read
  at 1475 on 3 March 2023 ¦ not read
  3 March 2015 GMT ¦ not read ¦ said 2023-03-05
  22 June 1941 ¦ 1941-06-22
  July 1-3, 1863 ¦ 1863-07-01 to 1863-07-03
  between 0400 and 0500 on 3 March 2023 ¦ 2023-03-03T04:00 to 2023-03-03T05:00
  1400-1500 on 3 March 2023 ¦ 2023-03-03T14:00 to 2023-03-03T15:00
  03 Mar 2023 0415Z ¦ 2023-03-03T04:15
  flight 1415 on 3 March 2023 ¦ not read
  у 2014–2022 роках ¦ 2014 to 2022
  с 1914 по 1918 год ¦ 1914 to 1918`,
);

reads(
  'from noon, to noon, part of a day at one end (D3, D4)',
  `from 8am to noon on 3 March 2023 ¦ 2023-03-03T08 to 2023-03-03T12
  8am to noon, 3 March 2023 ¦ 2023-03-03T08 to 2023-03-03T12
  from 8am to the evening of 3 March 2023 ¦ not read
  from Easter until 3 March 2023 ¦ not read
  from Easter to 3 March 2023 ¦ not read
  від полудня до 15:00 3 березня 2023 ¦ 2023-03-03T12:00 to 2023-03-03T15:00 ¦ Europe/Kyiv
  3 березня 2023 року з 14:00 до 15:00 ¦ 2023-03-03T14:00 to 2023-03-03T15:00 ¦ Europe/Kyiv
  3 марта 2023 года с 5 до 6 утра ¦ 2023-03-03T05 to 2023-03-03T06
  с 5 до 6 вечера 3 марта 2023 года ¦ 2023-03-03T17 to 2023-03-03T18
  between 5 and 6 pm on 3 March 2023 ¦ 2023-03-03T05 to 2023-03-03T18 | 2023-03-03T17 to 2023-03-03T18
  з 14 до 15 години 3 березня 2023 ¦ 2023-03-03T14 to 2023-03-03T15
  between midnight and 3am on 3 March 2023 ¦ 2023-03-03T00 to 2023-03-03T03
  from 8:30am to 10am on 3 March 2023 ¦ 2023-03-03T08:30 to 2023-03-03T10:00
  14:00 до 15:00 3 березня 2023 ¦ 2023-03-03T14:00 to 2023-03-03T15:00
  до 15:00 3 березня 2023 ¦ by 2023-03-03T15:00
  3 березня 2023 з 14:00 ¦ from 2023-03-03T14:00
  from the evening of 2 March to the morning of 3 March 2023 ¦ not read
  з 24 лютого по 2 березня 2022 року ¦ 2022-02-24 to 2022-03-02
  з 11 до 2 дня 3 березня 2023 ¦ 2023-03-03T11 to 2023-03-03T14
  22:00-02:00 on 3 March 2023 ¦ not read
  from 3 March 2023 onwards ¦ not read / from 2023-03-03
  until further notice from 3 March 2023 ¦ not read
  from 2014 to the present ¦ not read`,
);

reads(
  'dates as people write them',
  `1-Jan-23 ¦ 2023-01-01
  01-Jan-2023 ¦ 2023-01-01
  2023/01/02 ¦ 2023-01-02
  2023.01.02 ¦ 2023-01-02
  2023-1-2 ¦ 2023-01-02
  12 noon on 3 March 2023 ¦ 2023-03-03T12:00
  12 midnight on 3 March 2023 ¦ 2023-03-03T00:00 | 2023-03-04T00:00
  the third of March 2023 ¦ 2023-03-03
  twenty-fourth of February 2022 ¦ 2022-02-24
  третього березня 2023 року ¦ 2023-03-03
  двадцять четвертого лютого 2022 року ¦ 2022-02-24
  двадцать четвертого февраля 2022 года ¦ 2022-02-24
  3-го березня 2023 р. ¦ 2023-03-03
  3rd March 2023 ¦ 2023-03-03
  March 3rd, 2023 ¦ 2023-03-03
  сьогодні, 3 березня, о 14:15 ¦ 2023-03-03T14:15 ¦ said 2023-03-03
  вчора, 3 березня, о 14:15 ¦ not read ¦ said 2023-03-03
  24.02.2022р. ¦ 2022-02-24
  у лютому 2022 року ¦ 2022-02
  Jan-23 ¦ not read
  3 or 4 March 2023 ¦ not read
  3 чи 4 березня 2023 ¦ not read
  24.02 о 5:00 ¦ 2022-02-24T05:00 ¦ said 2022-02-25
  о 15.30 3 березня 2023 ¦ 2023-03-03T15:30
  3.30pm on 3 March 2023 ¦ 2023-03-03T15:30
  15h30 on 3 March 2023 ¦ not read / 2023-03-03T15:30
  3 March 2023 or later ¦ from 2023-03-03
  no later than 3 March 2023 ¦ by 2023-03-03
  on or before 3 March 2023 ¦ by 2023-03-03
  ٣/٣/٢٠٢٣ ¦ 2023-03-03`,
);

reads(
  'hours in words and on a 12-hour face',
  `о пів на третю 3 березня 2023 року ¦ 2023-03-03T02:30 | 2023-03-03T14:30
  о пів на третю ночі 3 березня 2023 року ¦ 2023-03-03T02:30
  в половине третьего 3 марта 2023 года ¦ 2023-03-03T02:30 | 2023-03-03T14:30
  в половине третьего дня 3 марта 2023 года ¦ 2023-03-03T14:30
  без четверти пять утра 3 марта 2023 ¦ 2023-03-03T04:45
  без пяти шесть вечера 3 марта 2023 ¦ 2023-03-03T17:55
  quarter past five on 3 March 2023 ¦ 2023-03-03T05:15 | 2023-03-03T17:15
  a quarter to five in the morning on 3 March 2023 ¦ 2023-03-03T04:45
  half past two in the afternoon, 3 March 2023 ¦ 2023-03-03T14:30
  ten past five pm on 3 March 2023 ¦ 2023-03-03T17:10
  five to six on 3 March 2023 ¦ not read
  чверть на п'яту ранку 3 березня 2023 ¦ 2023-03-03T04:15
  за чверть п'ята вечора 3 березня 2023 ¦ 2023-03-03T16:45
  десять хвилин на шосту ранку 3 березня 2023 ¦ 2023-03-03T05:10
  пять минут шестого утра 3 марта 2023 ¦ 2023-03-03T05:05
  at 5 o'clock on 1 May 2022 ¦ 2022-05-01T05 | 2022-05-01T17
  at 5:30 on 1 May 2022 ¦ 2022-05-01T05:30 | 2022-05-01T17:30
  5:30 UTC on 1 May 2022 ¦ 2022-05-01T05:30
  о 5-й ранку 24 лютого 2022 ¦ 2022-02-24T05
  о п'ятій ранку 24 лютого 2022 ¦ 2022-02-24T05
  близько п'ятої ранку 24 лютого 2022 ¦ about 2022-02-24T05
  около пяти утра 24 февраля 2022 года ¦ about 2022-02-24T05
  о п'ятнадцятій тридцять 3 березня 2023 ¦ 2023-03-03T15:30
  в 15 часов 30 минут 3 марта 2023 года ¦ 2023-03-03T15:30
  о 15 год 30 хв 3 березня 2023 ¦ 2023-03-03T15:30
  в час дня 3 марта 2023 ¦ 2023-03-03T13
  3 hours on 3 March 2023 ¦ not read
  five pm on 3 March 2023 ¦ 2023-03-03T17
  half five on 3 March 2023 ¦ not read`,
);

reads(
  'parts of a day',
  `в ночь на 3 марта 2023 года ¦ vague 2023-03-03 early hours
  у ніч на 3 березня 2023 ¦ vague 2023-03-03 early hours
  у ніч на 3 березня 2023 близько 02:30 ¦ about 2023-03-03T02:30
  в ночь на среду ¦ vague 2023-03-01 early hours ¦ said 2023-03-03
  this morning ¦ vague 2023-03-03 morning ¦ said 2023-03-03
  вранці 3 березня 2023 ¦ vague 2023-03-03 morning
  після обіду 3 березня 2023 року ¦ vague 2023-03-03 afternoon
  night of 3 March 2023 at 2:30 am ¦ 2023-03-03T02:30 | 2023-03-04T02:30
  вночі 3 березня 2023 о 2:30 ¦ 2023-03-03T02:30
  last night ¦ not read ¦ said 2023-03-03
  at dawn on 3 March 2023 ¦ not read
  на світанку 3 березня 2023 ¦ not read
  after the evening of 3 March 2023 ¦ not read`,
);

reads(
  'zones',
  `14:15 Kyiv time on 3 March 2023 ¦ 2023-03-03T14:15 Europe/Kyiv
  о 14:15 за київським часом 3 березня 2023 ¦ 2023-03-03T14:15 Europe/Kyiv
  3 марта 2023 в 14:15 мск ¦ 2023-03-03T14:15 Europe/Moscow
  14:15 Baku time, 3 March 2023 ¦ not read
  о 14:15 за бакинським часом 3 березня 2023 ¦ not read
  14:15 QST on 3 March 2023 ¦ not read
  14:15 BST on 3 March 2023 ¦ not read`,
);

reads(
  'calendars, seasons, shares of a month, and what moves a time',
  `3 March 1897 (old style) ¦ not read
  3 березня 1897 за старим стилем ¦ not read
  3 марта 1897 по старому стилю ¦ not read
  3 Ramadan 1444 ¦ not read
  12 Shawwal 1444 AH ¦ not read
  spring 2022 ¦ not read
  навесні 2022 року ¦ not read
  early March 2023 ¦ not read
  mid-March 2023 ¦ not read
  first half of March 2023 ¦ not read
  на початку березня 2023 ¦ not read
  в конце марта 2023 ¦ not read
  Christmas 2022 ¦ not read
  Election day 2022 ¦ not read
  Q1 2023 ¦ not read
  week 12 of 2023 ¦ not read
  the 1990s ¦ not read
  two days ago ¦ not read ¦ said 2023-03-05
  next Friday ¦ not read ¦ said 2023-03-05
  минулої п'ятниці ¦ not read ¦ said 2023-03-05
  not on 3 March 2023 ¦ not read
  3 March 2023? ¦ not read
  was it 3 March 2023? ¦ not read
  postponed from 3 March to 5 March 2023 ¦ not read
  перенесли на 3 березня 2023 ¦ not read
  planned for 3 March 2023 ¦ not read
  every day at 14:15 since 3 March 2023 ¦ not read
  on the eve of 3 March 2023 ¦ not read
  3 soldiers in March 2023 ¦ not read
  72 бригада 3 березня 2023 ¦ not read
  Су-25 3 березня 2023 ¦ not read
  two hours after 14:15 on 3 March 2023 ¦ not read
  before the 3 March 2023 attack ¦ not read
  29 февраля 2023 года ¦ not read
  14:15 ¦ not read ¦ said 2023-03-05
  5 May 2022, after the strike ¦ not read`,
);

reads(
  'as of: what it is of is left to the editor',
  `станом на 3 березня 2023 року ¦ 2023-03-03
  по состоянию на 14:00 3 марта 2023 ¦ 2023-03-03T14:00
  as of 3 March 2023 ¦ 2023-03-03`,
);

reads(
  'whole clauses',
  `The strike happened at 14:15 on 3 March 2023 ¦ 2023-03-03T14:15
  Вибух стався о 14:15 3 березня 2023 року ¦ 2023-03-03T14:15
  Взрыв произошел 3 марта 2023 года около 14:15 ¦ about 2023-03-03T14:15
  The battle began in 1862 ¦ 1862
  удар по Харкову 3 березня 2023 о 14:15 ¦ 2023-03-03T14:15
  Die Explosion war am 3. April 2023 ¦ not read
  le 3 mars 2023 ¦ not read
  od 3 do 5 kwietnia 2023 ¦ not read
  bis 3. April 2023 ¦ not read
  след 3 май 2023 ¦ not read
  el 3 de mayo de 2023 ¦ not read
  до 3. марта 2023. године ¦ not read`,
);
