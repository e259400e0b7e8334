import { describe, expect, it } from 'vitest';
import { between, denied, exactly, options, stated } from '@/prisma/factories/values';
import type { Claim, Statement } from './record';
import { count, list, recordOf, said, source } from './testing/record';
import type { Content } from './value';
import { assessClaim } from './verdict';

const n = (figure: number): Content => stated(exactly(figure));
const BODIES = [
  source('p'),
  source('q'),
  ...['p1', 'p2'].map((id) => source(id, { speaksFor: 'p' })),
  source('q1', { speaksFor: 'q' }),
];

function origins(contents: readonly (readonly [string, Content])[], claim: Claim = count()): number {
  const statements = contents.map(([by, content], i): Statement => said(`s${i + 1}`, by, content));
  return assessClaim(recordOf([claim], statements, { sources: BODIES }), claim, 'latest').contradictingOrigins;
}

describe('pairs of origins that contradict', () => {
  it('are counted once, however many of their positions do', () => {
    expect(
      origins([
        ['p1', n(5)],
        ['p2', n(6)],
        ['q', n(7)],
        ['q1', n(8)],
      ]),
    ).toBe(3);
  });

  it('are counted once if one also denies what the other says', () => {
    expect(
      origins([
        ['p1', n(5)],
        ['p2', denied(exactly(9))],
        ['q', n(9)],
      ]),
    ).toBe(1);
    expect(
      origins([
        ['p1', n(9)],
        ['p2', denied(exactly(5))],
        ['q', n(5)],
      ]),
    ).toBe(1);
  });

  it('are counted if only the denial shows them, also with a value right beside what is denied', () => {
    expect(
      origins([
        ['p1', stated(between(5, 9))],
        ['p2', denied(exactly(9))],
        ['q', n(9)],
      ]),
    ).toBe(1);
    expect(
      origins([
        ['p1', stated(between(5, 9))],
        ['p2', denied(exactly(5))],
        ['q', n(5)],
      ]),
    ).toBe(1);
    expect(
      origins([
        ['p2', denied(exactly(5))],
        ['q', n(5)],
      ]),
    ).toBe(1);
  });

  it('are one pair if each denies what the other says, and others are separate pairs', () => {
    const each: [string, Content][] = [
      ['p1', stated(between(5, 8))],
      ['p2', denied(between(6, 9))],
      ['q', stated(between(6, 9))],
      ['q1', denied(between(5, 8))],
    ];
    expect(origins(each)).toBe(1);
    expect(origins([...each, ['r', stated(between(6, 8))]])).toBe(3);
  });

  it('include those that name several options, none of which may be the other’s', () => {
    const tree = { a: 'top', b: 'a', c: 'top', d: 'top' };
    const places = list(true, tree);
    const at = (...ids: [string, ...string[]]) => stated(options(...ids));
    expect(
      origins(
        [
          ['p', at('b', 'c')],
          ['q', at('a')],
          ['r', at('d')],
        ],
        places,
      ),
    ).toBe(2);
    expect(
      origins(
        [
          ['p', at('b', 'c')],
          ['q', at('a', 'd')],
          ['r', denied(options('a', 'c'))],
        ],
        places,
      ),
    ).toBe(1);
    expect(
      origins(
        [
          ['p', at('b', 'c')],
          ['q', at('d')],
        ],
        list(false, tree),
      ),
    ).toBe(0);
    expect(
      origins(
        [
          ['p', at('b', 'c')],
          ['q', at('d')],
        ],
        list(false, tree),
      ),
    ).toBe(0);
    const own = origins(
      [
        ['p1', at('d')],
        ['p2', at('b', 'c')],
        ['q', denied(options('a', 'c'))],
      ],
      places,
    );
    expect(own).toBe(2);
  });
});

describe('pairs of positions', () => {
  it('are counted once if a denial names an option and one inside it', () => {
    const places = list(true, { a: 'top', b: 'a', c: 'top' });
    const statements = [said('s1', 'p', stated(options('b'))), said('s2', 'q', denied(options('b', 'a')))];
    const { contradictingPairs, contradictions } = assessClaim(recordOf([places], statements), places, 'latest');
    expect(contradictingPairs).toBe(1);
    expect(contradictions).toHaveLength(1);
  });
});
