import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  confirmed,
  declined,
  denied,
  deniedSaid,
  exactly,
  stated,
  takenBack,
  withdrawn,
  yes,
} from '@/prisma/factories/values';
import { bySource, historyOf, inOrderSaid } from './history';
import { comparedAs, type Outcome, outcomesOn, replacedBy } from './outcome';
import type { Claim, EventRecord, Statement } from './record';
import { type References, referencesIn, rootOf } from './references';
import { isComparable } from './said';
import { anyRecords } from './testing/any-claim';
import { RUNS } from './testing/arbitraries';
import { count, narrower, recordOf, said, yesNo } from './testing/record';
import { talkativeRecords } from './testing/talkative';
import { assessClaim } from './verdict';

const claim = count();
const n = (figure: number) => stated(exactly(figure));

const listedEvent = (outcome: Outcome | undefined): string => {
  if (outcome === undefined) return 'nothing';
  const of = 'of' in outcome ? ` of ${namesIn(outcome.of)}` : '';
  const moved = 'moved' in outcome && outcome.moved ? ', who moved' : '';
  return `${outcome.kind}${of}${moved}${'by' in outcome && outcome.by ? ` by ${outcome.by.id}` : ''}`;
};

function namesIn(of: Statement | readonly Statement[] | 'not on record'): string {
  if (of === 'not on record') return of;
  const all = 'id' in of ? [of] : of;
  return all.length === 0 ? 'nothing' : all.map(({ id }) => id).join(' and ');
}

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
    statements.map((one) => [one.id, `${listedEvent(outcomes.get(one.id))}; ${compared(one)}`]),
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
    expect(told([...both, said('s3', 'a', takenBack('s2'), { day: 3 })])).toEqual({
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
    expect(told([said('s1', 'a', n(5)), said('s2', 'b', denied()), said('s3', 'c', deniedSaid('s1'))])).toMatchObject({
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

const tried = fc.oneof({ weight: 3, arbitrary: talkativeRecords }, { weight: 1, arbitrary: anyRecords });

// By brute force: what a source held after each thing that it said, read from the method's own history of every prefix.

function heldIn(prefix: readonly Statement[], zone: string, { statements }: References) {
  const { value, denials, repeats, remarks } = historyOf(prefix, zone, statements);
  const values = [...(value === 'none' ? [] : [value]), ...denials, ...repeats];
  return { values: new Set(values), all: new Set([...values, ...remarks]) };
}

function outcomeByPrefixes(statement: Statement, said: readonly Statement[], record: EventRecord): Outcome {
  const references = referencesIn(record);
  const held = said.map((_, index) => heldIn(said.slice(0, index + 1), record.event.zone, references));
  const index = said.indexOf(statement);
  const ended = held.findIndex(({ all }, at) => at >= index && !all.has(statement));
  const by = said[ended];
  if (statement.content.form === 'withdrawn') {
    const before = held[index - 1]?.values ?? new Set<Statement>();
    const of = said.find((one) => before.has(one) && !held[index]?.values.has(one)) ?? 'nothing on record';
    return { kind: 'withdrawal', of, ...(by && { by }) };
  }
  const gives = statement.content.form === 'stated' || statement.content.form === 'denied';
  if (by !== undefined) {
    if (!gives) return { kind: 'overtaken', by };
    return { kind: by.content.form === 'withdrawn' ? 'withdrawn' : 'superseded', by };
  }
  if (!gives) return { kind: 'beside' };
  if (statement.basedOn !== undefined) return { kind: 'echo', of: rootOf(statement, references) };
  return { kind: statement.content.form === 'denied' ? 'current denial' : 'current position' };
}

test('for every statement, the outcome is what the history of every prefix gives', () => {
  fc.assert(
    fc.property(tried, ({ claim: on, record }) => {
      const outcomes = outcomesOn(assessClaim(record, on, 'latest'), referencesIn(record));
      expect(outcomes.size).toBe(record.statements.length);
      for (const own of bySource(inOrderSaid(record.statements, record.event.zone)).values()) {
        for (const one of own) {
          expect(listedEvent(outcomes.get(one.id)), one.id).toBe(listedEvent(outcomeByPrefixes(one, own, record)));
        }
      }
    }),
    RUNS,
  );
});

test('what is compared now is each comparable position, as what it implies, and nothing else', () => {
  fc.assert(
    fc.property(tried, ({ claim: on, record }) => {
      const references = referencesIn(record);
      const reading = assessClaim(record, on, 'latest');
      const outcomes = outcomesOn(reading, references);
      const compared = record.statements.flatMap((one) => {
        const outcome = outcomes.get(one.id);
        const as = outcome && comparedAs(one, outcome, on, references);
        return as?.kind === 'compared' && as.until === 'now' ? [[one.id, as.implied] as const] : [];
      });
      const positions = reading.positions.filter(isComparable).map(({ statement, implied }) => [statement.id, implied]);
      expect(new Map(compared)).toEqual(new Map(positions as [string, unknown][]));
    }),
    RUNS,
  );
});

test('the values that a value replaced are those that held before it, each until something of its source ended it', () => {
  fc.assert(
    fc.property(tried, ({ claim: on, record }) => {
      const reading = assessClaim(record, on, 'latest');
      for (const own of bySource(inOrderSaid(record.statements, record.event.zone)).values()) {
        const history = reading.histories.get(own[0]?.source ?? '');
        if (history === undefined || history.value === 'none') continue;
        const told = replacedBy(history.value, history).map(({ was, until }) => [was.id, until]);
        const found = own.flatMap((one) => {
          const outcome = outcomeByPrefixes(one, own, record);
          const ended = outcome.kind === 'superseded' || outcome.kind === 'withdrawn';
          const isRepeat = history.ended.some(({ statement }) => statement === one) && !history.earlier.includes(one);
          return ended && !isRepeat && one.content.form === 'stated' ? [[one.id, outcome.by.saidAt]] : [];
        });
        expect(told.toReversed()).toEqual(found);
      }
    }),
    RUNS,
  );
});
