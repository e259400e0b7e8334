import { expect, it } from 'vitest';
import { count, recordOf, said, yesNo } from '@/lib/domain/testing/record';
import type { Content, Value } from '@/lib/domain/value';
import { denied, deniedThatItHappened, exactly, stated } from '@/prisma/factories/values';
import { eventView } from './event';

/** This many questions, each with figures from two sources that cannot both be right. */
function alsoDisputed(many: number): string | undefined {
  const claims = Array.from({ length: many }, (_, n) =>
    count({ id: `c${n}`, slug: `c${n}`, position: n, question: `How many in ${n}?` }),
  );
  const statements = claims.flatMap(({ id }, n) => [
    said(`s${2 * n + 1}`, 'a', stated(exactly(10)), { claim: id }),
    said(`s${2 * n + 2}`, 'b', stated(exactly(20)), { claim: id }),
  ]);
  const sentences = eventView(recordOf(claims, statements), 'latest', new Map()).answer;
  return sentences.map((phrases) => phrases.map(({ text }) => text).join('')).find((text) => text.startsWith('Also'));
}

it('names the first of many disputed questions, and counts the others', () => {
  expect(alsoDisputed(8)).toMatch(/“How many in 6\?” and “How many in 7\?”$/);
  expect(alsoDisputed(9)).toMatch(/“How many in 5\?”, “How many in 6\?” and two other questions\.$/);
});

const textOf = (sentence: readonly { text: string }[] | undefined): string =>
  (sentence ?? []).map(({ text }) => text).join('');

it('prints how far apart two figures are as the row of their question does', () => {
  const claim = count();
  const printed = [14, 15, 16, 17, 18, 19, 20, 27, 100].map((figure) => {
    const statements = [said('s1', 'a', stated(exactly(13))), said('s2', 'b', stated(exactly(figure)))];
    const { answer, rows } = eventView(recordOf([claim], statements), 'latest', new Map());
    const ratio = /[\d.]+ (?:times|%)/;
    return [ratio.exec(textOf(answer[0]))?.[0], ratio.exec(rows[0]?.fact ?? '')?.[0]];
  });
  expect(printed.map(([inAnswer]) => inAnswer)).toEqual(printed.map(([, inRow]) => inRow));
  expect(printed[5]).toEqual(['1.4 times', '1.4 times']);
});

it('says plainly who says yes, who denies it and who confirms it', () => {
  const yes: Value = { type: 'yes-no', yes: true };
  const lead = (one: Content, other: Content, more = {}) => {
    const statements = [said('s1', 'a', one, more), said('s2', 'b', other)];
    return textOf(eventView(recordOf([{ ...yesNo, question: 'Was it?' }], statements), 'latest', new Map()).answer[0]);
  };
  const both = 'They cannot both be right.';
  expect(lead(denied(yes), stated(yes))).toBe(`Was it? b says yes. a denies it. ${both}`);
  expect(lead(deniedThatItHappened, { form: 'confirmed' })).toBe(`Was it? b confirms it. a denies it. ${both}`);
  expect(lead(denied({ ...yes, yes: false }), stated({ ...yes, yes: false }))).toBe(
    `Was it? b says no. a rejects “no”. ${both}`,
  );
  expect(lead(deniedThatItHappened, stated(yes), { hedge: 'presumably' })).toBe(
    'Was it? b says yes. a denies it, “presumably”. They conflict only if “presumably” is read as denying it.',
  );
});
