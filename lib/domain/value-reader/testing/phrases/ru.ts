import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** Russian phrases with the reading a careful editor would log, written before the reader was changed. */
export const PHRASES_RU = phraseRows(`
# killed: plain counts
killed ¦ погибли 63 военнослужащих ¦ 63
killed ¦ число погибших — 26 ¦ 26
killed ¦ Погибших: 89 ¦ 89
killed ¦ 26 чел. погибло ¦ 26
killed ¦ убиты сорок четыре человека ¦ 44
killed ¦ погиб один человек ¦ 1
killed ¦ о гибели двадцати шести человек ¦ 26
killed ¦ подтверждена смерть 17 человек ¦ 17
killed ¦ 1 048 погибших ¦ 1048
killed ¦ триста двадцать один убитый ¦ 321
killed ¦ гибель девяноста двух военных ¦ 92
killed ¦ убито 1,2 тыс. человек ¦ 1200
killed ¦ тысяча двести погибших ¦ 1200
killed ¦ погибло две с половиной тысячи человек ¦ 2500
killed ¦ погибло 1 тыс. 200 человек ¦ 1200
killed ¦ 23 000 убитых ¦ 23000
killed ¦ 63 погибших (подтверждено) ¦ 63
killed ¦ число жертв достигло 114 ¦ 114 / not read
killed ¦ ликвидировано 63 боевика ¦ 63 / not read
killed ¦ 12 «двухсотых» ¦ 12 / not read
killed ¦ общее количество погибших составляет 89 человек ¦ 89
# killed: collective numerals, round words
killed ¦ погибли двое ¦ 2
killed ¦ удар унёс жизни семерых человек ¦ 7
killed ¦ четверо погибших ¦ 4
killed ¦ погибли шестеро местных жителей ¦ 6
killed ¦ полсотни погибших ¦ 50 / about 50
killed ¦ полторы тысячи убитых ¦ 1500
killed ¦ полторы сотни погибших ¦ 150
killed ¦ полтысячи убитых ¦ 500
killed ¦ три сотни погибших ¦ 300
killed ¦ дюжина погибших ¦ 12
killed ¦ полдюжины убитых ¦ 6
killed ¦ полтора десятка погибших ¦ 15 / about 15
killed ¦ погибло пять десятков человек ¦ 50
# killed: about
killed ¦ около четырёхсот погибших ¦ about 400
killed ¦ погибло порядка 60 человек ¦ about 60
killed ¦ погибло человек сорок ¦ about 40
killed ¦ с полсотни убитых ¦ about 50
killed ¦ число погибших близко к четырёмстам ¦ about 400 / not read
killed ¦ убито примерно полтысячи солдат ¦ about 500
killed ¦ почти 400 погибших ¦ about 400
killed ¦ без малого триста убитых ¦ about 300
killed ¦ ок. 60 чел. погибло ¦ about 60
killed ¦ погибших под сотню ¦ about 100
killed ¦ где-то 40 погибших ¦ about 40
killed ¦ ~400 убитых ¦ about 400
killed ¦ приблизительно полторы сотни погибших ¦ about 150
killed ¦ тел двадцать, не считали ¦ about 20 / not read
killed ¦ ориентировочно 70 погибших ¦ about 70
killed ¦ 400 плюс-минус 20 погибших ¦ between 380 and 420
# killed: bounds
killed ¦ не менее шестидесяти трёх погибших ¦ at least 63
killed ¦ по меньшей мере 19 человек погибли ¦ at least 19
killed ¦ как минимум трое убитых ¦ at least 3
killed ¦ погибло от 400 человек ¦ at least 400
killed ¦ 400 и более погибших ¦ at least 400
killed ¦ 400+ погибших ¦ at least 400
killed ¦ погибших не меньше сотни ¦ at least 100
killed ¦ минимум пятеро погибших ¦ at least 5
killed ¦ свыше полутора тысяч убитых ¦ more than 1500
killed ¦ более чем четыреста погибших ¦ more than 400
killed ¦ число погибших превысило 400 ¦ more than 400
killed ¦ число жертв перевалило за сотню ¦ more than 100 / not read
killed ¦ четыреста с лишним погибших ¦ more than 400
killed ¦ сорок с небольшим убитых ¦ more than 40 / about 40
killed ¦ два с лишним десятка погибших ¦ more than 20
killed ¦ больше полусотни убитых ¦ more than 50
killed ¦ погибших уже за четыреста ¦ more than 400 / not read
killed ¦ до 60 погибших ¦ at most 60
killed ¦ погибло до трёхсот человек ¦ at most 300
killed ¦ погибло не более 12 человек ¦ at most 12
killed ¦ число погибших не превышает 26 ¦ at most 26
killed ¦ погибло от силы двадцать человек ¦ at most 20 / not read
killed ¦ максимум 15 погибших ¦ at most 15
killed ¦ менее ста погибших ¦ fewer than 100
killed ¦ погибло меньше десятка ¦ fewer than 10
killed ¦ не набралось и сотни погибших ¦ fewer than 100 / not read
killed ¦ от 12 до 26 погибших ¦ between 12 and 26
killed ¦ от двенадцати до двадцати шести убитых ¦ between 12 and 26
killed ¦ 60–70 погибших ¦ between 60 and 70
killed ¦ погибло два-три десятка человек ¦ between 20 and 30
killed ¦ убито 6–7 сотен ¦ between 600 and 700
killed ¦ двое-трое погибших ¦ between 2 and 3
killed ¦ 5–7 тыс. убитых ¦ between 5000 and 7000
killed ¦ 26 или 27 погибших ¦ 26 | 27 / between 26 and 27 / not read
# killed: vague words
killed ¦ десятки погибших ¦ vague 24 to 99 / vague
killed ¦ погибли сотни людей ¦ vague 200 to 999
killed ¦ тысячи убитых ¦ vague 2000 to 9999
killed ¦ несколько человек погибли ¦ vague 3 to 9
killed ¦ десятки тысяч убитых ¦ vague
killed ¦ погибло много людей ¦ vague / not read
killed ¦ есть погибшие ¦ not read / vague
# killed: declined numerals
killed ¦ обстрел закончился семьюдесятью погибшими ¦ 70
killed ¦ простились с восемнадцатью погибшими ¦ 18 / not read
killed ¦ известно о восьмистах сорока убитых ¦ 840
killed ¦ число погибших приблизилось к тремстам ¦ about 300 / not read
killed ¦ гибель двух тысяч пятисот солдат ¦ 2500
killed ¦ обошлось одним погибшим ¦ 1
# killed: none
killed ¦ погибших нет ¦ 0
killed ¦ никто не погиб ¦ 0
killed ¦ обошлось без жертв ¦ 0
killed ¦ ни одного погибшего ¦ 0
killed ¦ жертв и пострадавших нет ¦ 0
killed ¦ раненых нет ¦ not read
killed ¦ выживших нет ¦ not read
killed ¦ никто не выжил ¦ not read
killed ¦ разрушений нет ¦ not read
killed ¦ пленных нет ¦ not read
# killed: change, with and without a figure that is reached
killed ¦ число погибших возросло до 26 ¦ 26 / not read
killed ¦ счёт жертв вырос до девяноста двух ¦ 92 / not read
killed ¦ число погибших увеличилось на 26 ¦ not read
killed ¦ погибших стало на четыре человека больше ¦ not read
killed ¦ оценка снижена с 400 до 89 погибших ¦ not read / 89
killed ¦ с 12 до 26 погибших ¦ not read
killed ¦ выросло с 63 до 89 ¦ not read / 89
killed ¦ вдвое больше погибших, чем в понедельник ¦ not read
killed ¦ ещё двое скончались ночью в больнице ¦ not read / 2
killed ¦ к прежним 63 добавились новые имена ¦ not read
# killed: denials, corrections
killed ¦ не 400 погибших ¦ not read
killed ¦ отнюдь не четыреста погибших ¦ not read
killed ¦ и близко не 400 убитых ¦ not read
killed ¦ сообщения о 400 погибших — вымысел ¦ not read
killed ¦ опровергли гибель 63 военных ¦ not read
killed ¦ о шестистах убитых речи не идёт ¦ not read
# killed: questions, hopes, conditionals
killed ¦ сколько погибло — 63 или 400? ¦ not read
killed ¦ если погибло 400, где похороны ¦ not read
killed ¦ надеемся, что погибших не больше десяти ¦ not read / at most 10
killed ¦ число жертв может достичь четырёхсот ¦ not read
killed ¦ погибло бы человек сто, не сработай ПВО ¦ not read
killed ¦ число погибших уточняется ¦ not read
killed ¦ н/д ¦ not read
# killed: other measures, shares, rates, ranks, ages
killed ¦ 26 раненых ¦ not read
killed ¦ семеро пострадавших ¦ not read
killed ¦ 14 человек пропали без вести ¦ not read
killed ¦ погибшие и раненые — всего 42 ¦ not read
killed ¦ потери составили 42 человека ¦ not read
killed ¦ погиб каждый третий ¦ not read
killed ¦ погибло 40 % личного состава ¦ not read / 40, %
killed ¦ в среднем 400 погибших в сутки ¦ not read
killed ¦ 3 погибших на 100 тысяч жителей ¦ not read
killed ¦ скончался 63-й пострадавший ¦ not read
killed ¦ погиб 63-летний сторож ¦ not read / 1
killed ¦ среди погибших пятеро детей ¦ not read / at least 5
killed ¦ погибли бойцы 72-й бригады ¦ not read
killed ¦ пилоты Су-25 погибли ¦ not read
killed ¦ погибшие жили в доме 12 ¦ not read
killed ¦ доставлен груз 200 ¦ not read
killed ¦ семьям погибших — по 5 млн рублей ¦ not read
killed ¦ погиб в 26 километрах от города ¦ not read
killed ¦ весь экипаж погиб ¦ not read
killed ¦ погибла рота ¦ not read
killed ¦ в здании находились 600 человек ¦ not read
killed ¦ четыре лакха погибших ¦ not read
killed ¦ не один десяток погибших ¦ vague / not read
killed ¦ 11 погибших будут похоронены в субботу, остальные позже ¦ not read / at least 11
killed ¦ до фронта, где погибли люди, 400 метров ¦ not read
killed ¦ погибли при крушении Боинга 737 ¦ not read
killed ¦ шансов один из ста, что погибших нет ¦ not read
# killed: two counts, other figures beside the count
killed ¦ 12 погибших и 30 раненых ¦ 12 / not read
killed ¦ убитыми и ранеными 12 и 30 ¦ not read
killed ¦ из 63 раненых пятеро скончались ¦ 5 / not read
killed ¦ на 10:00 4 марта погибших 26 ¦ 26 / not read
killed ¦ по состоянию на 3 марта погибли 26 человек ¦ 26 / not read
killed ¦ 26 погибших, среди них трое детей ¦ 26 / not read
killed ¦ за 2022 год погибло 8,4 тыс. гражданских ¦ 8400 / not read
# killed: against the figures of others
killed ¦ меньше, чем сообщает Киев ¦ fewer than figure of Киев
killed ¦ больше, чем заявило Минобороны ¦ more than figure of Минобороны
killed ¦ вдвое меньше, чем утверждает Москва ¦ not read
killed ¦ столько же, сколько назвал Кулеба ¦ not read
# wounded: plain, collective, about
wounded ¦ с десяток раненых ¦ about 10
wounded ¦ десяток раненых ¦ 10 / about 10
wounded ¦ ранены двое ¦ 2
wounded ¦ ранения получили семеро ¦ 7
wounded ¦ пятерых раненых увезла скорая ¦ 5 / not read
wounded ¦ ранено 114 человек ¦ 114
wounded ¦ Раненых — 38 ¦ 38
wounded ¦ сотня раненых ¦ 100 / about 100
wounded ¦ полсотни раненых ¦ 50 / about 50
wounded ¦ с пяток раненых ¦ about 5
wounded ¦ около полутысячи раненых ¦ about 500
wounded ¦ раненых человек тридцать ¦ about 30
wounded ¦ порядка двух тысяч раненых ¦ about 2000
wounded ¦ почти полторы сотни раненых ¦ about 150
wounded ¦ ранеными числятся примерно 80 чел. ¦ about 80
wounded ¦ около 1,5 тыс. раненых ¦ about 1500
wounded ¦ один раненый — водитель автобуса ¦ 1
wounded ¦ травмированы одиннадцать пассажиров ¦ 11 / not read
wounded ¦ 26 пострадавших ¦ 26 / not read
wounded ¦ 30 «трёхсотых» ¦ 30 / not read
wounded ¦ осколочные ранения получили восемь жителей ¦ 8 / not read
wounded ¦ ранены сто двадцать семь человек ¦ 127
wounded ¦ пара раненых ¦ vague 2 to 2 / 2
wounded ¦ несколько раненых ¦ vague 3 to 9
wounded ¦ десятки раненых в больницах ¦ vague 24 to 99 / vague
wounded ¦ несколько десятков раненых ¦ vague / vague 24 to 99 / vague 40 to 99
wounded ¦ сотни раненых ¦ vague 200 to 999
wounded ¦ бесчисленные раненые ¦ vague / not read
# wounded: bounds and ranges
wounded ¦ до 26 раненых ¦ at most 26
wounded ¦ до ста раненых ¦ at most 100
wounded ¦ раненых не более двадцати ¦ at most 20
wounded ¦ свыше тысячи раненых ¦ more than 1000
wounded ¦ тысяча с лишним раненых ¦ more than 1000
wounded ¦ 30 с лишним раненых ¦ more than 30
wounded ¦ раненых более двухсот сорока ¦ more than 240
wounded ¦ не менее четверых раненых ¦ at least 4
wounded ¦ раненых по крайней мере девять ¦ at least 9
wounded ¦ от 10 раненых и более ¦ at least 10
wounded ¦ ранено менее пятнадцати человек ¦ fewer than 15
wounded ¦ раненых меньше сорока ¦ fewer than 40
wounded ¦ от 12 до 26 раненых ¦ between 12 and 26
wounded ¦ 10–15 раненых ¦ between 10 and 15
wounded ¦ ранено пять-шесть человек ¦ between 5 and 6
wounded ¦ между тридцатью и сорока ранеными ¦ between 30 and 40
wounded ¦ раненых не меньше 20, но не больше 25 ¦ between 20 and 25 / not read
wounded ¦ ≥ 26 раненых ¦ at least 26
wounded ¦ макс. 18 раненых ¦ at most 18
# wounded: none
wounded ¦ раненых нет ¦ 0
wounded ¦ никто не ранен ¦ 0
wounded ¦ без пострадавших ¦ 0
wounded ¦ пострадавших не зафиксировано ¦ 0 / not read
wounded ¦ никто не погиб ¦ not read
wounded ¦ погибших нет ¦ not read
wounded ¦ ущерба нет ¦ not read
# wounded: traps
wounded ¦ число раненых возросло до 26 ¦ 26 / not read
wounded ¦ раненых уже не 40 ¦ not read
wounded ¦ количество раненых сократилось на пять ¦ not read
wounded ¦ с 12 до 26 раненых ¦ not read
wounded ¦ раненых прибавилось втрое ¦ not read
wounded ¦ 26 погибших ¦ not read
wounded ¦ погибли трое ¦ not read
wounded ¦ погибли двое, ранены двенадцать ¦ 12 / not read
wounded ¦ двое погибли, ещё 12 ранены ¦ 12 / not read
wounded ¦ 26 раненых, из них пятеро тяжёлых ¦ 26 / not read
wounded ¦ тяжелораненых пятеро ¦ not read / 5 / at least 5
wounded ¦ с 1 по 3 марта ранены 40 человек ¦ 40 / not read
wounded ¦ убиты и ранены 42 ¦ not read
wounded ¦ 400 раненых? Не верю ¦ not read
wounded ¦ раненых куда меньше, чем 400, о которых пишут ¦ not read / fewer than 400
wounded ¦ раненых принимает больница № 40 ¦ not read
wounded ¦ раненых доставили автобусом 72-го маршрута ¦ not read
wounded ¦ раненых везли 14 километров ¦ not read
wounded ¦ скорая ехала к раненому 40 минут ¦ not read
wounded ¦ раненые ждали помощи 26 часов ¦ not read
wounded ¦ ранен 26-летний водитель ¦ not read / 1
wounded ¦ ранен каждый пятый ¦ not read
wounded ¦ 15 процентов раненых — дети ¦ not read
wounded ¦ по десять раненых ежедневно ¦ not read
wounded ¦ раненых больше, чем говорит Киев ¦ more than figure of Киев
wounded ¦ раненых меньше, чем указала ООН ¦ fewer than figure of ООН
wounded ¦ медики готовы принять до 200 раненых ¦ not read
wounded ¦ раненым обещали по 100 тыс. руб. ¦ not read
wounded ¦ о количестве раненых не сообщается ¦ not read
wounded ¦ раненых эвакуируют два Ми-8 ¦ not read
wounded ¦ ранен в 2014 году ¦ not read
wounded ¦ раненых в полтора раза больше, чем погибших ¦ not read
wounded ¦ к вечеру ждём ещё двадцать раненых ¦ not read
wounded ¦ из двадцати раненых выписали восьмерых ¦ 20 / not read
# number: decimals, signs, words
number ¦ 12,5 ¦ 12.5
number ¦ минус 3,2 ¦ -3.2
number ¦ −0,75 ¦ -0.75
number ¦ +3,7 ¦ 3.7
number ¦ ноль целых пять десятых ¦ 0.5 / not read
number ¦ полтора ¦ 1.5
number ¦ 1 234,5 ¦ 1234.5
number ¦ 1.234,75 ¦ 1234.75
number ¦ 7.250 ¦ 7250 ¦ decimal comma
number ¦ 3,125 ¦ 3.125 ¦ decimal comma
number ¦ 4.500 ¦ 4.5 | 4500
number ¦ около 3,5 тыс. ¦ about 3500
number ¦ два миллиона триста тысяч ¦ 2300000
number ¦ 1 млн 200 тыс. ¦ 1200000
number ¦ не ниже 4,8 ¦ at least 4.8
number ¦ 12,5 ± 0,5 ¦ between 12 and 13
number ¦ от 5 до 7 км ¦ between 5 and 7, km
number ¦ порядка 300 гектаров ¦ about 300, ha
number ¦ не выше минус 12,5 °C ¦ at most -12.5, °C
number ¦ 5,4 % ¦ 5.4, %
number ¦ шестьдесят процентов ¦ 60, %
number ¦ свыше 20 тонн ¦ more than 20, t
number ¦ в 3,5 раза выше ¦ not read
number ¦ 5,4 против 5,1 годом ранее ¦ not read / 5.4
number ¦ на 0,3 ниже нормы ¦ not read
number ¦ 1 к 5 ¦ not read
number ¦ прошивка версии 2.5 ¦ not read
number ¦ № 12 ¦ not read
# euros
euros ¦ 12,5 млн евро ¦ 12500000
euros ¦ €12,50 ¦ 12.5
euros ¦ минус 12,50 евро ¦ -12.5
euros ¦ -€7,25 ¦ -7.25
euros ¦ от двух до трёх миллионов евро ¦ between 2000000 and 3000000
euros ¦ до полумиллиона евро ¦ at most 500000
euros ¦ свыше 1,2 млрд евро ¦ more than 1200000000
euros ¦ 12 500 евро ¦ 12500
euros ¦ около 200 тыс. евро ¦ about 200000
euros ¦ 1,5 трлн рублей ¦ 1500000000000, RUB
euros ¦ порядка 500 млн руб. ¦ about 500000000, RUB
euros ¦ 40 тыс. гривен ¦ 40000, UAH
euros ¦ не менее 300 долларов США ¦ at least 300, USD
euros ¦ миллионы евро ¦ vague
euros ¦ подорожало на 12 евро ¦ not read
euros ¦ 12 евро за килограмм ¦ not read
euros ¦ евро по 92,5 рубля ¦ not read
euros ¦ с 10 до 12 млн евро ¦ not read
euros ¦ (12,50 евро) ¦ not read
euros ¦ билеты на Евро-2024 ¦ not read
# time: days, months, years
time ¦ 3 марта 2023 года ¦ 2023-03-03
time ¦ 24 февр. 2022 г. ¦ 2022-02-24
time ¦ 03.03.2023 ¦ 2023-03-03
time ¦ 05.04.2023 ¦ 2023-04-05
time ¦ 7.11.22 ¦ 2022-11-07
time ¦ третьего марта две тысячи двадцать третьего года ¦ 2023-03-03 / not read
time ¦ первого января 2023 года ¦ 2023-01-01
time ¦ это случилось 13 декабря 1862 года ¦ 1862-12-13
time ¦ 3 мая 1863 г. ¦ 1863-05-03
time ¦ в марте 2023 года ¦ 2023-03
time ¦ август 2022 ¦ 2022-08
time ¦ в 2023 году ¦ 2023
time ¦ в 2022-м ¦ 2022
time ¦ 3/4/2023 ¦ 2023-03-04 | 2023-04-03
time ¦ 5/4/2023 ¦ 2023-04-05 ¦ day first
time ¦ 13/04/2023 ¦ 2023-04-13
time ¦ 3 марта ¦ 2023-03-03 ¦ said 2023-03-05
time ¦ 31 декабря ¦ 2022-12-31 ¦ said 2023-01-02
time ¦ третьего марта ¦ 2023-03-03 ¦ said 2023-03-05
time ¦ в пятницу, 3 марта ¦ 2023-03-03 ¦ said 2023-03-05
time ¦ вчера ¦ 2023-03-04 ¦ said 2023-03-05
time ¦ позавчера ¦ 2023-03-03 ¦ said 2023-03-05
time ¦ сегодня ¦ 2023-03-05 ¦ said 2023-03-05
time ¦ в минувшую пятницу ¦ 2023-03-03 / not read ¦ said 2023-03-05
time ¦ во вторник ¦ 2023-02-28 / not read ¦ said 2023-03-05
time ¦ два дня назад ¦ 2023-03-03 / not read ¦ said 2023-03-05
time ¦ в прошлом году ¦ 2022 / not read ¦ said 2023-03-05
time ¦ 3 марта сего года ¦ 2023-03-03 / not read ¦ said 2023-04-12
# time: clock times
time ¦ 3 марта 2023 года в 14:15 ¦ 2023-03-03T14:15
time ¦ 03.03.2023 14:15:09 ¦ 2023-03-03T14:15:09
time ¦ 03.03.2023, 04:00 ¦ 2023-03-03T04:00
time ¦ в 14 часов 15 минут 3 марта 2023 г. ¦ 2023-03-03T14:15
time ¦ 3 марта 2023 г., 14.15 ¦ 2023-03-03T14:15 / not read
time ¦ 3 марта 2023 г. в 17 часов ¦ 2023-03-03T17
time ¦ 3 марта 2023 г. в 21 ч 40 мин ¦ 2023-03-03T21:40
time ¦ 3 марта в 16:30 ¦ 2023-03-03T16:30 ¦ said 2023-03-05
time ¦ вчера в 14:15 ¦ 2023-03-04T14:15 ¦ said 2023-03-05
time ¦ сегодня в 6 утра ¦ 2023-03-05T06 ¦ said 2023-03-05
time ¦ в два часа ночи 3 марта 2023 ¦ 2023-03-03T02
time ¦ в три часа дня 3 марта 2023 года ¦ 2023-03-03T15
time ¦ 3 марта 2023 года в час ночи ¦ 2023-03-03T01
time ¦ 3 марта 2023 года в час дня ¦ 2023-03-03T13
time ¦ 3 марта 2023 в 8 вечера ¦ 2023-03-03T20
time ¦ 1 мая 2022 в 5 часов ¦ 2022-05-01T05 | 2022-05-01T17
time ¦ в семь часов 3 марта 2023 года ¦ 2023-03-03T07 | 2023-03-03T19
time ¦ в половине третьего 3 марта 2023 ¦ 2023-03-03T02:30 | 2023-03-03T14:30 / not read
time ¦ в половине третьего ночи 3 марта 2023 ¦ 2023-03-03T02:30 / not read
time ¦ вчера в половине восьмого вечера ¦ 2023-03-04T19:30 / not read ¦ said 2023-03-05
time ¦ без четверти пять утра 3 марта 2023 г. ¦ 2023-03-03T04:45 / not read
time ¦ без десяти шесть вечера 3 марта 2023 г. ¦ 2023-03-03T17:50 / not read
time ¦ в четверть шестого утра 3 марта 2023 г. ¦ 2023-03-03T05:15 / not read
time ¦ в 5:40 утра 3 марта 2023 ¦ 2023-03-03T05:40
time ¦ в полдень 3 марта 2023 года ¦ 2023-03-03T12:00 / 2023-03-03T12
time ¦ вчера в полдень ¦ 2023-03-04T12:00 / 2023-03-04T12 ¦ said 2023-03-05
time ¦ в полночь 3 марта 2023 года ¦ 2023-03-03T00:00 | 2023-03-04T00:00 / not read
time ¦ 1 января 2023 в 00:02 ¦ 2023-01-01T00:02
time ¦ в 0 часов 2 минуты 1 января 2023 года ¦ 2023-01-01T00:02
time ¦ взрыв прогремел 3 марта 2023 года в 22:47 ¦ 2023-03-03T22:47
time ¦ датировано седьмым ноября 2022 года ¦ 2022-11-07
time ¦ 21-го июля 2022 года ¦ 2022-07-21
time ¦ в октябре прошлого года ¦ 2022-10 / not read ¦ said 2023-03-05
time ¦ к двадцать пятому мая 2022 года ¦ by 2022-05-25 / not read
# time: about
time ¦ около 14:15 3 марта 2023 года ¦ about 2023-03-03T14:15
time ¦ примерно в четыре утра 3 марта 2023 ¦ about 2023-03-03T04
time ¦ 3 марта 2023 года, часа в три дня ¦ about 2023-03-03T15 / not read
time ¦ ориентировочно 03.03.2023 в 21:30 ¦ about 2023-03-03T21:30
time ¦ приблизительно 24 февраля 2022 года ¦ about 2022-02-24
time ¦ где-то в марте 2023-го ¦ about 2023-03 / 2023-03
# time: zones
time ¦ 1 января 2023 года в 00:02 мск ¦ 2023-01-01T00:02 Europe/Moscow ¦ Europe/Kyiv
time ¦ 3 марта 2023 в 14:15 по московскому времени ¦ 2023-03-03T14:15 Europe/Moscow ¦ Europe/Kyiv
time ¦ 03.03.2023 в 02:15 (МСК) ¦ 2023-03-03T02:15 Europe/Moscow
time ¦ 3 марта 2023 г. в 10:00 по Москве ¦ 2023-03-03T10:00 Europe/Moscow ¦ Europe/Kyiv
time ¦ 3 марта 2023 г. в 11:20 мск ¦ 2023-03-03T11:20 ¦ Europe/Moscow
time ¦ 3 марта 2023 г. в 09:05 по киевскому времени ¦ 2023-03-03T09:05 ¦ Europe/Kyiv
time ¦ 3 марта 2023 г. в 09:25 по Киеву ¦ 2023-03-03T09:25 Europe/Kyiv ¦ Europe/Moscow
time ¦ 3 марта 2023 г. в 12:30 по местному времени ¦ 2023-03-03T12:30 ¦ Europe/Kyiv
time ¦ 3 марта 2023 г. в 04:15 по Гринвичу ¦ 2023-03-03T04:15 UTC / not read ¦ Europe/Kyiv
time ¦ 03.03.2023 10:00 UTC+3 ¦ 2023-03-03T10:00 +03:00 ¦ Europe/Kyiv
time ¦ вчера около 18:40 мск ¦ about 2023-03-04T18:40 Europe/Moscow ¦ said 2023-03-05, Europe/Kyiv
time ¦ 3 марта 2023 г. в 15:15 мск (14:15 по Киеву) ¦ 2023-03-03T14:15 / 2023-03-03T15:15 Europe/Moscow / not read ¦ Europe/Kyiv
# time: bounds
time ¦ после 14:15 3 марта 2023 года ¦ after 2023-03-03T14:15
time ¦ с 3 марта 2023 года ¦ from 2023-03-03
time ¦ начиная с 24 февраля 2022 года ¦ from 2022-02-24
time ¦ с марта 2022 года ¦ from 2022-03
time ¦ не ранее 3 марта 2023 года ¦ from 2023-03-03
time ¦ не позднее 3 марта 2023 года ¦ by 2023-03-03
time ¦ не позже 18:00 3 марта 2023 г. ¦ by 2023-03-03T18:00
time ¦ к 15:00 3 марта 2023 года ¦ by 2023-03-03T15:00
time ¦ до 3 марта 2023 года ¦ by 2023-03-03 / before 2023-03-03
time ¦ до 15:00 3 марта 2023 г. ¦ by 2023-03-03T15:00 / before 2023-03-03T15:00
time ¦ вплоть до марта 2023 года ¦ by 2023-03
time ¦ раньше 3 марта 2023 года ¦ before 2023-03-03
time ¦ позднее 3 марта 2023 г. ¦ after 2023-03-03
time ¦ по 5 марта 2023 года включительно ¦ by 2023-03-05
time ¦ к марту 2023 года ¦ by 2023-03
time ¦ со вчерашнего дня ¦ from 2023-03-04 / not read ¦ said 2023-03-05
time ¦ после 6 утра 3 марта 2023 года ¦ after 2023-03-03T06
time ¦ ещё до 24 февраля 2022-го ¦ before 2022-02-24 / by 2022-02-24
time ¦ по состоянию на 18:00 3 марта 2023 года ¦ 2023-03-03T18:00 / not read
# time: spans
time ¦ с 24 по 26 февраля 2022 года ¦ 2022-02-24 to 2022-02-26
time ¦ 3–5 марта 2023 г. ¦ 2023-03-03 to 2023-03-05
time ¦ 24.02.2022–26.02.2022 ¦ 2022-02-24 to 2022-02-26
time ¦ с 28 февраля до 2 марта 2023 года ¦ 2023-02-28 to 2023-03-02
time ¦ 3 марта 2023 года, 04:00–05:00 ¦ 2023-03-03T04:00 to 2023-03-03T05:00
time ¦ с 04:30 до 05:10 3 марта 2023 г. ¦ 2023-03-03T04:30 to 2023-03-03T05:10
time ¦ между 4 и 5 часами утра 3 марта 2023 ¦ 2023-03-03T04 to 2023-03-03T05
time ¦ с 8 утра до полудня 3 марта 2023 года ¦ 2023-03-03T08 to 2023-03-03T12 / 2023-03-03T08:00 to 2023-03-03T12:00
time ¦ от полудня до 15:00 3 марта 2023 ¦ 2023-03-03T12:00 to 2023-03-03T15:00
time ¦ с 22 до 23 часов 3 марта 2023 года ¦ 2023-03-03T22 to 2023-03-03T23
time ¦ с января по март 2023 года ¦ 2023-01 to 2023-03
time ¦ в 2022–2023 годах ¦ 2022 to 2023
time ¦ 3 или 4 марта 2023 года ¦ 2023-03-03 | 2023-03-04 / 2023-03-03 to 2023-03-04 / not read
time ¦ с 23:00 2 марта до 01:30 3 марта 2023 г. ¦ 2023-03-02T23:00 to 2023-03-03T01:30
time ¦ 3 марта с 14:15 до 16:00 ¦ 2023-03-03T14:15 to 2023-03-03T16:00 ¦ said 2023-03-05
# time: parts of the day
time ¦ утром 3 марта 2023 года ¦ vague 2023-03-03 morning
time ¦ вчера вечером ¦ vague 2023-03-04 evening ¦ said 2023-03-05
time ¦ сегодня утром ¦ vague 2023-03-05 morning ¦ said 2023-03-05
time ¦ вечером третьего марта ¦ vague 2023-03-03 evening ¦ said 2023-03-05
time ¦ 3 марта 2023 г. во второй половине дня ¦ vague 2023-03-03 afternoon
time ¦ 3 марта 2023 г. после обеда ¦ vague 2023-03-03 afternoon / not read
time ¦ днём 3 марта 2023 года ¦ vague 2023-03-03 afternoon / not read
time ¦ в первой половине дня 3 марта 2023 ¦ vague 2023-03-03 morning / not read
time ¦ под утро 3 марта 2023 года ¦ vague 2023-03-03 early hours / vague 2023-03-03 morning / not read
time ¦ поздно вечером 3 марта 2023 года ¦ vague 2023-03-03 evening / not read
time ¦ ночью 3 марта 2023 года ¦ vague 2023-03-03 night / not read
time ¦ в ночь на 3 марта 2023 года ¦ vague 2023-03-03 early hours / vague 2023-03-03 night / vague 2023-03-02 night / not read
time ¦ в ночь с 2 на 3 марта 2023 г. ¦ vague 2023-03-02 night / vague 2023-03-03 night / vague 2023-03-03 early hours / 2023-03-02 to 2023-03-03 / not read
time ¦ минувшей ночью ¦ vague 2023-03-05 night / vague 2023-03-05 early hours / vague 2023-03-04 night / not read ¦ said 2023-03-05
# time: traps
time ¦ в 14:15 ¦ not read
time ¦ около трёх часов дня ¦ not read
time ¦ 3 марта, ближе к вечеру ¦ not read
time ¦ 3-го числа ¦ not read
time ¦ в пятницу днём ¦ not read
time ¦ ежедневно в 14:15 ¦ not read
time ¦ на днях ¦ not read ¦ said 2023-03-05
time ¦ весной 2023 года ¦ not read
time ¦ прошлым летом ¦ not read ¦ said 2023-03-05
time ¦ через два дня после обстрела ¦ not read
time ¦ спустя 14 часов ¦ not read ¦ said 2023-03-05
time ¦ тревога длилась 2 часа 15 минут ¦ not read ¦ said 2023-03-05
time ¦ минут через двадцать после взрыва ¦ not read ¦ said 2023-03-05
time ¦ третью ночь подряд ¦ not read ¦ said 2023-03-05
time ¦ рейс 1415 ¦ not read
time ¦ в 14 км от Макеевки ¦ not read ¦ said 2023-01-02
time ¦ на улице 8 Марта ¦ not read
time ¦ площадь 1905 года ¦ not read
time ¦ обстрел в районе дома 2023 ¦ not read
time ¦ накануне ¦ 2023-03-04 / not read ¦ said 2023-03-05
time ¦ не 3 марта 2023 года, а позже ¦ not read
time ¦ точно не 3 марта ¦ not read ¦ said 2023-03-05
time ¦ 30 февраля 2023 года ¦ not read
time ¦ 31.04.2023 ¦ not read
time ¦ 03.03.2023 в 25:10 ¦ not read
time ¦ 3 марта 2023 в 14:75 ¦ not read
time ¦ в четверг, 3 марта 2023 года ¦ not read / 2023-03-03
time ¦ от Пасхи до 3 марта 2023 года ¦ not read / by 2023-03-03
time ¦ перенесли с 3 на 5 марта 2023 года ¦ not read
time ¦ 5 декабря 1862 г. по старому стилю ¦ not read
time ¦ в 52 году до н. э. ¦ not read
time ¦ в девяностых ¦ not read
time ¦ дата уточняется ¦ not read
time ¦ если ударят 3 марта 2023 года ¦ not read
time ¦ удар был 3 или всё-таки 5 марта? ¦ not read ¦ said 2023-03-08
time ¦ на час позже, чем сообщал Киев ¦ not read ¦ said 2023-03-05
time ¦ к годовщине 24 февраля ¦ not read ¦ said 2023-03-05
time ¦ через сутки после 3 марта 2023 г. ¦ not read
time ¦ за неделю до 3 марта 2023 г. ¦ not read
time ¦ на прошлой неделе ¦ not read ¦ said 2023-03-05
time ¦ ровно в 4 утра, помните? ¦ not read
time ¦ в новогоднюю ночь ¦ not read ¦ said 2023-01-03
# yes-no
yes-no ¦ да ¦ yes
yes-no ¦ нет ¦ no
yes-no ¦ да, это так ¦ yes
yes-no ¦ верно ¦ yes
yes-no ¦ неверно ¦ no
yes-no ¦ конечно, да ¦ yes
yes-no ¦ конечно нет ¦ no
yes-no ¦ так точно ¦ yes / not read
yes-no ¦ никак нет ¦ no / not read
yes-no ¦ это неправда ¦ no
yes-no ¦ не соответствует действительности ¦ no / not read
yes-no ¦ это фейк ¦ no / not read
yes-no ¦ подтверждаем ¦ yes / not read
yes-no ¦ нет данных ¦ not read
yes-no ¦ нет комментариев ¦ not read
yes-no ¦ и да и нет ¦ not read
yes-no ¦ не исключено ¦ not read
yes-no ¦ не отрицаем ¦ not read / yes
yes-no ¦ вряд ли ¦ not read / no
yes-no ¦ нет сомнений ¦ not read / yes
yes-no ¦ да или нет? ¦ not read
yes-no ¦ пока неизвестно ¦ not read
`);
