import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** Forms of counts: words, marks and figures, in three languages. */
export const FORMS = phraseRows(`
killed ¦ The strike left four people dead, the governor wrote ¦ 4
killed ¦ Four dead in shelling of Nikopol ¦ 4
killed ¦ four lives lost ¦ 4
killed ¦ a quartet of soldiers ¦ not read
killed ¦ we buried eleven of ours ¦ not read / 11
killed ¦ nineteen bodies lay in the yard ¦ 19
killed ¦ bodies: 19 ¦ 19
killed ¦ casualties: 19 dead ¦ 19
killed ¦ reported killed – 19 ¦ 19
killed ¦ killed (19) ¦ 19
killed ¦ [19] ¦ not read
killed ¦ 19? ¦ not read
killed ¦ 19!! ¦ 19
killed ¦ "19" ¦ 19
killed ¦ 19 … ¦ 19 / not read
killed ¦ min. 19 ¦ at least 19
killed ¦ max 19 dead ¦ at most 19
killed ¦ no less than nineteen men ¦ at least 19
killed ¦ in excess of 1,900 ¦ more than 1900
killed ¦ fewer than two dozen ¦ fewer than 24
killed ¦ not quite 100 dead ¦ not read / about 100 / fewer than 100
killed ¦ just about 100 ¦ about 100
killed ¦ give or take 100 ¦ about 100
killed ¦ 100, give or take ¦ about 100
killed ¦ 100 ± 5 ¦ between 95 and 105
killed ¦ 95 through 105 ¦ not read / between 95 and 105
killed ¦ one to three hundred ¦ between 100 and 300
killed ¦ a few hundred dead ¦ vague
killed ¦ hundreds upon hundreds ¦ vague / not read
killed ¦ the hundreds ¦ vague 200 to 999
killed ¦ untold numbers ¦ not read
killed ¦ some dozens ¦ vague 24 to 99 / vague / not read
killed ¦ more than several dozen ¦ vague
killed ¦ 4 dozen ¦ 48
killed ¦ 3 score ¦ 60
killed ¦ three hundred-odd troops ¦ about 300
killed ¦ 1 900 ¦ 1900
killed ¦ 1.900 ¦ 1900
killed ¦ 1’900 ¦ 1900
killed ¦ 19,00 ¦ not read
killed ¦ 1,9 ¦ not read
killed ¦ 019 ¦ not read
killed ¦ nineteen hundred ¦ 1900
killed ¦ загинуло дев'ятнадцять ¦ 19
killed ¦ вбито дев'ятнадцятьох ¦ 19
killed ¦ з півтора десятка загиблих ¦ about 15 / not read
killed ¦ півтора десятка загиблих ¦ 15
killed ¦ тіла чотирьох людей дістали з-під завалів ¦ 4
killed ¦ ще одного загиблого дістали ¦ not read
killed ¦ загиблих четверо ¦ 4
killed ¦ четверо ¦ 4
killed ¦ четвертий загиблий ¦ not read
killed ¦ загинуло, за уточненими даними, 19 людей ¦ 19 / not read
killed ¦ щонайменш 19 ¦ at least 19 / not read
killed ¦ не менше 19-ти ¦ at least 19
killed ¦ приблизно 19 тис. військових рф загинули ¦ about 19000
killed ¦ у межах 20-30 загиблих ¦ not read / between 20 and 30
killed ¦ порядку 300 вбитих ¦ about 300
killed ¦ до трьох сотень ¦ at most 300
killed ¦ кількадесят убитих ¦ vague
killed ¦ нікого не вбито ¦ not read / 0
killed ¦ убитых четверо ¦ 4
killed ¦ полтора десятка погибших ¦ 15
killed ¦ без малого двести убитых ¦ about 200 / not read
killed ¦ чуть больше сотни ¦ more than 100
killed ¦ чуть менее тысячи ¦ fewer than 1000
killed ¦ порядка двух тысяч ¦ about 2000
killed ¦ от ста до двухсот ¦ between 100 and 200
killed ¦ сто-двести убитых ¦ between 100 and 200
killed ¦ человек двадцать-тридцать ¦ not read / between 20 and 30
killed ¦ убито: 19; ранено: 30 ¦ 19 / not read
killed ¦ погибло 19 чел ¦ 19
killed ¦ погибли, по разным данным, от 19 до 30 человек ¦ between 19 and 30
killed ¦ разные источники говорят о 19 и 30 погибших ¦ not read
killed ¦ не погиб никто ¦ 0 / not read
killed ¦ нету погибших ¦ 0 / not read
killed ¦ ноль ¦ 0
killed ¦ 0 погибших ¦ 0
wounded ¦ 0 поранених ¦ 0
wounded ¦ десятеро дістали осколкові поранення ¦ 10
wounded ¦ зазнали травм 19 дітей ¦ 19
wounded ¦ 19 травмованих ¦ 19
wounded ¦ під час обстрілу поранено подружжя ¦ not read / 2
wounded ¦ контужены семь бойцов ¦ 7 / not read
wounded ¦ семь человек получили осколочные ранения ¦ 7
wounded ¦ травмы у 19 человек ¦ 19 / not read
`);
