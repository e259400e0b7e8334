import { expect, test } from 'vitest';
import { checkEvidence } from '@/lib/domain/evidence-check';
import { evidenceText } from '@/lib/domain/evidence-text';
import { suggestPassage } from './passage';
import { READY, spanOf } from './testing/makiivka';

/** A Wednesday. */
const WEDNESDAY = '2023-01-25';

const daysOf = async (text: string, words = text, document: { published?: string } = { published: WEDNESDAY }) =>
  (await suggestPassage({ text, ...document }, spanOf(text, words), READY)).saidOn;

const FRIDAY = '2023-01-20';

test.each([
  ['The ministry said on 2 January that 63 were killed.', '2023-01-02', 'on 2 January'],
  ['Rybar said on 2 March that 63 were killed.', '2022-03-02', 'on 2 March'],
  ['Rybar said late on Friday night that 63 were killed.', FRIDAY, 'late on Friday night'],
  [
    '“Twelve were killed,” said Fire Chief Ada Rowe at a press conference on Friday morning.',
    FRIDAY,
    'on Friday morning',
  ],
  ['“12 were killed,” said Dmitry Azarov, the governor of Samara region, on Friday.', FRIDAY, 'on Friday'],
  ['In a statement on 2 January, the Russian defence ministry put the dead at 63.', '2023-01-02', 'on 2 January'],
  ['In its Friday briefing the ministry put the dead at 63.', FRIDAY, 'Friday'],
  ['On Friday, a spokesman for the army, Dmitry Azarov, said 63 were killed.', FRIDAY, 'On Friday'],
  ['63 were killed in a strike on 1 January, the ministry said on 4 January.', '2023-01-04', 'on 4 January'],
  ['У п’ятницю вранці Міноборони РФ заявило про 63 загиблих.', FRIDAY, 'У п’ятницю вранці'],
  ['Про 63 загиблих повідомив губернатор Дмитро Азаров на брифінгу 2 січня.', '2023-01-02', '2 січня'],
  ['Минобороны РФ заявило 2 января о 63 погибших.', '2023-01-02', '2 января'],
  ['О 63 погибших сообщил губернатор Дмитрий Азаров на брифинге в пятницу.', FRIDAY, 'в пятницу'],
  ['Як заявив у неділю Дмитро Азаров, загинули 63 військових.', '2023-01-22', 'у неділю'],
  ['63 человека погибли 1 января, сообщило 4 января Минобороны РФ.', '2023-01-04', '4 января'],
  ['وقالت وزارة الدفاع الروسية في بيان صباح الجمعة إن 63 جنديا قتلوا.', FRIDAY, 'صباح الجمعة'],
  ['وقالت وزارة الدفاع الروسية في 2 يناير إن 63 جنديا قتلوا.', '2023-01-02', 'في 2 يناير'],
])('beside what reports, a day without its year is the last one: %s', async (text, day, words) => {
  expect(await daysOf(text)).toMatchObject({ value: day, from: { is: 'words', words, counted: 'before' } });
  // The check by machine finds the day that was guessed in these words.
  const said = { day: { on: day, documentOn: WEDNESDAY } };
  expect(checkEvidence(evidenceText(text), [0, text.length], said)).toMatchObject([{ stands: 'in the quote' }]);
});

test.each([
  ['63 were killed on 1 January, the ministry said.', '2023-01-01', 'on 1 January'],
  ['On Friday 63 were killed, the ministry said.', FRIDAY, 'On Friday'],
  ['On Friday soldiers were killed, the ministry said.', FRIDAY, 'On Friday'],
  ['Rybar said ten soldiers died on Friday.', FRIDAY, 'on Friday'],
  ['Rybar said the fire began on Friday.', FRIDAY, 'on Friday'],
  ['Rybar said the school was hit at 00:02 on 1 January.', '2023-01-01', 'on 1 January'],
  ['As of Friday, 63 were killed, the ministry said.', FRIDAY, 'Friday'],
  ['63 человека погибли в пятницу, заявило Минобороны РФ.', FRIDAY, 'в пятницу'],
  ['قال المتحدث باسم الدفاع المدني إن 12 شخصا قتلوا مساء الخميس.', '2023-01-19', 'مساء الخميس'],
  ['قتل 63 جنديا يوم الجمعة، قالت وزارة الدفاع الروسية.', FRIDAY, 'يوم الجمعة'],
])('a day on which it may only have happened comes second: %s', async (text, day, words) => {
  expect(await daysOf(text)).toMatchObject({
    value: WEDNESDAY,
    from: { is: 'document' },
    others: [{ value: day, from: { is: 'told', words }, sure: false }],
  });
});

test('in a document of a Wednesday “on Wednesday” is that day or the one a week before, and the check takes both', async () => {
  const text = 'The ministry said on Wednesday that 63 were killed.';
  const guess = await daysOf(text);
  expect(guess).toMatchObject({
    value: WEDNESDAY,
    tied: true,
    from: { counted: 'same' },
    others: [{ value: '2023-01-18', from: { counted: 'before' } }],
  });
  for (const on of [WEDNESDAY, '2023-01-18']) {
    const checked = checkEvidence(evidenceText(text), [0, text.length], { day: { on, documentOn: WEDNESDAY } });
    expect(checked).toMatchObject([{ stands: 'in the quote', as: 'Wednesday' }]);
  }
});

test('what goes on was said when the sentence before was; what stands beside it may have been', async () => {
  const before = '“Twelve people were killed,” said Dmitry Azarov at a press conference on Friday morning.';
  const words = 'at least 17 others were hurt';
  expect(await daysOf(`${before} He said that ${words}.`, words)).toMatchObject({
    value: FRIDAY,
    from: { is: 'sentence before', words: 'on Friday morning' },
    sure: false,
  });
  expect(await daysOf(`${before} Rybar said that ${words}.`, words)).toMatchObject({
    value: WEDNESDAY,
    others: [{ value: FRIDAY, from: { is: 'sentence before' } }],
  });
  const apart = await daysOf(`${before}\n\nRybar said that ${words}.`, words);
  expect(apart).toMatchObject({ value: WEDNESDAY, others: [] });
});

test('without a day of the document only a whole date is guessed', async () => {
  const whole = 'Rybar said on 2 January 2023 that 63 died.';
  expect(await daysOf(whole, whole, {})).toMatchObject({ value: '2023-01-02', sure: true });
  for (const day of ['on 2 January', 'on Friday', 'yesterday']) {
    const text = `Rybar said ${day} that 63 died.`;
    expect(await daysOf(text, text, {}), day).toBeUndefined();
  }
});

test('“last Friday” is a day of an unsaid week: it is told as not read', async () => {
  expect(await daysOf('Rybar said last Friday that 63 were killed.')).toMatchObject({
    value: WEDNESDAY,
    from: { is: 'document', unread: 'Friday' },
  });
});
