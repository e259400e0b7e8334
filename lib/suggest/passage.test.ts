import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { suggestPassage } from './passage';
import { ARTICLE, EVENT, READY, spanOf } from './testing/makiivka';

const DOCUMENT = { text: ARTICLE, outlet: { name: 'Quayside Wire' }, published: '2023-01-25', language: 'en' };
const slugOf = (id: string | undefined) => makiivka.claims.find((claim) => claim.id === id)?.slug;

const guessed = async (words: string, text = ARTICLE) => {
  const { question, speaker, said, form, saidOn, language } = await suggestPassage(
    { ...DOCUMENT, text },
    spanOf(text, words),
    READY,
  );
  return [
    slugOf(question?.value),
    speaker?.value.source ?? speaker?.value.name,
    said?.value,
    form?.value,
    saidOn?.value,
    language?.language,
  ];
};

test.each([
  ['put the Russian dead at about 400', 'killed', 'ua-stratcom', 'about 400', 'stated', '2023-01-25', 'en'],
  ['Moscow acknowledged 63', 'killed', 'ru-mod', '63', 'stated', '2023-01-25', 'en'],
  ['raised its figure to 89', 'killed', 'ru-mod', '89', 'stated', '2023-01-25', 'en'],
  [
    'timed the hit at one minute past midnight, Moscow time',
    'time',
    'ru-mod',
    '00:01, Moscow time on 2023-01-01',
    'stated',
    '2023-01-25',
    'en',
  ],
  [
    'blame on soldiers who had switched on their phones',
    'exposed',
    'ru-mod',
    "soldiers' phone use",
    'stated',
    '2023-01-25',
    'en',
  ],
  ['spoke of many hundreds, counting the wounded', 'wounded', 'girkin', 'many hundreds', 'stated', '2023-01-25', 'en'],
  ['put a name to at least 92 of the dead', 'killed', 'bbc-russian', 'at least 92', 'stated', '2023-01-25', 'en'],
  ['загальної цифри не назвав', 'killed', 'ua-general-staff', undefined, 'declined', '2023-01-02', 'uk'],
  ['gave about 300', 'wounded', 'ua-stratcom', 'about 300', 'stated', '2023-01-25', 'en'],
  ['Rybar, a channel on Telegram, more than 100', 'wounded', 'rybar', 'more than 100', 'stated', '2023-01-25', 'en'],
  ['إن نحو 63 جنديا قتلوا', 'killed', 'ru-mod', 'about 63', 'stated', '2023-01-02', 'ar'],
] as const)('what the article suggests of “%s”', async (words, ...expected) => {
  expect(await guessed(words)).toEqual(expected);
});

test.each([
  ['“Ten were killed,” said Dmitry Azarov at a press conference on Friday.', 'azarov', 'stated'],
  ['“Ten were killed,” said Ada Rowe in a television interview on Friday.', 'Ada Rowe', 'stated'],
  ['A spokesman, Dmitry Azarov, refused to give a number of those killed.', 'azarov', 'declined'],
  ['The office declined to say how many were killed, and named 63 wounded.', 'office', 'stated'],
] as const)('who says what in “%s”', async (text, speaker, form) => {
  const { speaker: who, form: how } = await suggestPassage({ text }, { start: 0, end: text.length }, READY);
  expect([who?.value.source ?? who?.value.name, how?.value]).toEqual([speaker, form]);
});

test.each([
  ['Безсонов заявил, что здание ПТУ поразили из HIMARS.', 'поразили из HIMARS', 'weapon', 'bezsonov', 'HIMARS'],
  ['За словами Данила Безсонова, удар стався о 00:02 1 січня.', 'о 00:02 1 січня', 'time', 'bezsonov', '00:02 1 січня'],
  ['У Міноборони РФ заявили про шість ракет, випущених по будівлі.', 'шість ракет', 'rockets', 'ru-mod', 'шість'],
  ['“Most of them came from Samara,” said Dmitry Azarov.', 'came from Samara', 'home-region', 'azarov', 'Samara'],
  [
    'According to Rybar, more than 100 were wounded.',
    'more than 100 were wounded',
    'wounded',
    'rybar',
    'more than 100',
  ],
  ['أعلن الجيش الأوكراني إصابة ما لا يقل عن ٣٠٠ جندي.', 'ما لا يقل عن ٣٠٠', 'wounded', 'ua-stratcom', 'at least 300'],
] as const)('%s', async (text, words, ...expected) => {
  expect((await guessed(words, text)).slice(0, 3)).toEqual(expected);
});

test.each([
  ['where a figure went to is no bound', 'Міноборони РФ збільшило число загиблих до 89.', '89'],
  ['up to is one', 'Міноборони РФ визнало до 89 загиблих.', 'до 89'],
  ['what stands apart from its figure is not lost', 'Рыбарь писал более чем о 100 раненых.', undefined],
  ['behind what it counts', 'أعلن الجيش الأوكراني مقتل 92 جنديا على الأقل.', 'at least 92'],
  ['at least behind a year', 'On 25 January 2023 Rybar said that at least 92 of the killed were named.', 'at least 92'],
  ['at least behind its own number', 'Rybar said that 92 at least were killed in 2023.', '92 at least'],
  ['dozens', 'Rybar said dozens of soldiers were killed.', 'dozens'],
  ['somebody is no figure', 'One of them, Rybar, said that soldiers had died.', undefined],
  ['neither is a day, a year or a house', 'On 2 January 2023 Rybar spoke of the dead at school No. 19.', undefined],
  [
    'two of which is a part',
    'Rybar said that between 60 and 90 were killed, two of whom were officers.',
    'between 60 and 90',
  ],
])('the words of a value: %s', async (_, text, said) => {
  const found = await suggestPassage({ ...DOCUMENT, text }, { start: 0, end: text.length }, READY);
  expect(found.said?.value).toBe(said);
});

test('each guess says what it comes from, and has the next best', async () => {
  const found = await suggestPassage(DOCUMENT, spanOf(ARTICLE, 'put a name to at least 92 of the dead'), EVENT);
  expect(found.question).toMatchObject({ from: { is: 'measure', words: ['dead'] }, sure: true });
  expect(found.speaker?.from).toEqual({
    is: 'reporting words',
    cue: 'says',
    words: 'BBC News Russian',
    where: 'sentence',
  });
  expect(found.speaker?.others.map(({ value }) => value.name)).toContain('Quayside Wire');
  expect(found.said).toMatchObject({ words: { text: 'at least 92' }, from: { is: 'figure', counts: 'dead' } });
  expect(found.saidOn?.from).toEqual({ is: 'document' });
  expect(found.via).toEqual({ name: 'Quayside Wire' });
});

test('a day of the week that may be the document’s own or the week before is told as tied', async () => {
  const text = 'On Wednesday BBC News Russian said it had named at least 92 of the dead.';
  const { saidOn } = await suggestPassage({ ...DOCUMENT, text }, spanOf(text, 'at least 92'), READY);
  expect(saidOn).toMatchObject({ value: '2023-01-25', tied: true, others: [{ value: '2023-01-18' }] });
});

test.each([
  ['Rybar said on Monday that 63 were killed on 1 January.', '2023-01-23'],
  ['They gave a figure on 2 January. Two days later the Russian defence ministry named 89 dead.', '2023-01-04'],
  ['У понеділок Міноборони РФ заявило про 63 загиблих.', '2023-01-23'],
  ['وقالت وزارة الدفاع الروسية أمس إن 63 جنديا قتلوا.', '2023-01-24'],
  // Days that are told of, and days in a week that is not named, are not guessed.
  ['Moscow acknowledged 63 who died last Monday.', '2023-01-25'],
  ['Rybar said that 63 were killed on Monday.', '2023-01-25'],
])('the day of “%s”', async (text, day) => {
  const passage = spanOf(text, /63|89/u.exec(text)?.[0] ?? '');
  const { saidOn } = await suggestPassage({ ...DOCUMENT, text }, passage, READY);
  expect(saidOn?.value).toBe(day);
});

test.each([
  ['The ministry declined to give a number.', 'declined'],
  ['The ministry denied that 500 were killed.', 'denied'],
  ['500 dead is nonsense, the ministry said.', 'denied'],
  ['The ministry confirmed deaths and wounded.', 'confirmed'],
  ['The ministry withdrew its earlier figure of the dead.', 'withdrawn'],
  ['Міністерство відмовилося коментувати втрати.', 'declined'],
  ['Міністерство підтвердило загибель військових.', 'confirmed'],
  ['Министерство опровергло сообщения о 500 погибших.', 'denied'],
  ['رفضت الوزارة التعليق على عدد القتلى.', 'declined'],
  ['نفت الوزارة مقتل 500 جندي.', 'denied'],
])('the form of “%s”', async (text, form) => {
  const found = await suggestPassage({ ...DOCUMENT, text }, { start: 0, end: text.length }, READY);
  expect(found.form?.value).toBe(form);
});

test('two questions of which as much speaks are told as tied', async () => {
  const text = 'Rybar wrote of 6 rockets.';
  const { question } = await suggestPassage({ ...DOCUMENT, text }, spanOf(text, '6 rockets'), READY);
  expect([question?.value, question?.others[0]?.value].map(slugOf).sort()).toEqual(['rockets', 'rockets-hit']);
  expect(question).toMatchObject({ tied: true, sure: false });
});

test('who is not on record is proposed by the words of the document', async () => {
  const text = 'A regional hospital said 12 of the wounded had been taken in.';
  const { speaker } = await suggestPassage({ ...DOCUMENT, text }, spanOf(text, '12 of the wounded'), READY);
  expect(speaker).toMatchObject({ value: { name: 'regional hospital' }, sure: false });
  expect(speaker?.value.source).toBeUndefined();
});

test('a pronoun stands for whoever spoke before, and is never sure', async () => {
  const text = 'Dmitry Azarov spoke first. He said that 63 soldiers were killed.';
  const { speaker } = await suggestPassage({ ...DOCUMENT, text }, spanOf(text, '63 soldiers were killed'), READY);
  expect(speaker).toMatchObject({ value: { source: 'azarov' }, from: { is: 'pronoun', words: 'He' }, sure: false });
});

test('of what extent a number is, how it was got, and how sure it is', async () => {
  const named = await suggestPassage(DOCUMENT, spanOf(ARTICLE, 'put a name to at least 92 of the dead'), READY);
  expect(named.label).toMatchObject({ value: 'killed-by-name', from: { words: ['name'] }, sure: false });
  expect(named.gotBy).toMatchObject({ value: 'counted', words: { text: 'put a name to' } });
  const text = 'The UK Ministry of Defence called 89 dead a realistic possibility, by its own estimate.';
  const hedged = await suggestPassage({ ...DOCUMENT, text }, { start: 0, end: text.length }, READY);
  expect(hedged.hedge?.value).toBe('a realistic possibility');
  expect(hedged.gotBy?.value).toBe('estimated');
  const plain = await suggestPassage(DOCUMENT, spanOf(ARTICLE, 'Moscow acknowledged 63'), READY);
  expect([plain.label, plain.gotBy, plain.hedge]).toEqual([undefined, undefined, undefined]);
});

test('nothing is guessed of nothing', async () => {
  expect(await suggestPassage(DOCUMENT, { start: 5, end: 5 }, READY)).toEqual({});
  expect(await suggestPassage({ text: ' \n\n ' }, { start: 0, end: 4 }, READY)).toEqual({});
  const bare = { zone: 'UTC', questions: [], sources: [] };
  const found = await suggestPassage({ text: '63 were killed, officials said.' }, { start: 0, end: 15 }, bare);
  expect(found.question).toBeUndefined();
  expect(found.saidOn).toBeUndefined();
  expect(found.speaker?.value).toEqual({ name: 'officials' });
});

test('whatever is selected, the words of a guess stand where it says', async () => {
  const places = fc.tuple(fc.nat(ARTICLE.length), fc.nat(ARTICLE.length));
  await fc.assert(
    fc.asyncProperty(places, async ([a, b]) => {
      const passage = { start: Math.min(a, b), end: Math.max(a, b) };
      const { question, speaker, said, form, saidOn } = await suggestPassage(DOCUMENT, passage, READY);
      for (const guess of [question, speaker, said, form, saidOn]) {
        for (const { words } of guess === undefined ? [] : [guess, ...guess.others]) {
          if (words !== undefined) expect(ARTICLE.slice(words.start, words.end)).toBe(words.text);
        }
        expect(guess?.others.length ?? 0).toBeLessThanOrEqual(4);
      }
      if (said?.words) expect(said.words.start >= passage.start && said.words.end <= passage.end).toBe(true);
    }),
    { numRuns: Number(process.env.CASES ?? 12) },
  );
});

test('huge and odd passages are read in part, and none fails', async () => {
  const texts = [
    'Rybar said 63 were killed and '.repeat(1500),
    '('.repeat(50_000),
    'U.S. '.repeat(4000),
    `${'😀'.repeat(5000)} 63 \u202e killed \u0301\u0301`,
    '٤٠٠ قتيل '.repeat(1500),
    '\u0000\ud800 63',
    '中国国防部说有六十三名士兵死亡。'.repeat(500),
  ];
  for (const text of texts) {
    const found = await suggestPassage({ ...DOCUMENT, text }, { start: 0, end: text.length + 10 }, READY);
    expect(found.language?.language ?? 'none').toMatch(/^[a-z]{2,4}$/);
    for (const words of [found.said?.words, found.speaker?.words, found.question?.words, found.form?.words]) {
      if (words !== undefined) expect(text.slice(words.start, words.end)).toBe(words.text);
    }
  }
});

test('a bare number is no day that was not read', async () => {
  const text = "The mayor's office put the number of dead at 9 and left.";
  const passage = { start: 0, end: text.length };
  const { saidOn } = await suggestPassage({ text, published: '2023-01-25' }, passage, READY);
  expect(saidOn).toMatchObject({ value: '2023-01-25', from: { is: 'document' } });
  expect(saidOn?.from).not.toHaveProperty('unread');
});

test('of the next best questions the values are told as well', async () => {
  const text = 'The ministry put the number of dead at 63 and said that it began after 00:01 on 1 January 2023.';
  const { question, said, saidOnOthers = [] } = await suggestPassage({ text }, { start: 0, end: text.length }, READY);
  expect(saidOnOthers.map(({ claim }) => claim)).toEqual(question?.others.map(({ value }) => value));
  const values = [
    [slugOf(question?.value), said?.value],
    ...saidOnOthers.map((one) => [slugOf(one.claim), one.said?.value]),
  ];
  expect(values).toContainEqual(['killed', '63']);
  expect(values).toContainEqual(['time', expect.stringMatching(/00:01/)]);
});
