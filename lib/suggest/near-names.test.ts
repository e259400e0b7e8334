import { describe, expect, it } from 'vitest';
import { addressOf } from './name-tokens';
import { likeness, nearTo } from './near-names';

const known = (...names: string[]) => names.map((name) => ({ name, names: [name] }));
const near = (name: string, ...others: string[]) => nearTo([name], known(...others)).map((one) => one.name);

describe('one name in several scripts and romanisations', () => {
  const SAME = ['Olexij Horbenko', 'Oleksii Horbenko', 'Алексей Горбенко', 'Олексій Горбенко'];

  it.each(SAME)('%s is near to each of the others', (name) => {
    expect(near(name, ...SAME)).toHaveLength(SAME.length);
    expect(near(name, 'Oleh Horbenko', 'Олег Горбенко')).toEqual([]);
  });

  it('is near to one of several names of a source', () => {
    const ministry = { names: ['Ministry of Defence', 'Министерство обороны', 'Минобороны'] };
    expect(nearTo(['Minoborony'], [ministry])).toEqual([ministry]);
    expect(nearTo(['Someone Else', 'Минобороны'], [ministry])).toEqual([ministry]);
    expect(nearTo([], [ministry])).toEqual([]);
  });
});

describe('names are near', () => {
  it.each([
    ['Horbenko, Oleksii', 'Oleksii Horbenko'],
    ['O. Horbenko', 'Oleksii Horbenko'],
    ['SergeiLavrov', 'Sergei Lavrov'],
    ['Gazprom OAO', 'Gazprom'],
    ['Reuters', 'REUTERS'],
    ['ТАСС', 'TASS'],
  ])('%s and %s', (a, b) => {
    expect(near(a, b)).toEqual([b]);
    expect(near(b, a), 'either way').toEqual([a]);
  });

  it.each([
    ['Oleh Horbenko', 'Oleksii Horbenko'],
    ['Angela Merkel', 'Angelo Cruz'],
    ['Ali', 'Eli'],
    ['O. H.', 'Oleksii Horbenko'],
    ['', 'Reuters'],
    ['…', '…'],
  ])('but not %s and %s', (a, b) => {
    expect(near(a, b)).toEqual([]);
  });

  it('the nearest first, and no more than a few', () => {
    expect(near('Olaf Scholz', 'Olaf Scholze', 'Angela Merkel', 'Olaf Scholz')).toEqual([
      'Olaf Scholz',
      'Olaf Scholze',
    ]);
    expect(near('Reuters', ...Array.from({ length: 9 }, () => 'Reuters'))).toHaveLength(5);
  });

  it('as much from either side', () => {
    expect(likeness('Olaf Scholze', 'Scholz, Olaf')).toBe(likeness('Scholz, Olaf', 'Olaf Scholze'));
    expect(likeness('Reuters', 'Reuters')).toBe(1);
  });
});

describe('a name as an address', () => {
  it.each([
    ['Олексій Горбенко', 'oleksiy-gorbenko'],
    ['  Ukraine’s General Staff! ', 'ukraines-general-staff'],
    ['Ministère de l’Intérieur', 'ministere-de-linterieur'],
    ['2+2', '2-2'],
    ['…', ''],
  ])('%s is %s', (name, address) => {
    expect(addressOf(name)).toBe(address);
  });

  it('is cut between words, and inside the first if that alone is too long', () => {
    expect(addressOf('one two three', 9)).toBe('one-two');
    expect(addressOf('abcdefghijkl', 5)).toBe('abcde');
  });
});
