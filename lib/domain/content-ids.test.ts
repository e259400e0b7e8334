import { describe, expect, it } from 'vitest';
import {
  atMost,
  confirmed,
  declined,
  denied,
  deniedStatement,
  deniedThatItHappened,
  exactly,
  fewerThanSaid,
  freeText,
  moreThanSaid,
  onDate,
  options,
  stated,
  tookBack,
  withdrawn,
  yes,
} from '@/prisma/factories/values';
import { contentWithIds } from './content-ids';
import { comparedWith, statementsNamedBy } from './links';
import type { Content } from './value';

const naming: [string, Content, string[]][] = [
  ['fewer than another', stated(fewerThanSaid('s1')), ['s1']],
  ['a denial of more than another', denied(moreThanSaid('s1')), ['s1']],
  ['a denial of a statement', deniedStatement('s1'), ['s1']],
  ['a withdrawal of two', tookBack('s1', 's2'), ['s1', 's2']],
];
const namingNone: [string, Content][] = [
  ['a withdrawal of everything', withdrawn],
  ['a figure', stated(exactly(3))],
  ['a bound', denied(atMost(3))],
  ['a day', stated(onDate('2023-01-01', 'UTC'))],
  ['an answer', stated(yes)],
  ['a text', stated(freeText('words'))],
  ['a denial that it happened', deniedThatItHappened],
  ['a denial of nothing in particular', denied()],
  ['a confirmation', confirmed],
  ['declined', declined],
];

describe('the statements that a content names', () => {
  it.each([...naming, ...namingNone.map(([what, content]): [string, Content, string[]] => [what, content, []])])(
    '%s',
    (_, content, named) => {
      expect(statementsNamedBy(content)).toEqual(named);
    },
  );

  it('are what its value compares itself with only for more and fewer', () => {
    expect(comparedWith(stated(fewerThanSaid('s1')))).toBe('s1');
    expect(comparedWith(denied(moreThanSaid('s1')))).toBe('s1');
    expect(comparedWith(deniedStatement('s1'))).toBeUndefined();
    expect(comparedWith(tookBack('s1'))).toBeUndefined();
    expect(comparedWith(stated(exactly(3)))).toBeUndefined();
  });
});

describe('the same content with other ids', () => {
  const other = { statement: (id: string) => `new ${id}`, option: (id: string) => `other ${id}` };

  it.each(naming)('%s', (_, content, named) => {
    const renamed = contentWithIds(content, other);
    expect(statementsNamedBy(renamed)).toEqual(named.map((id) => `new ${id}`));
    expect(contentWithIds(renamed, { ...other, statement: (id) => id.slice('new '.length) })).toEqual(content);
  });

  it.each(namingNone)('is unchanged: %s', (_, content) => {
    expect(contentWithIds(content, other)).toEqual(content);
  });

  it('has other options, stated or denied, in their order', () => {
    expect(contentWithIds(stated(options('a', 'b')), other)).toEqual(stated(options('other a', 'other b')));
    expect(contentWithIds(denied(options('a')), other)).toEqual(denied(options('other a')));
  });
});
