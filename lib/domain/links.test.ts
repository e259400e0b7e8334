import { expect, it } from 'vitest';
import { deniedStatement, exactly, fewerThanSaid, stated, tookBack } from '@/prisma/factories/values';
import { linksOf } from './links';
import { said } from './testing/record';
import type { Content } from './value';

it('a statement refers to what it repeats, to what it names, and to what it came after', () => {
  const links = (content: Content) => linksOf(said('s9', 'a', content, { basedOn: ['s1', 's2'], saidAfter: 's3' }));
  expect(links(stated(exactly(5)))).toEqual(['s1', 's2', 's3']);
  expect(links(stated(fewerThanSaid('s4')))).toEqual(['s1', 's2', 's4', 's3']);
  expect(links(deniedStatement('s4'))).toEqual(['s1', 's2', 's4', 's3']);
  expect(links(tookBack('s4'))).toEqual(['s1', 's2', 's4', 's3']);
  expect(linksOf(said('s9', 'a', stated(exactly(5))))).toEqual([]);
});
