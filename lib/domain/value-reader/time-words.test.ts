import { timesRead } from './testing/time-rows';

timesRead(
  'zones',
  `14:15 Kyiv time on 3 March 2023 ¦ 2023-03-03T14:15 Europe/Kyiv
  о 14:15 за київським часом 3 березня 2023 ¦ 2023-03-03T14:15 Europe/Kyiv
  3 марта 2023 в 14:15 мск ¦ 2023-03-03T14:15 Europe/Moscow
  14:15 Baku time, 3 March 2023 ¦ not read
  о 14:15 за бакинським часом 3 березня 2023 ¦ not read
  14:15 QST on 3 March 2023 ¦ not read
  14:15 BST on 3 March 2023 ¦ not read`,
);

timesRead(
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
  two days ago ¦ 2023-03-03 ¦ said 2023-03-05
  ten days ago ¦ not read ¦ said 2023-03-05
  три дні тому о 14:15 ¦ 2023-03-02T14:15 ¦ said 2023-03-05
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

timesRead(
  'as of: what it is of is left to the editor',
  `станом на 3 березня 2023 року ¦ 2023-03-03
  по состоянию на 14:00 3 марта 2023 ¦ 2023-03-03T14:00
  as of 3 March 2023 ¦ 2023-03-03`,
);

timesRead(
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

timesRead(
  'names and counts beside a time',
  `The May 2022 offensive ¦ 2022-05
  the 2022 invasion ¦ not read
  the 14:15 train on 3 March 2023 ¦ not read
  killed 3 on March 2023 ¦ not read
  12 killed at 14:15 on 3 March 2023 ¦ not read
  14:15ish on 3 March 2023 ¦ not read
  at 5:30 attack on 3 March 2023 ¦ 2023-03-03T05:30 | 2023-03-03T17:30
  14:15 (approx.) 3 March 2023 ¦ about 2023-03-03T14:15
  3 am or so on 3 March 2023 ¦ about 2023-03-03T03
  7:05 p.m. Eastern, March 3, 2023 ¦ 2023-03-03T19:05 America/New_York
  3 марта 2023, 14:15 по Баку ¦ not read
  Указ від 9 березня 2023 року ¦ not read
  closed until 3 March 2023 ¦ not read
  в шестом часу утра 24 февраля 2022 ¦ not read
  в полшестого утра 24 февраля 2022 ¦ not read
  датировано двенадцатыми днями ноября 2022 года ¦ not read
  под утро 3 марта 2023 года ¦ not read
  у ніч проти 11 березня 2023 ¦ vague 2023-03-11 early hours
  ніч 10–11 березня 2023 ¦ not read
  в обід 11 березня 2023 ¦ not read
  24.02.2022, 4:00–5:00 ¦ 2022-02-24T04:00 to 2022-02-24T05:00
  10:30 on 8 April 2022 ¦ 2022-04-08T10:30
  10:00 UTC+3 on 1 January 2023 ¦ 2023-01-01T10:00 Etc/GMT-3
  2130h, 9 October 2022 ¦ 2022-10-09T21:30
  4/3/23 2:15 PM ¦ 2023-03-04T14:15 | 2023-04-03T14:15
  21 February 1861 O.S. ¦ not read
  the Ides of March 2023 ¦ not read
  at two minutes past twelve on 1 January 2023 ¦ 2023-01-01T00:02 | 2023-01-01T12:02
  14:15 hrs local time, 3 March 2023 ¦ 2023-03-03T14:15
  в районе 14:15 8 марта 2023 ¦ about 2023-03-08T14:15
  около школы в 14:15 8 марта 2023 года ¦ 2023-03-08T14:15
  вибух біля школи о 14:15 8 березня 2023 ¦ 2023-03-08T14:15
  двічі 8 березня 2023 ¦ not read
  дві хвилини на першу ночі 1 січня 2023 ¦ 2023-01-01T00:02`,
);
