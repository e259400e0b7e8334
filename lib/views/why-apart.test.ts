import Big from 'big.js';
import { expect, it } from 'vitest';
import { broader, count, narrower, recordOf, said, timeOf } from '@/lib/domain/testing/record';
import { assessClaim } from '@/lib/domain/verdict';
import { about, atLeast, atMinute, counted, exactly, fewerThan, inWords, stated } from '@/prisma/factories/values';
import { contradictionWords, ruleOf } from './reasons';

type Claim = Parameters<typeof assessClaim>[1];
type Content = Parameters<typeof said>[2];
type More = Parameters<typeof said>[3];

/** Why the two contradict, and the rule by which they were read so. */
function why(claim: Claim, one: [Content, More?], other: [Content, More?]): [string, string] {
  const record = recordOf([claim], [said('s1', 'a', ...one), said('s2', 'b', ...other)]);
  const [pair] = assessClaim(record, claim, 'latest').contradictions;
  if (pair === undefined) throw new Error('The two do not contradict.');
  return [contradictionWords(pair, { claim, record }), ruleOf(pair, { claim, record })];
}

it('says what the words of a figure mean, and by which rule', () => {
  expect(why(count(), [stated(about(400))], [stated(exactly(89))])).toEqual([
    '‘about 400’ means at least 360 (we allow 10 %); 89 is below that',
    'about',
  ]);
  expect(why(count(), [stated(exactly(700))], [stated(about(400))])).toEqual([
    '‘700’ means at least 695 (we take it as rounded); ‘about 400’ means at most 440 (we allow 10 %)',
    'rounded',
  ]);
  expect(why(count(), [stated(counted(17))], [stated(counted(9))])).toEqual(['17 is above 9', 'contradicts']);
  expect(why(count(), [stated(atLeast(150))], [stated(fewerThan(120))])).toEqual([
    '‘at least 150’ is above ‘fewer than 120’',
    'contradicts',
  ]);
});

it('says of a part, and of more than is asked, what follows from it', () => {
  expect(why(count(), [stated(atLeast(92)), { scope: narrower }], [stated(exactly(89))])).toEqual([
    '‘at least 92, a part of it’ counts only a part, so the whole is at least 92; 89 is below that',
    'implied-range',
  ]);
  expect(why(count(), [stated(exactly(89)), { scope: broader }], [stated(exactly(121))])).toEqual([
    '‘89, more than was asked’ counts more than is asked, so what is asked is at most 89; 121 is above that',
    'implied-range',
  ]);
});

it('names the reading on which it rests, and links to that', () => {
  expect(
    why(
      count(),
      [stated(inWords('dozens', 24, 99)), { wording: { kind: 'verbatim', words: 'dozens', language: 'en' } }],
      [stated(exactly(12))],
    ),
  ).toEqual([
    '‘dozens’ means at least 24 (as we read these words); 12 is below that, but only if ‘dozens’ is read as 24 to 99',
    'firm',
  ]);
});

it('tells times as later and earlier, and what a question allows', () => {
  const [early, late] = ['2025-03-14T07:48:00Z', '2025-03-14T08:05:00Z'].map((at) => stated(atMinute(at, 'UTC')));
  if (early === undefined || late === undefined) throw new Error('Two times are needed.');
  expect(why(timeOf(), [early], [late])[0]).toBe('08:05 on 14 Mar 2025 (UTC) is later than 07:48 on 14 Mar 2025 (UTC)');
  expect(why(timeOf(300), [early], [late])).toEqual([
    '08:05 on 14 Mar 2025 (UTC) is later than 07:48 on 14 Mar 2025 (UTC), by more than the 5 minutes that this question allows',
    'tolerance',
  ]);
  expect(why(count({ tolerance: new Big(10) }), [stated(counted(130))], [stated(counted(100))])[0]).toBe(
    '130 is above 100, by more than the 10 that this question allows',
  );
});
