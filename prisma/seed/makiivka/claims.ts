import type { Claim } from '@/lib/domain/record';
import { category, count, label, option, time } from '@/prisma/factories/claims';

const building = 'the building hit in Makiivka';

export const claims: readonly Claim[] = [
  count('killed', 'persons', {
    position: 1,
    question: 'How many Russian servicemen were killed?',
    shortName: 'killed',
    labels: [
      label('killed-and-wounded', 'killed and wounded together'),
      label('killed-so-far', 'counted so far'),
      label('killed-by-name', 'identified by name'),
    ],
    measure: 'Russian servicemen killed',
    scope: `in ${building}`,
  }),
  count('wounded', 'persons', {
    position: 2,
    question: 'How many Russian servicemen were wounded?',
    shortName: 'wounded',
    labels: [
      label('injured-in-makiivka', 'injured in the shelling of Makiivka'),
      label('killed-not-injured', 'killed, not injured'),
    ],
    measure: 'Russian servicemen wounded',
    scope: `in ${building}`,
  }),
  time('time', 300, {
    position: 3,
    question: 'When was the building hit?',
    shortName: 'time of the hit',
    measure: 'local time of the hit, which was then Moscow time',
    scope: building,
  }),
  category('building', {
    position: 4,
    question: 'What was the building?',
    shortName: 'the building',
    measure: 'what the building was, or was used as',
    scope: building,
    exclusive: false,
    options: [
      option('vocational-school-19', 'vocational school (No. 19)', {
        aliases: ['vocational school', 'technical college', 'ПТУ № 19', 'ПТУ-19'],
      }),
      option('soldiers-quarters', 'quarters of Russian soldiers', {
        aliases: ['barracks', 'temporary deployment point'],
      }),
    ],
  }),
  count('rockets', 'rockets', {
    position: 5,
    question: 'How many rockets were fired at the building?',
    shortName: 'rockets fired',
    labels: [label('rockets-at-region', 'at the whole region')],
    measure: 'rockets fired',
    scope: 'at the building itself',
  }),
  count('rockets-hit', 'rockets', {
    position: 6,
    question: 'How many rockets hit the building?',
    shortName: 'rockets that hit',
    measure: 'rockets that hit',
    scope: 'the building itself',
  }),
  category('weapon', {
    position: 7,
    question: 'Which weapon was used?',
    shortName: 'weapon',
    measure: 'weapon used',
    scope: `against ${building}`,
    exclusive: true,
    options: [option('himars', 'HIMARS', { aliases: ['M142 HIMARS', 'Хаймарс', 'Химарс'] }), option('other', 'other')],
  }),
  category('exposed', {
    position: 8,
    question: 'What exposed or worsened the losses?',
    shortName: 'what exposed them',
    measure: 'what exposed the soldiers or worsened the losses',
    scope: building,
    exclusive: false,
    options: [
      option('phone-use', "soldiers' phone use", { aliases: ['mobile phones'] }),
      option('beside-ammunition', 'soldiers quartered beside ammunition', { aliases: ['ammunition stored nearby'] }),
    ],
  }),
  category('home-region', {
    position: 9,
    question: 'Which region were the dead men from?',
    shortName: 'home region',
    measure: 'home region of the dead',
    scope: building,
    exclusive: false,
    options: [
      option('samara', 'Samara', { aliases: ['Самара'] }),
      option('saratov', 'Saratov', { aliases: ['Саратов'] }),
    ],
  }),
];
