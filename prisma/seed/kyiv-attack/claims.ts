import type { Claim } from '@/lib/domain/record';
import { category, count, option, text, yesNo } from '@/prisma/factories/claims';

const night = 'the attack on Kyiv in the night to 2 January 2023';

export const claims: readonly Claim[] = [
  count('kyiv-injured', 'persons', {
    position: 1,
    question: 'How many people did falling debris injure in Kyiv?',
    shortName: 'injured by debris',
    measure: 'persons injured by falling debris',
    scope: 'in the city of Kyiv',
  }),
  yesNo('kyiv-drones', {
    position: 2,
    question: 'Were the drones Iranian-made Shaheds?',
    shortName: 'make of the drones',
    measure: 'whether the drones were Iranian-made Shaheds',
    scope: night,
  }),
  category('kuleba-office', {
    position: 3,
    question: 'Which office did Oleksiy Kuleba hold?',
    shortName: 'office of Kuleba',
    measure: 'office held by Oleksiy Kuleba',
    scope: 'on 2 January 2023',
    exclusive: true,
    options: [
      option('mayor-of-kyiv', 'mayor of Kyiv'),
      option('head-of-region', 'head of the Kyiv regional administration', {
        aliases: ['regional governor', 'head of the Kyiv regional military administration'],
      }),
    ],
  }),
  // The claims below were added for the article's later sentences, which the CSV files omit.
  category('kyiv-means', {
    position: 4,
    question: 'What was Kyiv attacked with?',
    shortName: 'means',
    measure: 'means of attack',
    scope: night,
    exclusive: false,
    options: [option('drones', 'drones', { aliases: ['Shahed drones'] }), option('missiles', 'missiles')],
  }),
  category('kyiv-target', {
    position: 5,
    question: 'What was the attack on Kyiv aimed at?',
    shortName: 'target',
    measure: 'target',
    scope: night,
    exclusive: false,
    options: [
      option('critical-infrastructure', 'critical infrastructure', { aliases: ['infrastructure'] }),
      option('energy-infrastructure', 'energy infrastructure', { within: 'critical-infrastructure' }),
    ],
  }),
  yesNo('kyiv-answer', {
    position: 6,
    question: 'Was the attack on Kyiv an answer to the strike in Makiivka?',
    shortName: 'answer to Makiivka',
    measure: 'whether it answered the strike in Makiivka',
    scope: night,
  }),
  yesNo('kyiv-shelter', {
    position: 7,
    question: 'Were residents told to stay in shelters?',
    shortName: 'told to shelter',
    measure: 'whether residents were told to stay in shelters',
    scope: 'in the city of Kyiv, in the night to 2 January 2023',
  }),
  yesNo('power-strikes', {
    position: 8,
    question: 'Had Russia been striking Ukraine’s power supply for months?',
    shortName: 'strikes on power',
    measure: 'whether the power supply had been a target for months',
    scope: 'in Ukraine as a whole, up to 2 January 2023',
  }),
  text('power-effect', {
    position: 9,
    question: 'What had the strikes on the power supply done?',
    shortName: 'effect on power',
    measure: 'effect of the strikes on the power supply',
    scope: 'in Ukraine as a whole, up to 2 January 2023',
  }),
  text('new-year-words', {
    position: 10,
    question: 'What did the two presidents say at New Year?',
    shortName: 'New Year words',
    measure: 'what they wished or promised',
    scope: 'in their New Year addresses',
  }),
];
