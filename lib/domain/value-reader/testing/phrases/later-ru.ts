import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** Fresh Russian phrases for a blind test of the value reader. */
export const LATER_RU = phraseRows(`
# killed, with a value
killed ¦ Губернатор сообщил о гибели троих сотрудников предприятия ¦ 3
killed ¦ погибло человек сорок ¦ about 40
killed ¦ без малого двести убитых ¦ about 200 / not read
killed ¦ порядка 70 боевиков уничтожено ¦ about 70
killed ¦ свыше полутора тысяч ¦ more than 1500
killed ¦ по меньшей мере шестнадцать мирных жителей ¦ at least 16
killed ¦ не более двадцати двух ¦ at most 22
killed ¦ от силы пятеро ¦ at most 5 / not read
killed ¦ полсотни погибших ¦ 50
killed ¦ тридцать с лишним погибших, пишет телеграм-канал ¦ more than 30 / about 30
killed ¦ обошлось без погибших ¦ 0
killed ¦ убитых нет ¦ 0
killed ¦ восемь «двухсотых» ¦ 8 / not read
killed ¦ 3 450 военнослужащих ¦ 3450
killed ¦ от 12 до 15 человек под завалами погибли ¦ between 12 and 15
killed ¦ в Минобороны на 10:00 говорят о 63 погибших ¦ 63
killed ¦ больше, чем заявляет Киев ¦ more than figure of Киев
killed ¦ тысячи погибших ¦ vague 2000 to 9999 / vague
killed ¦ погибли 5 человек, 18 ранены ¦ 5 / not read
killed ¦ число жертв обстрела достигло 27 ¦ 27 / not read
killed ¦ один человек скончался на месте ¦ 1
# killed, traps
killed ¦ под завалами могут оставаться ещё девять человек ¦ not read
killed ¦ за сутки погибших прибавилось на четверых ¦ not read
killed ¦ трое из каждых десяти призывников не вернулись ¦ not read
killed ¦ в пять раз меньше, чем насчитали в Киеве ¦ not read
killed ¦ Неужели погибли все 120? ¦ not read
killed ¦ выживших нет ¦ not read
killed ¦ сбит Су-34 с двумя бомбами ¦ not read
killed ¦ погибший стал 63-м уроженцем района, убитым на войне ¦ not read
killed ¦ уже не 400, цифру пересматривают ¦ not read
killed ¦ двадцать человек получили ранения ¦ not read
# wounded, with a value
wounded ¦ Ранения получили одиннадцать горожан, сообщает мэрия ¦ 11
wounded ¦ с полдюжины раненых ¦ about 6
wounded ¦ полтора десятка раненых ¦ 15
wounded ¦ в районе 25 раненых ¦ about 25
wounded ¦ менее полусотни ¦ fewer than 50
wounded ¦ раненых: 114 ¦ 114
wounded ¦ никто не ранен ¦ 0
wounded ¦ десятки раненых везут в больницы ¦ vague 24 to 99 / vague
wounded ¦ несколько раненых, скорые на месте ¦ vague 3 to 9
wounded ¦ до тридцати раненых ¦ at most 30
wounded ¦ двое-трое легкораненых ¦ between 2 and 3
wounded ¦ пострадали 48 человек, в том числе 7 детей ¦ 48 / not read
wounded ¦ женщина убита, шестеро ранены ¦ 6 / not read
wounded ¦ 12 «трёхсотых» ¦ 12 / not read
# wounded, traps
wounded ¦ никто не погиб ¦ not read
wounded ¦ 14 «двухсотых» ¦ not read
wounded ¦ ранена девочка 2015 года рождения ¦ 1 / not read
wounded ¦ в больнице развернули 200 коек на случай новых раненых ¦ not read
wounded ¦ из раненых семеро выписаны домой ¦ not read
wounded ¦ вдвое больше раненых, чем неделю назад ¦ not read
# measures
number ¦ минус 3,2 ¦ -3.2
number ¦ около 120 км к востоку ¦ about 120, km
number ¦ ровно девять тонн ¦ 9, t
number ¦ порядка двух процентов ¦ about 2, %
number ¦ 5,5–6 кг тротила ¦ between 5.5 and 6, kg
number ¦ снизилась с 40 до 35 ¦ not read / 35
number ¦ свыше 800 литров ¦ more than 800, l
number ¦ каждый второй ¦ not read
# money
euros ¦ 7,4 млрд евро ¦ 7400000000
euros ¦ порядка 90 тыс. € ¦ about 90000
euros ¦ ущерб оценили в 15 млн рублей ¦ 15000000, RUB
euros ¦ от двух до трёх миллионов евро ¦ between 2000000 and 3000000
euros ¦ 1.250 евро ¦ 1.25 | 1250
euros ¦ сэкономили бы 600 тысяч евро ¦ not read
# time, with a value
time ¦ Взрыв прогремел 8 октября 2022 года в 06:07 ¦ 2022-10-08T06:07 ¦ Europe/Moscow
time ¦ в шесть утра 17 июля 2023 ¦ 2023-07-17T06 ¦ Europe/Moscow
time ¦ в половине четвёртого дня 9 мая 2023 года ¦ 2023-05-09T15:30 ¦ Europe/Moscow
time ¦ 21 августа 2022, без четверти десять вечера ¦ 2022-08-21T21:45 ¦ Europe/Moscow
time ¦ 3.05.2023, 02:27 мск ¦ 2023-05-03T02:27 Europe/Moscow ¦ Europe/Kyiv
time ¦ ориентировочно в 19:20 22 марта 2024 г. ¦ about 2024-03-22T19:20 ¦ Europe/Moscow
time ¦ вчера в 7 вечера ¦ 2023-06-05T19 ¦ said 2023-06-06, Europe/Kyiv
time ¦ позавчера ¦ 2023-06-04 ¦ said 2023-06-06
time ¦ сегодня в 02:50 ¦ 2023-06-06T02:50 ¦ said 2023-06-06, Europe/Kyiv
time ¦ в пятницу днём ¦ vague 2023-06-02 afternoon / not read ¦ said 2023-06-06, Europe/Kyiv
time ¦ под утро 6 июня 2023 года ¦ vague 2023-06-06 early hours / vague 2023-06-06 morning / not read ¦ Europe/Kyiv
time ¦ вечером тридцать первого декабря 2022 года ¦ vague 2022-12-31 evening ¦ Europe/Kyiv
time ¦ ночью 14 ноября 2023 ¦ vague 2023-11-14 night / not read ¦ Europe/Moscow
time ¦ 30 декабря прошлого года ¦ 2022-12-30 ¦ said 2023-01-04
time ¦ не раньше 15:00 10 апреля 2023 ¦ from 2023-04-10T15:00 ¦ Europe/Moscow
time ¦ позже 23:30 по местному времени 4 марта 2023 ¦ after 2023-03-04T23:30 ¦ Europe/Kyiv
time ¦ к 12 ноября 2022 года ¦ by 2022-11-12
time ¦ начиная с 21 сентября 2022 года ¦ from 2022-09-21
time ¦ в промежутке между 04:10 и 04:35 26 октября 2023 ¦ 2023-10-26T04:10 to 2023-10-26T04:35 ¦ Europe/Moscow
time ¦ с 5 по 8 июля 2024 г. ¦ 2024-07-05 to 2024-07-08
time ¦ с 28 февраля до 2 марта 2022 года ¦ 2022-02-28 to 2022-03-02
time ¦ 2023-09-13 02:48:30 ¦ 2023-09-13T02:48:30 ¦ Europe/Moscow
time ¦ 17.07.2023 в 3 часа 4 минуты ночи ¦ 2023-07-17T03:04 ¦ Europe/Moscow
time ¦ в 09:00 UTC 24 января 2024 года ¦ 2024-01-24T09:00 UTC ¦ Europe/Moscow
time ¦ апрель 2022 года ¦ 2022-04
time ¦ в 1986-м ¦ 1986
time ¦ в 16 часов 1 февраля 2024-го ¦ 2024-02-01T16 ¦ Europe/Moscow
time ¦ 09/25/2023 ¦ 2023-09-25
time ¦ дело было примерно 20 мая 2023 года ¦ about 2023-05-20
# time, several readings
time ¦ в половине восьмого 11 июня 2023 года ¦ 2023-06-11T07:30 | 2023-06-11T19:30 ¦ Europe/Moscow
time ¦ в девять часов 12 декабря 2023 года ¦ 2023-12-12T09 | 2023-12-12T21 ¦ Europe/Moscow
time ¦ 11/12/2022 ¦ 2022-11-12 | 2022-12-11
# time, traps
time ¦ отбой дали в 05:55 ¦ not read ¦ Europe/Moscow
time ¦ спустя сорок минут после взрыва ¦ not read ¦ said 2023-06-06, Europe/Kyiv
time ¦ площадь 1905 года ¦ not read ¦ said 2023-06-06
time ¦ через два дня после Пасхи ¦ not read ¦ said 2023-06-06
time ¦ Правда ли, что это случилось 2 июня 2023? ¦ not read
time ¦ суд перенесли с 14 ноября 2023 года ¦ not read
time ¦ каждую пятницу в 13:00 ¦ not read ¦ said 2023-06-06, Europe/Kyiv
time ¦ никак не 19 августа 2023 года ¦ not read
# yes or no
yes-no ¦ да, так и было ¦ yes
yes-no ¦ Нет ¦ no
yes-no ¦ действительно, это правда ¦ yes
yes-no ¦ ни да ни нет ¦ not read
yes-no ¦ от комментариев отказались ¦ not read
`);
