import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** Numbers and answers in Ukrainian. */
export const COUNTS_UK = phraseRows(`
killed ¦ сто з гаком загиблих ¦ more than 100
wounded ¦ з десяток поранених ¦ about 10
killed ¦ від 10 ¦ at least 10
killed ¦ пів сотні ¦ 50
killed ¦ близько пів тисячі ¦ about 500
killed ¦ ніхто не загинув ¦ 0
killed ¦ загиблих немає ¦ 0
wounded ¦ загиблих немає ¦ not read
killed ¦ унаслідок удару загинуло щонайменше 12 осіб ¦ at least 12
killed ¦ кількість загиблих зросла до 26 ¦ 26 / not read
killed ¦ поранено 12 ¦ not read
wounded ¦ поранено 12 цивільних ¦ 12
killed ¦ під сотню загиблих ¦ about 100 / not read
killed ¦ втрати: близько 400 ¦ about 400 / not read
yes-no ¦ не підтверджено ¦ not read
euros ¦ близько 3 млн євро ¦ about 3000000
euros ¦ понад 3,5 мільйона євро ¦ more than 3500000
yes-no ¦ ні, цього не було ¦ no
yes-no ¦ так, підтверджуємо ¦ yes
yes-no ¦ так чи ні ¦ not read
yes-no ¦ без коментарів ¦ not read
killed ¦ загинуло понад сто окупантів ¦ more than 100
killed ¦ близько 150 російських військових ліквідовано ¦ about 150
killed ¦ 89 мобілізованих загинули в Макіївці ¦ 89
killed ¦ кількість загиблих сягнула 46 ¦ 46
killed ¦ кількість жертв зросла до 46 людей ¦ 46 / not read
killed ¦ під завалами знайшли тіла 14 людей ¦ 14
killed ¦ рятувальники дістали тіла дев'ятьох загиблих ¦ 9
killed ¦ серед загиблих троє дітей ¦ not read / 3
killed ¦ загинули чоловік і жінка ¦ not read / 2
killed ¦ одна особа загинула, ще п'ятеро поранені ¦ 1 / not read
killed ¦ від 10 до 20 убитих ¦ between 10 and 20
killed ¦ двадцять чи тридцять бійців ¦ not read
killed ¦ троє-четверо вбитих ¦ between 3 and 4
killed ¦ десь із десяток солдатів ¦ about 10 / not read
killed ¦ до сотні бойовиків знищено ¦ at most 100
killed ¦ не більше двадцяти осіб ¦ at most 20
killed ¦ щонайбільше 20 загиблих ¦ at most 20
killed ¦ менше ніж 30 загиблих ¦ fewer than 30
killed ¦ ворог втратив близько 600 осіб особового складу ¦ about 600 / not read
killed ¦ втрати ворога: 600 осіб убитими ¦ 600
killed ¦ втрати особового складу — близько 108 190 осіб ¦ about 108190 / not read
killed ¦ за добу ліквідовано 720 окупантів ¦ 720 / not read
killed ¦ ще двоє загинули в лікарні ¦ not read
killed ¦ загинув 63-річний чоловік ¦ not read / 1
killed ¦ кілька людей загинули ¦ vague 3 to 9
killed ¦ сотні загиблих ¦ vague 200 to 999
killed ¦ пара десятків загиблих ¦ vague
killed ¦ загиблих не було ¦ 0
killed ¦ обійшлося без жертв ¦ 0
killed ¦ жодної загиблої людини ¦ 0 / not read
killed ¦ ніхто не постраждав ¦ 0 / not read
wounded ¦ ніхто не постраждав ¦ 0
killed ¦ це не 400 загиблих ¦ not read
killed ¦ інформація про 400 загиблих — неправда ¦ not read
killed ¦ чи справді загинуло 400? ¦ not read
killed ¦ може бути до 50 загиблих ¦ not read
killed ¦ більше, ніж заявив Генштаб ¦ more than figure of Генштаб
killed ¦ удвічі більше, ніж визнала Москва ¦ not read
killed ¦ 63, за даними міноборони ¦ 63
killed ¦ за даними Міноборони, 63 військові ¦ 63
killed ¦ у Міноборони заявили про 63 загиблих ¦ 63
killed ¦ Су-25 збито ¦ not read
killed ¦ 30 поранених ¦ not read
killed ¦ 12 зниклих безвісти ¦ not read
killed ¦ 12 км від фронту ¦ not read
killed ¦ о 12 годині ¦ not read
killed ¦ 12 будинків зруйновано ¦ not read
killed ¦ 12 тисяч гривень родинам загиблих ¦ not read
wounded ¦ поранення дістали 12 людей ¦ 12
wounded ¦ отримали поранення щонайменше 7 цивільних ¦ at least 7
wounded ¦ поранено двох дітей ¦ 2
wounded ¦ понад три десятки поранених ¦ more than 30
wounded ¦ травмовано 12 осіб, зокрема дитину ¦ 12
wounded ¦ кількість поранених зросла до 30 ¦ 30 / not read
wounded ¦ 12 загиблих ¦ not read
wounded ¦ госпіталізовано 5 людей ¦ not read / 5
number ¦ мінус 5 ¦ -5
number ¦ близько 60% ¦ about 60, %
number ¦ пів мільйона ¦ 500000
euros ¦ збитки — 12 млн євро ¦ 12000000
euros ¦ збитків на 12 млн євро ¦ 12000000
euros ¦ на суму 12 млн євро ¦ 12000000
yes-no ¦ ні в якому разі ¦ no / not read
killed ¦ 31 грудня загинули 89 військових ¦ 89
killed ¦ у 2022 році загинуло 12 людей ¦ 12
killed ¦ бійці 3 ОШБр загинули ¦ not read
killed ¦ чоловік і двоє дітей загинули ¦ not read / 3
`);
