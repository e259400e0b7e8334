import { expect, test } from 'vitest';
import { beginningOf, pageNamed, textsTyped } from './unsent-texts';

test('what was typed is told, and not what a form has besides', () => {
  const typed = {
    event: '018c0000-0000-7000-8000-000000000001',
    form: 'stated',
    counted: 'on',
    said: 'about 12',
    confirmed: '{"bound":"12","relation":"about","type":"number"}',
    words: 'قتل تسعة',
    aliases: ['Fire brigade', ' ', { label: 'Минобороны' }],
    note: undefined,
  };
  expect(textsTyped(typed)).toEqual(['about 12', 'قتل تسعة', 'Fire brigade', 'Минобороны']);
});

test('a line has its beginning, and a page its own name', () => {
  expect(beginningOf(['a\n  b', 'c'])).toBe('a b · c');
  expect(beginningOf(['x'.repeat(200)])).toBe(`${'x'.repeat(120)} …`);
  expect(pageNamed('Log a statement · Crossread desk')).toBe('Log a statement');
});
