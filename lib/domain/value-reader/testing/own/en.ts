import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** Numbers and answers in English. */
export const COUNTS_EN = phraseRows(`
killed ¦ as many as 400 ¦ at most 400
killed ¦ as many as 400 people were killed ¦ at most 400
killed ¦ one or two ¦ between 1 and 2
killed ¦ two or three soldiers ¦ between 2 and 3
killed ¦ 400-odd ¦ about 400
killed ¦ the toll tops 400 ¦ more than 400
killed ¦ tops 400 ¦ more than 400
killed ¦ 1,00,000 ¦ 100000
killed ¦ 4 lakh ¦ 400000 / not read
killed ¦ ٤٠٠ ¦ 400
killed ¦ ۴۰۰ ¦ 400
killed ¦ ४०० ¦ 400
euros ¦ -€12,50 ¦ -12.5
number ¦ $-12 ¦ -12, USD
number ¦ -12 USD ¦ -12, USD
number ¦ -$12 ¦ -12, USD
killed ¦ revised from 12 to 26 ¦ not read / 26
killed ¦ 6-700 people ¦ between 6 and 700 | between 600 and 700
killed ¦ 6-7 hundred ¦ between 600 and 700
killed ¦ 600-700 ¦ between 600 and 700
killed ¦ no deaths ¦ 0
killed ¦ no casualties ¦ 0
killed ¦ no deaths or injuries ¦ 0
wounded ¦ nobody was hurt ¦ 0
killed ¦ rose to 37 ¦ not read / 37
killed ¦ 12 killed and 30 wounded ¦ 12 / not read
killed ¦ a 30-year-old man was killed ¦ not read / 1
killed ¦ fewer than Kyiv says ¦ fewer than figure of Kyiv
killed ¦ at least 12 Russian soldiers were killed ¦ at least 12
killed ¦ 12 killed in Wexbridge ¦ 12
killed ¦ Officials said 12 people were killed ¦ 12
killed ¦ death toll stands at 12 ¦ 12
killed ¦ the strike killed 12 ¦ 12
killed ¦ killing at least 12 ¦ at least 12
killed ¦ left 12 dead ¦ 12
killed ¦ claimed 12 lives ¦ 12
killed ¦ at least 12 but no more than 17 ¦ between 12 and 17 / not read
killed ¦ more than a hundred bodies ¦ more than 100
killed ¦ 12 feared dead ¦ not read / 12
killed ¦ dozens of dead ¦ vague 24 to 99
killed ¦ scores killed ¦ vague 40 to 99
killed ¦ several people were killed ¦ vague 3 to 9
killed ¦ a handful of soldiers ¦ vague
killed ¦ well over 400 ¦ more than 400
killed ¦ just shy of 400 ¦ fewer than 400
killed ¦ somewhere between 300 and 400 ¦ between 300 and 400
killed ¦ 300 to 400 dead ¦ between 300 and 400
killed ¦ 12 people, including three children, were killed ¦ 12 / not read
killed ¦ 12 killed, including 3 children ¦ 12
killed ¦ 30 casualties, including 12 killed ¦ 12 / not read
killed ¦ killed: 12 ¦ 12
killed ¦ 12 (twelve) ¦ 12 / not read
killed ¦ 12 accountants killed ¦ 12
killed ¦ 12 accountants ¦ not read / 12
killed ¦ 1,200 servicemen dead ¦ 1200
killed ¦ three dozen ¦ 36
killed ¦ a score of men ¦ 20
yes-no ¦ yes ¦ yes
yes-no ¦ absolutely not ¦ no
yes-no ¦ it is not true ¦ no
yes-no ¦ not confirmed ¦ not read / no
killed ¦ at least a dozen troops died ¦ at least 12
killed ¦ Twelve dead after overnight drone attack ¦ 12
killed ¦ The death toll reached 57 by evening ¦ 57
killed ¦ the bodies of 14 people were pulled from the rubble ¦ 14
killed ¦ rescuers recovered 14 bodies ¦ 14
killed ¦ 46 confirmed dead so far ¦ 46
killed ¦ the number of dead stands at 46 ¦ 46
killed ¦ some 300 militants were eliminated ¦ about 300
killed ¦ around 150 fighters were neutralised ¦ about 150
killed ¦ no fewer than nine civilians perished ¦ at least 9
killed ¦ a total of 89 servicemen were killed ¦ 89
killed ¦ eighty-nine fatalities ¦ 89
killed ¦ close to 600 troops ¦ about 600
killed ¦ under 100 ¦ fewer than 100
killed ¦ more than 5,000 Russian soldiers have been killed ¦ more than 5000
killed ¦ 23,000+ ¦ at least 23000
killed ¦ 106.7k ¦ 106700
killed ¦ 1.2 million dead ¦ 1200000
killed ¦ we lost 63 men ¦ 63 / not read
killed ¦ we have lost 63 of our men ¦ 63 / not read
killed ¦ losses: 63 killed ¦ 63
killed ¦ KIA: 63 ¦ 63
killed ¦ 63 KIA ¦ 63
killed ¦ 30 dead, mostly women and children ¦ 30
killed ¦ the blast left at least 20 people dead ¦ at least 20
killed ¦ the attack claimed the lives of 20 people ¦ 20
killed ¦ 20 people lost their lives ¦ 20
killed ¦ authorities put the death toll at 20 ¦ 20
killed ¦ the mayor said that 20 residents had been killed ¦ 20
killed ¦ according to the ministry, 20 were killed ¦ 20
killed ¦ 20 killed, according to police ¦ 20
killed ¦ hundreds of soldiers died ¦ vague 200 to 999
killed ¦ many hundreds dead ¦ vague 300 to 999
killed ¦ thousands of civilians have been killed ¦ vague 2000 to 9999
killed ¦ tens of thousands of casualties ¦ vague / not read
killed ¦ a couple of people died ¦ vague 2 to 2
killed ¦ countless victims ¦ vague
killed ¦ not a single soldier died ¦ 0 / not read
killed ¦ there were no fatalities ¦ 0
killed ¦ no one died in the attack ¦ 0 / not read
killed ¦ nobody has been killed ¦ 0
killed ¦ zero deaths ¦ 0
killed ¦ without loss of life ¦ 0 / not read
killed ¦ deaths: none ¦ 0 / not read
killed ¦ 0 ¦ 0
killed ¦ higher than Moscow's count ¦ more than figure of Moscow
killed ¦ far fewer than Kyiv claims ¦ fewer than figure of Kyiv
killed ¦ less than what the ministry reported ¦ fewer than figure of the ministry
killed ¦ the toll has risen from 12 to 20 ¦ 20 / not read
killed ¦ the death toll climbed to 20 ¦ 20 / not read
killed ¦ the figure was cut to 20 ¦ 20 / not read
killed ¦ 15% ¦ 15, % / not read
killed ¦ 40 casualties ¦ 40 / not read
killed ¦ 12 dead, 30 hurt ¦ 12 / not read
killed ¦ 600 soldiers were in the building ¦ not read / 600
wounded ¦ at least 30 injured ¦ at least 30
wounded ¦ 30 people sustained injuries ¦ 30
wounded ¦ injuring 30 ¦ 30
wounded ¦ dozens were hurt ¦ vague 24 to 99
wounded ¦ more than fifty wounded, some seriously ¦ more than 50
wounded ¦ 5 people taken to hospital ¦ not read / 5
wounded ¦ five people were hospitalised ¦ not read / 5
wounded ¦ nobody was injured ¦ 0
wounded ¦ no injuries ¦ 0
wounded ¦ no injuries reported ¦ 0 / not read
number ¦ 7.4 ¦ 7.4
number ¦ minus 7.4 ¦ -7.4
number ¦ between -3 and 5 ¦ between -3 and 5
number ¦ 5.5 km ¦ 5.5, km
number ¦ about 12.5 million tonnes ¦ about 12500000, t
number ¦ 60 per cent ¦ 60, %
number ¦ magnitude 6.1 ¦ 6.1 / not read
number ¦ two and a half ¦ 2.5 / not read
number ¦ 5-7 km ¦ between 5 and 7, km
number ¦ at least 12 units ¦ at least 12
number ¦ 12,5 % ¦ 12.5, %
euros ¦ €3.5 million ¦ 3500000
euros ¦ 3.5 million euros ¦ 3500000
euros ¦ over €2bn ¦ more than 2000000000
euros ¦ 12 million hryvnias ¦ 12000000, UAH
euros ¦ close to half a million euros ¦ about 500000
euros ¦ 12.50 € ¦ 12.5
euros ¦ a loss of €12 million ¦ not read / -12000000 / 12000000
euros ¦ damage worth 12 million euros ¦ 12000000
euros ¦ 10 to 20 million euros ¦ between 10000000 and 20000000
yes-no ¦ Yes, it was hit ¦ yes
yes-no ¦ that is correct ¦ yes
yes-no ¦ No, absolutely not ¦ no
yes-no ¦ this is a lie ¦ no
yes-no ¦ the ministry denied it ¦ no / not read
yes-no ¦ the ministry confirmed it ¦ yes / not read
killed ¦ 12 killed on 31 December ¦ 12
killed ¦ On 31 December 2022, 89 servicemen were killed ¦ 89
killed ¦ 89 killed in 2023 ¦ 89
killed ¦ at 14:15, 12 people were killed ¦ 12 / not read
killed ¦ in May 12 people were killed ¦ not read / 12
killed ¦ 1 January 2023: 89 dead ¦ 89
killed ¦ 12 killed between 1 and 3 January ¦ not read / 12
killed ¦ 2022 ¦ 2022
`);
