import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** Ukrainian words with their right readings, written before the reader was changed and without looking at it. */
export const PHRASES_UK = phraseRows(`
# counts, plain, in figures
killed ¦ 43 особи ¦ 43
killed ¦ загинуло 17 людей ¦ 17
killed ¦ 12 чол. ¦ 12
killed ¦ Кількість загиблих: 58 ¦ 58
killed ¦ осіб: 25 ¦ 25
killed ¦ унаслідок ракетного удару загинули 46 мешканців ¦ 46
killed ¦ 400 (чотириста) осіб ¦ 400
killed ¦ з-під завалів дістали тіла 9 людей ¦ 9 / not read
killed ¦ жертвами обстрілу стали 11 цивільних ¦ 11
killed ¦ 3 тис. осіб ¦ 3000
killed ¦ 2,5 тис. чол. ¦ 2500
killed ¦ 1 тис. 200 осіб ¦ 1200
killed ¦ 14 тисяч 300 військових ¦ 14300
killed ¦ ворог утратив 146 820 осіб убитими ¦ 146820
killed ¦ станом на ранок підтверджено загибель 31 людини ¦ 31
killed ¦ станом на 09:00 відомо про 21 загиблого ¦ 21 / not read
killed ¦ у моргу 14 тіл ¦ 14 / not read
wounded ¦ 30 поранених ¦ 30
wounded ¦ поранено 64 особи ¦ 64
wounded ¦ травмовано 8 людей ¦ 8
wounded ¦ поранення дістали 19 містян ¦ 19
wounded ¦ госпіталізували 15 поранених ¦ 15 / not read
wounded ¦ постраждалих – 27 ¦ 27 / not read
wounded ¦ поранених (осіб) — 102 ¦ 102
wounded ¦ осколкових поранень зазнали 5 енергетиків ¦ 5
wounded ¦ 1 250 поранених ¦ 1250
wounded ¦ 1,2 тис. поранених ¦ 1200

# counts, in words, declined
killed ¦ одна людина загинула ¦ 1
killed ¦ загинув один чоловік ¦ 1
killed ¦ сорок дві особи ¦ 42
killed ¦ йдеться про загибель сорока двох людей ¦ 42
killed ¦ рятувальники повідомили про двадцятьох шістьох загиблих ¦ 26
killed ¦ вісімдесят дев’ять військовослужбовців ¦ 89
killed ¦ втрати сягнули чотирьохсот убитих ¦ 400 / not read
killed ¦ три тисячі двісті загиблих ¦ 3200
killed ¦ дві з половиною тисячі осіб ¦ 2500
killed ¦ обстріл забрав життя одинадцяти людей ¦ 11
killed ¦ сто двадцять п'ять полеглих ¦ 125
killed ¦ нуль загиблих ¦ 0
wounded ¦ п'ятнадцять поранених ¦ 15
wounded ¦ ушпиталили дев'ятнадцятьох поранених ¦ 19 / not read
wounded ¦ допомогу надають тридцяти чотирьом пораненим ¦ 34 / not read
wounded ¦ шістдесят три травмовані ¦ 63
wounded ¦ стан сімнадцятьох поранених стабільний ¦ 17 / not read
wounded ¦ двісті вісім поранених ¦ 208
wounded ¦ пʼятдесят один поранений ¦ 51
wounded ¦ тисяча сто поранених ¦ 1100

# collective numerals
killed ¦ двоє загиблих ¦ 2
killed ¦ загинуло четверо людей ¦ 4
killed ¦ семеро цивільних убито ¦ 7
killed ¦ обстріл убив трьох ¦ 3
killed ¦ загинули всі восьмеро на борту ¦ 8 / not read
killed ¦ двадцятеро гірників загинули ¦ 20
killed ¦ загинув увесь екіпаж — четверо людей ¦ 4 / not read
killed ¦ внаслідок влучання загинула дитина ¦ 1 / not read
wounded ¦ п'ятеро дістали поранення ¦ 5
wounded ¦ шестеро поранених, їм надають допомогу ¦ 6
wounded ¦ поранено дев'ятьох ¦ 9
wounded ¦ десятеро травмованих ¦ 10
wounded ¦ двох поранених доправили до лікарні ¦ 2 / not read
wounded ¦ двоє-троє поранених ¦ between 2 and 3
wounded ¦ осколками поранило чотирьох людей ¦ 4
wounded ¦ щонайменше троє поранених ¦ at least 3

# tens, hundreds, halves
killed ¦ пів сотні загиблих ¦ 50 / about 50
killed ¦ півсотні осіб ¦ 50 / about 50
killed ¦ з десяток убитих ¦ about 10
killed ¦ зо два десятки загиблих ¦ about 20
killed ¦ близько пів тисячі загиблих ¦ about 500
killed ¦ три сотні військових ¦ 300 / about 300
killed ¦ близько півтори тисячі загиблих ¦ about 1500
killed ¦ понад дві сотні людей ¦ more than 200
killed ¦ дюжина загиблих ¦ 12
killed ¦ десятків зо три ¦ about 30
wounded ¦ півтора десятка поранених ¦ 15 / about 15
wounded ¦ понад півтори сотні поранених ¦ more than 150
wounded ¦ сотні зо дві поранених ¦ about 200
wounded ¦ із сотню поранених ¦ about 100
wounded ¦ під сотню поранених ¦ about 100
wounded ¦ щонайменше пів сотні поранених ¦ at least 50
wounded ¦ два десятки поранених ¦ 20 / about 20
wounded ¦ майже пів сотні поранених ¦ about 50
wounded ¦ два-три десятки поранених ¦ between 20 and 30

# inverted order, about
killed ¦ чоловік сорок ¦ about 40
killed ¦ загинуло чоловік із двадцять ¦ about 20
killed ¦ людей зо тридцять ¦ about 30
killed ¦ близько 400 окупантів знищено ¦ about 400
killed ¦ орієнтовно 60 загиблих ¦ about 60
killed ¦ приблизно сімдесят осіб ¦ about 70
killed ¦ майже 400 ¦ about 400
killed ¦ десь 15 загиблих ¦ about 15
killed ¦ загинуло бл. 80 осіб ¦ about 80
killed ¦ 400 ± 20 осіб ¦ between 380 and 420
wounded ¦ поранених чоловік тридцять ¦ about 30
wounded ¦ близько сорока поранених ¦ about 40
wounded ¦ осіб із п'ятдесят поранено ¦ about 50
wounded ¦ плюс-мінус 200 поранених ¦ about 200
wounded ¦ поранених, за попередніми оцінками, близько 35 ¦ about 35
wounded ¦ ≈ 90 поранених ¦ about 90

# bounds
killed ¦ щонайменше 400 ¦ at least 400
killed ¦ понад 40 загиблих ¦ more than 40
killed ¦ не менш як 18 людей ¦ at least 18
killed ¦ як мінімум шестеро загиблих ¦ at least 6
killed ¦ принаймні дванадцятеро загинули ¦ at least 12
killed ¦ загиблих більше сорока ¦ more than 40
killed ¦ більш ніж 60 осіб ¦ more than 60
killed ¦ сорок із гаком ¦ more than 40
killed ¦ сто з лишком загиблих ¦ more than 100
killed ¦ 400+ ¦ at least 400
killed ¦ 400 і більше осіб ¦ at least 400
killed ¦ не більше ніж 89 осіб ¦ at most 89
killed ¦ щонайбільше десятеро ¦ at most 10
killed ¦ до 26 загиблих ¦ at most 26
killed ¦ менше 30 загиблих ¦ fewer than 30
killed ¦ менш ніж сто осіб ¦ fewer than 100
killed ¦ максимум 15 людей ¦ at most 15
killed ¦ від 60 убитих ¦ at least 60
killed ¦ загинуло від 60 до 100 осіб ¦ between 60 and 100
killed ¦ 60–100 загиблих ¦ between 60 and 100
killed ¦ від двадцяти до тридцяти осіб ¦ between 20 and 30
killed ¦ 6-7 сотень осіб ¦ between 600 and 700
killed ¦ 6-700 загиблих ¦ between 6 and 700 | between 600 and 700
killed ¦ не менше 12, але не більше 20 ¦ between 12 and 20 / not read
wounded ¦ до 26 поранених ¦ at most 26
wounded ¦ не менше ніж 70 поранених ¦ at least 70
wounded ¦ понад сотню поранених ¦ more than 100
wounded ¦ тридцять із лишком поранених ¦ more than 30
wounded ¦ зо пів сотні поранених ¦ about 50
wounded ¦ 12-15 поранених ¦ between 12 and 15
wounded ¦ п'ять-шість поранених ¦ between 5 and 6
wounded ¦ від 5 до 8 осіб травмовано ¦ between 5 and 8
wounded ¦ поранених не менше двадцяти ¦ at least 20
wounded ¦ не більш як десять поранених ¦ at most 10
wounded ¦ понад 1,3 тис. поранених ¦ more than 1300
wounded ¦ щонайменше шістдесятьох трьох поранено ¦ at least 63

# none
killed ¦ загиблих немає ¦ 0
killed ¦ жоден не загинув ¦ 0
killed ¦ обійшлося без жертв ¦ 0
killed ¦ на щастя, ніхто не загинув ¦ 0
wounded ¦ жодного пораненого ¦ 0
wounded ¦ поранених нема ¦ 0
wounded ¦ минулося без поранених ¦ 0
wounded ¦ ніхто не постраждав ¦ 0 / not read
killed ¦ даних про загиблих немає ¦ not read
killed ¦ про загиблих не повідомляється ¦ not read
wounded ¦ інформація про поранених не надходила ¦ not read
killed ¦ кількість загиблих уточнюється ¦ not read
killed ¦ ніхто не вижив ¦ not read
killed ¦ поранених немає ¦ not read
wounded ¦ ніхто не загинув ¦ not read
killed ¦ без руйнувань ¦ not read

# vague words
killed ¦ десятки загиблих ¦ vague 24 to 99
killed ¦ загинули сотні людей ¦ vague 200 to 999
killed ¦ тисячі загиблих ¦ vague 2000 to 9999
killed ¦ десятки тисяч загиблих ¦ vague
killed ¦ кількасот осіб ¦ vague / vague 300 to 999 / vague 200 to 999 / not read
wounded ¦ кілька поранених ¦ vague 3 to 9
wounded ¦ декілька людей поранено ¦ vague 3 to 9
wounded ¦ кільканадцять поранених ¦ vague / between 11 and 19 / not read
wounded ¦ чимало поранених ¦ vague / not read
wounded ¦ десятки людей дістали поранення ¦ vague 24 to 99
wounded ¦ сотні поранених у шпиталях ¦ vague 200 to 999

# compared with others' figures
killed ¦ менше, ніж заявляє Київ ¦ fewer than figure of Київ
killed ¦ більше, ніж повідомило Міноборони ¦ more than figure of Міноборони
wounded ¦ менше, ніж каже Москва ¦ fewer than figure of Москва
killed ¦ удвічі більше, ніж заявляє Москва ¦ not read
killed ¦ більше, ніж торік ¦ not read

# verbs of change
killed ¦ кількість загиблих зросла до 26 ¦ 26 / not read
killed ¦ кількість загиблих зросла на 3 ¦ not read
killed ¦ число жертв збільшилося з 12 до 26 ¦ 26 / not read
killed ¦ ще двоє загиблих ¦ not read
killed ¦ кількість жертв зменшили зі 120 до 89 ¦ 89 / not read
killed ¦ плюс 3 загиблі за ніч ¦ not read
killed ¦ число загиблих подвоїлося ¦ not read
wounded ¦ кількість поранених зросла до дев'ятнадцяти ¦ 19 / not read
wounded ¦ поранених стало на п'ятьох більше ¦ not read
wounded ¦ з 12 до 26 ¦ not read
wounded ¦ число поранених упало з 40 ¦ not read

# denials, corrections
killed ¦ не 400 ¦ not read
killed ¦ аж ніяк не 400 загиблих ¦ not read
killed ¦ неправда, що загинули 400 людей ¦ not read
killed ¦ жодних 400 загиблих не було ¦ not read
killed ¦ інформація про 63 загиблих не відповідає дійсності ¦ not read
killed ¦ загиблих не 63, а 89 ¦ 89 / not read
killed ¦ ми не підтверджуємо цифру 400 ¦ not read
wounded ¦ вже не 12 поранених ¦ not read
wounded ¦ повідомлення про 30 поранених — фейк ¦ not read
wounded ¦ далеко не тридцять поранених ¦ not read

# shares, rates, ranks, ages
killed ¦ загинув кожен третій ¦ not read
killed ¦ у середньому 400 загиблих на добу ¦ not read
killed ¦ третина гарнізону загинула ¦ not read
killed ¦ загинуло 15 % особового складу ¦ 15, % / not read
killed ¦ 63-й загиблий від початку року ¦ not read
killed ¦ третя жертва обстрілу ¦ not read
killed ¦ загинув 63-річний чоловік ¦ 1 / not read
killed ¦ пішов із життя на 84-му році ¦ not read
wounded ¦ по 12 поранених щодня ¦ not read
wounded ¦ 12 із 30 поранених виписали ¦ not read
wounded ¦ половина роти поранена ¦ not read
wounded ¦ постраждалій 72 роки ¦ not read
wounded ¦ кожен п'ятий боєць поранений ¦ not read

# names and figures beside the count
killed ¦ 72-га бригада зазнала втрат ¦ not read
killed ¦ розбився Boeing 737 ¦ not read
killed ¦ у будинку № 12 є загиблі ¦ not read
killed ¦ збито Су-25, пілот загинув ¦ 1 / not read
killed ¦ від удару Х-22 загинули 46 людей ¦ 46 / not read
killed ¦ є двохсоті ¦ not read
killed ¦ вантаж 200 ¦ not read
killed ¦ 12 загиблих за 60 км від фронту ¦ 12 / not read
killed ¦ о 14:15 загинули люди ¦ not read
killed ¦ родинам загиблих виплатять по 15 млн грн ¦ not read
killed ¦ за 2 години до удару були втрати ¦ not read
killed ¦ маршрутка № 40 підірвалася на міні ¦ not read
killed ¦ 2 лакхи осіб ¦ not read
wounded ¦ трьохсотих — 8 ¦ 8 / not read
wounded ¦ у лікарні № 4 приймають поранених ¦ not read
wounded ¦ за добу поранено 12 осіб ¦ 12 / not read
wounded ¦ 3 ракети влучили у гуртожиток ¦ not read
wounded ¦ пораненим зібрали 50 л крові ¦ not read

# two counts, the other measure
killed ¦ 12 загиблих і 30 поранених ¦ 12 / not read
killed ¦ 12 убитих та поранених ¦ not read / 12
killed ¦ 43 поранені ¦ not read
killed ¦ зникли безвісти 7 осіб ¦ not read
killed ¦ евакуювали 120 людей ¦ not read
killed ¦ загинули 5 дорослих і двоє дітей ¦ not read / 7
killed ¦ уціліли 12 людей ¦ not read
wounded ¦ загинула жінка, ще троє поранені ¦ 3 / not read
wounded ¦ загинули шестеро людей ¦ not read
wounded ¦ 12 загиблих, 30 поранених ¦ 30 / not read
wounded ¦ серед 26 поранених троє дітей ¦ 26 / not read
wounded ¦ у полон узято 14 військових ¦ not read
wounded ¦ пошкоджено 20 будинків ¦ not read

# questions, hopes, conditionals, plans
killed ¦ чи справді загинуло 400 людей? ¦ not read
killed ¦ якби не укриття, загинули б 400 людей ¦ not read
killed ¦ сподіваємося, що загиблих буде менше десяти ¦ not read
killed ¦ морг готують на 200 тіл ¦ not read
wounded ¦ скільки поранених — 10 чи 20? ¦ not read
wounded ¦ шпиталь готовий прийняти 50 поранених ¦ not read
wounded ¦ кількість поранених може зрости до 40 ¦ not read

# number
number ¦ 12,5 ¦ 12.5
number ¦ мінус 12,5 ¦ -12.5
number ¦ близько 3,2 млн ¦ about 3200000
number ¦ 1,25 мільярда ¦ 1250000000
number ¦ 1 250,75 ¦ 1250.75
number ¦ сорок дві цілих п'ять десятих ¦ 42.5 / not read
number ¦ півтора мільйона ¦ 1500000
number ¦ 60 відсотків ¦ 60, %
number ¦ понад 12,5 % ¦ more than 12.5, %
number ¦ від 5 до 7 км ¦ between 5 and 7, km
number ¦ щонайменше 300 гектарів лісу ¦ at least 300, ha
number ¦ близько 5 тонн ¦ about 5, t
number ¦ до 200 тис. л пального ¦ at most 200000, l
number ¦ 12 градусів морозу ¦ -12, °C / not read
number ¦ −7 °C ¦ -7, °C
number ¦ 800 кілограмів вибухівки ¦ 800, kg
number ¦ близько сотні метрів ¦ about 100, m
number ¦ п'ять-сім кілометрів ¦ between 5 and 7, km
number ¦ у півтора раза більше ¦ not read
number ¦ скоротилося на третину ¦ not read
number ¦ кожен десятий ¦ not read
number ¦ 90 пострілів за хвилину ¦ not read
number ¦ п. 4 ст. 12 ¦ not read
number ¦ невідомо скільки ¦ not read

number ¦ нуль цілих три десяті відсотка ¦ 0.3, % / not read
number ¦ щонайбільше 4,5 кілометра ¦ at most 4.5, km
number ¦ тиск упав на 12,5 одиниці ¦ not read
number ¦ не 12,5 ¦ not read
number ¦ десь посередині між кількома оцінками ¦ not read

# money
euros ¦ зарплата зросла з 900 до 1200 євро ¦ not read / 1200
euros ¦ близько двохсот тисяч гривень ¦ about 200000, UAH
euros ¦ 2,4 мільярда євро допомоги ¦ 2400000000
euros ¦ десь зо три тисячі євро ¦ about 3000
euros ¦ чи вистачить 5 млн євро? ¦ not read
euros ¦ 12,50 євро ¦ 12.5
euros ¦ мінус 12,5 євро ¦ -12.5
euros ¦ €3,5 млн ¦ 3500000
euros ¦ близько 400 тис. євро ¦ about 400000
euros ¦ 1,2 млрд гривень ¦ 1200000000, UAH
euros ¦ понад 50 тис. грн ¦ more than 50000, UAH
euros ¦ пів мільйона євро ¦ 500000
euros ¦ щонайменше 200 доларів США ¦ at least 200, USD
euros ¦ від 3 до 5 млн євро ¦ between 3000000 and 5000000
euros ¦ 10 тис. фунтів стерлінгів ¦ 10000, GBP
euros ¦ 300 тис. російських рублів ¦ 300000, RUB
euros ¦ півтори тисячі гривень ¦ 1500, UAH
euros ¦ не більше 20 євро ¦ at most 20
euros ¦ 1.500 євро ¦ 1500 ¦ decimal comma
euros ¦ мільйон із гаком євро ¦ more than 1000000
euros ¦ збитки оцінили у двадцять п'ять тисяч євро ¦ 25000
euros ¦ подорожчав на 3 євро ¦ not read
euros ¦ 12,50 євро за кілограм ¦ not read
euros ¦ обіцяють виділити 4 млн євро ¦ not read / 4000000
euros ¦ сума не розголошується ¦ not read
euros ¦ удвічі дешевше ¦ not read
euros ¦ не 5 млн євро ¦ not read

# dates, plain
time ¦ 3 березня 2023 року ¦ 2023-03-03
time ¦ 03.03.2023 ¦ 2023-03-03
time ¦ 04.03.2023 р. ¦ 2023-03-04
time ¦ подія сталася 24 лютого 2022-го ¦ 2022-02-24
time ¦ третього березня 2023 року ¦ 2023-03-03
time ¦ двадцять четвертого лютого 2022 року ¦ 2022-02-24
time ¦ 24-го лютого 2022 р. ¦ 2022-02-24
time ¦ у п'ятницю, 3 березня 2023 року ¦ 2023-03-03
time ¦ березень 2023 року ¦ 2023-03
time ¦ у листопаді 2022-го ¦ 2022-11
time ¦ у 2022 році ¦ 2022
time ¦ 2014 рік ¦ 2014
time ¦ протягом 3 березня 2023 року ¦ 2023-03-03
time ¦ 1 січня 2023 ¦ 2023-01-01
time ¦ дата: 3/4/2023 ¦ 2023-03-04 | 2023-04-03
time ¦ дата 03/04/2023 ¦ 2023-04-03 ¦ day first
time ¦ від 13/04/2023 ¦ 2023-04-13 / from 2023-04-13
time ¦ наказ від 24 лютого 2022 року ¦ 2022-02-24 / not read
time ¦ рейс PS752, 8 січня 2020 року ¦ 2020-01-08 / not read
time ¦ 8.01.2020 р. ¦ 2020-01-08

# clock times
time ¦ о 14:15 3 березня 2023 року ¦ 2023-03-03T14:15
time ¦ 3 березня 2023 року о 14.15 ¦ 2023-03-03T14:15
time ¦ 03.03.2023, 14:15:09 ¦ 2023-03-03T14:15:09
time ¦ 24.02.2022 р. о 05:00 ¦ 2022-02-24T05:00
time ¦ о 5 год 30 хв ранку 24 лютого 2022 року ¦ 2022-02-24T05:30
time ¦ 3 березня 2023 року о 14 год. 15 хв. ¦ 2023-03-03T14:15
time ¦ о 17-й годині 3 березня 2023 року ¦ 2023-03-03T17
time ¦ о сімнадцятій годині 3 березня 2023 року ¦ 2023-03-03T17
time ¦ о п'ятій годині ранку 24 лютого 2022 року ¦ 2022-02-24T05
time ¦ о п'ятій годині 1 травня 2022 року ¦ 2022-05-01T05 | 2022-05-01T17
time ¦ о третій годині дня 3 березня 2023 року ¦ 2023-03-03T15
time ¦ 3 березня 2023 року о 9 вечора ¦ 2023-03-03T21
time ¦ о 2-й ночі 3 березня 2023 року ¦ 2023-03-03T02
time ¦ о пів на третю дня 3 березня 2023 року ¦ 2023-03-03T14:30
time ¦ 3 березня 2023 року о пів на третю ¦ 2023-03-03T02:30 | 2023-03-03T14:30
time ¦ о пів на шосту ранку 1 січня 2023 року ¦ 2023-01-01T05:30
time ¦ о чверть на третю дня 3 березня 2023 року ¦ 2023-03-03T14:15 / not read
time ¦ за десять п'ята ранку, 24 лютого 2022 року ¦ 2022-02-24T04:50 / not read
time ¦ опівдні 3 березня 2023 року ¦ 2023-03-03T12:00 / 2023-03-03T12
time ¦ рівно о 18:00 3 березня 2023 року ¦ 2023-03-03T18:00
time ¦ 1 січня 2023 року, о 00:02 ¦ 2023-01-01T00:02

time ¦ 3 березня 2023 року, о чотирнадцятій п'ятнадцять ¦ 2023-03-03T14:15 / not read
time ¦ о 21.40 31 грудня 2022 р. ¦ 2022-12-31T21:40
time ¦ вибух пролунав 14 січня 2023 року о 15:40 ¦ 2023-01-14T15:40
time ¦ о дев'ятій вечора 10 жовтня 2022 року ¦ 2022-10-10T21
time ¦ о шостій 10 жовтня 2022 року ¦ 2022-10-10T06 | 2022-10-10T18
time ¦ о пів на восьму 10 жовтня 2022 року ¦ 2022-10-10T07:30 | 2022-10-10T19:30
time ¦ о пів на першу ночі 1 січня 2023 року ¦ 2023-01-01T00:30
time ¦ о восьмій ранку, 10.10.2022 ¦ 2022-10-10T08
time ¦ тривогу оголосили 10.10.2022 о 06:47 ¦ 2022-10-10T06:47
time ¦ загинули 46 осіб, 14 січня 2023 року ¦ 2023-01-14 / not read

# zones
time ¦ о 00:02 за московським часом 1 січня 2023 року ¦ 2023-01-01T00:02 Europe/Moscow
time ¦ 3 березня 2023 року о 14:15 за Києвом ¦ 2023-03-03T14:15 Europe/Kyiv
time ¦ о 16:40 за київським часом 3 березня 2023 року ¦ 2023-03-03T16:40 ¦ Europe/Kyiv
time ¦ 3 березня 2023 року, 12:15 за Гринвічем ¦ 2023-03-03T12:15 UTC ¦ Europe/Kyiv
time ¦ 14:15 за місцевим часом, 3 березня 2023 року ¦ 2023-03-03T14:15 ¦ Europe/Kyiv
time ¦ 3 березня 2023 року о 14:15 (UTC+2) ¦ 2023-03-03T14:15 +02:00
time ¦ 01.01.2023 о 01:10 мск ¦ 2023-01-01T01:10 Europe/Moscow ¦ Europe/Kyiv

# about, bounds, spans
time ¦ близько 14:15 3 березня 2023 року ¦ about 2023-03-03T14:15
time ¦ приблизно о 04:30 24 лютого 2022 року ¦ about 2022-02-24T04:30
time ¦ орієнтовно 3 березня 2023 року ¦ about 2023-03-03
time ¦ десь о третій годині ночі 3 березня 2023 року ¦ about 2023-03-03T03
time ¦ близько опівдня 3 березня 2023 року ¦ about 2023-03-03T12:00 / about 2023-03-03T12
time ¦ після 14:15 3 березня 2023 року ¦ after 2023-03-03T14:15
time ¦ до 3 березня 2023 року ¦ by 2023-03-03 / before 2023-03-03
time ¦ не пізніше 3 березня 2023 року ¦ by 2023-03-03
time ¦ не раніше 14:15 3 березня 2023 року ¦ from 2023-03-03T14:15
time ¦ починаючи з 24 лютого 2022 року ¦ from 2022-02-24
time ¦ з 24 лютого 2022 року ¦ from 2022-02-24
time ¦ раніше ніж 3 березня 2023 року ¦ before 2023-03-03
time ¦ після 2014 року ¦ after 2014
time ¦ з 2014 року й досі ¦ from 2014
time ¦ з 24 по 26 лютого 2022 року ¦ 2022-02-24 to 2022-02-26
time ¦ 24–26 лютого 2022 року ¦ 2022-02-24 to 2022-02-26
time ¦ упродовж 10-12 жовтня 2022 року ¦ 2022-10-10 to 2022-10-12
time ¦ з 24 лютого до 3 березня 2022 року ¦ 2022-02-24 to 2022-03-03
time ¦ між 04:00 та 05:00 3 березня 2023 року ¦ 2023-03-03T04:00 to 2023-03-03T05:00
time ¦ 3 березня 2023 року з 04:00 до 05:30 ¦ 2023-03-03T04:00 to 2023-03-03T05:30
time ¦ з 4-ї до 5-ї ранку 3 березня 2023 року ¦ 2023-03-03T04 to 2023-03-03T05
time ¦ від полудня до 15:00 3 березня 2023 року ¦ 2023-03-03T12:00 to 2023-03-03T15:00
time ¦ з лютого по травень 2022 року ¦ 2022-02 to 2022-05
time ¦ у 2014–2016 роках ¦ 2014 to 2016
time ¦ станом на 3 березня 2023 року ¦ 2023-03-03 / by 2023-03-03 / not read
time ¦ станом на 09:00 3 березня 2023 року ¦ 2023-03-03T09:00 / by 2023-03-03T09:00 / not read
time ¦ до 18:00 3 березня 2023 року ¦ by 2023-03-03T18:00 / before 2023-03-03T18:00

time ¦ у період 1–9 травня 2022 року ¦ 2022-05-01 to 2022-05-09
time ¦ між 10 і 12 жовтня 2022 року ¦ 2022-10-10 to 2022-10-12
time ¦ не пізніше 18:00 3 березня 2023 року ¦ by 2023-03-03T18:00
time ¦ після 3 березня 2023 року ¦ after 2023-03-03
time ¦ не раніше 3 березня 2023 року ¦ from 2023-03-03
time ¦ приблизно в середині дня, десь о 13:00, 3 березня 2023 ¦ about 2023-03-03T13:00
time ¦ від березня 2014 року ¦ from 2014-03
time ¦ з 30 вересня по 2 жовтня 2022 року ¦ 2022-09-30 to 2022-10-02
time ¦ 30.09–02.10.2022 ¦ 2022-09-30 to 2022-10-02 / not read
time ¦ 3 березня 2023 року, 04:00–05:00 ¦ 2023-03-03T04:00 to 2023-03-03T05:00

# parts of the day
time ¦ вранці 3 березня 2023 року ¦ vague 2023-03-03 morning
time ¦ увечері 3 березня 2023 року ¦ vague 2023-03-03 evening
time ¦ зранку 24 лютого 2022-го ¦ vague 2022-02-24 morning
time ¦ ввечері, 31.12.2022 ¦ vague 2022-12-31 evening
time ¦ по обіді 3 березня 2023 року ¦ vague 2023-03-03 afternoon
time ¦ у ніч на 3 березня 2023 року ¦ vague 2023-03-03 early hours / vague 2023-03-02 night / 2023-03-02 to 2023-03-03 / not read
time ¦ у ніч із 2 на 3 березня 2023 року ¦ vague 2023-03-02 night / vague 2023-03-03 early hours / 2023-03-02 to 2023-03-03 / not read
time ¦ вночі 3 березня 2023 року ¦ vague 2023-03-03 night / vague 2023-03-03 early hours / not read
time ¦ у передранкові години 3 березня 2023 року ¦ vague 2023-03-03 early hours / not read
time ¦ увечері 3 березня ¦ vague 2023-03-03 evening ¦ said 2023-03-05

# relative to the day said
time ¦ 3 березня ¦ 2023-03-03 ¦ said 2023-03-05
time ¦ 3 березня о 14:15 ¦ 2023-03-03T14:15 ¦ said 2023-03-05
time ¦ 28 грудня ¦ 2022-12-28 ¦ said 2023-01-02
time ¦ вчора о 14:15 ¦ 2023-03-04T14:15 ¦ said 2023-03-05
time ¦ сьогодні о 06:40 ¦ 2023-03-05T06:40 ¦ said 2023-03-05
time ¦ позавчора ¦ 2023-03-03 ¦ said 2023-03-05
time ¦ учора о пів на шосту вечора ¦ 2023-03-04T17:30 ¦ said 2023-03-05
time ¦ вчора ввечері ¦ vague 2023-03-04 evening ¦ said 2023-03-05
time ¦ сьогодні вранці ¦ vague 2023-03-05 morning ¦ said 2023-03-05
time ¦ у вівторок, 28 лютого ¦ 2023-02-28 ¦ said 2023-03-05
time ¦ у п'ятницю ¦ 2023-03-03 / not read ¦ said 2023-03-05
time ¦ торік ¦ 2022 ¦ said 2023-03-05
time ¦ три дні тому ¦ 2023-03-02 / not read ¦ said 2023-03-05
time ¦ близько 14:00 вчора ¦ about 2023-03-04T14:00 ¦ said 2023-03-05
time ¦ від учора ¦ from 2023-03-04 ¦ said 2023-03-05
time ¦ сьогодні після 15:00 ¦ after 2023-03-05T15:00 ¦ said 2023-03-05
time ¦ 3-го числа цього місяця ¦ 2023-03-03 / not read ¦ said 2023-03-05

time ¦ вчора, 4 березня, о 22:10 ¦ 2023-03-04T22:10 ¦ said 2023-03-05
time ¦ сьогодні близько шостої ранку ¦ about 2023-03-05T06 ¦ said 2023-03-05
time ¦ вчора між 18:00 і 19:00 ¦ 2023-03-04T18:00 to 2023-03-04T19:00 ¦ said 2023-03-05
time ¦ з 24 по 26 лютого ¦ 2023-02-24 to 2023-02-26 ¦ said 2023-03-05

# times that are none
time ¦ рівно рік тому ¦ 2022-03-05 / not read ¦ said 2023-03-05
time ¦ післязавтра або в понеділок ¦ not read ¦ said 2023-03-05
time ¦ чому саме 3 березня 2023 року? ¦ not read
time ¦ аж ніяк не о 14:15 3 березня 2023 року ¦ not read
time ¦ 31 квітня 2023 року ¦ not read
time ¦ за п'ять хвилин до удару ¦ not read
time ¦ двічі на тиждень ¦ not read
time ¦ на третю добу після обстрілу ¦ not read
time ¦ 24/7 ¦ not read
time ¦ у ніч на суботу ¦ not read
time ¦ за минулий тиждень 12 обстрілів ¦ not read ¦ said 2023-03-05
time ¦ 40 днів від загибелі ¦ not read
time ¦ до ранку ¦ not read
time ¦ дата загибелі невідома ¦ not read
time ¦ станом на ранок ¦ not read
time ¦ вулиця 8 Березня, 14 ¦ not read
time ¦ вул. 1 Травня, буд. 12 ¦ not read ¦ said 2023-05-05
time ¦ закон № 2023-IX ¦ not read
time ¦ о 14:15 ¦ not read
time ¦ о пів на третю ¦ not read
time ¦ 5 березня о 10:30 ¦ not read
time ¦ у ніч на 3 березня ¦ not read
time ¦ учора опівночі ¦ not read / 2023-03-04T00:00 | 2023-03-05T00:00 ¦ said 2023-03-05
time ¦ того ж дня о 16:00 ¦ not read
time ¦ через 20 хвилин після вибуху ¦ not read
time ¦ на 374-й день війни ¦ not read
time ¦ 30 лютого 2023 року ¦ not read
time ¦ о 25:10 3 березня 2023 року ¦ not read
time ¦ щороку 3 березня ¦ not read
time ¦ щодня о 14:15 ¦ not read
time ¦ не 3 березня 2023 року ¦ not read
time ¦ за тиждень до Великодня 2023 року ¦ not read
time ¦ від Великодня до 3 березня 2023 року ¦ not read / by 2023-03-03
time ¦ це було 3 чи 4 березня 2023 року? ¦ not read
time ¦ якщо наступ почнеться 3 березня 2023 року ¦ not read
time ¦ засідання перенесли з 3 на 5 березня 2023 року ¦ not read / 2023-03-05
time ¦ тривало три години ¦ not read
time ¦ кілька днів тому ¦ not read ¦ said 2023-03-05
time ¦ нещодавно ¦ not read ¦ said 2023-03-05
time ¦ час уточнюється ¦ not read
time ¦ наприкінці дев'яностих ¦ not read
time ¦ 14-та бригада, 15-й батальйон ¦ not read
time ¦ після дощику в четвер ¦ not read
time ¦ у понеділок, 3 березня 2023 року ¦ not read / 2023-03-03
time ¦ вибори відбудуться не раніше весни ¦ not read
time ¦ взимку 2023 року ¦ not read / 2023
time ¦ у середу ¦ not read
time ¦ дві години тому ¦ not read ¦ said 2023-03-05

# yes-no
yes-no ¦ так ¦ yes
yes-no ¦ Ні. ¦ no
yes-no ¦ так, підтверджую ¦ yes
yes-no ¦ ні, це неправда ¦ no
yes-no ¦ так, це правда ¦ yes
yes-no ¦ ні, не було ¦ no
yes-no ¦ саме так ¦ yes / not read
yes-no ¦ авжеж ¦ yes / not read
yes-no ¦ звісно, ні ¦ no / not read
yes-no ¦ зовсім ні ¦ no / not read
yes-no ¦ можливо ¦ not read
yes-no ¦ і так, і ні ¦ not read
yes-no ¦ так чи ні? ¦ not read
yes-no ¦ без коментарів ¦ not read
yes-no ¦ не знаю ¦ not read
yes-no ¦ швидше так, ніж ні ¦ not read / yes
yes-no ¦ так званий командний пункт ¦ not read
yes-no ¦ ні підтвердити, ні спростувати ¦ not read
`);
