import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** Fresh Ukrainian phrases for a blind test of the value reader. */
export const LATER_UK = phraseRows(`
# killed, with a value
killed ¦ Обласна військова адміністрація підтверджує загибель сімох людей ¦ 7
killed ¦ на жаль, щонайменше четверо вбитих ¦ at least 4
killed ¦ не менш як 115 осіб ¦ at least 115
killed ¦ людей двадцять полягло, каже староста ¦ about 20
killed ¦ під сотню тіл ¦ about 100 / not read
killed ¦ більш як сто сорок військових ¦ more than 140
killed ¦ 1,2 тис. загиблих ¦ 1200
killed ¦ 2 тис. 347 осіб ¦ 2347
killed ¦ від шістдесяти до вісімдесяти мешканців ¦ between 60 and 80
killed ¦ двоє-троє ¦ between 2 and 3
killed ¦ Ніхто не загинув ¦ 0
killed ¦ жодного вбитого ¦ 0
killed ¦ пів сотні окупантів ¦ 50
killed ¦ Станом на 5 січня відомо про 89 загиблих ¦ 89
killed ¦ кількість жертв зросла до 34 ¦ 34 / not read
killed ¦ сотні вбитих ¦ vague 200 to 999 / vague
killed ¦ десятки загиблих під руїнами ¦ vague 24 to 99 / vague
killed ¦ менше, ніж каже Москва ¦ fewer than figure of Москва
killed ¦ За уточненими даними, вбито не 63, а 89 військових ¦ 89 / not read
killed ¦ Загинули 9 цивільних, ще 31 поранено ¦ 9 / not read
killed ¦ убитих 300+ ¦ at least 300
# killed, traps
killed ¦ ще двоє померли вже в реанімації ¦ not read
killed ¦ за ніч список поповнився на 5 прізвищ ¦ not read
killed ¦ загинув кожен п'ятий боєць роти ¦ not read
killed ¦ удвічі більше загиблих, ніж визнає Москва ¦ not read
killed ¦ Чи правда, що там лягло 40 людей? ¦ not read
killed ¦ 16 поранених доправили до лікарні ¦ not read
killed ¦ сподіваюся, що вбитих не більше десяти ¦ not read
killed ¦ втрати 79-ї бригади уточнюються ¦ not read
killed ¦ 150 убитих і поранених разом ¦ not read
killed ¦ точно не 200 ¦ not read
# wounded, with a value
wounded ¦ Поранення дістали 23 людини, з них троє дітей ¦ 23 / not read
wounded ¦ близько сорока поранених ¦ about 40
wounded ¦ з десяток травмованих ¦ about 10
wounded ¦ до півтора десятка поранених ¦ at most 15
wounded ¦ без поранених ¦ 0
wounded ¦ кілька поранених ¦ vague 3 to 9
wounded ¦ осколками зачепило одну жінку ¦ 1 / not read
wounded ¦ понад пів тисячі ¦ more than 500
wounded ¦ не більше вісьмох осіб ¦ at most 8
wounded ¦ двадцять шість людей звернулися по медичну допомогу з травмами ¦ 26 / not read
wounded ¦ менш ніж тридцять ¦ fewer than 30
wounded ¦ 60–70 поранених ¦ between 60 and 70
wounded ¦ майже 90 поранених, пише міський голова ¦ about 90
wounded ¦ Одного чоловіка вбило, чотирьох поранено ¦ 4 / not read
# wounded, traps
wounded ¦ загиблих немає ¦ not read
wounded ¦ поранено 47-річного водія автобуса №18 ¦ 1 / not read
wounded ¦ щодня по 30 поранених ¦ not read
wounded ¦ п'ятеро загиблих ¦ not read
wounded ¦ поранених поменшало на шість, бо їх виписали ¦ not read
wounded ¦ якби не укриття, було б сто поранених ¦ not read
# measures
number ¦ 47,5 ¦ 47.5
number ¦ приблизно 60 км від лінії фронту ¦ about 60, km
number ¦ мінус вісімнадцять градусів Цельсія ¦ -18, °C
number ¦ вигоріло 7,5 га лісу ¦ 7.5, ha
number ¦ 3–4 тонни пального ¦ between 3 and 4, t
number ¦ просіло аж на чотири пункти ¦ not read
number ¦ не вище 15 відсотків ¦ at most 15, %
number ¦ третина від довоєнного обсягу ¦ not read
# money
euros ¦ 12,5 млн євро ¦ 12500000
euros ¦ €300 тис. допомоги ¦ 300000
euros ¦ 1,8 млрд грн ¦ 1800000000, UAH
euros ¦ щонайменше пів мільйона євро ¦ at least 500000
euros ¦ 40 євро за квадратний метр ¦ not read
euros ¦ понад 250 тисяч доларів ¦ more than 250000, USD
# time, with a value
time ¦ 6 травня 2023 року о 21:40 ¦ 2023-05-06T21:40 ¦ Europe/Kyiv
time ¦ о 4-й ранку 14 січня 2023 ¦ 2023-01-14T04 ¦ Europe/Kyiv
time ¦ о пів на шосту ранку 12 липня 2023 року ¦ 2023-07-12T05:30 ¦ Europe/Kyiv
time ¦ 12 липня 2023-го, чверть на третю дня ¦ 2023-07-12T14:15 ¦ Europe/Kyiv
time ¦ 8 серпня 2022, за десять восьма вечора ¦ 2022-08-08T19:50 ¦ Europe/Kyiv
time ¦ близько 14:15 19.11.2023 ¦ about 2023-11-19T14:15 ¦ Europe/Kyiv
time ¦ приблизно о 22 годині 27 червня 2023 року ¦ about 2023-06-27T22 ¦ Europe/Kyiv
time ¦ вчора о 18.40 ¦ 2024-07-11T18:40 ¦ said 2024-07-12, Europe/Kyiv
time ¦ позавчора ввечері ¦ vague 2024-07-10 evening ¦ said 2024-07-12, Europe/Kyiv
time ¦ сьогодні зранку ¦ vague 2024-07-12 morning ¦ said 2024-07-12, Europe/Kyiv
time ¦ у вівторок, 9 липня ¦ 2024-07-09 ¦ said 2024-07-12
time ¦ минулої середи ¦ 2024-07-10 / not read ¦ said 2024-07-12
time ¦ Удару завдано 28 грудня ¦ 2022-12-28 ¦ said 2023-01-02
time ¦ чотири дні тому ¦ 2023-08-10 ¦ said 2023-08-14
time ¦ після 18:00 третього лютого 2023 ¦ after 2023-02-03T18:00 ¦ Europe/Kyiv
time ¦ не пізніше 9 ранку 6 травня 2023 ¦ by 2023-05-06T09 ¦ Europe/Kyiv
time ¦ ще до 24 лютого 2022 року ¦ before 2022-02-24 / by 2022-02-24
time ¦ з 11 листопада 2022 року й донині ¦ from 2022-11-11 / not read
time ¦ з 23:00 2 вересня до 05:30 3 вересня 2023 року ¦ 2023-09-02T23:00 to 2023-09-03T05:30 ¦ Europe/Kyiv
time ¦ 13:05–13:20, 22 червня 2023 ¦ 2023-06-22T13:05 to 2023-06-22T13:20 ¦ Europe/Kyiv
time ¦ упродовж 17–19 жовтня 2022 року ¦ 2022-10-17 to 2022-10-19
time ¦ 31.12.2022 о 23:55 за московським часом ¦ 2022-12-31T23:55 Europe/Moscow ¦ Europe/Kyiv
time ¦ о 10:00 (UTC+3) 5 квітня 2023 ¦ 2023-04-05T10:00 +03:00 / 2023-04-05T10:00 ¦ Europe/Kyiv
time ¦ 03.04.23 ¦ 2023-04-03 / not read
time ¦ у вересні 2022-го ¦ 2022-09
time ¦ по обіді 2 червня 2023 року ¦ vague 2023-06-02 afternoon ¦ Europe/Kyiv
time ¦ о 14 год 07 хв 16 березня 2022 р. ¦ 2022-03-16T14:07 ¦ Europe/Kyiv
time ¦ не 3, а 4 жовтня 2023 року ¦ 2023-10-04 / not read
# time, several readings
time ¦ о сьомій годині 14 лютого 2023 року ¦ 2023-02-14T07 | 2023-02-14T19 ¦ Europe/Kyiv
time ¦ 5/9/2023 ¦ 2023-05-09 | 2023-09-05
time ¦ 20 квітня 2023, десь пів на восьму ¦ about 2023-04-20T07:30 | about 2023-04-20T19:30 ¦ Europe/Kyiv
# time, traps
time ¦ тривога почалася о 02:17 ¦ not read ¦ Europe/Kyiv
time ¦ за тиждень до Великодня ¦ not read ¦ said 2023-05-02
time ¦ бій тривав 3 години 20 хвилин ¦ not read ¦ said 2023-05-02, Europe/Kyiv
time ¦ вулиця 8 Березня, будинок 12 ¦ not read ¦ said 2023-04-02
time ¦ коли саме, слідство ще з'ясовує ¦ not read ¦ said 2023-05-02
time ¦ точно не 7 червня 2023 року ¦ not read
time ¦ 11 серпня ¦ not read
time ¦ евакуацію планують на 15 жовтня 2023 року ¦ not read ¦ said 2023-10-11
time ¦ Якщо потяг прибуде 30 травня 2023 о 06:10 ¦ not read ¦ Europe/Kyiv
# yes or no
yes-no ¦ Так, підтверджуємо ¦ yes
yes-no ¦ ні, це брехня ¦ no
yes-no ¦ неправда ¦ no
yes-no ¦ 50 на 50 ¦ not read
yes-no ¦ У штабі не виключають цього ¦ not read
`);
