import { describe, expect, it } from 'vitest';
import {
  atLeast,
  between,
  denied,
  deniedStatement,
  exactly,
  fewerThanSaid,
  stated,
  withdrawn,
} from '@/prisma/factories/values';
import { historyOf } from './history';
import { inOrderSaid } from './order';
import type { Statement } from './record';
import { referencesIn } from './references';
import { count, dayOf, narrower, recordOf, said } from './testing/record';
import type { Content } from './value';

const n = (figure: number): Content => stated(exactly(figure));

/** What "a" holds at the end, its moves, and where it repeats itself. */
function historyIn(...statements: readonly Statement[]) {
  const claim = count();
  const own = inOrderSaid(statements, 'UTC').filter(({ source }) => source === 'a');
  const history = historyOf(own, claim, referencesIn(recordOf([claim], statements)), 'UTC');
  return {
    holds: history.inForce.map(({ id }) => id).join(' '),
    moves: history.moves.map(({ from, to }) => `${from.id} to ${to.id}`),
    repeats: history.repeats.map(({ id }) => id),
  };
}
/** Said by "a" day by day: s1, s2, … */
const byDay = (...contents: readonly Content[]): Statement[] =>
  contents.map((content, i) => said(`s${i + 1}`, 'a', content, { day: i + 1 }));

describe('a revision', () => {
  it('is one for each scope that is taken back', () => {
    const both = [
      said('s1', 'a', n(89)),
      said('s2', 'a', n(25), { day: 2, scope: narrower }),
      said('s3', 'a', withdrawn, { day: 3 }),
    ];
    expect(historyIn(...both)).toMatchObject({ holds: '', moves: ['s1 to s3', 's2 to s3'] });
  });

  it('is from the value, where a denial was replaced with it, else from the latest denial', () => {
    const after = historyIn(...byDay(n(89), denied(exactly(400)), n(400)));
    expect(after).toMatchObject({ holds: 's3', moves: ['s1 to s3'] });
    const denials = historyIn(...byDay(denied(exactly(400)), denied(between(390, 410)), n(400)));
    expect(denials).toMatchObject({ holds: 's3', moves: ['s2 to s3'] });
  });
});

describe('what a source holds (2)', () => {
  it('does not change when it repeats a statement of its own, which entry refuses', () => {
    const again = said('s2', 'a', n(63), { day: 2, basedOn: ['s1'] });
    expect(historyIn(said('s1', 'a', n(63)), again)).toEqual({ holds: 's1', moves: [], repeats: ['s2'] });
    expect(historyIn(...byDay(n(63), n(89))).repeats).toEqual([]);
  });

  it('is below what another gave on one of several days, though those days end later', () => {
    const statements = [
      said('s1', 'a', stated(atLeast(150))),
      said('s2', 'x', n(100), { saidAt: { precision: 'day', on: dayOf(2), until: dayOf(4), zone: 'UTC' } }),
      said('s3', 'a', stated(fewerThanSaid('s2')), { day: 3 }),
    ];
    expect(historyIn(...statements).holds).toBe('s3');
  });

  it('is a denial of what is not on record beside its own figure', () => {
    expect(historyIn(...byDay(deniedStatement('unknown'), n(400))).holds).toBe('s1 s2');
  });
});
