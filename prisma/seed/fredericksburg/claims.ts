import type { Claim } from '@/lib/domain/record';
import { category, count, day, option } from '@/prisma/factories/claims';

const battle = 'in the battle of Fredericksburg, December 1862';

export const claims: readonly Claim[] = [
  day('began', {
    position: 1,
    question: 'When did the battle begin?',
    shortName: 'first day',
    measure: 'first day of the battle',
    scope: 'Fredericksburg, December 1862',
  }),
  category('victor', {
    position: 2,
    question: 'Who won?',
    shortName: 'victor',
    measure: 'side that won',
    scope: battle,
    exclusive: true,
    options: [
      option('union', 'Union'),
      option('confederate', 'Confederate'),
      option('inconclusive', 'inconclusive', { aliases: ['Indecisive'] }),
    ],
  }),
  count('union-strength', 'persons', {
    position: 3,
    question: 'How strong was the Union army?',
    shortName: 'Union strength',
    measure: 'Union soldiers',
    scope: battle,
  }),
  count('confederate-strength', 'persons', {
    position: 4,
    question: 'How strong was the Confederate army?',
    shortName: 'Confederate strength',
    measure: 'Confederate soldiers',
    scope: battle,
  }),
  count('union-losses', 'persons', {
    position: 5,
    question: 'How many soldiers did the Union lose?',
    shortName: 'Union losses',
    measure: 'Union killed, wounded, missing and captured together',
    scope: battle,
  }),
  count('confederate-losses', 'persons', {
    position: 6,
    question: 'How many soldiers did the Confederacy lose?',
    shortName: 'Confederate losses',
    measure: 'Confederate killed, wounded, missing and captured together',
    scope: battle,
  }),
  count('union-killed', 'persons', {
    position: 7,
    question: 'How many Union soldiers were killed?',
    shortName: 'Union killed',
    measure: 'Union soldiers killed',
    scope: battle,
  }),
  count('confederate-killed', 'persons', {
    position: 8,
    question: 'How many Confederate soldiers were killed?',
    shortName: 'Confederate killed',
    measure: 'Confederate soldiers killed',
    scope: battle,
  }),
];
