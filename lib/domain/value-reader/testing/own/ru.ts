import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** Numbers and answers in Russian. */
export const COUNTS_RU = phraseRows(`
killed ¦ 400 с лишним ¦ more than 400
killed ¦ 400 с лишним погибших ¦ more than 400
killed ¦ полторы тысячи с лишним ¦ more than 1500
killed ¦ 400 з гаком ¦ more than 400
wounded ¦ с десяток раненых ¦ about 10
killed ¦ полтысячи погибших ¦ 500
wounded ¦ число раненых возросло до 26 ¦ 26 / not read
wounded ¦ до 26 раненых ¦ at most 26
killed ¦ с 12 до 26 ¦ not read
killed ¦ з 12 до 26 ¦ not read
killed ¦ от 12 до 26 ¦ between 12 and 26
killed ¦ обошлось без погибших ¦ 0
killed ¦ загинули 12 людей ¦ 12
wounded ¦ ранены 12 мирных жителей ¦ 12
killed ¦ погибли двое детей ¦ 2
killed ¦ погибли 12 человек, в том числе трое детей ¦ 12
killed ¦ в результате обстрела погибли не менее 5 человек ¦ at least 5
killed ¦ двое-трое убитых ¦ between 2 and 3
killed ¦ человек пять ¦ about 5
killed ¦ до 5-ти человек ¦ at most 5
killed ¦ 3-х погибших ¦ 3
killed ¦ перевищила 400 ¦ more than 400
killed ¦ не превышает 400 ¦ at most 400
killed ¦ на 12 больше ¦ not read
killed ¦ по 12 человек ¦ not read
killed ¦ каждый третий солдат ¦ not read
killed ¦ 12 из 40 ¦ not read
killed ¦ дом 12 ¦ not read
killed ¦ бригада 72 ¦ not read
killed ¦ 72-я бригада ¦ not read
killed ¦ 30-летний мужчина погиб ¦ not read / 1
killed ¦ до 30 ранени ¦ not read
killed ¦ 30 загинали ¦ not read
yes-no ¦ так, це правда ¦ yes
yes-no ¦ не правда ¦ no
yes-no ¦ да, конечно ¦ yes
yes-no ¦ нет, это ложь ¦ no
yes-no ¦ не исключено ¦ not read
number ¦ 3,5 тонны ¦ 3.5, t
euros ¦ около 3 млн евро ¦ about 3000000
yes-no ¦ можливо ¦ not read
yes-no ¦ ничего подобного ¦ no
yes-no ¦ нет данных ¦ not read
yes-no ¦ не знаем ¦ not read
yes-no ¦ да, это подтвердили ¦ yes
killed ¦ щонайменше п'ятеро людей загинули ¦ at least 5
killed ¦ одна людина загинула ¦ 1
killed ¦ +720 за добу ¦ not read
killed ¦ кожен десятий ¦ not read
killed ¦ третина роти ¦ not read
killed ¦ десятки вбитих ¦ vague 24 to 99
killed ¦ не 400, а 89 ¦ not read / 89
killed ¦ далеко не 400 ¦ not read
killed ¦ якщо загинуло 400 ¦ not read
killed ¦ у будинку 63 ¦ not read
killed ¦ 63-тя бригада ¦ not read
killed ¦ 72 ОМБр ¦ not read
killed ¦ ракета Х-22 ¦ not read
killed ¦ врятовано 12 людей ¦ not read
killed ¦ 12 полонених ¦ not read
wounded ¦ постраждали семеро людей ¦ 7
wounded ¦ 7 постраждалих ¦ 7
number ¦ 3,5 млн тонн ¦ 3500000, t
euros ¦ 12 млн грн ¦ 12000000, UAH
killed ¦ погибло не менее ста человек ¦ at least 100
killed ¦ более 600 украинских военнослужащих уничтожено ¦ more than 600
killed ¦ уничтожено свыше 600 боевиков ¦ more than 600
killed ¦ 63 российских военнослужащих погибли ¦ 63
killed ¦ под завалами обнаружены тела 14 человек ¦ 14
killed ¦ из-под завалов извлекли тела 14 погибших ¦ 14
killed ¦ число погибших достигло 89 ¦ 89
killed ¦ число жертв выросло до 89 ¦ 89 / not read
killed ¦ погибли трое мирных жителей ¦ 3
killed ¦ жертвами стали 12 человек ¦ 12
killed ¦ жертвами удара стали не менее 12 человек ¦ at least 12
killed ¦ жизни лишились 12 человек ¦ 12
killed ¦ взрыв унес жизни 12 человек ¦ 12
killed ¦ один погибший ¦ 1
killed ¦ один человек погиб ¦ 1
killed ¦ десятка два убитых ¦ about 20 / not read
killed ¦ от двадцати до тридцати убитых ¦ between 20 and 30
killed ¦ сотни полторы ¦ about 150 / not read
killed ¦ пара человек ¦ vague 2 to 2
killed ¦ много сотен погибших ¦ vague 300 to 999
killed ¦ несколько десятков погибших ¦ vague
killed ¦ тысячи убитых ¦ vague 2000 to 9999
killed ¦ погибших не было ¦ 0
killed ¦ жертв нет ¦ 0
killed ¦ без жертв ¦ 0
killed ¦ никто не погиб ¦ 0
killed ¦ никто не пострадал ¦ 0 / not read
killed ¦ нет раненых ¦ not read
killed ¦ выживших нет ¦ not read
killed ¦ не 400, а 63 ¦ not read / 63
killed ¦ никаких 400 погибших ¦ not read
killed ¦ уж точно не 400 ¦ not read
killed ¦ могли погибнуть до 400 человек ¦ not read
killed ¦ ожидается, что число погибших вырастет до 100 ¦ not read
killed ¦ еще 12 человек скончались в больнице ¦ not read
killed ¦ скончались 12 человек ¦ 12
killed ¦ на 12 человек больше ¦ not read
killed ¦ за сутки уничтожено 720 солдат ¦ 720 / not read
killed ¦ по 5 человек в день ¦ not read
killed ¦ меньше, чем говорит Киев ¦ fewer than figure of Киев / not read
killed ¦ в 400 метрах от школы ¦ not read
killed ¦ школа № 19 ¦ not read
killed ¦ шесть ракет ¦ not read
killed ¦ 12 раненых ¦ not read
killed ¦ 12 пропавших без вести ¦ not read
killed ¦ 12 пленных ¦ not read
killed ¦ спасены 12 человек ¦ not read
killed ¦ эвакуированы 12 человек ¦ not read
killed ¦ в здании находились 600 человек ¦ not read
killed ¦ прибыли 12 человек ¦ not read
killed ¦ погибшему было 35 лет ¦ not read
wounded ¦ ранения получили 12 человек ¦ 12
wounded ¦ пострадали не менее 12 человек ¦ at least 12
wounded ¦ ранено около 30 ¦ about 30
wounded ¦ 12 погибших ¦ not read
wounded ¦ 12 человек доставлены в больницу ¦ not read / 12
wounded ¦ тяжело ранены пятеро ¦ 5
wounded ¦ пятеро тяжелораненых ¦ 5 / not read
number ¦ минус 12,5 ¦ -12.5
number ¦ порядка 30 км ¦ about 30, km
number ¦ 2,5 миллиона тонн ¦ 2500000, t
euros ¦ ущерб оценивается в 12 млн евро ¦ 12000000
euros ¦ 12 млн долларов ¦ 12000000, USD
euros ¦ на сумму свыше 12 млн евро ¦ more than 12000000
yes-no ¦ это правда ¦ yes
yes-no ¦ это не так ¦ no
yes-no ¦ вряд ли ¦ not read
killed ¦ 31 грудня ¦ not read
killed ¦ грудня 31 ¦ not read
killed ¦ в 2022 году погибли 12 человек ¦ 12
killed ¦ о 14:15 загинули 12 людей ¦ 12
killed ¦ 3 ОШБр ¦ not read
killed ¦ 12 000 грн ¦ not read
killed ¦ больше, чем назвал Киев ¦ more than figure of Киев
`);
