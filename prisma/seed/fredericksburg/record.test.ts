import { describe, expect, it } from 'vitest';
import type { EventRecord } from '@/lib/domain/record';
import { assessEvent } from '@/lib/domain/verdict';
import { toldOf } from '@/prisma/seed/testing/assessments';
import { fredericksburg } from './record';

// Derived by hand from the rows of the compilation (battle VA028), before the code was run. A round figure is read to
// the digits that it shows: 12,600 is 12,550 to 12,649, 13,000 is 12,500 to 13,499, 600 is 595 to 604, 12,653 is exact.
// The National Park Service is the origin of everything that CWSAC, its update and CWSS say.

describe('the battle of Fredericksburg', () => {
  const told = toldOf(fredericksburg);

  it('began on the 11th by five works of four origins, on the 13th by three', () => {
    // 5 × 3 pairs; from the last millisecond of the 11th to the first of the 13th is a day and a millisecond.
    expect(told.began).toEqual({
      verdict: 'disputed',
      origins: [
        'bodart',
        'civil-war-trust',
        'clodfelter',
        'kennedy',
        'livermore',
        'national-park-service',
        'phisterer',
      ],
      voices: 8,
      camps: ['b01 b02 b06', 'b03 b04 b05 b07 b08'],
      pairs: 15,
      gap: '2 day',
    });
    const began = assessEvent(fredericksburg, 'latest').claims.find(({ claim }) => claim.id === 'began');
    expect(began?.contradictingOrigins).toBe(4 * 3);
  });

  it('was a Confederate victory by all six that say who won', () => {
    expect(told.victor).toEqual({
      verdict: 'agreed',
      origins: ['civil-war-trust', 'clodfelter', 'livermore', 'national-park-service'],
      voices: 6,
      camps: ['b09 b10 b11 b12 b13 b14'],
      pairs: 0,
      gap: 'n/a: not numbers or times',
    });
  });

  it('Union strength: 100,007 · 106,007 · 114,000 · 117,000, and nobody agrees', () => {
    // 114,000 is 113,500 to 114,499; 117,000 is 116,500 to 117,499. All six pairs of four are apart.
    expect(told['union-strength']).toEqual({
      verdict: 'disputed',
      origins: ['bodart', 'livermore', 'national-park-service', 'wikipedia'],
      voices: 6,
      camps: ['b15', 'b16', 'b17', 'b19'],
      pairs: 6,
      gap: '117000 ÷ 100007',
    });
  });

  it('Confederate strength: 72,497 lies in 72,500; 78,000 and the misplaced 100,007 are alone', () => {
    // 72,500 is 72,450 to 72,549; 78,000 is 77,500 to 78,499. Three camps, and of the six pairs only one agrees.
    expect(told['confederate-strength']).toEqual({
      verdict: 'disputed',
      origins: ['bodart', 'livermore', 'national-park-service', 'wikipedia'],
      voices: 7,
      camps: ['b21 b26', 'b22', 'b25'],
      pairs: 5,
      gap: '100007 ÷ 72497',
    });
  });

  it('Union losses: a round 13,000 is compatible with three figures that contradict each other', () => {
    // 13,000 contains 12,600, 12,653 and 13,353, and not 12,353: 1 pair; the four others are apart: 6 pairs.
    expect(told['union-losses']).toEqual({
      verdict: 'disputed',
      origins: ['bodart', 'fox', 'kennedy', 'national-park-service', 'phisterer'],
      voices: 8,
      camps: ['b28', 'b29 b31', 'b31 b32', 'b31 b33'],
      pairs: 7,
      gap: '13353 ÷ 12353',
    });
  });

  it('Confederate losses: 5,315 lies in 5,300, both below 5,400, all far above 4,576', () => {
    // 5,300 is 5,250 to 5,349; 5,400 is 5,350 to 5,449: of six pairs only 5,300 and 5,315 agree.
    expect(told['confederate-losses']).toEqual({
      verdict: 'disputed',
      origins: ['bodart', 'fox', 'kennedy', 'phisterer'],
      voices: 7,
      camps: ['b36', 'b37 b39', 'b38'],
      pairs: 5,
      gap: '5400 ÷ 4576',
    });
  });

  it('Union killed: five works say 1,284, and are one origin', () => {
    // 1,180 is 1,175 to 1,184; 1,350 is 1,345 to 1,354.
    expect(told['union-killed']).toEqual({
      verdict: 'disputed',
      origins: ['bodart', 'fox', 'phisterer'],
      voices: 7,
      camps: ['b43', 'b44', 'b47'],
      pairs: 3,
      gap: '1350 ÷ 1180',
    });
  });

  it('Confederate killed: 595 and 596 contradict each other, and a round 600 admits both', () => {
    // 408 is against three; 595 against 596.
    expect(told['confederate-killed']).toEqual({
      verdict: 'disputed',
      origins: ['bodart', 'fox', 'livermore', 'wikipedia'],
      voices: 5,
      camps: ['b50 b52', 'b51 b52', 'b54'],
      pairs: 4,
      gap: '600 ÷ 408',
    });
  });
});

describe('what a work repeats', () => {
  const without = (refs: (ref: string) => boolean): EventRecord => ({
    ...fredericksburg,
    statements: fredericksburg.statements.filter(({ ref }) => !refs(ref)),
  });
  const echoes = fredericksburg.statements.filter(({ basedOn }) => basedOn !== undefined);

  it('adds a voice, and no origin, camp or pair', () => {
    const refs = new Set(echoes.map(({ ref }) => ref));
    // By claim, in the order of the desk.
    expect(refs.size).toBe(2 + 3 + 3 + 3 + 4 + 1);
    const [all, rootsOnly] = [toldOf(fredericksburg), toldOf(without((ref) => refs.has(ref)))];
    for (const [claim, { voices, ...rest }] of Object.entries(rootsOnly)) {
      const { voices: voicesOfAll, ...restOfAll } = all[claim] ?? { voices: 0 };
      expect(restOfAll, claim).toEqual(rest);
      const own = echoes.filter((statement) => statement.claim === claim);
      expect(voicesOfAll - voices, claim).toBe(own.length);
    }
  });

  it('is marked as our inference, and is the same figure', () => {
    const figure = (ref: string) => {
      const content = fredericksburg.statements.find((statement) => statement.ref === ref)?.content;
      return content?.form === 'stated' && content.value.type === 'number' && 'figure' in content.value
        ? content.value.figure.toFixed()
        : 'no figure';
    };
    for (const { ref, basedOn, note } of echoes) {
      expect(note, ref).toContain('our inference');
      expect(figure(ref), ref).toBe(figure(basedOn?.[0] ?? ''));
    }
  });

  it('is traced through a second hand to the first', () => {
    const { claims } = assessEvent(fredericksburg, 'latest');
    const rootOf = (ref: string) => {
      const root = claims.flatMap(({ echoes: all }) => all).find(({ statement }) => statement.ref === ref)?.root;
      return root === undefined || root === 'not on record' ? 'none' : root.ref;
    };
    // The Trust from the commission from Livermore; Clodfelter from Livermore from Fox.
    expect([rootOf('b27'), rootOf('b48')]).toEqual(['b21', 'b44']);
  });
});

it('reads as of a year what had been printed by then', () => {
  const asOf = { precision: 'year', on: '1900-01-01', zone: 'Etc/GMT+5' } as const;
  const verdicts = assessEvent(fredericksburg, asOf).claims.map(({ claim, verdict }) => [claim.id, verdict]);
  expect(Object.fromEntries(verdicts)).toEqual({
    began: 'agreed',
    victor: 'single origin',
    'union-strength': 'single origin',
    'confederate-strength': 'single origin',
    'union-losses': 'disputed',
    'confederate-losses': 'disputed',
    'union-killed': 'disputed',
    'confederate-killed': 'disputed',
  });
});
