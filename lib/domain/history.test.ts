import Big from 'big.js';
import { describe, expect, it, test } from 'vitest';
import {
  about,
  atLeast,
  atMost,
  between,
  confirmed,
  declined,
  denied,
  deniedStatement,
  deniedThatItHappened,
  exactly,
  fewerThanSaid,
  options,
  stated,
  tookBack,
  withdrawn,
} from '@/prisma/factories/values';
import { historyOf } from './history';
import { inOrderSaid } from './order';
import type { Claim, Moment, Statement } from './record';
import { referencesIn } from './references';
import { broader, count, dayOf, different, list, narrower, recordOf, said } from './testing/record';
import type { Content, Scope } from './value';

// What a source holds: everything that it said and did not replace (method.md, "What a source holds").

const claim = count();
const running = count({ running: true });
const n = (figure: number): Content => stated(exactly(figure));
const about400 = stated(about(400));

/** What a source holds at the end, and what ended how, of one claim. */
function historyIn(statements: readonly Statement[], of: Claim = claim, by = 'a') {
  const record = recordOf([of], statements);
  const own = inOrderSaid(statements, 'UTC').filter(({ source }) => source === by);
  const history = historyOf(own, of, referencesIn(record), 'UTC');
  return {
    holds: history.inForce.map(({ id }) => id).join(' '),
    ended: history.ended.map(({ statement, how, by: one }) => `${statement.id} ${how} by ${one.id}`),
    moves: history.moves.map(({ from, to }) => `${from.id} to ${to.id}`),
  };
}

type Step = Content | [Content, Partial<Statement>];

/** Said by one source day by day: s1, s2, … */
const byDay = (...steps: readonly Step[]): Statement[] =>
  steps.map((step, i) => {
    const [content, more] = Array.isArray(step) ? step : [step, {}];
    return said(`s${i + 1}`, 'a', content, { day: i + 1, ...more });
  });
const holds = (...steps: readonly Step[]): string => historyIn(byDay(...steps)).holds;
const scoped = (content: Content, scope: Scope): [Content, Partial<Statement>] => [content, { scope }];
const labelled = (relation: 'broader' | 'narrower' | 'different', label: string): Scope => ({
  relation,
  label,
  note: label,
});

describe('what a source holds (2)', () => {
  it('is all that can be true together: after 89, 25 officers and 500 killed and wounded', () => {
    const rest = [scoped(n(25), labelled('narrower', 'officers')), scoped(n(500), broader)];
    expect(holds(n(89), ...rest)).toBe('s1 s2 s3');
    expect(holds(n(89), scoped(n(140), labelled('narrower', 'by name')))).toBe('s2');
    expect(holds(n(89), scoped(n(60), broader))).toBe('s2');
  });

  it('is the later of two that cannot be true together, in whatever form', () => {
    expect(historyIn(byDay(n(63), n(89)))).toEqual({ holds: 's2', ended: ['s1 replaced by s2'], moves: ['s1 to s2'] });
    expect(holds(n(89), denied(exactly(89)))).toBe('s2');
    expect(holds(denied(exactly(89)), n(89))).toBe('s2');
    expect(holds(n(0), confirmed)).toBe('s2');
    expect(holds(deniedThatItHappened, confirmed)).toBe('s2');
    expect(holds(confirmed, n(0))).toBe('s2');
    expect(holds(confirmed, n(5), declined)).toBe('s1 s2');
  });

  it('counts the tolerance: 63 and 65 can be true together, but of one scope the later replaces', () => {
    const tolerant = count({ tolerance: new Big(4) });
    const denial = byDay(n(63), denied(between(64, 70)));
    expect(historyIn(denial, tolerant).holds).toBe('s1 s2');
    expect(historyIn(byDay(n(63), n(65)), tolerant).holds).toBe('s2');
    const known = byDay(n(63), [n(66), { scope: narrower }]);
    expect(historyIn(known, tolerant).holds).toBe('s1 s2');
    expect(historyIn(known).holds).toBe('s2');
  });

  it('is one value of a scope: the later replaces also what could be true beside it', () => {
    expect(holds(stated(about(400)), n(395))).toBe('s2');
    expect(holds(stated(atLeast(20)), stated(atLeast(25)))).toBe('s2');
    expect(historyIn(byDay([n(25), { scope: narrower }], [n(30), { scope: narrower }])).moves).toEqual(['s1 to s2']);
    const officers = scoped(n(25), labelled('narrower', 'officers'));
    expect(holds(officers, scoped(n(60), labelled('narrower', 'by name')))).toBe('s1 s2');
  });

  it('of scope `different` replaces only one of the same label', () => {
    const cattle = labelled('different', 'cattle');
    expect(holds(n(89), scoped(n(12), cattle))).toBe('s1 s2');
    expect(holds(n(89), scoped(n(12), cattle), scoped(n(13), cattle))).toBe('s1 s3');
    expect(holds(scoped(n(12), cattle), scoped(n(3), different))).toBe('s1 s2');
    expect(holds(scoped(n(12), different), n(89))).toBe('s1 s2');
  });

  it('that gives a range is not replaced by what gives none, in another unit', () => {
    const tonnes = stated({ ...exactly(2), unit: 't' });
    expect(holds(n(89), tonnes)).toBe('s1 s2');
    expect(holds(tonnes, n(89))).toBe('s2');
    expect(holds(tonnes, stated({ ...exactly(3), unit: 't' }))).toBe('s2');
  });

  it('is not ended by what it denies beside it, nor by declining', () => {
    expect(holds(n(89), denied(exactly(500)), denied(exactly(600)), denied(), declined)).toBe('s1 s2 s3 s4');
  });

  it('of options: what names others than before, on a list of which several may be true', () => {
    const uses = list(false, { school: 'top', quarters: 'top' });
    const moved = byDay(stated(options('school')), stated(options('quarters')));
    expect(historyIn(moved, uses)).toMatchObject({ holds: 's2', moves: ['s1 to s2'] });
  });

  it('does not come back: 63, 89, and 89 taken back leave nothing, and every move is told', () => {
    expect(holds(n(63), n(89), tookBack('s2'))).toBe('');
    expect(holds(n(63), n(89), withdrawn)).toBe('');
    expect(historyIn(byDay(n(89), n(63), n(89)))).toMatchObject({ holds: 's3', moves: ['s1 to s2', 's2 to s3'] });
    expect(historyIn(byDay(n(40), withdrawn, n(75)))).toMatchObject({ holds: 's3', moves: ['s1 to s2'] });
  });
});

describe('saying the same again (2)', () => {
  it('replaces nothing: the later stands for the earlier', () => {
    expect(historyIn(byDay(n(63), n(63)))).toEqual({ holds: 's2', ended: ['s1 said again by s2'], moves: [] });
    expect(historyIn(byDay(n(63), about400, n(63)))).toMatchObject({ holds: 's3', moves: ['s1 to s2', 's2 to s3'] });
  });

  it('after conceding does not bring the denial back', () => {
    const both = [said('s1', 'b', n(400)), said('s2', 'a', deniedStatement('s1'), { day: 2 })];
    expect(historyIn([...both, said('s3', 'a', n(400), { day: 3 })]).holds).toBe('s3');
    expect(historyIn([...both, said('s3', 'a', n(400), { day: 3, basedOn: ['s1'] })]).holds).toBe('s3');
    expect(historyIn([...both, said('s3', 'a', n(300), { day: 3 })]).holds).toBe('s2 s3');
  });
});

test('what a source had said before it rejected the same of another is kept, and said again it concedes', () => {
  const all = [
    said('s1', 'b', confirmed),
    said('s2', 'a', confirmed),
    said('s3', 'a', deniedStatement('s1'), { day: 2 }),
  ];
  expect(historyIn(all).holds).toBe('s2 s3');
  expect(historyIn([...all, said('s4', 'a', confirmed, { day: 3 })]).holds).toBe('s4');
});

describe('what replaces is decided by what was on record then (2)', () => {
  it('a figure below another’s replaces 150 for good, though that one is withdrawn later', () => {
    const statements = [
      said('s1', 'x', n(100)),
      said('s2', 'a', stated(atLeast(150)), { day: 2 }),
      said('s3', 'a', stated(fewerThanSaid('s1')), { day: 3 }),
      said('s4', 'x', withdrawn, { day: 4 }),
    ];
    expect(historyIn(statements).holds).toBe('s3');
  });

  it('a figure that could not be read when it was said replaces nothing', () => {
    const statements = [
      said('s1', 'x', n(100)),
      said('s2', 'x', withdrawn, { day: 2 }),
      said('s3', 'a', stated(atLeast(150)), { day: 3 }),
      said('s4', 'a', stated(fewerThanSaid('s1')), { day: 4 }),
    ];
    expect(historyIn(statements).holds).toBe('s3 s4');
  });
});

describe('a statement whose time is not known (2)', () => {
  it('replaces nothing whose time is known, and is replaced by what is dated', () => {
    const undated: [Content, Partial<Statement>] = [n(63), { saidAtNotKnown: true }];
    expect(holds(n(89), undated)).toBe('s1 s2');
    expect(holds(undated, n(89))).toBe('s2');
    expect(holds(undated, [n(70), { saidAtNotKnown: true }])).toBe('s2');
  });
});

describe('a running total (2)', () => {
  const asOf = (day: number, hour?: string): { countsAsOf: Moment } => ({
    countsAsOf:
      hour === undefined
        ? { precision: 'day', on: dayOf(day), zone: 'UTC' }
        : { precision: 'minute', at: `${dayOf(day)}T${hour}Z`, zone: 'UTC' },
  });
  const of = (...steps: readonly Step[]) => historyIn(byDay(...steps), running);

  it('keeps the earlier figure in force beside a higher later one, which is no move', () => {
    expect(of(n(89), n(120))).toEqual({ holds: 's1 s2', ended: [], moves: [] });
    expect(of([n(12), asOf(1, '09:00')], [stated(atLeast(20)), { ...asOf(1, '15:00'), scope: narrower }]).holds).toBe(
      's1 s2',
    );
  });

  it('replaces the earlier figure by a lower later one, which is a correction', () => {
    expect(of(n(120), n(89))).toEqual({ holds: 's2', ended: ['s1 replaced by s2'], moves: ['s1 to s2'] });
  });

  it('of the same reference time has one figure', () => {
    expect(of([n(89), asOf(1)], [n(90), asOf(1)])).toMatchObject({ holds: 's2', moves: ['s1 to s2'] });
  });

  it('of an earlier day, told later, leaves the figure of the later day', () => {
    expect(of([n(120), asOf(11)], [n(95), asOf(10)]).holds).toBe('s1 s2');
    expect(of([n(120), asOf(11)], [n(130), asOf(10)]).holds).toBe('s2');
  });

  it('of times that overlap otherwise keeps both', () => {
    expect(of([n(22), asOf(2)], [n(12), asOf(2, '12:00')]).holds).toBe('s1 s2');
  });

  it('said again as of another time is a figure of its own', () => {
    expect(of([n(89), asOf(1)], [n(89), asOf(2)])).toMatchObject({ holds: 's1 s2', ended: [] });
    expect(of([n(89), asOf(1)], [n(89), asOf(1)])).toMatchObject({ holds: 's2', ended: ['s1 said again by s2'] });
  });

  it('a 0 of an earlier time stands beside a later confirmation', () => {
    expect(of([n(0), asOf(1, '09:00')], [confirmed, asOf(1, '15:00')]).holds).toBe('s1 s2');
    expect(of([n(0), asOf(1, '15:00')], [confirmed, asOf(1, '09:00')]).holds).toBe('s2');
  });
});

describe('at most', () => {
  it('(2) does not contradict what may lie below it, and is replaced as of the same scope', () => {
    expect(holds(stated(atMost(100)), n(89))).toBe('s2');
  });
});
