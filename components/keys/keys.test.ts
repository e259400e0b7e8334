import { expect, test } from 'vitest';
import { DESK_PARTS, parseDeskQuery } from '@/lib/schemas/desk-address';
import { isTypedInto, KEY_LINES, PLACES } from './keys';

test.each([
  [{ tagName: 'INPUT', type: 'text' }, true],
  [{ tagName: 'INPUT', type: 'search' }, true],
  [{ tagName: 'INPUT', type: 'password' }, true],
  [{ tagName: 'INPUT', type: 'email' }, true],
  [{ tagName: 'INPUT', type: 'date' }, true],
  [{ tagName: 'TEXTAREA', type: 'textarea' }, true],
  [{ tagName: 'SELECT', type: 'select-one' }, true],
  [{ tagName: 'DIV', isContentEditable: true }, true],
  [{ tagName: 'INPUT', type: 'checkbox' }, false],
  [{ tagName: 'INPUT', type: 'radio' }, false],
  [{ tagName: 'BUTTON', type: 'submit' }, false],
  [{ tagName: 'A' }, false],
  [{ tagName: 'BODY', isContentEditable: false }, false],
  [null, false],
])('%j is typed into: %s', (target, is) => {
  expect(isTypedInto(target)).toBe(is);
});

test('no key leads to two pages, and each part that is named is one of the desk', () => {
  expect(new Set(PLACES.map(({ code }) => code)).size).toBe(PLACES.length);
  for (const { code, key } of PLACES) expect(code).toBe(`Key${key.toUpperCase()}`);
  const parts = PLACES.filter(({ href }) => href.startsWith('/desk?'));
  expect(parts.map(({ href }) => DESK_PARTS[parseDeskQuery(href.slice('/desk?'.length)).part])).toEqual(
    parts.map(({ to }) => to),
  );
});

test('every key is listed once in each part', () => {
  for (const { lines } of KEY_LINES) {
    const listed = lines.map(({ keys }) => keys.join(' '));
    expect(new Set(listed).size).toBe(listed.length);
  }
});
