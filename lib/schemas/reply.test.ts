import { describe, expect, test } from 'vitest';
import { replyEntered } from './entered-reply';
import { parseReplyDone, replyForm } from './reply';

const GIVEN = {
  kind: 'statement',
  thing: '00000000-0000-7000-8000-00000000000a',
  words: 'Ми цього не казали.',
  language: 'Ukrainian',
  given: '5 Jan 2023, 14:05',
  zone: 'Europe/Kyiv',
};
const entered = (more: Readonly<Record<string, string>> = {}) => replyEntered(replyForm.parse({ ...GIVEN, ...more }));
const wrong = (more: Readonly<Record<string, string | undefined>>) =>
  replyForm.safeParse({ ...GIVEN, ...more }).error?.issues.map(({ path }) => path.join('.'));

test('words, language and day of a reply, as precisely as they are typed', () => {
  expect(entered()).toEqual({
    ok: true,
    entry: {
      wording: { kind: 'verbatim', words: 'Ми цього не казали.', language: 'uk' },
      givenAt: { precision: 'minute', at: '2023-01-05T12:05:00Z', zone: 'Europe/Kyiv' },
    },
  });
  expect(entered({ given: 'Jan 2023' })).toMatchObject({
    entry: { givenAt: { precision: 'month', on: '2023-01-01' } },
  });
});

test('a translation has its language and its translator', () => {
  const translated = { translation: 'We never said this.', translationLanguage: 'en', translator: 'the desk' };
  expect(entered(translated)).toMatchObject({
    entry: { wording: { translation: { words: 'We never said this.', language: 'en', translator: 'the desk' } } },
  });
});

describe('refused at its field', () => {
  test.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ['without words', { words: ' ' }, 'words'],
    ['of too many words', { words: 'a'.repeat(4001) }, 'words'],
    ['in no language', { language: undefined }, 'language'],
    ['in a language that is none', { language: 'Martian' }, 'language'],
    ['without a day', { given: '' }, 'given'],
    ['a translation by nobody', { translation: 'So.', translationLanguage: 'en' }, 'translator'],
    ['a translation into no language', { translation: 'So.', translator: 'the desk' }, 'translationLanguage'],
    ['a translator of nothing', { translator: 'the desk' }, 'translation'],
    ['on a document', { kind: 'document' }, 'kind'],
  ])('%s', (_, more, field) => {
    expect(wrong(more)).toEqual([field]);
  });

  test.each([
    ['zone', { zone: 'Kyiv' }],
    ['given', { given: 'some day' }],
  ])('%s', (field, more) => {
    expect(entered(more)).toEqual({ ok: false, fieldErrors: { [field]: [expect.any(String)] } });
  });
});

test('what was done is read from an address, and nothing else', () => {
  expect([parseReplyDone('publish'), parseReplyDone('burn'), parseReplyDone(undefined)]).toEqual([
    'publish',
    undefined,
    undefined,
  ]);
});
