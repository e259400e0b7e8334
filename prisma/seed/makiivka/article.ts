/**
 * How the record uses every sentence of the article that the project starts from (News18, 2 January 2023). The article
 * may not be copied into this repository, so its sentences are numbered in reading order, without the date line, and
 * each is described in our words.
 */
export type SentenceAccount = { sentence: number; about: string } & (
  | { records: readonly string[] }
  | { verdict: 'checkable, and added to the record'; records: readonly string[] }
  | { verdict: 'no checkable claim' }
);

/** Counted by hand in the article: 14 paragraphs; numbers 1, 3, 4, 5 and 14 have two sentences. */
export const SENTENCES = 19;

const added = 'checkable, and added to the record';

export const accounts: readonly SentenceAccount[] = [
  {
    sentence: 1,
    about: 'Ukraine’s number of Russian soldiers killed, put as a minimum',
    records: ['s01', 'r01', 'r02'],
  },
  {
    sentence: 2,
    about: 'HIMARS fired by Ukraine at a building, in the outlet’s own voice',
    verdict: added,
    records: ['s07', 's36'],
  },
  { sentence: 3, about: 'soldiers were quartered in it, according to Ukraine', records: ['s29'] },
  {
    sentence: 4,
    about: 'the Russian-installed authorities admit casualties and give no number',
    records: ['s35', 'r22', 'r23'],
  },
  {
    sentence: 5,
    about: 'drones and missiles against Kyiv at the same time',
    verdict: added,
    records: ['s37', 's38'],
  },
  { sentence: 6, about: 'the minute of the hit, from Bezsonov through the BBC', records: ['s04', 'r05', 'r06'] },
  { sentence: 7, about: 'what the building was, from the same man', records: ['s05', 'r07', 'r08'] },
  { sentence: 8, about: 'his confirmation of dead and wounded', records: ['s06', 'r09', 'r10'] },
  { sentence: 9, about: 'bloggers put the losses below Ukraine’s number', records: ['s10', 'r17', 'r18'] },
  { sentence: 10, about: 'a presenter, not named, on the weight of the losses', records: ['s11', 'r19', 'r20'] },
  {
    sentence: 11,
    about: 'Ukraine’s number of wounded, beside its number of killed',
    records: ['s01', 's02', 'r03', 'r04'],
  },
  { sentence: 12, about: 'rockets at the region, from the administration', records: ['s09', 'r15', 'r16'] },
  {
    sentence: 13,
    about: 'what the attack on Kyiv was aimed at, with what, and that it was an answer to Makiivka',
    verdict: added,
    records: ['s37', 's38', 's39', 's40', 's41'],
  },
  {
    sentence: 14,
    about: 'one man hurt by debris, from Kuleba, whom the article calls the mayor; the BBC has it from the mayor',
    records: ['s30', 's32', 's33', 'r24', 'r25'],
  },
  {
    sentence: 15,
    about: 'a wish of one president and a promise of the other; the adjective for both is the outlet’s opinion',
    verdict: added,
    records: ['s45', 's46'],
  },
  { sentence: 16, about: 'people in Kyiv told to stay in shelters', verdict: added, records: ['s42'] },
  { sentence: 17, about: 'the make of the drones, according to Kyiv', records: ['s31'] },
  { sentence: 18, about: 'months of strikes on the power supply', verdict: added, records: ['s43'] },
  { sentence: 19, about: 'what these strikes had done', verdict: added, records: ['s44'] },
];
