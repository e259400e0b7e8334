import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** The kinds that went wrong (D1 to D9 and D18 of the small inputs): the examples given, then phrases of the same kind. */
export const PHRASES_KINDS = phraseRows(`
# D1: a span of clock times, or an offset
time ¦ 3 березня 2023 року, 04:00-05:00 ¦ 2023-03-03T04:00 to 2023-03-03T05:00 ¦ Europe/Kyiv
time ¦ 2023-03-03 04:00-05:00 ¦ 2023-03-03T04:00 to 2023-03-03T05:00 | 2023-03-03T04:00 -05:00 ¦ Europe/Kyiv
time ¦ 2023-03-03T04:00:00-05:00 ¦ 2023-03-03T04:00:00 -05:00 ¦ Europe/Kyiv
# D1, own
time ¦ 12 січня 2023 року, 09:30–10:15 ¦ 2023-01-12T09:30 to 2023-01-12T10:15 ¦ Europe/Kyiv
time ¦ 5 марта 2023 года, 18:00-19:30 ¦ 2023-03-05T18:00 to 2023-03-05T19:30 ¦ Europe/Kyiv
time ¦ 2023-11-20 06:00-08:00 ¦ 2023-11-20T06:00 to 2023-11-20T08:00 | 2023-11-20T06:00 -08:00 ¦ Europe/Kyiv
time ¦ 2023-03-03 14:00-15:30 ¦ 2023-03-03T14:00 to 2023-03-03T15:30 ¦ Europe/Kyiv
time ¦ 2023-03-03 05:00-04:00 ¦ 2023-03-03T05:00 -04:00 / not read ¦ Europe/Kyiv
time ¦ 2023-03-03 23:30 to 00:30 ¦ 2023-03-03T23:30 to 2023-03-04T00:30 / not read ¦ Europe/Kyiv
time ¦ between 04:00 and 05:00 on 3 March 2023 ¦ 2023-03-03T04:00 to 2023-03-03T05:00 ¦ Europe/Kyiv
time ¦ 03.03.2023, с 04:00 до 05:00 ¦ 2023-03-03T04:00 to 2023-03-03T05:00 ¦ Europe/Kyiv
time ¦ 2023-03-03T04:00:00Z ¦ 2023-03-03T04:00:00 UTC ¦ Europe/Kyiv
time ¦ 2023-03-03T21:40:05-08:00 ¦ 2023-03-03T21:40:05 -08:00 ¦ Europe/Kyiv
time ¦ 2023-03-03 04:00+05:00 ¦ 2023-03-03T04:00 +05:00 ¦ Europe/Kyiv
time ¦ 3 March 2023, 16:20-16:45 Kyiv time ¦ 2023-03-03T16:20 to 2023-03-03T16:45 ¦ Europe/Kyiv
time ¦ 04:00-05:00 ¦ not read ¦ Europe/Kyiv
# D2: four digits, a clock time or a year
time ¦ 3 March at 1415 ¦ 2023-03-03T14:15 / not read ¦ said 2023-03-05, Europe/Kyiv
time ¦ 3 March 0415 GMT ¦ 2023-03-03T04:15 UTC / not read ¦ said 2023-03-05, Europe/Kyiv
time ¦ 3 March 1863 ¦ 1863-03-03 ¦ Europe/Kyiv
# D2, own
time ¦ 5 March at 0730 local time ¦ 2023-03-05T07:30 / not read ¦ said 2023-03-06, Europe/Kyiv
time ¦ at 0510 on 24 February 2022 ¦ 2022-02-24T05:10 / not read ¦ Europe/Kyiv
time ¦ 12 липня о 1530 ¦ 2023-07-12T15:30 / not read ¦ said 2023-07-13, Europe/Kyiv
time ¦ 14 января в 1540 ¦ 2023-01-14T15:40 / not read ¦ said 2023-01-15, Europe/Kyiv
time ¦ 13 December 1862 ¦ 1862-12-13
time ¦ 2 липня 1941 року ¦ 1941-07-02 ¦ Europe/Kyiv
time ¦ 8 мая 1945 года ¦ 1945-05-08 ¦ Europe/Kyiv
time ¦ at 2100 hours on 17 September 1862 ¦ 1862-09-17T21:00 / not read
time ¦ 3 March 2023, 1800Z ¦ 2023-03-03T18:00 UTC / not read ¦ Europe/Kyiv
time ¦ hit on 3 March at 2023 hours ¦ 2023-03-03T20:23 / not read ¦ said 2023-03-05, Europe/Kyiv
time ¦ the morning of 3 March, at 0640 ¦ 2023-03-03T06:40 / not read ¦ said 2023-03-05, Europe/Kyiv
time ¦ in September 1939 ¦ 1939-09 ¦ Europe/Kyiv
time ¦ at 1415 ¦ not read ¦ Europe/Kyiv
# D3: from an hour to a part of the day
time ¦ from 8am to noon on 3 March 2023 ¦ 2023-03-03T08 to 2023-03-03T12 ¦ Europe/Kyiv
time ¦ from 8am to the evening of 3 March 2023 ¦ from 2023-03-03T08 / not read ¦ Europe/Kyiv
# D3, own
time ¦ from noon to 3 p.m. on 3 March 2023 ¦ 2023-03-03T12 to 2023-03-03T15 ¦ Europe/Kyiv
time ¦ between midnight and 4am on 3 March 2023 ¦ 2023-03-03T00 to 2023-03-03T04 ¦ Europe/Kyiv
time ¦ from 9 to 11 a.m. on 3 March 2023 ¦ 2023-03-03T09 to 2023-03-03T11 ¦ Europe/Kyiv
time ¦ з 8 ранку до полудня 3 березня 2023 року ¦ 2023-03-03T08 to 2023-03-03T12 ¦ Europe/Kyiv
time ¦ с 7 утра до полудня 4 марта 2023 года ¦ 2023-03-04T07 to 2023-03-04T12 ¦ Europe/Kyiv
time ¦ с 8 утра до вечера 3 марта 2023 года ¦ from 2023-03-03T08 / not read ¦ Europe/Kyiv
time ¦ з 10 ранку до ночі 9 жовтня 2022 року ¦ from 2022-10-09T10 / not read ¦ Europe/Kyiv
time ¦ from dawn until noon on 3 March 2023 ¦ not read / by 2023-03-03T12 ¦ Europe/Kyiv
time ¦ from 10pm on 2 March to 4am on 3 March 2023 ¦ 2023-03-02T22 to 2023-03-03T04 ¦ Europe/Kyiv
time ¦ from 08:30 to 12:00 on 3 March 2023 ¦ 2023-03-03T08:30 to 2023-03-03T12:00 ¦ Europe/Kyiv
time ¦ from the morning to the evening of 3 March 2023 ¦ not read ¦ Europe/Kyiv
time ¦ із 22:00 2 березня до 06:00 3 березня 2023 року ¦ 2023-03-02T22:00 to 2023-03-03T06:00 ¦ Europe/Kyiv
# D4: an end that is no time
time ¦ from Easter until 3 March 2023 ¦ not read / by 2023-03-03 ¦ Europe/Kyiv
time ¦ від полудня до 15:00 3 березня 2023 ¦ 2023-03-03T12:00 to 2023-03-03T15:00 ¦ Europe/Kyiv
# D4, own
time ¦ from the start of the siege until 14 April 2023 ¦ not read / by 2023-04-14 ¦ Europe/Kyiv
time ¦ since the funeral ¦ not read ¦ said 2023-01-03, Europe/Kyiv
time ¦ від Великодня до 3 травня 2023 року ¦ not read / by 2023-05-03 ¦ Europe/Kyiv
time ¦ с Пасхи до 9 мая 2023 года ¦ not read / by 2023-05-09 ¦ Europe/Kyiv
time ¦ від опівночі до 04:00 3 березня 2023 ¦ 2023-03-03T00:00 to 2023-03-03T04:00 ¦ Europe/Kyiv
time ¦ с полудня до 17:30 3 марта 2023 года ¦ 2023-03-03T12:00 to 2023-03-03T17:30 ¦ Europe/Kyiv
time ¦ from the ceasefire until noon on 3 March 2023 ¦ not read / by 2023-03-03T12 ¦ Europe/Kyiv
time ¦ from the first shots until 15:00 on 3 March 2023 ¦ not read / by 2023-03-03T15:00 ¦ Europe/Kyiv
time ¦ from 1 March 2023 until the surrender ¦ not read / from 2023-03-01 ¦ Europe/Kyiv
time ¦ от Покрова до Рождества ¦ not read ¦ said 2023-01-10, Europe/Kyiv
time ¦ until 3 March 2023 ¦ by 2023-03-03 ¦ Europe/Kyiv
time ¦ from noon until 15:00 on 3 March 2023 ¦ 2023-03-03T12:00 to 2023-03-03T15:00 ¦ Europe/Kyiv
time ¦ з початку облоги до 20 травня 2022 року ¦ not read / by 2022-05-20 ¦ Europe/Kyiv
# D5: signs and brackets at money
euros ¦ -€12,50 ¦ -12.5
euros ¦ (€12,50) ¦ not read
euros ¦ $-12 ¦ -12, USD
euros ¦ -12 USD ¦ -12, USD
# D5, own
euros ¦ −€40.25 ¦ -40.25
euros ¦ €-7,90 ¦ -7.9
euros ¦ -7,95 € ¦ -7.95
euros ¦ ($300) ¦ not read
euros ¦ (1 200 €) ¦ not read
euros ¦ −£3.20 ¦ -3.2, GBP
euros ¦ мінус 12,50 євро ¦ -12.5
euros ¦ минус 300 евро ¦ -300
euros ¦ a balance of -12.50 EUR ¦ -12.5
euros ¦ about -€5.5 million ¦ about -5500000
euros ¦ -250 грн ¦ -250, UAH
euros ¦ €12,50- ¦ not read / -12.5
euros ¦ -€1,250.00 ¦ -1250
euros ¦ −$18 ¦ -18, USD
# D6: "about" and "from" in one short word, and halves
wounded ¦ с десяток раненых ¦ about 10
killed ¦ з десяток ¦ about 10
killed ¦ від 10 ¦ at least 10
killed ¦ пів сотні ¦ 50
killed ¦ близько пів тисячі ¦ about 500
# D6, own
wounded ¦ зо два десятки поранених ¦ about 20
killed ¦ десятка два убитых ¦ about 20
killed ¦ погибло человек тридцать ¦ about 30
killed ¦ полсотни погибших ¦ 50
wounded ¦ около полутора сотен раненых ¦ about 150
wounded ¦ півтори сотні поранених ¦ 150
killed ¦ з пів сотні загиблих ¦ about 50
killed ¦ от 20 убитых ¦ at least 20
wounded ¦ від 15 поранених ¦ at least 15
killed ¦ зо три сотні загиблих ¦ about 300
killed ¦ с полтысячи погибших ¦ about 500
wounded ¦ some half a hundred wounded ¦ about 50
killed ¦ з десятка поранених вижили троє ¦ not read
killed ¦ из десятка раненых никто не умер ¦ not read
# D7: change, or a bound
wounded ¦ число раненых возросло до 26 ¦ 26 / not read
wounded ¦ до 26 раненых ¦ at most 26
killed ¦ с 12 до 26 ¦ not read
killed ¦ от 12 до 26 ¦ between 12 and 26
killed ¦ revised from 12 to 26 ¦ not read / 26
# D7, own
killed ¦ the death toll rose to 41 ¦ 41 / not read
killed ¦ кількість загиблих зросла до 43 ¦ 43 / not read
killed ¦ кількість загиблих зросла на 7 ¦ not read
killed ¦ до 15 погибших ¦ at most 15
wounded ¦ от 8 до 14 раненых ¦ between 8 and 14
wounded ¦ з 8 до 14 ¦ not read
killed ¦ число погибших снизилось с 30 до 27 ¦ not read / 27
wounded ¦ число раненых увеличилось на 5 ¦ not read
killed ¦ up from 12 to 19 ¦ not read / 19
killed ¦ up to 26 dead ¦ at most 26
killed ¦ загинуло від 5 до 9 людей ¦ between 5 and 9
wounded ¦ поранено до 30 осіб ¦ at most 30
killed ¦ the toll fell by four ¦ not read
killed ¦ from 12 to 26 dead ¦ between 12 and 26 / not read
wounded ¦ the number of wounded fell from 30 ¦ not read
# D8: a range with a shortened first figure
killed ¦ 6-700 people ¦ between 6 and 700 | between 600 and 700
killed ¦ 6-7 hundred ¦ between 600 and 700
killed ¦ 600-700 ¦ between 600 and 700
# D8, own
killed ¦ 3-400 dead ¦ between 3 and 400 | between 300 and 400
killed ¦ two to three hundred dead ¦ between 200 and 300
killed ¦ 350-400 killed ¦ between 350 and 400
killed ¦ 2-3 тысячи погибших ¦ between 2000 and 3000
wounded ¦ 5–6 сотень поранених ¦ between 500 and 600
killed ¦ 12-15 dead ¦ between 12 and 15
wounded ¦ 1-200 wounded ¦ between 1 and 200 | between 100 and 200
killed ¦ 4 to 500 men killed ¦ between 4 and 500 | between 400 and 500
wounded ¦ 8–900 раненых ¦ between 8 and 900 | between 800 and 900
killed ¦ 2-300 загиблих ¦ between 2 and 300 | between 200 and 300
killed ¦ 10-12 thousand ¦ between 10000 and 12000
killed ¦ 150–200 загиблих ¦ between 150 and 200
wounded ¦ 70–80 injured ¦ between 70 and 80
# D9: none of what
killed ¦ no survivors ¦ not read
killed ¦ no wounded ¦ not read
killed ¦ no damage ¦ not read
killed ¦ no deaths ¦ 0
killed ¦ no casualties ¦ 0
wounded ¦ nobody was killed ¦ not read
killed ¦ None ¦ not read
# D9, own
killed ¦ загиблих немає ¦ 0
killed ¦ поранених немає ¦ not read
wounded ¦ раненых нет ¦ 0
wounded ¦ погибших нет ¦ not read
killed ¦ никто не погиб ¦ 0
killed ¦ ніхто не вижив ¦ not read
killed ¦ обошлось без разрушений ¦ not read
killed ¦ обійшлося без жертв ¦ 0
wounded ¦ no one was hurt ¦ 0
wounded ¦ no fatalities ¦ not read
killed ¦ no prisoners taken ¦ not read
killed ¦ выживших нет ¦ not read
killed ¦ нет данных ¦ not read
killed ¦ none were killed ¦ 0
wounded ¦ no casualties ¦ 0
# D18: languages that are not read
killed ¦ dos mil heridos ¦ not read
killed ¦ 3 mil heridos ¦ not read
killed ¦ menos de 30 ¦ not read
killed ¦ أقل من 30 ¦ not read
killed ¦ 30 heridos ¦ not read
# D18, own
killed ¦ almeno 40 morti ¦ not read
killed ¦ ten minste 30 doden ¦ not read
wounded ¦ dois mil feridos ¦ not read
killed ¦ více než 30 mrtvých ¦ not read
killed ¦ minst 12 döda ¦ not read
killed ¦ најмање 30 погинулих ¦ not read
wounded ¦ над 40 ранени ¦ not read
killed ¦ לפחות 30 הרוגים ¦ not read
wounded ¦ دست‌کم ۳۰ زخمی ¦ not read
killed ¦ mai puțin de 30 ¦ not read
time ¦ il 3 marzo 2023 alle 14:15 ¦ not read ¦ Europe/Kyiv
time ¦ 3 de março de 2023 ¦ not read ¦ Europe/Kyiv
time ¦ op 3 maart 2023 om 5 uur ¦ not read ¦ Europe/Kyiv
wounded ¦ больш за 40 параненых ¦ not read
`);
