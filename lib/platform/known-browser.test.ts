import { expect, test } from 'vitest';
import { browserOf, KNOWN_FOR, markOfBrowser } from './known-browser';

const SECRET = 'a secret of a test, which is long enough';
const now = new Date('2030-01-02T00:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const mark = markOfBrowser(SECRET, 'one@desk.example', now);

test('a browser is known for the account that signed in there, for one year', () => {
  const browser = browserOf(SECRET, 'one@desk.example', mark, later(1));
  expect(browser).toMatch(/^[\w-]{22}$/);
  expect(browserOf(SECRET, 'one@desk.example', mark, later(KNOWN_FOR - 1))).toBe(browser);
  expect(browserOf(SECRET, 'one@desk.example', mark, later(KNOWN_FOR))).toBe('unknown');
  expect(browserOf(SECRET, 'one@desk.example', markOfBrowser(SECRET, 'one@desk.example', now), now)).not.toBe(browser);
});

test('a browser is not known for another account, under another secret, or by an altered mark', () => {
  const [browser = '', at = '', seal = ''] = mark.split('.');
  expect(browserOf(SECRET, 'two@desk.example', mark, now)).toBe('unknown');
  expect(browserOf(`${SECRET}!`, 'one@desk.example', mark, now)).toBe('unknown');
  const changed = [
    `${browser.slice(0, -1)}_.${at}.${seal}`,
    `${browser}.${Number(at) + 1}.${seal}`,
    `${browser}.${at}.${seal.slice(0, -2)}AA`,
    `${browser}.${at}`,
    `${mark}.x`,
    ` ${mark}`,
    '',
    undefined,
  ];
  for (const one of changed) expect(browserOf(SECRET, 'one@desk.example', one, now), String(one)).toBe('unknown');
});

test('the mark does not reveal the account', () => {
  expect(mark).not.toContain('one');
  expect(Buffer.from(mark, 'base64url').toString()).not.toContain('desk.example');
});
