import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** More Ukrainian and Russian: whole clauses, and what stands beside a number in them. */
export const MORE_UK_RU = phraseRows(`
killed ¦ Внаслідок нічної атаки дронів загинуло троє людей ¦ 3
killed ¦ Кількість жертв сягнула 57, серед них троє дітей ¦ 57
killed ¦ Міноборони РФ визнало загибель 63 військових ¦ 63
killed ¦ росіяни втратили вбитими понад 400 солдатів ¦ more than 400
killed ¦ орієнтовно 400 загиблих і 300 поранених ¦ not read
killed ¦ щонайменше двоє цивільних загинули, ще п'ятеро дістали поранення ¦ at least 2 / not read
killed ¦ знищено до 50 окупантів ¦ at most 50
killed ¦ мінус 50 окупантів ¦ not read / 50
killed ¦ десь 30 осіб ¦ about 30
killed ¦ із 30 осіб загинуло 12 ¦ not read / 12
killed ¦ 12 з 30 загинули ¦ not read / 12
killed ¦ загинула родина з п'яти осіб ¦ not read / 5
killed ¦ загинуло подружжя ¦ not read / 2
killed ¦ двісті двадцять ¦ 220
killed ¦ тисяча двісті загиблих ¦ 1200
killed ¦ півтори сотні бійців ¦ 150
killed ¦ 1,5 тис. загиблих ¦ 1500
killed ¦ 2-3 загиблих ¦ between 2 and 3
killed ¦ двоє чи троє загиблих ¦ between 2 and 3
killed ¦ не менше ніж п'ять загиблих ¦ at least 5
killed ¦ не більш як п'ять ¦ at most 5
killed ¦ загиблих — 46 ¦ 46
killed ¦ загиблих: 46 осіб ¦ 46
killed ¦ число загиблих: 46 ¦ 46
killed ¦ кількість загиблих унаслідок удару по Дніпру — 46 ¦ 46
killed ¦ кількість загиблих перевищила 40 ¦ more than 40
killed ¦ кількість загиблих може зрости до 50 ¦ not read
killed ¦ до 50 загиблих можуть бути під завалами ¦ not read
killed ¦ кілька десятків загиблих ¦ vague
killed ¦ кількасот убитих ¦ vague
killed ¦ чимало загиблих ¦ vague
killed ¦ десятки тисяч загиблих ¦ vague
killed ¦ загинули десятки людей ¦ vague 24 to 99
killed ¦ є загиблі ¦ not read
killed ¦ є загиблий ¦ not read / 1
killed ¦ про загиблих не повідомляється ¦ not read
killed ¦ загиблих і поранених немає ¦ 0 / not read
killed ¦ втрат немає ¦ 0
killed ¦ жертв вдалося уникнути ¦ not read / 0
killed ¦ кількість загиблих уточнюється ¦ not read
killed ¦ загинув 1 цивільний ¦ 1
killed ¦ загинуло 2 особи і 5 поранено ¦ not read
killed ¦ у Бахмуті 3 загиблих ¦ 3
killed ¦ 3 загиблих у Бахмуті ¦ 3
killed ¦ 3 загиблих — Бахмут, 2 — Торецьк ¦ not read
killed ¦ 200-й день війни ¦ not read
killed ¦ на 200-й день ¦ not read
killed ¦ 5 разів обстріляли село ¦ not read
killed ¦ 5 обстрілів за добу ¦ not read
killed ¦ збито 12 шахедів ¦ not read
killed ¦ 12 одиниць техніки ¦ not read
killed ¦ удари по 12 населених пунктах ¦ not read
killed ¦ п'ятиповерхівка на вулиці Миру, 12 ¦ not read
killed ¦ лікарня № 3 ¦ not read
killed ¦ 3-тя лікарня ¦ not read
killed ¦ 12 мішків ¦ not read
killed ¦ 12 «двохсотих» ¦ 12
killed ¦ 12 двохсотих, 30 трьохсотих ¦ not read / 12
wounded ¦ 12 трьохсотих ¦ 12
wounded ¦ поранених до десятка ¦ at most 10
wounded ¦ постраждало понад 70 осіб, з них 14 дітей ¦ more than 70
wounded ¦ ще 30 людей поранено ¦ not read
wounded ¦ 30 людей отримали поранення різного ступеня тяжкості ¦ 30
wounded ¦ 30 людей звернулися по медичну допомогу ¦ not read
wounded ¦ поранень зазнали троє рятувальників ¦ 3
wounded ¦ вбито 12 ¦ not read
wounded ¦ осколкові поранення дістав 45-річний чоловік ¦ not read / 1
killed ¦ В результате ночной атаки беспилотников погибли трое ¦ 3
killed ¦ Минобороны признало гибель 63 военных ¦ 63
killed ¦ потери убитыми превысили 400 ¦ more than 400
killed ¦ потери противника составили до 120 военнослужащих ¦ at most 120 / not read
killed ¦ противник потерял до 120 человек убитыми и ранеными ¦ not read
killed ¦ ликвидировано порядка 200 боевиков ¦ about 200
killed ¦ погибли двое, еще пятеро ранены ¦ not read / 2
killed ¦ 12 погибших и 30 раненых ¦ not read / 12
killed ¦ по меньшей мере 12 погибших ¦ at least 12
killed ¦ 12 или 13 убитых ¦ between 12 and 13
killed ¦ 12-13 убитых ¦ between 12 and 13
killed ¦ сто с небольшим ¦ more than 100
killed ¦ тысяча с лишним убитых ¦ more than 1000
killed ¦ без малого сто человек ¦ about 100 / not read
killed ¦ под сотню убитых ¦ about 100 / not read
killed ¦ за сотню убитых ¦ more than 100 / not read
killed ¦ около полутора тысяч ¦ about 1500
killed ¦ двадцать один человек ¦ 21
killed ¦ 21 мирный житель ¦ 21
killed ¦ погибли люди ¦ not read
killed ¦ есть погибшие ¦ not read
killed ¦ о погибших не сообщается ¦ not read
killed ¦ погибших и пострадавших нет ¦ 0 / not read
killed ¦ потерь нет ¦ 0
killed ¦ число погибших уточняется ¦ not read
killed ¦ количество погибших: 89 ¦ 89
killed ¦ погибло, по предварительным данным, 89 человек ¦ 89
killed ¦ по последним данным, погибли 89 военнослужащих ¦ 89
killed ¦ по данным властей, погибших 89 ¦ 89
killed ¦ погибших стало 89 ¦ 89 / not read
killed ¦ погибших уже 89 ¦ 89
killed ¦ ни один человек не погиб ¦ 0 / not read
killed ¦ никто из военных не погиб ¦ 0 / not read
killed ¦ кроме 89 погибших ¦ not read
killed ¦ не только 89 ¦ not read
killed ¦ 89, а не 400 ¦ not read / 89
killed ¦ втрое больше, чем 63 ¦ not read
killed ¦ 89 процентов ¦ not read
killed ¦ каждые 10 минут ¦ not read
killed ¦ в 12 км от линии фронта ¦ not read
killed ¦ 12-й полк ¦ not read
killed ¦ Ми-8 сбит ¦ not read
killed ¦ рейс 752 ¦ not read
killed ¦ дом 12 по улице Ленина ¦ not read
killed ¦ ракетой Х-101 ¦ not read
killed ¦ возраст погибших — от 20 до 40 лет ¦ not read
killed ¦ выплатят по 5 млн рублей семьям погибших ¦ not read
killed ¦ похоронили 12 бойцов ¦ not read / 12
killed ¦ 12 гробов ¦ not read
wounded ¦ 12 человек получили ранения различной степени тяжести ¦ 12
wounded ¦ пострадали 12 человек, в том числе двое детей ¦ 12
wounded ¦ более 30 раненых госпитализированы ¦ not read / more than 30
wounded ¦ 12 человек обратились за помощью ¦ not read
wounded ¦ раненых нет ¦ 0
wounded ¦ ранен один человек ¦ 1
wounded ¦ 12 легкораненых ¦ 12 / not read
number ¦ на 12 % ¦ not read
number ¦ выросли на 12 % ¦ not read
number ¦ минус три градуса ¦ -3, °C / not read
number ¦ 12 гектаров ¦ 12, ha
number ¦ от 5 до 7 км ¦ between 5 and 7, km
number ¦ 5,5 раза ¦ not read
euros ¦ убытки составили 3,5 млн евро ¦ 3500000
euros ¦ до 3,5 млн евро ¦ at most 3500000
euros ¦ 3,5 млрд рублей ¦ 3500000000, RUB
euros ¦ мільйон євро ¦ 1000000
euros ¦ на 3 млн евро больше ¦ not read
yes-no ¦ да, подтверждаю ¦ yes
yes-no ¦ нет, не подтверждаю ¦ no / not read
yes-no ¦ да нет ¦ not read
yes-no ¦ звісно, так ¦ yes
yes-no ¦ звісно, ні ¦ no
yes-no ¦ це неправда ¦ no
yes-no ¦ це не відповідає дійсності ¦ no
yes-no ¦ информация не подтвердилась ¦ not read / no
yes-no ¦ повідомлення правдиве ¦ yes / not read
yes-no ¦ ні підтвердити, ні спростувати не можемо ¦ not read
yes-no ¦ скорее да, чем нет ¦ not read
yes-no ¦ радше так ¦ not read
yes-no ¦ да, но не полностью ¦ not read
yes-no ¦ правда ли это ¦ not read
yes-no ¦ чи це правда? ¦ not read
killed ¦ загинуло 12 корів ¦ not read
killed ¦ погибли 12 животных ¦ not read
killed ¦ одного разу загинули люди ¦ not read
killed ¦ йому було 35 ¦ not read
killed ¦ за його словами, загинули 12 людей ¦ 12 / not read
killed ¦ из-за обстрела погибли 12 человек ¦ 12
killed ¦ ОВА повідомила, що 12 людей загинули ¦ 12
killed ¦ Власти сообщили, что погибли 12 человек ¦ 12
killed ¦ до вечора загинуло 12 людей ¦ 12
killed ¦ разом загинуло 12 осіб ¦ 12
killed ¦ разом із пораненими — 12 ¦ not read
killed ¦ около Бахмута погибли 12 бойцов ¦ 12
`);
