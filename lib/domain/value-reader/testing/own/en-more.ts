import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** More English: whole clauses, and what stands beside a number in them. */
export const MORE_EN = phraseRows(`
killed ¦ Air raid on Dnipro leaves 5 dead ¦ 5
killed ¦ Five people have died in the attack on Kherson ¦ 5
killed ¦ Russia's defence ministry said 63 soldiers were killed ¦ 63
killed ¦ the ministry later raised the toll to 89 ¦ 89 / not read
killed ¦ Kyiv claimed about 400 Russian troops were killed ¦ about 400
killed ¦ roughly two hundred conscripts ¦ about 200
killed ¦ as few as 30 ¦ not read / at least 30
killed ¦ no more than a handful ¦ vague / not read
killed ¦ well under a hundred fatalities ¦ fewer than 100
killed ¦ north of 200 casualties ¦ more than 200 / not read
killed ¦ the death toll now exceeds 1,000 ¦ more than 1000
killed ¦ death toll passes 1,000 ¦ more than 1000 / not read
killed ¦ at least 30, probably more ¦ at least 30 / not read
killed ¦ 30 or 40 dead ¦ not read / between 30 and 40
killed ¦ some 30-40 dead ¦ not read / between 30 and 40
killed ¦ three to five ¦ between 3 and 5
killed ¦ 3 to 5 thousand ¦ between 3000 and 5000
killed ¦ anywhere from 30 to 50 people ¦ between 30 and 50
killed ¦ in the range of 30 to 50 ¦ between 30 and 50
killed ¦ 30 dead and counting ¦ at least 30
killed ¦ 30+ dead ¦ at least 30
killed ¦ ≈ 30 ¦ about 30
killed ¦ ~30 KIA ¦ about 30
killed ¦ dead: 30 ¦ 30
killed ¦ fatalities = 30 ¦ 30 / not read
killed ¦ 30 fatalities (unconfirmed) ¦ not read / 30
killed ¦ thirty-one ¦ 31
killed ¦ one hundred and twelve servicemen ¦ 112
killed ¦ a dozen civilians, among them two children ¦ 12 / not read
killed ¦ the deaths of 12 people ¦ 12
killed ¦ the death of one serviceman ¦ 1
killed ¦ 12 people were shot dead ¦ 12
killed ¦ 12 people drowned ¦ 12
killed ¦ 12 burned to death ¦ 12
killed ¦ executed 12 prisoners of war ¦ 12 / not read
killed ¦ 12 POWs killed ¦ 12 / not read
killed ¦ 12 journalists have been killed since the war began ¦ 12 / not read
killed ¦ 12 of the wounded died ¦ 12 / not read
killed ¦ 12 of 40 wounded died ¦ not read / 12
killed ¦ both pilots died ¦ 2 / not read
killed ¦ all 12 crew members died ¦ 12
killed ¦ all 176 on board were killed ¦ 176
killed ¦ the whole crew of seven died ¦ 7 / not read
killed ¦ crew of seven killed ¦ 7 / not read
killed ¦ a family of five was killed ¦ 5
killed ¦ mother and two children killed ¦ not read / 3
killed ¦ two adults and three children ¦ not read / 5
killed ¦ no deaths, 12 injured ¦ 0 / not read
killed ¦ 12 would-be rescuers ¦ not read
killed ¦ a toll of 12 ¦ 12
killed ¦ up to date: 12 dead ¦ 12 / not read
killed ¦ over the past day 12 people were killed ¦ 12 / not read
killed ¦ in 24 hours 720 soldiers ¦ not read / 720
killed ¦ 720 in the past 24 hours ¦ not read / 720
killed ¦ 12 killed last week ¦ 12 / not read
killed ¦ 12 dead?? ¦ not read
killed ¦ hardly 12 ¦ not read
killed ¦ barely 12 ¦ not read / about 12
killed ¦ about 400 (four hundred) ¦ about 400 / not read
killed ¦ Kyiv: 400, Moscow: 63 ¦ not read
killed ¦ 400 according to Kyiv, 63 according to Moscow ¦ not read
killed ¦ more than Moscow's 63 ¦ more than figure of Moscow
killed ¦ not as many as Kyiv claims ¦ not read
killed ¦ the same number as before ¦ not read
killed ¦ a battalion ¦ not read
killed ¦ one battalion was destroyed ¦ not read
killed ¦ two companies wiped out ¦ not read
killed ¦ 3rd Army Corps ¦ not read
killed ¦ 45th regiment lost its commander ¦ not read
killed ¦ target 7 ¦ not read
killed ¦ grid 37U ¦ not read
killed ¦ $3m ¦ 3000000, USD / not read
killed ¦ 5,000 roubles per soldier ¦ not read
killed ¦ pays 5 million roubles for each soldier killed ¦ not read
killed ¦ 5 million roubles to the families of the dead ¦ not read
killed ¦ 12 months ago ¦ not read
killed ¦ for the 12th day running ¦ not read
killed ¦ 12 coffins ¦ not read / 12
killed ¦ 12 graves ¦ not read / 12
killed ¦ 12 fresh graves at the cemetery ¦ not read
killed ¦ 12 ambulances arrived ¦ not read
killed ¦ 12 obituaries ¦ not read / at least 12
killed ¦ identified 12 by name ¦ not read / 12
killed ¦ 12 dead identified by name ¦ 12 / not read
wounded ¦ at least 40 people sought medical help ¦ not read
wounded ¦ 40 people were treated for injuries ¦ 40
wounded ¦ dozens more injured ¦ not read
wounded ¦ 40 wounded, 5 of them critically ¦ 40
wounded ¦ 40 wounded, five in critical condition ¦ 40 / not read
wounded ¦ five dead and 40 wounded ¦ 40 / not read
wounded ¦ 40 soldiers received shrapnel wounds ¦ 40
wounded ¦ one person was slightly injured ¦ 1
wounded ¦ none injured ¦ 0
number ¦ 4.5 metres ¦ 4.5, m
number ¦ 12 square kilometres ¦ 12, km²
number ¦ −12 °C ¦ -12, °C
number ¦ 80 km/h ¦ 80, km/h
number ¦ 1.5 times more ¦ not read
number ¦ up 12% ¦ not read
number ¦ fell by 12 % ¦ not read
number ¦ 12 percentage points ¦ not read
number ¦ 1:12 ¦ not read
number ¦ 5 in 10 ¦ not read
number ¦ 10^5 ¦ not read
number ¦ 1/2 ¦ not read
number ¦ 12 feet ¦ not read
number ¦ 12 pounds ¦ not read
number ¦ 12 dozen ¦ 144
number ¦ 40 litres ¦ 40, l
euros ¦ EUR 12.5m ¦ 12500000
euros ¦ 12,5 Mio. € ¦ not read
euros ¦ €5 to €7 million ¦ not read / between 5000000 and 7000000
euros ¦ between €5m and €7m ¦ between 5000000 and 7000000
euros ¦ 12k euros ¦ 12000
euros ¦ minus 12 euros ¦ -12
euros ¦ a deficit of 12 euros ¦ not read / -12
euros ¦ 12 euros per head ¦ not read
euros ¦ 12 euro cents ¦ not read
euros ¦ £12 ¦ 12, GBP
euros ¦ two million euros ¦ 2000000
euros ¦ priceless ¦ not read
killed ¦ people over 60 were killed ¦ not read
killed ¦ children under 12 ¦ not read
killed ¦ more than a dozen people, officials said ¦ more than 12
killed ¦ more than a hundred dead, the ministry says ¦ more than 100
killed ¦ more than ever ¦ not read
killed ¦ a ceiling of 400 ¦ not read / at most 400
killed ¦ 12 Ukrainians killed ¦ 12
killed ¦ capped at 400 ¦ not read
killed ¦ less than half of Kyiv's figure ¦ not read
killed ¦ a man and two children were killed ¦ not read / 3
yes-no ¦ fake news ¦ no / not read
yes-no ¦ correct, it happened ¦ yes
yes-no ¦ neither yes nor no ¦ not read
yes-no ¦ yes, if true ¦ not read
yes-no ¦ not really ¦ no / not read
yes-no ¦ not yet ¦ not read
yes-no ¦ no longer ¦ not read
yes-no ¦ no doubt ¦ not read / yes
yes-no ¦ no answer ¦ not read
yes-no ¦ not untrue ¦ yes / not read
killed ¦ killed at 12 ¦ not read
killed ¦ the toll stands at 12 ¦ 12
killed ¦ estimated at 12 ¦ about 12
killed ¦ he was 12 when he was killed ¦ not read
killed ¦ he said 12 were killed ¦ 12
killed ¦ 12 cows were killed ¦ not read
killed ¦ Is it true that 12 died ¦ not read
killed ¦ 10 a.m. ¦ not read
killed ¦ Keith Scott, 43, was killed ¦ not read / 1
killed ¦ two-thirds of the dead ¦ not read
killed ¦ approx. 30 Personen ¦ not read
killed ¦ At least 17 people were killed when a missile hit a market ¦ at least 17
killed ¦ the death toll hits 17 ¦ 17
killed ¦ 17 people died near the town of Wexbridge ¦ 17
killed ¦ 17 killed over the weekend ¦ 17
killed ¦ resulted in 17 deaths ¦ 17
killed ¦ with 17 dead ¦ 17
killed ¦ over the 400 mark ¦ not read / more than 400
killed ¦ some of the 12 died ¦ not read / 12
killed ¦ up to and including 12 ¦ not read / at most 12
killed ¦ 12 people who died in the attack ¦ 12
killed ¦ what 12 men died for ¦ not read
`);
