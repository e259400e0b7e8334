import { describe, expect, test } from 'vitest';
import { ENCODINGS } from '@/lib/domain/document-text';
import { charsetOf, decodeBytes } from './encoding';
import { encoded } from './testing/encoded';

const RUSSIAN =
  'Министерство сообщило, что в результате удара погибли 63 военнослужащих, а не четыреста, как утверждалось ранее.';
const UKRAINIAN = 'Міністерство повідомило, що внаслідок удару загинуло 89 військових; їхні імена не названо.';
const ARABIC = 'قالت الوزارة إن عدد القتلى بلغ تسعة وثمانين شخصا في الضربة';

const html = (bytes: Uint8Array, server?: string) => decodeBytes(bytes, { isHtml: true, server });
const plain = (bytes: Uint8Array, told: { server?: string; editor?: string } = {}) =>
  decodeBytes(bytes, { isHtml: false, ...told });

describe('where the encoding comes from', () => {
  test.each([
    ['utf-8', Buffer.from('\ufeffдев’ять')],
    ['utf-16le', Buffer.from('\ufeffдев’ять', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffдев’ять', 'utf16le').swap16()],
  ])('a byte order mark: %s', (name, bytes) => {
    expect(plain(bytes, { server: 'windows-1251' })).toEqual({
      text: 'дев’ять',
      encoding: { name, from: 'byte order mark' },
    });
  });

  test('the server, before the document', () => {
    const bytes = encoded(`<meta charset="windows-1252"><p>${RUSSIAN}`, 'windows-1251');
    expect(html(bytes, 'windows-1251').encoding).toEqual({ name: 'windows-1251', from: 'the server' });
    expect(html(bytes, 'windows-1251').text).toContain(RUSSIAN);
  });

  test('the document', () => {
    const bytes = encoded(
      `<meta http-equiv=content-type content="text/html; charset=koi8-u"><p>${UKRAINIAN.replace('’', '')}`,
      'koi8-u',
    );
    expect(html(bytes).encoding).toEqual({ name: 'koi8-u', from: 'the document' });
    expect(html(bytes).text).toContain('їхні імена');
  });

  test('a declaration that the bytes contradict is passed over', () => {
    expect(html(Buffer.from(`<p>${UKRAINIAN}`), 'iso-8859-1')).toMatchObject({
      encoding: { name: 'utf-8', from: 'a guess' },
    });
    const wrong = html(encoded(`<meta charset=utf-8><p>${RUSSIAN}`, 'windows-1251'));
    expect(wrong).toMatchObject({ encoding: { name: 'windows-1251', from: 'a guess' } });
    expect(wrong.text).toContain(RUSSIAN);
  });

  test('one wrong byte does not unmake UTF-8', () => {
    const read = html(Buffer.concat([Buffer.from(`<meta charset=utf-8><p>${UKRAINIAN}`), Buffer.from([0xff])]));
    expect(read).toMatchObject({ encoding: { name: 'utf-8', from: 'the document' } });
    expect(read.text.endsWith('\ufffd')).toBe(true);
  });

  test.each([
    [RUSSIAN, 'windows-1251'],
    [ARABIC, 'windows-1256'],
    [UKRAINIAN.replaceAll('’', ''), 'koi8-u'],
  ])('a guess: %s in %s', (text, name) => {
    expect(plain(encoded(text, name))).toEqual({ text, encoding: { name, from: 'a guess' } });
  });

  test('UTF-16 without a mark', () => {
    const bytes = Buffer.from(RUSSIAN, 'utf16le');
    expect(plain(bytes)).toEqual({ text: RUSSIAN, encoding: { name: 'utf-16le', from: 'a guess' } });
    expect(plain(Buffer.from(bytes).swap16())).toEqual({
      text: RUSSIAN,
      encoding: { name: 'utf-16be', from: 'a guess' },
    });
  });

  test('the editor, before all others; an encoding that nothing has is passed over', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(RUSSIAN)]);
    expect(plain(bytes, { editor: 'windows-1251' }).encoding).toEqual({ name: 'windows-1251', from: 'the editor' });
    expect(plain(bytes, { editor: 'utf-7' }).encoding).toEqual({ name: 'utf-8', from: 'byte order mark' });
  });
});

test('each encoding that can be chosen is decoded, by its own name', () => {
  expect(ENCODINGS.map((name) => new TextDecoder(name).encoding)).toEqual(ENCODINGS);
});

test('the charset of a media type', () => {
  expect(charsetOf('text/html; charset=windows-1251')).toBe('windows-1251');
  expect(charsetOf('text/html;charset="UTF-8"; x=y')).toBe('UTF-8');
  expect(charsetOf('text/html')).toBeUndefined();
  expect(charsetOf(undefined)).toBeUndefined();
});
