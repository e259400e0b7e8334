import { expect, test } from 'vitest';
import { asOfAlone, asOfTarget, hasEmptyFields, meaningOf } from './parameters.mjs';

test.each([
  ['/about?fbclid=1', '/about'],
  ['/events/makiivka?utm_source=a&x', '/events/makiivka'],
  ['/events/makiivka?asof=2023-01-02&since=&x=1', '/events/makiivka?asof=2023-01-02'],
  ['/events/makiivka?find=%D0%B0&hide=a&hide=b', '/events/makiivka?find=%D0%B0&hide=a&hide=b'],
  ['/events/makiivka/claims/killed?asof=2023&sort=disputed', '/events/makiivka/claims/killed?asof=2023'],
  ['/?order=disputed&order=1&page=2&page=3', '/?order=disputed&page=2'],
  ['/?page=2&order=disputed', '/?order=disputed&page=2'],
  ['/?page=1&order=latest', '/'],
  ['/log?before=101&x=1', '/log?before=101'],
  ['/log?x=1', '/log'],
  ['/corrections?page=2&x=1', '/corrections?page=2'],
  ['/corrections?page=1', '/corrections'],
  ['/events/makiivka/corrections?x=1', '/events/makiivka/corrections'],
  ['/log/check?head=1:ab', '/log/check?head=1:ab'],
  ['/desk?show=submitted', '/desk?show=submitted'],
  ['/events/makiivka/report.csv?asof=2023', '/events/makiivka/report.csv?asof=2023'],
  ['/events/makiivka/picture.png?v=mx36bet9', '/events/makiivka/picture.png'],
  ['/events/makiivka/claims/killed/picture.png?v=1', '/events/makiivka/claims/killed/picture.png'],
  ['/events/makiivka', '/events/makiivka'],
])('%s is shortened to %s', (target, meant) => expect(meaningOf(target)).toBe(meant));

test.each([
  ['/events/makiivka?asof=2023-01-02', '/events/makiivka', '2023-01-02'],
  ['/events/makiivka/claims/killed?asof=soon', '/events/makiivka/claims/killed', 'soon'],
  ['/events/makiivka?asof=2023-01-02T10:00+02:00', '/events/makiivka', '2023-01-02T10:00 02:00'],
])('%s asks for a time and nothing else', (target, path, asked) =>
  expect(asOfAlone(target)).toEqual({ path, event: 'makiivka', asked }),
);

test.each([
  '/events/makiivka',
  '/events/makiivka?asof=2023&sort=disputed',
  '/events/makiivka?asof=2023&asof=2022',
  '/events/makiivka?since=2023',
  '/events/makiivka/report.csv?asof=2023',
  '/log?before=101',
])('%s does not ask for a time alone', (target) => expect(asOfAlone(target)).toBeUndefined());

test.each([
  ['/events/makiivka?asof=2023-01-02&since=', true],
  ['/events/makiivka?since=&asof=2023-01-02', true],
  ['/events/makiivka?asof=2023-01-02', false],
  ['/events/makiivka?find=a%3D&sort=disputed', false],
  ['/events/makiivka', false],
])('%s has empty fields: %s', (target, has) => expect(hasEmptyFields(target)).toBe(has));

test('prints the address of a page as of a time, and the bare address for everything that was said', () => {
  expect(asOfTarget('/events/makiivka', '2023-01-01T00:02:00Z')).toBe('/events/makiivka?asof=2023-01-01T00%3A02%3A00Z');
  expect(asOfTarget('/events/makiivka', '')).toBe('/events/makiivka');
});
