import { expect, it } from 'vitest';
import { count, list, narrower, recordOf, said } from '@/lib/domain/testing/record';
import { assessClaim } from '@/lib/domain/verdict';
import { about, atLeast, confirmed, denied, exactly, fewerThan, options, stated } from '@/prisma/factories/values';
import { covidItaly } from '@/prisma/seed/covid-italy/record';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { eventView } from './event';
import { conflictFreeReason } from './no-conflict';

function reasonOf(claim: Parameters<typeof assessClaim>[1], ...contents: readonly Parameters<typeof said>[2][]) {
  const statements = contents.map((content, n) => said(`s${n}`, `a${n}`, content));
  return conflictFreeReason(assessClaim(recordOf([claim], statements), claim, 'latest'));
}

it('of answers that differ says why they do not conflict', () => {
  const places = { saratov: 'top', samara: 'top' };
  expect(reasonOf(list(false, places), stated(options('saratov')), stated(options('samara')))).toBe(
    'one does not exclude another',
  );
  expect(
    reasonOf(list(true, { country: 'top', city: 'country' }), stated(options('country')), stated(options('city'))),
  ).toBe('one is only less specific');
  expect(reasonOf(count(), stated(about(400)), stated(fewerThan(500)))).toBe('the ranges overlap');
  expect(reasonOf(count(), stated(exactly(40)), stated(exactly(40)), denied(exactly(500)))).toBe(
    'something else is denied',
  );
});

it('of a figure about a part, that not all count the same', () => {
  const claim = count();
  const part = said('s2', 'b', stated(atLeast(92)), { scope: narrower });
  const record = recordOf([claim], [said('s1', 'a', stated(about(400))), part]);
  expect(conflictFreeReason(assessClaim(record, claim, 'latest'))).toBe('not all count the same');
});

it('of anything that is disputed, agreed or said by one alone says nothing', () => {
  expect(reasonOf(count(), stated(exactly(40)), stated(exactly(80)))).toBeUndefined();
  expect(reasonOf(count(), stated(exactly(40)), stated(exactly(40)))).toBeUndefined();
  expect(reasonOf(count(), stated(exactly(40)), confirmed)).toBeUndefined();
});

it('stands in the rows of the demonstration that look like conflicts', () => {
  const why = (record: typeof makiivka, key: string) =>
    eventView(record, 'latest', new Map()).rows.find((row) => row.key === key)?.why;
  expect(why(makiivka, 'home-region')).toBe('one does not exclude another');
  expect(why(makiivka, 'killed')).toBeUndefined();
  const whys = eventView(covidItaly, 'latest', new Map()).rows.map((row) => row.why);
  expect(whys).toContain('not all count the same');
});
