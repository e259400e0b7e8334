import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** English that gives no number and no answer. */
export const TRAPS_EN = phraseRows(`
killed ¦ ٤٠٠ قتيل ¦ not read
euros ¦ (€12,50) ¦ not read
number ¦ - $12 ¦ not read
killed ¦ no survivors ¦ not read
killed ¦ no wounded ¦ not read
killed ¦ no damage ¦ not read
wounded ¦ nobody was killed ¦ not read
killed ¦ None ¦ not read
killed ¦ dos mil heridos ¦ not read
killed ¦ 3 mil heridos ¦ not read
killed ¦ menos de 30 ¦ not read
killed ¦ أقل من 30 ¦ not read
killed ¦ 30 heridos ¦ not read
killed ¦ nowhere near 400 ¦ not read
killed ¦ Boeing 737 crashed ¦ not read
killed ¦ Su-25 shot down ¦ not read
killed ¦ a Boeing 737 with passengers ¦ not read
killed ¦ brigade 72 ¦ not read
killed ¦ the 72nd brigade ¦ not read
killed ¦ route 40 ¦ not read
killed ¦ every third soldier ¦ not read
killed ¦ 400 per day ¦ not read
killed ¦ 30 wounded ¦ not read
killed ¦ 12 hours ¦ not read
killed ¦ aged 30 ¦ not read
killed ¦ not 12 but 17 ¦ not read
killed ¦ 12 houses destroyed ¦ not read
killed ¦ więcej niż 30 zabitych ¦ not read
killed ¦ rund 30 Tote ¦ not read
killed ¦ plus de 30 morts ¦ not read
killed ¦ minst 30 døde ¦ not read
yes-no ¦ yes and no ¦ not read
yes-no ¦ partly true ¦ not read
killed ¦ up to 40 people may have died ¦ not read
killed ¦ more deaths than Moscow admits ¦ not read
killed ¦ twice as many as Kyiv claims ¦ not read
killed ¦ as many as Kyiv claims ¦ not read
killed ¦ 12 more bodies were found ¦ not read
killed ¦ another 12 died in hospital ¦ not read
killed ¦ deaths rose by 12 ¦ not read
killed ¦ it was not 400 dead ¦ not read
killed ¦ the claim of 400 dead is false ¦ not read
killed ¦ Moscow denies that 400 soldiers died ¦ not read
killed ¦ did 400 soldiers really die? ¦ not read
killed ¦ if 400 died ¦ not read
killed ¦ they hope to kill 400 ¦ not read
killed ¦ one in three soldiers was killed ¦ not read
killed ¦ a third of the 600 men ¦ not read
killed ¦ 15 percent of the unit ¦ not read
killed ¦ the 63rd victim ¦ not read
killed ¦ a 63-year-old woman ¦ not read
killed ¦ killed aged 63 ¦ not read
killed ¦ compensation of $400 for each victim ¦ not read
killed ¦ 400 metres from the school ¦ not read
killed ¦ at 14:15 ¦ not read
killed ¦ on 31 December ¦ not read
killed ¦ in 2023 ¦ not read
killed ¦ vocational school No 19 ¦ not read
killed ¦ 19th school was hit ¦ not read
killed ¦ six HIMARS rockets ¦ not read
killed ¦ four of six rockets hit ¦ not read
killed ¦ 40 injured, number of dead unknown ¦ not read
killed ¦ 40 missing ¦ not read
killed ¦ 40 were taken prisoner ¦ not read
killed ¦ 40 evacuated ¦ not read
killed ¦ 40 rescued from the rubble ¦ not read
killed ¦ 40 hostages freed ¦ not read
killed ¦ 40 killed or wounded ¦ not read
killed ¦ 40 killed and wounded ¦ not read
killed ¦ 600 soldiers were stationed there ¦ not read
killed ¦ a building with 600 soldiers ¦ not read
killed ¦ 12 survivors ¦ not read
killed ¦ 12 people survived ¦ not read
killed ¦ 12 people live there ¦ not read
killed ¦ 12 people arrived ¦ not read
killed ¦ 12 people attended the funeral ¦ not read
killed ¦ 12 Kamaz trucks with ammunition ¦ not read
killed ¦ 12 units of equipment ¦ not read
killed ¦ FC Kryvbas 12 ¦ not read
killed ¦ Telegram channel 112 ¦ not read
killed ¦ resolution 2202 ¦ not read
killed ¦ page 12 ¦ not read
killed ¦ 12:0 ¦ not read
killed ¦ version 2.0 ¦ not read
wounded ¦ 12 killed ¦ not read
number ¦ 2/3 ¦ not read
number ¦ half ¦ not read
euros ¦ EUR 1,2 Mio ¦ not read
yes-no ¦ no comment ¦ not read
yes-no ¦ we cannot confirm it ¦ not read
yes-no ¦ I do not know ¦ not read
yes-no ¦ it is possible ¦ not read
yes-no ¦ yes? ¦ not read
yes-no ¦ maybe yes ¦ not read
killed ¦ C-300 ¦ not read
killed ¦ ПТУ-19 ¦ not read
killed ¦ 19 ПТУ ¦ not read
killed ¦ December 31 ¦ not read
killed ¦ 31 December ¦ not read
killed ¦ hospital 12 ¦ not read
killed ¦ 12 December killed ¦ not read
killed ¦ May 12 people were killed ¦ not read
`);
