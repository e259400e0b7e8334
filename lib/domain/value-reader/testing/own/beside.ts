import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** Figures beside the dead, the wounded and sums that are no count of them, in three languages. */
export const BESIDE = phraseRows(`
killed ¦ миллионы евро ¦ not read
euros ¦ at least 25 homes destroyed ¦ not read
euros ¦ €12 million of losses ¦ 12000000
euros ¦ 12 million euros in damage ¦ 12000000
euros ¦ 200 долларов США ¦ 200, USD
killed ¦ 13 December 1862: 1,284 killed ¦ 1284
killed ¦ the garrison of 300 was wiped out ¦ not read / 300
killed ¦ 300 men marched, none returned ¦ not read
killed ¦ the enemy's toll: two dozen ¦ 24
killed ¦ two dozen enemy fighters neutralised ¦ 24
killed ¦ a platoon of 30 was lost ¦ not read
killed ¦ seven, all of them civilians ¦ 7 / not read
killed ¦ the seventh death this week ¦ not read
killed ¦ deaths per thousand: 12 ¦ not read
killed ¦ mortality of 12 % ¦ not read
killed ¦ 12-fold ¦ not read
killed ¦ the average death toll is 12 ¦ not read
killed ¦ one death every 12 minutes ¦ not read
killed ¦ 12 dead on arrival ¦ 12
killed ¦ 12 civil servants killed ¦ 12
killed ¦ three members of one family died ¦ 3 / not read
killed ¦ dead, 12; wounded, 30 ¦ 12 / not read
killed ¦ killed 12 - wounded 30 ¦ not read / 12
killed ¦ 12k / 30w ¦ not read
killed ¦ Kyiv lowered its figure to 63 ¦ not read / 63
killed ¦ Kyiv no longer speaks of 400 dead ¦ not read
killed ¦ nobody believes the 400 dead ¦ not read
killed ¦ Moscow's 63 dead are a lie ¦ not read
killed ¦ 400 dead, says Kyiv; 63, says Moscow ¦ not read
killed ¦ not 63 but 400 dead ¦ not read / 400
killed ¦ closer to 400 than to 63 ¦ not read
killed ¦ halfway between 60 and 100 ¦ not read
killed ¦ 12 dead bodies of migrants ¦ 12 / not read
killed ¦ 12 more than Moscow admitted ¦ not read
killed ¦ 12 fewer than yesterday ¦ not read
killed ¦ brought to 12 the number of dead ¦ 12 / not read
killed ¦ for every 12 killed, 30 are wounded ¦ not read
killed ¦ he killed 12 people ¦ 12 / not read
killed ¦ a 12-man crew died ¦ not read / 12
killed ¦ squad 12 killed ¦ not read
killed ¦ at Hill 12 soldiers died ¦ not read
killed ¦ Platform 12 blast kills many ¦ not read / vague
killed ¦ Kh-101 missile kills 12 ¦ not read / 12
killed ¦ 155 mm shell killed 12 ¦ not read / 12
killed ¦ a 500 kg bomb killed them ¦ not read
killed ¦ 12 Javelins were used ¦ not read
killed ¦ за рік загинуло 12 тисяч осіб ¦ 12000 / not read
killed ¦ 12 загиблих щодня ¦ not read
killed ¦ смертність 12 на тисячу ¦ not read
killed ¦ на одного загиблого три поранених ¦ not read
killed ¦ вік загиблих — 20-40 ¦ not read
killed ¦ взвод із 30 осіб ¦ not read
killed ¦ загинула третя людина ¦ not read
killed ¦ знищено 3 танки та 12 окупантів ¦ not read / 12
killed ¦ знищено танк і 12 окупантів ¦ 12 / not read
killed ¦ ліквідовано командира 12-ї бригади ¦ not read
killed ¦ ніхто не вірить у 400 загиблих ¦ not read
killed ¦ дванадцятеро не повернулися ¦ not read
killed ¦ з понад 30 загиблих впізнали 12 ¦ not read
killed ¦ 12 імен загиблих ¦ not read / 12 / at least 12
killed ¦ 12 погибших ежедневно ¦ not read
killed ¦ смертность 12 на тысячу ¦ not read
killed ¦ взвод из 30 человек уничтожен ¦ not read / 30
killed ¦ никто не верит в 400 погибших ¦ not read
killed ¦ двенадцать не вернулись ¦ not read
killed ¦ погиб командир 12-й бригады ¦ not read / 1
killed ¦ погибли экипажи двух танков ¦ not read
killed ¦ двести тел в морге на 40 мест ¦ not read
killed ¦ тела двоих опознаны ¦ 2 / not read
killed ¦ на 12 % больше погибших ¦ not read
killed ¦ 12 % погибших ¦ not read
killed ¦ каждый двенадцатый ¦ not read
killed ¦ 12 лет назад погибли ¦ not read
killed ¦ погибли в 12 километрах от города ¦ not read
wounded ¦ ранен в 12 местах ¦ not read
wounded ¦ 12 осколков извлекли у раненого ¦ not read
wounded ¦ перевязали 12 раненых ¦ 12 / not read
wounded ¦ на 12 раненых один врач ¦ not read
wounded ¦ 12 doctors treated the wounded ¦ not read
wounded ¦ 12 ambulances for the injured ¦ not read
wounded ¦ nurse, 30, hurt ¦ not read / 1
wounded ¦ half of the 30 wounded ¦ not read
wounded ¦ 30 wounded were evacuated ¦ not read / 30
wounded ¦ 12 лікарів рятували поранених ¦ not read
wounded ¦ 3 поранених із 12 у важкому стані ¦ not read
number ¦ 12 and counting ¦ at least 12
number ¦ the 12th ¦ not read
number ¦ room temperature 21 °C ¦ not read / 21, °C
number ¦ 3 dB ¦ not read
number ¦ 5 o'clock ¦ not read
number ¦ 12 km²/h ¦ not read
number ¦ 12 млн м³ ¦ not read
euros ¦ €12 off ¦ not read
euros ¦ €12 cheaper ¦ not read
euros ¦ 12 euros short ¦ not read
euros ¦ save 12 euros ¦ not read / 12
euros ¦ 12 € за особу ¦ not read
euros ¦ вартістю від 12 євро ¦ at least 12
euros ¦ подешевшало на 12 євро ¦ not read
euros ¦ подорожал на 12 евро ¦ not read
euros ¦ штраф 12 000 евро ¦ 12000 / not read
`);
