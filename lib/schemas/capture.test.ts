import { expect, test } from 'vitest';
import { fileAsked } from './capture';

const asked = (name: string, more: object = {}) =>
  fileAsked.safeParse({ name, type: '', size: 5, event: null, ...more });

test('a file has the name that it has, without what the database refuses', () => {
  for (const name of ['../../etc/passwd', '<img src=x>.html', 'a\u202efdp.exe', '"quoted".txt', 'x'.repeat(500)]) {
    expect(asked(name).data?.name).toBe(name);
  }
  expect(asked('a\0b.txt').data?.name).toBe('ab.txt');
  expect(asked('a.txt', { type: 'text/\0plain' }).data?.type).toBe('text/plain');
});

test('no name, and a name of more than 500 characters, are refused', () => {
  for (const name of ['', '\0', '\u200b', 'x'.repeat(501)])
    expect(asked(name).success, JSON.stringify(name)).toBe(false);
});
