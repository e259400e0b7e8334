import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** Fresh phrases in languages that the reader does not know, and what all languages write alike. */
export const LATER_OTHER = phraseRows(`
# Italian
killed ¦ almeno dodici le vittime accertate ¦ not read
killed ¦ sei morti sotto le macerie ¦ not read
wounded ¦ oltre 40 feriti, di cui tre gravi ¦ not read
wounded ¦ una trentina di persone ferite ¦ not read
euros ¦ danni per 4,5 milioni di euro ¦ not read
time ¦ alle 3 del mattino del 14 luglio 2022 ¦ not read
time ¦ giovedì sera ¦ not read ¦ said 2023-03-05
time ¦ dal 9 all'11 maggio 2022 ¦ not read
time ¦ 21/07/2022, 18:40 ¦ 2022-07-21T18:40
yes-no ¦ certo che sì ¦ not read
# Portuguese
killed ¦ pelo menos 15 pessoas morreram no ataque ¦ not read
killed ¦ não houve mortos ¦ not read
killed ¦ mais de cem corpos encontrados ¦ not read
wounded ¦ 27 feridos, segundo os bombeiros ¦ not read
wounded ¦ meia dúzia de feridos ligeiros ¦ not read
number ¦ cerca de 3,2 mil toneladas ¦ not read
euros ¦ €1.250.000,00 ¦ 1250000
time ¦ na madrugada de 6 de junho de 2023 ¦ not read
time ¦ ontem às 20h30 ¦ not read ¦ said 2023-03-05
time ¦ desde setembro de 2022 ¦ not read
# Dutch
killed ¦ zeker elf doden bij aanslag ¦ not read
killed ¦ 3 of 4 slachtoffers overleden ¦ not read
killed ¦ geen dodelijke slachtoffers ¦ not read
wounded ¦ tientallen gewonden na explosie ¦ not read
wounded ¦ ruim 60 mensen raakten gewond ¦ not read
time ¦ om half drie op 8 mei 2022 ¦ not read
time ¦ afgelopen dinsdag rond 16.00 uur ¦ not read ¦ said 2023-03-05
time ¦ tussen 10 en 12 oktober 2022 ¦ not read
time ¦ 2022-04-08 10:28 ¦ 2022-04-08T10:28
yes-no ¦ nee, dat klopt niet ¦ not read
# Romanian
killed ¦ cel puțin 22 de morți ¦ not read
killed ¦ nouă persoane și-au pierdut viața ¦ not read
wounded ¦ sute de răniți în spitale ¦ not read
wounded ¦ 18 răniți, dintre care doi copii ¦ not read
wounded ¦ numărul răniților a crescut la 35 ¦ not read
number ¦ -7,5 °C ¦ -7.5, °C
euros ¦ peste 300 de mii de euro ¦ not read
time ¦ la ora 5 dimineața, pe 24 februarie 2022 ¦ not read
time ¦ înainte de 10 ianuarie 2023 ¦ not read
time ¦ ieri după-amiază ¦ not read ¦ said 2023-03-05
# Czech
killed ¦ nejméně pět mrtvých po ostřelování ¦ not read
killed ¦ zahynulo 13 vojáků ¦ not read
killed ¦ nikdo nepřišel o život ¦ not read
wounded ¦ asi čtyřicet zraněných ¦ not read
wounded ¦ 8 osob utrpělo lehká zranění ¦ not read
number ¦ 12,75 % ¦ 12.75, %
time ¦ 3. 3. 2023 ¦ 2023-03-03 / not read
time ¦ v noci na 2. ledna 2023 ¦ not read
time ¦ ve čtvrtek 19. května 2022 v 7.45 ¦ not read
yes-no ¦ ano, potvrzujeme ¦ not read
# Bulgarian
killed ¦ най-малко 40 души загинаха ¦ not read
killed ¦ деветима са убити при обстрела ¦ not read
killed ¦ няма загинали ¦ not read
wounded ¦ броят на ранените нарасна на 26 ¦ not read
wounded ¦ петнайсет пострадали, сред тях две деца ¦ not read
wounded ¦ 63 ¦ 63
euros ¦ щети за близо 2 милиона лева ¦ not read
time ¦ сутринта на 11 юни 2023 година ¦ not read
time ¦ вчера към 18 часа ¦ not read ¦ said 2023-03-05
time ¦ между 5 и 7 юни 2022 г. ¦ not read
# Hebrew
killed ¦ לפחות 12 הרוגים בפיגוע ¦ not read
killed ¦ שלושה בני אדם נהרגו ¦ not read
killed ¦ אין נפגעים בנפש ¦ not read
wounded ¦ כ-30 פצועים פונו לבית החולים ¦ not read
wounded ¦ עשרות נפצעו, שניים מהם קשה ¦ not read
number ¦ יותר מ-4.5 מיליון ¦ not read
time ¦ ב-7 באוקטובר 2023 בשעה 06:29 ¦ not read
time ¦ אתמול בערב ¦ not read ¦ said 2023-03-05
time ¦ 17.10.2023, 18:59 ¦ 2023-10-17T18:59
yes-no ¦ לא נכון ¦ not read
`);
