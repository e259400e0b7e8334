import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** Fresh English phrases of a blind test: written without sight of the reader. */
export const LATER_EN = phraseRows(`
# killed: exact
killed ¦ the strike left nine people dead ¦ 9
killed ¦ death toll now stands at 131 ¦ 131
killed ¦ 1,204 deaths verified by the UN mission ¦ 1204
killed ¦ 86 (eighty-six) servicemen dead ¦ 86
killed ¦ both pilots died ¦ 2
killed ¦ nobody lost their life ¦ 0
killed ¦ three people died on route 40 ¦ 3
# killed: bounds, about, ranges
killed ¦ a minimum of seventeen deaths ¦ at least 17
killed ¦ upwards of 250 fatalities ¦ more than 250 / at least 250
killed ¦ not fewer than sixty persons killed ¦ at least 60
killed ¦ no more than four fatalities ¦ at most 4
killed ¦ 30 to 35 soldiers died in the barracks ¦ between 30 and 35
killed ¦ between one hundred and 120 dead ¦ between 100 and 120
killed ¦ roughly two dozen people were slain ¦ about 24
killed ¦ 200-odd prisoners died ¦ about 200 / more than 200 / not read
killed ¦ fewer dead than Baghdad admits ¦ fewer than figure of Baghdad
killed ¦ the toll is higher than HRMMU acknowledges ¦ more than figure of HRMMU / not read
# killed: vague
killed ¦ scores dead after market shelled ¦ vague 40 to 99
killed ¦ hundreds feared dead ¦ vague 200 to 999 / not read
killed ¦ a handful of deaths ¦ vague
# killed: beside something else
killed ¦ killed: 3, wounded: 11 ¦ 3 / not read
killed ¦ 11 civilians lost their lives, incl. 2 minors ¦ 11 / not read
killed ¦ A 72-year-old woman was killed ¦ 1 / not read
killed ¦ death toll climbs to 44, mayor says ¦ 44 / not read
killed ¦ 9 dead (revised from 11) ¦ 9 / not read
# killed: traps
killed ¦ deaths up by eight since yesterday ¦ not read
killed ¦ it was not 600 as Moscow claimed ¦ not read
killed ¦ every fifth man of the battalion ¦ not read
killed ¦ everyone on board perished ¦ not read
killed ¦ he was the 19th journalist killed this year ¦ not read
killed ¦ could the toll be as high as 90? ¦ not read
killed ¦ we expect to find another dozen bodies ¦ not read
killed ¦ initial reports of 16 dead proved false ¦ not read
killed ¦ mortality of 12 per 1,000 ¦ not read
killed ¦ two of the victims were children ¦ not read
killed ¦ up to 150 troops were inside the building ¦ not read
# wounded: values
wounded ¦ eighteen wounded, four of them seriously ¦ 18
wounded ¦ WIA 112 ¦ 112
wounded ¦ about half a hundred people were hurt ¦ about 50
wounded ¦ dozens of injured taken to Dnipro clinics ¦ vague 24 to 99
wounded ¦ several bystanders were hurt ¦ vague 3 to 9
wounded ¦ injuries: 15+ ¦ at least 15
wounded ¦ no one was hurt, the governor said ¦ 0
wounded ¦ more than a thousand wounded ¦ more than 1000
wounded ¦ 20 ± 3 wounded ¦ between 17 and 23
wounded ¦ just under 90 people hurt ¦ about 90 / fewer than 90
wounded ¦ 1 to 3 civilians lightly wounded ¦ between 1 and 3
wounded ¦ 4 police officers sustained wounds ¦ 4
wounded ¦ Ninety-three hurt in twin blasts ¦ 93
wounded ¦ countless injured ¦ vague
wounded ¦ 42 people needed hospital treatment ¦ 42 / not read
wounded ¦ injured persons – 6 (2 children) ¦ 6 / not read
wounded ¦ 250 yards from the depot, one man wounded ¦ 1 / not read
# wounded: traps
wounded ¦ six dead, wounded not counted yet ¦ not read
wounded ¦ three times as many wounded as dead ¦ not read
wounded ¦ the number of injured fell by five ¦ not read
wounded ¦ a 15-year-old boy among the injured ¦ not read
wounded ¦ if confirmed, 50 would be wounded ¦ not read
wounded ¦ the field hospital has 60 beds ¦ not read
wounded ¦ 300 m from the school, injuries unknown ¦ not read
# number
number ¦ minus 14 and a half ¦ -14.5
number ¦ 3.75 units ¦ 3.75
number ¦ some 2.4 million ¦ about 2400000
number ¦ in the region of 18.5 ¦ about 18.5
number ¦ 12,345 ¦ 12.345 | 12345
number ¦ 1.852 ¦ 1.852 ¦ decimal point
number ¦ somewhere from 5 to 7 kilometres ¦ between 5 and 7, km
number ¦ down 3.2 on the previous quarter ¦ not read
number ¦ doubled within a year ¦ not read
# euros
euros ¦ the repairs cost €3.6m ¦ 3600000
euros ¦ 750 thousand euro ¦ 750000
euros ¦ no less than €40 000 ¦ at least 40000
euros ¦ about $90 million ¦ about 90000000, USD
euros ¦ between €1.2 and €1.4 billion ¦ between 1200000000 and 1400000000
euros ¦ €15 per household ¦ not read
euros ¦ the €2bn pledge was never paid ¦ not read
# time: clock and day
time ¦ at 14:15 local time on 3 March 2023 ¦ 2023-03-03T14:15 ¦ Europe/Kyiv
time ¦ 2 January 2023, 3.40am ¦ 2023-01-02T03:40
time ¦ quarter past nine in the evening, 8 April 2022 ¦ 2022-04-08T21:15
time ¦ half past four on 11 June 2023 ¦ 2023-06-11T04:30 | 2023-06-11T16:30
time ¦ 1600 hrs on 28 June 2022 ¦ 2022-06-28T16:00
time ¦ 14h05, 23 April 2022 ¦ 2022-04-23T14:05
time ¦ at noon on 4 November 2022 ¦ 2022-11-04T12:00 / 2022-11-04T12
time ¦ midnight, 6 June 2023 ¦ 2023-06-06T00:00 | 2023-06-07T00:00 / not read
time ¦ two minutes past midnight on 1 January 2023 ¦ 2023-01-01T00:02 / not read
time ¦ about a quarter to seven a.m., 27 June 2022 ¦ about 2022-06-27T06:45
# time: zones
time ¦ 0530Z 24 Feb 2022 ¦ 2022-02-24T05:30 UTC ¦ Europe/Kyiv
time ¦ 05:07 Moscow time, 24 February 2022 ¦ 2022-02-24T05:07 Europe/Moscow ¦ Europe/Kyiv
time ¦ after 11:20 UTC on 12 Aug 2022 ¦ after 2022-08-12T11:20 UTC ¦ Europe/Kyiv
time ¦ 2022-09-30T07:12:40+03:00 ¦ 2022-09-30T07:12:40 +03:00
time ¦ 9 March 2022 10:00 GMT+2 ¦ 2022-03-09T10:00 +02:00
# time: days, months, figures
time ¦ 5/6/2023 ¦ 2023-05-06 | 2023-06-05
time ¦ 5/6/2023 at 9:45 PM ¦ 2023-06-05T21:45 ¦ day first
time ¦ 19.07.2022 23:05 ¦ 2022-07-19T23:05
time ¦ the evacuation of July 1863 ¦ 1863-07
time ¦ sometime in 2014 ¦ 2014
time ¦ Flight PS752 went down on 8 January 2020 ¦ 2020-01-08
# time: said
time ¦ yesterday at 06:20 ¦ 2023-03-04T06:20 ¦ said 2023-03-05
time ¦ 26 Feb ¦ 2023-02-26 ¦ said 2023-03-05
time ¦ around 8 p.m. on Thursday ¦ about 2023-03-02T20 / about 2023-03-02T20:00 ¦ said 2023-03-05
time ¦ Saturday morning ¦ vague 2023-03-04 morning ¦ said 2023-03-05
time ¦ last month ¦ 2023-02 ¦ said 2023-03-05
# time: spans and bounds
time ¦ from 22:00 on 9 May 2022 to 02:00 the next day ¦ 2022-05-09T22:00 to 2022-05-10T02:00
time ¦ under occupation since September 2022 ¦ from 2022-09
time ¦ no later than 17:30 on 21 July 2022 ¦ by 2022-07-21T17:30
time ¦ between 10 and 12 October 2022 ¦ 2022-10-10 to 2022-10-12
time ¦ 13:00-13:40, 14 July 2022 ¦ 2022-07-14T13:00 to 2022-07-14T13:40
# time: parts of the day
time ¦ in the small hours of 1 January 2023 ¦ vague 2023-01-01 early hours
time ¦ late on the evening of 17 May 2022 ¦ vague 2022-05-17 evening
time ¦ on the afternoon of March 16th, 2022 ¦ vague 2022-03-16 afternoon
# time: traps
time ¦ two hours after the first blast ¦ not read
time ¦ not on 3 March 2023 ¦ not read
time ¦ the Su-34 took off at 14:15 ¦ not read
time ¦ 2 hours 15 minutes ¦ not read
time ¦ reported dead on 3 March; hit on 1 March 2023 ¦ not read
time ¦ next Tuesday ¦ not read ¦ said 2023-03-05
time ¦ the 1st and 3rd of May 2022 ¦ not read
time ¦ from dawn to 09:30 on 10 October 2022 ¦ not read / by 2022-10-10T09:30
time ¦ is it true it happened on 5 May 2022? ¦ not read
time ¦ attack moved from 3 May to 5 May 2022 ¦ not read / 2022-05-05
time ¦ 31 June 2022 ¦ not read
time ¦ spring 2022 ¦ not read
time ¦ the handover is planned for 6 April 2023 ¦ not read
time ¦ by nightfall on 5 May 2022 ¦ not read / by 2022-05-05
# yes-no
yes-no ¦ Yes, it did. ¦ yes
yes-no ¦ Absolutely not ¦ no
yes-no ¦ correct, we can confirm that ¦ yes / not read
yes-no ¦ neither yes nor no ¦ not read
yes-no ¦ No comment. ¦ not read
yes-no ¦ possibly ¦ not read
`);
