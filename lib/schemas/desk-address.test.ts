import { expect, test } from 'vitest';
import {
  commentsInList,
  deskAddress,
  listAfter,
  pageAgain,
  pageInList,
  parseDeskAddress,
  parseDeskQuery,
  parseInList,
  parseNameGiven,
} from './desk-address';

const EVENT = '018c0000-0000-7000-8000-000000000001';

test('an address says what a list shows, and reads as the same', () => {
  const address = {
    part: 'submitted',
    words: 'killed & wounded',
    event: EVENT,
    kind: 'statement',
    assigned: 'nobody',
    page: 3,
  } as const;
  expect(deskAddress(address)).toBe(
    `/desk?show=submitted&find=killed+%26+wounded&event=${EVENT}&kind=statement&assigned=nobody&page=3`,
  );
  expect(parseDeskQuery(deskAddress(address).slice('/desk?'.length))).toEqual(address);
});

test('what cannot be read counts as not given', () => {
  const given = { show: 'everything', find: 'x'.repeat(201), event: '1', kind: 'person', assigned: 'me', page: '-1' };
  expect(parseDeskAddress(given)).toEqual({ part: 'all', words: '', page: 1 });
});

test.each([
  ['show=submitted&page=2', '/desk?show=submitted&page=2&done=1'],
  ['//evil.example', '/desk?show=all&done=1'],
  ['show=held&done=2&next=//evil.example', '/desk?show=held&done=1'],
  [undefined, '/desk'],
])('after a step on the list %s the desk goes to %s', (list, to) => {
  expect(listAfter(list, '1')).toBe(to);
});

test.each([
  ['Kyiv Post', 'Kyiv Post'],
  [['  Стрелков И. ', 'second'], 'Стрелков И.'],
  ['a\u0000b', 'ab'],
  ['', undefined],
  [undefined, undefined],
  ['x'.repeat(201), undefined],
])('the name with which a form begins: %o', (given, name) => {
  expect(parseNameGiven(given)).toBe(name);
});

test('the page of a thing says from which list it was opened, and leads nowhere else', () => {
  const address = parseDeskQuery('show=submitted&find=killed&page=2');
  const page = pageInList('/desk/sources/1', address, '0b2c1d3e-4f5a-4b6c-8d7e-9f0a1b2c3d4e');
  const parameters = Object.fromEntries(new URL(page, 'https://desk.example').searchParams);
  expect(parseInList(parameters)).toEqual({ address, done: '0b2c1d3e-4f5a-4b6c-8d7e-9f0a1b2c3d4e' });
  expect(parseInList({ list: '//evil.example' })).toEqual({ address: parseDeskQuery('') });
  for (const list of ['', 'x'.repeat(1001), undefined]) expect(parseInList({ list, done: 'x' })).toEqual({});
});

test('the comments on a thing keep its place in the list, and lead nowhere else', () => {
  const address = parseDeskQuery('show=submitted&find=killed&page=2');
  const { list } = Object.fromEntries(
    new URL(pageInList('/desk/sources/1', address), 'https://desk.example').searchParams,
  );
  const page = new URL(commentsInList('/desk/sources/1', 'done', list), 'https://desk.example');
  expect(parseInList(Object.fromEntries(page.searchParams))).toEqual({ address });
  expect([page.pathname, page.searchParams.get('last'), page.hash]).toEqual(['/desk/sources/1', 'done', '#comments']);
  for (const none of [undefined, '', 'x'.repeat(1001)])
    expect(commentsInList('/desk/sources/1', 'done', none)).toBe('/desk/sources/1?last=done#comments');
  const again = new URL(pageAgain('/desk/sources/1', list), 'https://desk.example');
  expect(parseInList(Object.fromEntries(again.searchParams))).toEqual({ address });
  for (const none of [undefined, '', 'x'.repeat(1001)])
    expect(pageAgain('/desk/sources/1', none)).toBe('/desk/sources/1');
  const other = commentsInList('/desk/sources/1', 'done', '//evil.example?next=x#y');
  expect(other).toBe('/desk/sources/1?list=show%3Dall&last=done#comments');
});
