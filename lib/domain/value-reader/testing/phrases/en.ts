import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** English phrases for the value reader, with their right readings. */
export const PHRASES_EN = phraseRows(`
# counts, plain
killed ¦ Death toll: 26 ¦ 26
killed ¦ the toll stands at 89 ¦ 89
killed ¦ 63 servicemen were killed ¦ 63
killed ¦ KIA: 17 ¦ 17
killed ¦ 14 KIA ¦ 14
killed ¦ exactly 41 people lost their lives ¦ 41
killed ¦ 26 dead, including 4 children ¦ 26
killed ¦ 31, among them two paramedics ¦ 31
killed ¦ 200 (two hundred) fatalities ¦ 200
killed ¦ the strike claimed 9 lives ¦ 9
killed ¦ 3,677 men fell ¦ 3677
killed ¦ 1 200 killed ¦ 1200
killed ¦ 1,200 killed according to the regional prosecutor ¦ 1200
killed ¦ 400* ¦ 400
killed ¦ 57 people died at the scene ¦ 57
killed ¦ rescuers pulled 30 bodies from the rubble ¦ 30 / not read
wounded ¦ 161 wounded ¦ 161
wounded ¦ WIA 38 ¦ 38
wounded ¦ 52 people hurt in the crush ¦ 52
wounded ¦ 74 people were taken to hospital with injuries ¦ 74
wounded ¦ number of injured: 19 ¦ 19
wounded ¦ a total of 27 people sustained injuries ¦ 27
wounded ¦ 33 injured, five of them critically ¦ 33
wounded ¦ six wounded (two of them children) ¦ 6
# counts, number words
killed ¦ four hundred and twelve dead ¦ 412
killed ¦ twenty-six residents were killed ¦ 26
killed ¦ one hundred twenty-three people perished ¦ 123
killed ¦ twelve hundred dead ¦ 1200
killed ¦ thirty-two thousand five hundred killed since the siege began ¦ 32500
killed ¦ one thousand and six civilians killed ¦ 1006
killed ¦ two dozen bodies ¦ 24
killed ¦ half a dozen villagers were shot dead ¦ 6
killed ¦ threescore and ten dead ¦ 70 / not read
killed ¦ half a million dead ¦ 500000
killed ¦ a thousand dead ¦ 1000
killed ¦ 1.2 thousand killed ¦ 1200
killed ¦ a quarter of a million perished ¦ 250000
killed ¦ one person was killed ¦ 1
killed ¦ a woman was killed ¦ 1 / not read
wounded ¦ three dozen injured ¦ 36
wounded ¦ one and a half thousand wounded ¦ 1500
wounded ¦ twenty two people hurt ¦ 22
wounded ¦ some two dozen hurt ¦ about 24
wounded ¦ two and a half thousand injured ¦ 2500
wounded ¦ a hundred and five wounded ¦ 105
wounded ¦ a dozen and a half wounded ¦ 18 / not read
# counts, k and m, other grouping and digits
killed ¦ 1.5k dead ¦ 1500
killed ¦ ~10k killed ¦ about 10000
killed ¦ 2m dead ¦ 2000000 / not read
killed ¦ 1,00,000 killed in the famine ¦ 100000 / not read
killed ¦ over 2 lakh people died ¦ more than 200000 / not read
killed ¦ ٤٠٠ killed ¦ 400
killed ¦ ۲۶ dead ¦ 26
killed ¦ ４００ dead ¦ 400
wounded ¦ 3k wounded ¦ 3000
wounded ¦ 10-15k injured ¦ between 10000 and 15000
wounded ¦ 2,35,000 wounded ¦ 235000 / not read
wounded ¦ २६ injured ¦ 26
wounded ¦ 12'500 wounded ¦ 12500
# counts, about
killed ¦ some 400 soldiers ¦ about 400
killed ¦ 400-odd dead ¦ about 400 / more than 400 / at least 400
killed ¦ c. 300 killed ¦ about 300
killed ¦ nearly 90 were killed ¦ about 90
killed ¦ almost a hundred dead ¦ about 100
killed ¦ 70 or so fatalities ¦ about 70
killed ¦ 40 dead, give or take ¦ about 40
killed ¦ in the region of 150 killed ¦ about 150
killed ¦ close to 600 conscripts died ¦ about 600
killed ¦ just shy of 500 deaths ¦ about 500 / fewer than 500
killed ¦ ≈ 80 dead ¦ about 80
killed ¦ an estimated 2,800 personnel killed ¦ about 2800 / 2800
killed ¦ 60 dead or thereabouts, we believe ¦ about 60
killed ¦ the number of dead is approaching 300 ¦ about 300 / fewer than 300 / not read
killed ¦ 400 ± 20 killed ¦ between 380 and 420
wounded ¦ roughly 250 wounded ¦ about 250
wounded ¦ a dozen or so injured ¦ about 12
wounded ¦ twenty-odd people injured ¦ about 20 / more than 20 / at least 20
wounded ¦ approx. 45 injured ¦ about 45
wounded ¦ something like 110 hurt ¦ about 110
wounded ¦ about a score wounded ¦ about 20
wounded ¦ injuries: 30ish ¦ about 30
wounded ¦ 500 wounded, approximately ¦ about 500
# counts, bounds
killed ¦ at least 63 killed ¦ at least 63
killed ¦ death toll tops 400 ¦ more than 400
killed ¦ the number of dead has passed 700 ¦ more than 700
killed ¦ as many as 400 killed ¦ at most 400
killed ¦ up to 120 dead ¦ at most 120
killed ¦ 400+ killed ¦ at least 400
killed ¦ 80 or more killed ¦ at least 80
killed ¦ no fewer than 35 people were killed ¦ at least 35
killed ¦ not less than fifty dead ¦ at least 50
killed ¦ upwards of 90 dead ¦ more than 90 / at least 90
killed ¦ in excess of 250 fatalities ¦ more than 250
killed ¦ north of 1,000 killed ¦ more than 1000
killed ¦ well over 40 dead ¦ more than 40
killed ¦ a minimum of 22 fatalities ¦ at least 22
killed ¦ 65 killed at the very least ¦ at least 65
killed ¦ 90 bodies and counting ¦ at least 90
killed ¦ fewer than 30 killed ¦ fewer than 30
killed ¦ no more than 12 deaths ¦ at most 12
killed ¦ 15 dead, tops ¦ at most 15
killed ¦ 50 killed at the outside ¦ at most 50
killed ¦ >400 KIA ¦ more than 400
killed ¦ ≥ 25 deaths ¦ at least 25
killed ¦ less than a dozen killed ¦ fewer than 12
killed ¦ 300 dead, if not more ¦ at least 300
killed ¦ the toll exceeds 89 ¦ more than 89
killed ¦ not even 50 people died ¦ fewer than 50 / not read
killed ¦ nothing short of 200 dead ¦ at least 200 / not read
wounded ¦ more than a dozen wounded ¦ more than 12
wounded ¦ a maximum of 60 injured ¦ at most 60
wounded ¦ min. 44 wounded ¦ at least 44
wounded ¦ not more than ten lightly hurt ¦ at most 10 / not read
wounded ¦ under 20 injured ¦ fewer than 20
wounded ¦ a hundred plus injured ¦ at least 100
wounded ¦ 18 injured or fewer ¦ at most 18
wounded ¦ ≤ 9 wounded ¦ at most 9
wounded ¦ could be as many as 130 wounded ¦ at most 130 / not read
wounded ¦ at least half a dozen wounded ¦ at least 6
wounded ¦ well in excess of 300 wounded ¦ more than 300
wounded ¦ injured: 70 and more ¦ at least 70
# counts, ranges
killed ¦ between 60 and 100 killed ¦ between 60 and 100
killed ¦ one or two dead ¦ between 1 and 2
killed ¦ anywhere from 20 to 35 dead ¦ between 20 and 35
killed ¦ 12–17 killed ¦ between 12 and 17
killed ¦ two to three hundred killed ¦ between 200 and 300
killed ¦ 4-500 dead ¦ between 4 and 500 | between 400 and 500
killed ¦ 6-7 hundred killed ¦ between 600 and 700
killed ¦ between a dozen and a score killed ¦ between 12 and 20
killed ¦ at least 60 but no more than 100 killed ¦ between 60 and 100 / not read
killed ¦ either 60 or 61 dead ¦ between 60 and 61 / not read
wounded ¦ four or five injured ¦ between 4 and 5
wounded ¦ 20 to 25 people hurt ¦ between 20 and 25
wounded ¦ from 30 to 40 wounded ¦ between 30 and 40
wounded ¦ low estimate 12, high estimate 17 ¦ between 12 and 17 / not read
wounded ¦ five to six dozen injured ¦ between 60 and 72
# counts, vague words
killed ¦ dozens of people were killed ¦ vague 24 to 99
killed ¦ hundreds dead, locals say ¦ vague 200 to 999
killed ¦ several killed in shelling ¦ vague 3 to 9
killed ¦ scores of dead ¦ vague 40 to 99
killed ¦ a handful of deaths ¦ vague
killed ¦ tens of thousands died ¦ vague
killed ¦ many hundreds killed ¦ vague 300 to 999
killed ¦ a few dead ¦ vague
killed ¦ a toll in the low hundreds ¦ vague
killed ¦ hundreds, perhaps thousands, dead ¦ not read / vague
wounded ¦ thousands wounded ¦ vague 2000 to 9999
wounded ¦ a couple of people were hurt ¦ vague 2 to 2
wounded ¦ countless wounded ¦ vague
wounded ¦ several passers-by hurt ¦ vague 3 to 9
wounded ¦ dozens more were injured ¦ vague 24 to 99 / not read
wounded ¦ several dozen wounded ¦ vague 24 to 99 / vague
# counts, none
killed ¦ no deaths ¦ 0
killed ¦ nobody was killed ¦ 0
killed ¦ there was no loss of life ¦ 0
killed ¦ zero fatalities ¦ 0
wounded ¦ no injuries were reported ¦ 0 / not read
wounded ¦ no one was hurt ¦ 0
wounded ¦ wounded: nil ¦ 0
# counts, change
killed ¦ toll climbed to 26 ¦ 26 / not read
killed ¦ the number of dead rose by 26 ¦ not read
killed ¦ the toll was revised from 12 to 26 ¦ 26 / not read
killed ¦ 5 more bodies were found overnight ¦ not read
killed ¦ deaths are up 40 on the week ¦ not read
killed ¦ the figure fell from 90 ¦ not read
killed ¦ the ministry added another 14 names to the list of dead ¦ not read
wounded ¦ the number of wounded grew by a dozen ¦ not read
wounded ¦ wounded count cut from 60 to 45 ¦ 45 / not read
wounded ¦ injury toll doubles ¦ not read
wounded ¦ 11 further casualties were admitted today ¦ not read
# counts, denials and corrections
killed ¦ not 400 ¦ not read
killed ¦ nowhere near 400 killed ¦ not read
killed ¦ it is false that 600 were killed ¦ not read
killed ¦ the figure of 89 is no longer valid ¦ not read
killed ¦ anything but 63 ¦ not read
killed ¦ we cannot confirm 40 deaths ¦ not read
killed ¦ not 63 but 89 killed ¦ 89 / not read
killed ¦ reports of 70 dead are fake ¦ not read
wounded ¦ there were not 50 wounded ¦ not read
wounded ¦ the claim of 80 wounded was retracted ¦ not read
# counts, others' figures
killed ¦ fewer than Kyiv says ¦ fewer than figure of Kyiv
killed ¦ more than Moscow admits ¦ more than figure of Moscow
killed ¦ fewer dead than Reuters reported ¦ fewer than figure of Reuters / not read
killed ¦ twice as many as Moscow admits ¦ not read
wounded ¦ more than Donetsk reported ¦ more than figure of Donetsk
wounded ¦ less than half of what Kyiv claims ¦ not read
# counts, shares and rates
killed ¦ every third man in the unit died ¦ not read
killed ¦ 400 dead per day ¦ not read
killed ¦ 30% of the garrison was killed ¦ not read
killed ¦ a mortality of 12 per 100,000 ¦ not read
killed ¦ one in ten was killed ¦ not read
killed ¦ on average 26 people die there each month ¦ not read
wounded ¦ two thirds of the company were wounded ¦ not read
wounded ¦ up to 50 wounded daily ¦ not read
wounded ¦ three times as many wounded as dead ¦ not read
# counts, ranks, ages, money, distance, time
killed ¦ he became the 63rd victim ¦ not read
killed ¦ a 43-year-old man was killed ¦ 1 / not read
killed ¦ families of the dead will get 5 million roubles ¦ not read
killed ¦ killed 300 km from the front ¦ not read
killed ¦ he died 40 minutes later ¦ not read
killed ¦ the victims were aged 19 to 34 ¦ not read
killed ¦ deadliest attack in 12 months ¦ not read
killed ¦ killed at 14:15 ¦ not read
wounded ¦ the wounded driver, 52, is stable ¦ not read / 1
wounded ¦ injured by shrapnel from 200 metres ¦ not read
wounded ¦ the ward has 120 beds for the wounded ¦ not read
wounded ¦ wounded on day 26 of the siege ¦ not read
# counts, names with figures
killed ¦ the commander of brigade 72 was killed ¦ 1 / not read
killed ¦ people died on route 40 ¦ not read
killed ¦ a Su-25 strike killed five people ¦ 5 / not read
killed ¦ there are dead in house 12 ¦ not read
killed ¦ the Boeing 737 crashed with loss of life ¦ not read
wounded ¦ patients were moved to Hospital No. 17 ¦ not read
wounded ¦ a T-72 crew was wounded ¦ not read
wounded ¦ soldiers of the 110th were wounded ¦ not read
# counts, two counts, the other measure
killed ¦ 12 killed and 30 wounded ¦ 12 / not read
killed ¦ 30 injured ¦ not read
killed ¦ 63 killed or wounded ¦ not read
killed ¦ 14 dead or missing ¦ not read
killed ¦ 12/30 ¦ not read
killed ¦ no survivors ¦ not read
killed ¦ 12 soldiers and 3 policemen were killed ¦ not read / 15
killed ¦ four rockets killed 63 servicemen ¦ 63 / not read
killed ¦ only two of the crew survived ¦ not read
killed ¦ 700 men were in the building ¦ not read
killed ¦ 26 taken prisoner ¦ not read
killed ¦ at least 25 homes destroyed ¦ not read
wounded ¦ 5 dead, 18 wounded ¦ 18 / not read
wounded ¦ nobody was killed ¦ not read
wounded ¦ 40 bodies identified ¦ not read
wounded ¦ 7 killed, the number of injured is being established ¦ not read
wounded ¦ 62 casualties, dead and injured ¦ not read
wounded ¦ 1,500 evacuated unhurt ¦ not read
wounded ¦ 3 dogs were injured ¦ not read
# counts, questions, hopes, plans, conditionals
killed ¦ were 400 people really killed? ¦ not read
killed ¦ the toll could rise to 150 ¦ not read
killed ¦ if 300 had died we would know ¦ not read
killed ¦ the order was to kill 50 ¦ not read
killed ¦ how many died? 20? 200? ¦ not read
killed ¦ 46 feared dead ¦ 46 / not read
wounded ¦ we hope there are fewer than 10 wounded ¦ not read
wounded ¦ the hospital prepared for 90 wounded ¦ not read
wounded ¦ unless 20 wounded are evacuated tonight ¦ not read
# counts, no number at all or no whole number
killed ¦ 12.5 killed ¦ not read
killed ¦ number of dead unknown ¦ not read
killed ¦ n/a ¦ not read
killed ¦ -5 ¦ not read
wounded ¦ figures to follow ¦ not read
wounded ¦ there are wounded ¦ not read
# measures
number ¦ 12.5 units ¦ 12.5
number ¦ −3.5 ¦ -3.5
number ¦ minus four units ¦ -4
number ¦ 2½ units ¦ 2.5
number ¦ 1,234.56 ¦ 1234.56
number ¦ 1.234,56 ¦ 1234.56
number ¦ 3,5 units ¦ 3.5 ¦ decimal comma
number ¦ 1,234 units ¦ 1234 ¦ decimal point
number ¦ 1.250 units ¦ 1250 ¦ decimal comma
number ¦ 1.2 million units ¦ 1200000
number ¦ 1.5 lakh units ¦ 150000 / not read
number ¦ 3 crore units ¦ 30000000 / not read
number ¦ 12,34,567 units ¦ 1234567 / not read
number ¦ two point four units ¦ 2.4 / not read
number ¦ from 5 to 7 km ¦ between 5 and 7, km
number ¦ nearly 3 tonnes ¦ about 3, t
number ¦ -12.5 °C ¦ -12.5, °C
number ¦ 40 percent ¦ 40, %
number ¦ more than 200 hectares ¦ more than 200, ha
number ¦ at least 0.75 ¦ at least 0.75
number ¦ between -2 and 3 units ¦ between -2 and 3
number ¦ 1 unit in 4 ¦ not read
number ¦ a ratio of 3:2 ¦ not read
number ¦ up by 2.5 units ¦ not read
number ¦ version 1.2.3 ¦ not read
number ¦ 60 units an hour ¦ not read
number ¦ 5.2–5.4 units ¦ between 5.2 and 5.4
number ¦ about -3.5 units ¦ about -3.5
number ¦ 4.5 ± 0.5 ¦ between 4 and 5
number ¦ half a unit ¦ 0.5 / not read
number ¦ less than 10 litres ¦ fewer than 10, l
number ¦ 50 kg of explosives ¦ 50, kg
number ¦ minus 4 degrees ¦ not read / -4, °C
number ¦ not 2.5 but 3.5 units ¦ 3.5 / not read
number ¦ call 112 ¦ not read
number ¦ at 50.45 N, 30.52 E ¦ not read
euros ¦ €400 ¦ 400
euros ¦ -€12.50 ¦ -12.5
euros ¦ €-7.20 ¦ -7.2
euros ¦ (€12.50) ¦ not read
euros ¦ EUR (450.00) ¦ not read
euros ¦ €1.5m ¦ 1500000
euros ¦ 1.2 bn euros ¦ 1200000000
euros ¦ €250k at most ¦ at most 250000
euros ¦ €3-4 million ¦ between 3000000 and 4000000
euros ¦ three million euros ¦ 3000000
euros ¦ €1.250,75 ¦ 1250.75
euros ¦ 18,40 € ¦ 18.4
euros ¦ £300 ¦ 300, GBP
euros ¦ -12 USD ¦ -12, USD
euros ¦ -$2.4 million ¦ -2400000, USD
euros ¦ 5 000 hryvnias ¦ 5000, UAH
euros ¦ more than €3 but less than €5 each ¦ not read
euros ¦ the fine was raised by €50 ¦ not read
euros ¦ €2 per head ¦ not read
euros ¦ more than half a million euros ¦ more than 500000
euros ¦ €1.2k ¦ 1200
euros ¦ minus five euros ¦ -5
euros ¦ at least 20m euros ¦ at least 20000000
euros ¦ 300 roubles ¦ 300, RUB
euros ¦ up to €40,000 ¦ at most 40000 ¦ decimal point
euros ¦ 12.50- € ¦ not read / -12.5
euros ¦ the €5 banknote was withdrawn ¦ not read
euros ¦ half of the €900 ¦ not read / 450
# times, dates
time ¦ 3 March 2023 ¦ 2023-03-03
time ¦ March 3rd, 2023 ¦ 2023-03-03
time ¦ the 3rd of March, 2023 ¦ 2023-03-03
time ¦ Friday, 3 March 2023 ¦ 2023-03-03
time ¦ Wednesday, 3 March 2023 ¦ not read / 2023-03-03
time ¦ 1-Jan-23 ¦ 2023-01-01
time ¦ 07-Dec-2022 ¦ 2022-12-07
time ¦ 2023/01/02 ¦ 2023-01-02
time ¦ 2023.03.14 ¦ 2023-03-14
time ¦ 13/04/2023 ¦ 2023-04-13
time ¦ 04/25/2023 ¦ 2023-04-25
time ¦ 3/4/2023 ¦ 2023-03-04 | 2023-04-03
time ¦ 5/6/2022 ¦ 2022-06-05 ¦ day first
time ¦ 5/7/2022 ¦ 2022-05-07 ¦ month first
time ¦ 02-11-2022 ¦ 2022-02-11 | 2022-11-02
time ¦ Oct. 10, 2022 ¦ 2022-10-10
time ¦ December 13, 1862 ¦ 1862-12-13
time ¦ May 1863 ¦ 1863-05
time ¦ in March 2023 ¦ 2023-03
time ¦ sometime in 2014 ¦ 2014
time ¦ 2023-03 ¦ 2023-03
time ¦ around 3 March 2023 ¦ about 2023-03-03
time ¦ on or about 17 July 2014 ¦ about 2014-07-17
time ¦ on the first of July 1863 ¦ 1863-07-01
time ¦ the twenty-fourth of February 2022 ¦ 2022-02-24
time ¦ it happened on 3 March ¦ 2023-03-03 ¦ said 2023-03-05
time ¦ on 31 December ¦ 2022-12-31 ¦ said 2023-01-04
time ¦ on 14 March ¦ not read
time ¦ March 2023 or April 2023 ¦ not read / 2023-03 to 2023-04 / 2023-03 | 2023-04
# times, clock
time ¦ at 14:15 on 3 March 2023 ¦ 2023-03-03T14:15
time ¦ 3 March 2023, 2:15 p.m. ¦ 2023-03-03T14:15
time ¦ 12 noon on 3 March 2023 ¦ 2023-03-03T12:00 / 2023-03-03T12
time ¦ at noon on 17 July 2014 ¦ 2014-07-17T12:00 / 2014-07-17T12
time ¦ at 4 a.m. on 24 February 2022 ¦ 2022-02-24T04
time ¦ at 12:10 pm on 2 Dec 2011 ¦ 2011-12-02T12:10
time ¦ 12:29 a.m. Dec 02 ¦ 2011-12-02T00:29 ¦ said 2011-12-03
time ¦ about 9.30pm on 1 May 2022 ¦ about 2022-05-01T21:30
time ¦ two minutes past midnight on 1 January 2023 ¦ 2023-01-01T00:02 / not read
time ¦ half past two in the afternoon of 6 June 2023 ¦ 2023-06-06T14:30
time ¦ at a quarter to six on the evening of 6 June 2023 ¦ 2023-06-06T17:45 / not read
time ¦ at 7 o'clock on 1 May 2022 ¦ 2022-05-01T07 | 2022-05-01T19
time ¦ at 5:40 on the morning of 1 May 2022 ¦ 2022-05-01T05:40
time ¦ eight in the evening on 9 May 2022 ¦ 2022-05-09T20
time ¦ at half nine on 9 May 2022 ¦ 2022-05-09T09:30 | 2022-05-09T21:30 / not read
time ¦ 2022-11-15 15:40:27 ¦ 2022-11-15T15:40:27
time ¦ 14h20 on 8 April 2022 ¦ 2022-04-08T14:20
time ¦ roughly 10:30 on April 8, 2022 ¦ about 2022-04-08T10:30
time ¦ 4/3/23 2:15 PM ¦ 2023-03-04T14:15 | 2023-04-03T14:15
time ¦ 4/5/23 18:40 ¦ 2023-05-04T18:40 ¦ day first
time ¦ shortly after 14:15 on 3 March 2023 ¦ after 2023-03-03T14:15 / about 2023-03-03T14:15 / not read
time ¦ shortly before 06:00 on 27 June 2022 ¦ before 2022-06-27T06:00 / about 2022-06-27T06:00 / not read
# times, military
time ¦ 3 March 2023, 1415Z ¦ 2023-03-03T14:15 UTC ¦ Europe/Kyiv
time ¦ 0415 GMT on 3 March 2023 ¦ 2023-03-03T04:15 UTC ¦ Europe/Kyiv
time ¦ 1430 hours, 3 March 2023 ¦ 2023-03-03T14:30
time ¦ 3 March at 1625 ¦ 2023-03-03T16:25 / not read ¦ said 2023-03-05
time ¦ at 0600 hrs on 12 May 2022 ¦ 2022-05-12T06:00
time ¦ 031415Z MAR 23 ¦ 2023-03-03T14:15 UTC / not read ¦ Europe/Kyiv
time ¦ 2130h, 9 October 2022 ¦ 2022-10-09T21:30
time ¦ yesterday at 1920 hours ¦ 2023-03-04T19:20 ¦ said 2023-03-05
time ¦ between 0400 and 0530 on 10 March 2023 ¦ 2023-03-10T04:00 to 2023-03-10T05:30
time ¦ 1630 hours ¦ not read
time ¦ 3 March 0915Z ¦ 2023-03-03T09:15 UTC ¦ said 2023-03-05, Europe/Kyiv
# times, ISO 8601
time ¦ 2023-03-03T14:15:09+03:00 ¦ 2023-03-03T14:15:09 +03:00 ¦ Europe/Kyiv
time ¦ 2023-03-03T14:15Z ¦ 2023-03-03T14:15 UTC ¦ Europe/Kyiv
time ¦ 2023-03-03T14:15 ¦ 2023-03-03T14:15
time ¦ 20230303T141500Z ¦ 2023-03-03T14:15:00 UTC / not read ¦ Europe/Kyiv
time ¦ 2023-W09-5 ¦ 2023-03-03 / not read
time ¦ 2023-03-03T04:00/2023-03-03T05:00 ¦ 2023-03-03T04:00 to 2023-03-03T05:00 / not read
time ¦ 2022-06-27T15:50:00-04:00 ¦ 2022-06-27T15:50:00 -04:00 ¦ Europe/Kyiv
time ¦ 2022-02-24/2022-02-26 ¦ 2022-02-24 to 2022-02-26 / not read
time ¦ 2023-13-03 ¦ not read
# times, zones
time ¦ 12:02 a.m. Moscow time on 1 January 2023 ¦ 2023-01-01T00:02 Europe/Moscow ¦ Europe/Kyiv
time ¦ 14:15 local time on 3 March 2023 ¦ 2023-03-03T14:15 ¦ Europe/Kyiv
time ¦ 9.40 am Kyiv time, 2 January 2023 ¦ 2023-01-02T09:40 ¦ Europe/Kyiv
time ¦ 10:00 UTC+3 on 1 January 2023 ¦ 2023-01-01T10:00 +03:00 ¦ Europe/Kyiv
time ¦ 1 January 2023, 8:05 p.m. (18:05 GMT) ¦ 2023-01-01T20:05 / 2023-01-01T18:05 UTC / not read ¦ Europe/Kyiv
time ¦ 16:20 UTC, 17 July 2014 ¦ 2014-07-17T16:20 UTC ¦ Europe/Kyiv
time ¦ 23:50 (GMT+3), 31 December 2022 ¦ 2022-12-31T23:50 +03:00 ¦ Europe/Kyiv
time ¦ 17:10 Kyiv time on 8 April 2022 ¦ 2022-04-08T17:10 Europe/Kyiv
# times, ranges
time ¦ between 4 and 5 a.m. on 3 March 2023 ¦ 2023-03-03T04 to 2023-03-03T05
time ¦ 04:00–05:00, 3 March 2023 ¦ 2023-03-03T04:00 to 2023-03-03T05:00
time ¦ from 8am to noon on 3 March 2023 ¦ 2023-03-03T08 to 2023-03-03T12 / 2023-03-03T08:00 to 2023-03-03T12:00
time ¦ 11 am to 1 pm, 6 June 2023 ¦ 2023-06-06T11 to 2023-06-06T13
time ¦ from 11:30 p.m. on 2 March to 12:40 a.m. on 3 March 2023 ¦ 2023-03-02T23:30 to 2023-03-03T00:40
time ¦ 2:30–3:10 pm on 6 June 2023 ¦ 2023-06-06T14:30 to 2023-06-06T15:10
time ¦ 3 March 2023, 22:10 to 23:25 hrs ¦ 2023-03-03T22:10 to 2023-03-03T23:25
time ¦ 24–26 February 2022 ¦ 2022-02-24 to 2022-02-26
time ¦ between 24 February and 2 March 2022 ¦ 2022-02-24 to 2022-03-02
time ¦ from July 1 to July 3, 1863 ¦ 1863-07-01 to 1863-07-03
time ¦ from 1861 to 1865 ¦ 1861 to 1865
time ¦ May 18 – July 4, 1863 ¦ 1863-05-18 to 1863-07-04
time ¦ March to May 2022 ¦ 2022-03 to 2022-05
time ¦ 3 or 4 March 2023 ¦ 2023-03-03 to 2023-03-04 / 2023-03-03 | 2023-03-04 / not read
time ¦ overnight from 2 to 3 March 2023 ¦ vague 2023-03-02 night / vague 2023-03-03 night / 2023-03-02 to 2023-03-03 / not read
time ¦ 31 December 2022 – 1 January 2023 ¦ 2022-12-31 to 2023-01-01
# times, bounds
time ¦ since 24 February 2022 ¦ from 2022-02-24
time ¦ after 3 March 2023 ¦ after 2023-03-03
time ¦ by 14:15 on 3 March 2023 ¦ by 2023-03-03T14:15
time ¦ no later than 5 May 2022 ¦ by 2022-05-05
time ¦ before 1 January 2023 ¦ before 2023-01-01
time ¦ until 12 May 2022 ¦ by 2022-05-12
time ¦ from 6:30 p.m. on 9 October 2022 onwards ¦ from 2022-10-09T18:30
time ¦ not before 06:00 on 10 October 2022 ¦ from 2022-10-10T06:00 / not read
time ¦ some time after 21:40 on 13 January 2023 ¦ after 2023-01-13T21:40
time ¦ prior to 16 March 2022 ¦ before 2022-03-16
# times, parts of the day
time ¦ in the early hours of 3 March 2023 ¦ vague 2023-03-03 early hours
time ¦ on the morning of 3 March 2023 ¦ vague 2023-03-03 morning
time ¦ afternoon of 27 June 2022 ¦ vague 2022-06-27 afternoon
time ¦ late in the evening of 14 April 2022 ¦ vague 2022-04-14 evening
time ¦ the night of 3 March 2023 ¦ vague 2023-03-03 night / not read
time ¦ Saturday morning, 14 January 2023 ¦ vague 2023-01-14 morning
time ¦ before dawn on 3 March 2023 ¦ vague 2023-03-03 early hours / not read
time ¦ this morning ¦ vague 2023-03-05 morning ¦ said 2023-03-05
time ¦ last night ¦ vague 2023-03-04 night / not read ¦ said 2023-03-05
time ¦ yesterday evening ¦ vague 2023-03-04 evening ¦ said 2023-03-05
time ¦ in the afternoon ¦ not read
# times, relative to the day it was said
time ¦ yesterday ¦ 2023-03-04 ¦ said 2023-03-05
time ¦ today at 9:05 a.m. ¦ 2023-03-05T09:05 ¦ said 2023-03-05
time ¦ the day before yesterday ¦ 2023-03-03 ¦ said 2023-03-05
time ¦ on Friday ¦ 2023-03-03 / not read ¦ said 2023-03-05
time ¦ two days ago ¦ 2023-03-03 ¦ said 2023-03-05
time ¦ last month ¦ 2023-02 / not read ¦ said 2023-03-05
time ¦ yesterday at half past four in the afternoon ¦ 2023-03-04T16:30 ¦ said 2023-03-05
time ¦ yesterday at noon ¦ not read
time ¦ an hour ago ¦ not read ¦ said 2023-03-05
time ¦ the other day ¦ not read ¦ said 2023-03-05
time ¦ at 14:15 ¦ not read
# times, offset from another
time ¦ the day after 3 March 2023 ¦ 2023-03-04 / not read
time ¦ an hour before 14:15 on 4 March 2023 ¦ 2023-03-04T13:15 / not read
time ¦ a week after 24 February 2022 ¦ 2022-03-03 / not read
time ¦ a few days after 3 March 2023 ¦ not read / after 2023-03-03
time ¦ within 48 hours of 3 March 2023 ¦ not read
# times, traps
time ¦ not on 3 March 2023 ¦ not read
time ¦ was it 3 March 2023? ¦ not read
time ¦ planned for 9 May 2023 ¦ not read / 2023-05-09
time ¦ 29 February 2023 ¦ not read
time ¦ at 25:10 on 3 March 2023 ¦ not read
time ¦ 1863 shells were fired ¦ not read
time ¦ Resolution 2202 of the Security Council ¦ not read
time ¦ flight 1640 was delayed ¦ not read
time ¦ 2023 people were evacuated ¦ not read
time ¦ on day 63 of the siege ¦ not read
time ¦ at Easter ¦ not read ¦ said 2023-04-20
time ¦ brigade 1415 left its base ¦ not read
time ¦ 3 March 2023 or, more likely, 3 April 2023 ¦ not read / 2023-03-03 | 2023-04-03
time ¦ from Easter until 12 May 2023 ¦ not read / by 2023-05-12
time ¦ the fight lasted 4 hours 15 minutes ¦ not read
time ¦ on the eve of the invasion ¦ not read
time ¦ moved from 3 March to 5 March 2023 ¦ not read / 2023-03-05
time ¦ a date in spring 2022 ¦ not read / 2022
time ¦ at an altitude of 1415 metres ¦ not read
time ¦ between breakfast and 10:20 on 3 March 2023 ¦ not read / by 2023-03-03T10:20
time ¦ every night since 10 October 2022 ¦ not read / from 2022-10-10
time ¦ the clock in the video shows 3:15 ¦ not read
time ¦ 14:15 IST on 3 March 2023 ¦ not read ¦ Europe/Kyiv
time ¦ early March 2023 ¦ not read / 2023-03
time ¦ 3 and 5 March 2023 ¦ not read
time ¦ 2:48 p.m. ¦ not read
time ¦ 3.03 km from the dam ¦ not read
time ¦ under article 3.4 of the agreement ¦ not read
time ¦ the checkpoint works 24/7 ¦ not read
time ¦ the driver, born on 3 March 1980 ¦ not read
time ¦ tomorrow at 14:00 ¦ not read / 2023-03-06T14:00 ¦ said 2023-03-05
time ¦ half a year later ¦ not read ¦ said 2023-03-05
time ¦ the match ended 3:2 ¦ not read
time ¦ a bill of 14.15 euros ¦ not read
time ¦ 31 June 2022 ¦ not read
# times, other forms
time ¦ Thursday 24 February 2022, approximately 5 a.m. ¦ about 2022-02-24T05
time ¦ on the 17th of July, 2014, at 4.20 p.m. ¦ 2014-07-17T16:20
time ¦ 9 p.m. EST on 3 March 2023 ¦ 2023-03-03T21 -05:00 / 2023-03-03T21 America/New_York / not read ¦ Europe/Kyiv
time ¦ 10:00 CET on 9 January 2023 ¦ 2023-01-09T10:00 +01:00 / not read ¦ Europe/Kyiv
time ¦ May 8-9, 2022 ¦ 2022-05-08 to 2022-05-09
time ¦ the 1860s ¦ 1860 to 1869 / not read
time ¦ morning of 5/6/2022 ¦ vague 2022-06-05 morning ¦ day first
time ¦ November 2022 at the latest ¦ by 2022-11
time ¦ up to and including 4 May 2022 ¦ by 2022-05-04
time ¦ ٣ March 2023 ¦ 2023-03-03
time ¦ １４:２０, 8 April 2022 ¦ 2022-04-08T14:20
time ¦ midnight on 3 March 2023 ¦ 2023-03-03T00:00 | 2023-03-04T00:00 / 2023-03-03T00 | 2023-03-04T00 / not read
time ¦ at 9 or 10 p.m. on 3 March 2023 ¦ 2023-03-03T21 to 2023-03-03T22 / 2023-03-03T21 | 2023-03-03T22 / not read
time ¦ nearly 3 a.m. on 12 June 2022 ¦ about 2022-06-12T03
time ¦ 7:25pm on Saturday 3 Dec. 2011 ¦ 2011-12-03T19:25
time ¦ last Thursday at 18:10 ¦ 2023-03-02T18:10 / not read ¦ said 2023-03-05
# yes-no
yes-no ¦ yes ¦ yes
yes-no ¦ Yes, it did happen ¦ yes
yes-no ¦ affirmative ¦ yes
yes-no ¦ that is true ¦ yes / not read
yes-no ¦ Y ¦ yes
yes-no ¦ no ¦ no
yes-no ¦ No, never ¦ no
yes-no ¦ nope ¦ no / not read
yes-no ¦ certainly not ¦ no / not read
yes-no ¦ No, that is not correct ¦ no
yes-no ¦ false ¦ no
yes-no ¦ yes and no ¦ not read
yes-no ¦ no comment ¦ not read
yes-no ¦ we neither confirm nor deny it ¦ not read
yes-no ¦ probably ¦ not read
yes-no ¦ no fewer than five ¦ not read
yes-no ¦ no doubt ¦ not read / yes
yes-no ¦ yes? ¦ not read
yes-no ¦ No. 5 battery was there ¦ not read
`);
