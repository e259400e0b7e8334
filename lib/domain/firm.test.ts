import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMost,
  between,
  counted,
  denied,
  deniedStatement,
  exactly,
  fewerThanSaid,
  inWords,
  moreThan,
  moreThanSaid,
  no,
  options,
  stated,
  vague,
  yes,
} from '@/prisma/factories/values';
import { isFirm, readingsOf } from './firm';
import type { Claim, Statement } from './record';
import { count, dayOf, list, recordOf, said, timeOf, yesNo } from './testing/record';
import type { Content, NumberValue, TimeValue } from './value';
import { assessClaim } from './verdict';

// Firm or by reading (method.md). Every dispute is asked for twice: pair by pair, and as the page counts it.

const n = (figure: number): Content => stated(exactly(figure));
const HEDGE = { hedge: 'a realistic possibility' };

/** `consistent`, `firm`, or on which readings the contradictions rest: "s1 read as 24 to 99". */
function dispute(statements: readonly Statement[], claim: Claim = count()): string {
  const reading = assessClaim(recordOf([claim], statements), claim, 'latest');
  const pairs = reading.contradictions;
  expect(reading.howDisputed.isFirm).toBe(pairs.some(({ a, b }) => isFirm(a, b, claim)));
  if (pairs.length === 0) return 'nothing contradicts';
  const [firm] = pairs.filter(({ a, b }) => isFirm(a, b, claim));
  if (firm) return 'firm';
  const readings = pairs.flatMap(({ a, b }) =>
    readingsOf(a, b, claim).map((one) =>
      one.kind === 'words' ? `${one.of} read as ${one.as.low} to ${one.as.high}` : `${one.of} ${one.kind}`,
    ),
  );
  return [...new Set(readings)].join(', ');
}

const between2 = (one: Content, two: Content, claim?: Claim): string =>
  dispute([said('s1', 'a', one), said('s2', 'b', two)], claim);
const dozens: NumberValue = { ...vague(24, 99), word: 'dozens' } as NumberValue;

describe('a contradiction (2)', () => {
  it.each<[string, Content, Content, string]>([
    ['of two figures', n(63), n(89), 'firm'],
    ['of a range and a figure outside', stated(between(40, 60)), n(89), 'firm'],
    ['of bounds', stated(moreThan(100)), n(89), 'firm'],
    // About 400 is 360 to 440; in the firm test 300 to 500.
    ['of about 400 and 63', stated(about(400)), n(63), 'firm'],
    ['of about 400 and 299', stated(about(400)), n(299), 'firm'],
    ['of about 400 and 301', stated(about(400)), n(301), 's1 read as 360 to 440'],
    [
      'of about 400 and about 300',
      stated(about(400)),
      stated(about(300)),
      's1 read as 360 to 440, s2 read as 270 to 330',
    ],
    // Dozens are 24 to 99; in the firm test 12 to 99.
    ['of dozens and 11', stated(dozens), n(11), 'firm'],
    ['of dozens and 15', stated(dozens), n(15), 's1 read as 24 to 99'],
    [
      'of dozens that an editor read as 30 to 90, and 15',
      stated(inWords('dozens', 30, 90)),
      n(15),
      's1 read as 30 to 90',
    ],
    ['of dozens and 100 counted', stated(dozens), stated(counted(100)), 'firm'],
    ['of dozens, by the range that was confirmed alone, and 15', stated(vague(24, 99)), n(15), 's1 read as 24 to 99'],
    ['of a range of an editor’s own, which is no entry of the lexicon', stated(vague(20, 99)), n(15), 'firm'],
    ['of several and 12', stated(vague(3, 9)), n(12), 's1 read as 3 to 9'],
    ['of hundreds and 150', stated(vague(200, 999)), stated(counted(150)), 's1 read as 200 to 999'],
  ])('%s', (_, one, two, expected) => expect(between2(one, two)).toBe(expected));

  it('of a denied figure is firm at that figure alone', () => {
    expect(between2(denied(exactly(400)), n(400))).toBe('firm');
    expect(between2(denied(exactly(400)), stated(about(400)))).toBe('firm');
    // 402 lies in 395 to 404, which is what is denied as read.
    expect(between2(denied(exactly(400)), n(402))).toBe('s1 read as 395 to 404');
    // About 99 is 89 to 109; 100 is not the figure that is denied.
    expect(between2(denied(about(99)), stated(counted(100)))).toBe('s1 read as 89 to 109');
  });

  it('of a denied range is firm: it is taken as given', () => {
    expect(between2(denied(between(50, 999)), stated(about(400)))).toBe('firm');
    expect(between2(denied(atLeast(100)), n(500))).toBe('firm');
  });

  it('of what is read so widely that it says nothing is by reading', () => {
    const share = count({ whole: false, upperBound: new Big(100) });
    expect(between2(stated(about(90)), stated(counted(70)), share)).toBe('s1 read as 81 to 99');
  });
});

describe('what names another statement (2)', () => {
  const k = said('s1', 'k', stated(about(400)));

  it('is firm against the very statement that it names', () => {
    expect(dispute([k, said('s2', 'b', stated(fewerThanSaid('s1')))])).toBe('firm');
    expect(dispute([k, said('s2', 'b', stated(moreThanSaid('s1')))])).toBe('firm');
    expect(dispute([k, said('s2', 'b', deniedStatement('s1'))])).toBe('firm');
    const again = [k, said('s2', 'b', stated(fewerThanSaid('s1'))), said('s3', 'k', stated(about(400)), { day: 2 })];
    expect(dispute(again)).toBe('firm');
    expect(dispute([...again, said('s4', 'k', stated(about(400)), { day: 3 })])).toBe('firm');
  });

  it('is by reading against another source that said the same twice', () => {
    const fewer = said('s2', 'b', stated(fewerThanSaid('s1')));
    const twice = [said('s3', 'c', stated(about(400))), said('s4', 'c', stated(about(400)), { day: 2 })];
    expect(dispute([said('s1', 'k', stated(about(400)), HEDGE), fewer, ...twice])).not.toBe('firm');
  });

  it('against others reaches to the far end of the widened range that it names, the end included', () => {
    // Fewer than about 400 is below 360; read most widely up to 500.
    const fewer = (figure: number) =>
      dispute([
        said('s1', 'k', stated(about(400)), HEDGE),
        said('s2', 'b', stated(fewerThanSaid('s1'))),
        said('s3', 'c', stated(counted(figure))),
      ]);
    expect(fewer(300)).not.toBe('firm');
    expect(fewer(380)).not.toBe('firm');
    expect(fewer(500)).not.toBe('firm');
    expect(fewer(501)).toBe('firm');
  });

  it('may be read so widely that it says nothing, and then rests on its reading', () => {
    // Fewer than "at least 50" is below 50; at its widest there is no end to it.
    const atLeast50 = said('s1', 'k', stated(atLeast(50)), HEDGE);
    const fewer = said('s2', 'b', stated(fewerThanSaid('s1')), { day: 2 });
    const expected = 's1 hedged, s2 read as 0 to 49';
    expect(dispute([atLeast50, fewer, said('s3', 'c', n(70), { day: 3 })])).toBe(expected);
    // More than "at most 50" is above 50; at its widest from 0 on.
    const more = said('s2', 'b', stated(moreThanSaid('s1')), { day: 2 });
    const least = dispute([said('s1', 'k', stated(atMost(50)), HEDGE), more, said('s3', 'c', n(20), { day: 3 })]);
    expect(least).toBe('s1 hedged, s2 read as 51 to open');
    expect(dispute([said('s0', 'c', n(70)), atLeast50, fewer])).toBe('s2 read as 0 to 49, s1 hedged');
  });

  it('is not firm if it is hedged', () => {
    expect(dispute([k, said('s2', 'b', deniedStatement('s1'), HEDGE)])).toBe('s2 hedged');
  });
});

describe('a running total (2)', () => {
  it('is not firmly disputed by what grew since', () => {
    const on = (day: number) => ({ countsAsOf: { precision: 'day', on: dayOf(day), zone: 'UTC' } }) as const;
    // About 112 is 100 to 124; at its widest 84 to 140.
    const sameDay = [said('s1', 'a', n(95), on(1)), said('s2', 'b', stated(about(112)), on(1))];
    const later = said('s3', 'c', stated(counted(150)), on(2));
    expect(dispute([...sameDay, later], count({ running: true }))).toBe('s2 read as 100 to 124');
  });
});

describe('what is hedged (2)', () => {
  it('is compared, and makes no dispute firm', () => {
    expect(dispute([said('s1', 'a', n(63)), said('s2', 'b', n(89), HEDGE)])).toBe('s2 hedged');
    const with70 = [said('s1', 'a', n(63)), said('s2', 'b', n(89), HEDGE), said('s3', 'c', n(70))];
    expect(dispute(with70)).toBe('firm');
  });

  it('is told beside the words that the contradiction rests on as well', () => {
    const both = [said('s1', 'a', stated(about(400)), HEDGE), said('s2', 'b', n(301))];
    expect(dispute(both)).toBe('s1 hedged, s1 read as 360 to 440');
  });
});

describe('other types (2)', () => {
  it('are firm if nobody hedges', () => {
    expect(between2(stated(yes), stated(no), yesNo)).toBe('firm');
    expect(dispute([said('s1', 'a', stated(yes)), said('s2', 'b', stated(no), HEDGE)], yesNo)).toBe('s2 hedged');
    const places = list(true, { basel: 'top', geneva: 'top' });
    expect(between2(stated(options('basel')), stated(options('geneva')), places)).toBe('firm');
    expect(between2(stated(options('basel')), denied(options('basel')), places)).toBe('firm');
  });

  it('about a time reaches twice as far: about noon is 11:45 to 12:15, and may be 11:30 to 12:30', () => {
    const clock = (relation: 'exact' | 'about', time: string): Content =>
      stated({ type: 'time', relation, precision: 'minute', zone: 'UTC', at: `2023-01-01T${time}:00Z` } as TimeValue);
    expect(between2(clock('about', '12:00'), clock('exact', '12:10'), timeOf())).toBe('nothing contradicts');
    expect(between2(clock('about', '12:00'), clock('exact', '12:20'), timeOf())).toContain('s1 read as');
    expect(between2(clock('about', '12:00'), clock('exact', '12:31'), timeOf())).toBe('firm');
  });
});
