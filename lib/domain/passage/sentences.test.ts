import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf, sentencesOf } from './sentences';

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['titles and initials', 'Gen. A. Petrov met Lt. Col. Ivan J. Sirko. Mr. Smith did not.', 2],
  ['a country that shortens its name, within and at the end', 'The U.S. Army left the U.S. The talks went on.', 2],
  ['decimal points and numbers of things', 'About 3.5 million were paid for No. 19 and p. 12. Nothing else was.', 2],
  ['a word that is also an answer', 'Was it hit? No. The roof stood.', 3],
  ['quotation marks close behind their sentence', '“Nobody knows.” He left. "Ask them!" they said.', 3],
  ['a bracket inside a sentence', 'The school (it was No. 19. Nobody was taught there.) burnt down. It was empty.', 2],
  [
    'Ukrainian ranks, places, years',
    'Про це сказав ген. А. Коваль у м. Макіївка. У 2023 р. загинули 400 тис. осіб. Він пішов.',
    3,
  ],
  ['Ukrainian and so on', 'Були танки, гармати і т. д. Потім настала ніч.', 2],
  [
    'Russian ranks, places, years',
    'По словам полк. И. И. Орлова, в г. Макеевка пострадали 63 чел. В 2023 г. Минобороны молчало.',
    2,
  ],
  ['Arabic', 'قال د. سامي إن ٦٣ قتلوا. وأضاف: «لا نعلم». هل هذا صحيح؟ نعم.', 4],
  ['a heading and a list', 'What is known\n- 63 dead\n- 300 wounded', 3],
] as const)('%s', (_, text, count) => {
  expect(cut(text)).toHaveLength(count);
});

test('a sentence keeps what closes behind it', () => {
  expect(cut('He said: “It was No. 19.” Then he left (by car).')).toEqual([
    'He said: “It was No. 19.”',
    'Then he left (by car).',
  ]);
});

test('a wrapped line goes on, and an empty line ends a sentence', () => {
  const line = 'The ministry put the number of its soldiers who had died';
  expect(cut(`${line}\nat 63\n\nand said no more`)).toEqual([`${line}\nat 63`, 'and said no more']);
});

test('what calls itself a language and is none is read all the same', () => {
  expect(sentencesOf('One. Two.', 'no language!')).toHaveLength(2);
});

/** Texts out of what parts sentences, and what only looks so. */
const TEXT = fc
  .array(
    fc.constantFrom(
      'Gen. ',
      'U.S. ',
      'м. ',
      'тис. ',
      'д. ',
      '3.5 ',
      '“',
      '”',
      '(',
      ') ',
      '. ',
      '.',
      '! ',
      '؟ ',
      '… ',
      'The ',
      'house ',
      'будинок ',
      'قال ',
      '\n',
      '\n\n',
      ' \n \n',
      '😀',
      'e\u0301',
      '\u00a0',
      '\t',
      'A. ',
      'No. ',
      '5 ',
      '- ',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('sentences hold all that is not white space, in order, and begin and end with something seen', () => {
  fc.assert(
    fc.property(fc.oneof(TEXT, fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
      let from = 0;
      for (const { start, end } of sentencesOf(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(from, start).trim()).toBe('');
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        from = end;
      }
      expect(text.slice(from).trim()).toBe('');
    }),
    { numRuns: Number(process.env.CASES ?? 150) },
  );
});

test('no sentence reaches over an empty line', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const paragraphs = paragraphsOf(text);
      for (const { start, end } of sentencesOf(text)) {
        expect(paragraphs.some((one) => one.start <= start && end <= one.end)).toBe(true);
      }
    }),
    { numRuns: Number(process.env.CASES ?? 100) },
  );
});
