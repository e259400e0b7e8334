import { describe, expect, it } from 'vitest';
import {
  confirmed,
  declined,
  denied,
  deniedStatement,
  exactly,
  stated,
  tookBack,
  withdrawn,
  yes,
} from '@/prisma/factories/values';
import { comparedAs, outcomesOn, replacedBy } from './outcome';
import type { Claim, Statement } from './record';
import { referencesIn } from './references';
import { count, narrower, recordOf, said, yesNo } from './testing/record';
import { toldOutcome } from './testing/told-outcome';
import { assessClaim } from './verdict';

const claim = count();
const n = (figure: number) => stated(exactly(figure));

/** What became of each statement, and what it is compared as, by its id. */
function told(statements: readonly Statement[], on: Claim = claim) {
  const record = recordOf([on], statements);
  const references = referencesIn(record);
  const reading = assessClaim(record, on, 'latest');
  const outcomes = outcomesOn(reading);
  const compared = (statement: Statement) => {
    const outcome = outcomes.get(statement.id);
    if (outcome === undefined) throw new Error(`Nothing is known of ${statement.id}.`);
    const as = comparedAs(statement, outcome, on, references);
    if (as.kind !== 'compared') return as.reason;
    return `${as.of}${as.until === 'now' ? '' : ` until ${as.until.id}`}`;
  };
  return Object.fromEntries(
    statements.map((one) => [one.id, `${toldOutcome(outcomes.get(one.id))}; ${compared(one)}`]),
  );
}

describe('what became of a statement', () => {
  it('a value holds until the next one, which replaces it', () => {
    expect(
      told([said('s1', 'a', n(63)), said('s2', 'a', n(70), { day: 2 }), said('s3', 'a', n(89), { day: 4 })]),
    ).toEqual({
      s1: 'superseded by s2; said until s2',
      s2: 'superseded by s3; said until s3',
      s3: 'current position; said',
    });
  });

  it('a withdrawn value leaves none: the one before it does not return', () => {
    const values = [said('s1', 'a', n(5)), said('s2', 'a', n(9), { day: 2 }), said('s3', 'a', withdrawn, { day: 3 })];
    const taken = { s1: 'superseded by s2; said until s2', s2: 'withdrawn by s3; said until s3' };
    expect(told(values)).toEqual({ ...taken, s3: 'withdrawal of s2; gave no value' });
    expect(told([...values, said('s4', 'a', n(10), { day: 4 })])).toEqual({
      ...taken,
      s3: 'withdrawal of s2 by s4; gave no value',
      s4: 'current position; said',
    });
    expect(told([said('s1', 'a', withdrawn)])).toEqual({ s1: 'withdrawal of nothing; gave no value' });
  });

  it('a denial holds beside the value, until it is taken back', () => {
    const both = [said('s1', 'a', n(5)), said('s2', 'a', denied(exactly(50)), { day: 2 })];
    expect(told(both)).toEqual({ s1: 'current position; said', s2: 'current denial; denied' });
    expect(told([...both, said('s3', 'a', tookBack('s2'), { day: 3 })])).toEqual({
      s1: 'current position; said',
      s2: 'withdrawn by s3; denied until s3',
      s3: 'withdrawal of s2; gave no value',
    });
    expect(told([...both, said('s3', 'a', withdrawn, { day: 3 })])).toEqual({
      s1: 'withdrawn by s3; said until s3',
      s2: 'withdrawn by s3; denied until s3',
      s3: 'withdrawal of s1 and s2; gave no value',
    });
  });

  it('(2) a denial of the value replaces it, and a value that cannot be true with a denial replaces that', () => {
    expect(told([said('s1', 'a', n(5)), said('s2', 'a', denied(exactly(5)), { day: 2 })])).toEqual({
      s1: 'superseded by s2; said until s2',
      s2: 'current denial; denied',
    });
    expect(told([said('s1', 'a', denied(exactly(5))), said('s2', 'a', n(5), { day: 2 })])).toEqual({
      s1: 'superseded by s2; denied until s2',
      s2: 'current position; said',
    });
  });

  it('(2) what is said again holds as the later one', () => {
    expect(told([said('s1', 'a', n(5)), said('s2', 'a', n(5), { day: 2 })])).toEqual({
      s1: 'said again by s2; said until s2',
      s2: 'current position; said',
    });
  });

  it('(2) a confirmation is compared beside the values, and past once its source says 0', () => {
    expect(told([said('s1', 'a', confirmed), said('s2', 'a', n(0), { day: 2 })])).toMatchObject({
      s1: 'superseded by s2; gave no value',
      s2: 'current position; said',
    });
  });

  it('(2) a denial of nothing in particular is not comparable, and of a statement is', () => {
    expect(
      told([said('s1', 'a', n(5)), said('s2', 'b', denied()), said('s3', 'c', deniedStatement('s1'))]),
    ).toMatchObject({
      s2: 'current denial; rejects nothing in particular',
      s3: 'current denial; said',
    });
  });

  it('denying one of yes and no is saying the other', () => {
    expect(told([said('s1', 'a', denied(yes))], yesNo)).toEqual({ s1: 'current denial; said' });
  });

  it('a confirmation or a decline is shown beside the values, until overtaken', () => {
    expect(told([said('s1', 'a', declined), said('s2', 'a', confirmed, { day: 2 })])).toEqual({
      s1: 'beside; gave no value',
      s2: 'beside; gave no value',
    });
    expect(told([said('s1', 'a', declined), said('s2', 'a', n(5), { day: 2 })])).toMatchObject({
      s1: 'overtaken by s2; gave no value',
    });
    expect(told([said('s1', 'a', declined), said('s2', 'a', declined, { day: 2 })])).toMatchObject({
      s1: 'overtaken by s2; gave no value',
    });
  });

  it('an echo is named after its root, is never compared, and is past once its source says another value', () => {
    const chain = [
      said('s1', 'a', n(5)),
      said('s2', 'b', n(5), { basedOn: ['s1'] }),
      said('s3', 'd', n(5), { basedOn: ['s2'] }),
    ];
    expect(told(chain)).toEqual({
      s1: 'current position; said',
      s2: 'echo of s1; repeats another statement',
      s3: 'echo of s1; repeats another statement',
    });
    expect(told([...chain, said('s4', 'a', n(6), { day: 2 })])).toMatchObject({
      s2: 'echo of s1, who moved; repeats another statement',
    });
    expect(told([...chain, said('s4', 'b', n(7), { day: 2 })])).toMatchObject({
      s2: 'superseded by s4; repeats another statement',
    });
    expect(told([said('s2', 'a', n(5), { basedOn: ['s1'] })])).toEqual({
      s2: 'echo of not on record; repeats another statement',
    });
  });

  it('(2) an echo that was surely said after its speaker moved is compared', () => {
    const late = [
      said('s1', 'a', n(5)),
      said('s2', 'a', n(6), { day: 2 }),
      said('s3', 'b', n(5), { day: 3, basedOn: ['s1'] }),
    ];
    expect(told(late)).toEqual({
      s1: 'superseded by s2; said until s2',
      s2: 'current position; said',
      s3: 'late echo of s1, who moved; said',
    });
  });

  it('a source that repeats itself keeps what it said', () => {
    expect(told([said('s1', 'a', n(63)), said('s2', 'a', n(63), { day: 2, basedOn: ['s1'] })])).toEqual({
      s1: 'current position; said',
      s2: 'echo of s1; repeats another statement',
    });
  });
});

describe('what a value replaced', () => {
  const cameBefore = (statements: readonly Statement[], id: string) => {
    const record = recordOf([claim], statements);
    const history = assessClaim(record, claim, 'latest').histories.get('a');
    const statement = statements.find((one) => one.id === id);
    if (history === undefined || statement === undefined) throw new Error(`No ${id} of a.`);
    return replacedBy(statement, history).map(({ was, until }) => `${was.id} until ${'on' in until && until.on}`);
  };
  const taken = [said('s1', 'a', n(63)), said('s2', 'a', n(89), { day: 2 }), said('s3', 'a', withdrawn, { day: 3 })];

  it('held until the next value, or until it was withdrawn', () => {
    expect(cameBefore(taken, 's3')).toEqual(['s2 until 2023-01-03', 's1 until 2023-01-02']);
    const later = [...taken, said('s4', 'a', n(90), { day: 5 })];
    expect(cameBefore(later, 's1')).toEqual([]);
  });

  it('(2) is nothing that was taken back before it was said', () => {
    const again = [said('s1', 'a', n(40)), said('s2', 'a', withdrawn, { day: 2 }), said('s3', 'a', n(75), { day: 3 })];
    expect(cameBefore(again, 's3')).toEqual([]);
    expect(cameBefore(again, 's2')).toEqual(['s1 until 2023-01-02']);
  });

  it('is nothing for a source that repeats itself', () => {
    const more = [...taken.slice(0, 2), said('s4', 'a', n(89), { day: 4, basedOn: ['s2'] })];
    expect(cameBefore(more, 's2')).toEqual(['s1 until 2023-01-02']);
    expect(cameBefore(more, 's4')).toEqual([]);
  });

  it('(2) is of the same scope alone', () => {
    const known = (id: string, figure: number, day: number) => said(id, 'a', n(figure), { day, scope: narrower });
    const more = [said('s1', 'a', n(89)), known('s2', 25, 2), known('s3', 30, 3)];
    expect(cameBefore(more, 's1')).toEqual([]);
    expect(cameBefore(more, 's3')).toEqual(['s2 until 2023-01-03']);
  });

  it('(2) is every move, there and back', () => {
    const back = [said('s1', 'a', n(89)), said('s2', 'a', n(63), { day: 2 }), said('s3', 'a', n(89), { day: 3 })];
    expect(cameBefore(back, 's3')).toEqual(['s2 until 2023-01-03', 's1 until 2023-01-02']);
  });
});
