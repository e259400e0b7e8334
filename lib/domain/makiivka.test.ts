import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { kyivAttack } from '@/prisma/seed/kyiv-attack/record';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { fidelityOf } from './fidelity';
import type { Interval } from './interval';
import type { AsOf } from './moment';
import type { EventRecord } from './record';
import { assessClaim, assessEvent, type ClaimAssessment, compareByDispute } from './verdict';

// method.md, "Expected of the Makiivka record", line by line, from the record that the demonstration shows.

const onDay = (on: string): AsOf => ({ precision: 'day', on, zone: 'Europe/Moscow' });

function read(id: string, asOf: AsOf = 'latest', record: EventRecord = makiivka): ClaimAssessment {
  const claim = record.claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return assessClaim(record, claim, asOf);
}

function gapOf({ gap }: ClaimAssessment): string {
  if (gap.kind === 'n/a') return `n/a: ${gap.why}`;
  if (gap.kind !== 'ratio') return gap.kind;
  const least = gap.least === 'none' ? '' : `, at least ×${gap.least.round(1, Big.roundDown).toFixed(1)}`;
  return `${gap.high} against ${gap.low}: ×${gap.ratio.toFixed(1)}${least}`;
}

const pairs = ({ contradictions }: ClaimAssessment): string[] =>
  contradictions.map(({ a, b }) => [a.statement.id, b.statement.id].sort().join(' ')).sort();

const ends = ({ low, high }: Interval): string =>
  `${low === 'open' ? 'open' : low.toFixed()}..${high === 'open' ? 'open' : high.toFixed()}`;

function impliedOf(reading: ClaimAssessment, statement: string): string {
  const implied = reading.positions.find((position) => position.statement.id === statement)?.implied;
  if (implied === undefined) return 'no position';
  if (implied.kind === 'none') return implied.reason;
  return implied.kind === 'interval' ? ends(implied.interval) : implied.kind;
}

const camps = ({ camps: all }: ClaimAssessment): string[] =>
  all.map(({ positions }) =>
    positions
      .map(({ statement }) => statement.id)
      .sort()
      .join(' '),
  );

describe('killed', () => {
  it('as of 1 January has a single origin', () => {
    const reading = read('killed', onDay('2023-01-01'));
    expect(reading.verdict).toBe('single origin');
    expect(gapOf(reading)).toBe('n/a: only one figure');
    expect(reading.others.map(({ id }) => id)).toEqual(['s35']);
  });

  it('as of 2 January is disputed, ×6.3, at least ×5.7, and firmly', () => {
    const reading = read('killed', onDay('2023-01-02'));
    expect(reading.verdict).toBe('disputed');
    expect(gapOf(reading)).toBe('400 against 63: ×6.3, at least ×5.7');
    expect(reading.howDisputed.isFirm).toBe(true);
    expect(pairs(reading)).toEqual(['s01 s10', 's01 s11', 's01 s20']);
  });

  it('from 4 January is disputed, ×4.5, at least ×4.0, and firmly', () => {
    for (const on of ['2023-01-04', '2023-01-24', '2023-01-25', '2026-11-22']) {
      const reading = read('killed', onDay(on));
      expect(reading.verdict).toBe('disputed');
      expect(gapOf(reading)).toBe('400 against 89: ×4.5, at least ×4.0');
      expect(reading.howDisputed.isFirm).toBe(true);
    }
    expect(gapOf(read('killed'))).toBe('400 against 89: ×4.5, at least ×4.0');
  });

  it('names every pair that cannot be true together', () => {
    expect(pairs(read('killed'))).toEqual(['s01 s10', 's01 s11', 's01 s23', 's23 s28']);
    expect(read('killed').contradictingOrigins).toBe(4);
  });

  it('has the bloggers’ and Solovyov’s "fewer than that" below 360, against 360 to 440', () => {
    const reading = read('killed');
    expect(impliedOf(reading, 's01')).toBe('360..440');
    expect(impliedOf(reading, 's10')).toBe('0..359');
    expect(impliedOf(reading, 's11')).toBe('0..359');
    const against = reading.contradictions.find(({ b }) => b.statement.id === 's10');
    expect(against?.reason).toMatchObject({ kind: 'ranges apart', lower: 's10', upper: 's01' });
  });

  it('has "at least 92 named" contradict 89, and not "about 400"', () => {
    expect(impliedOf(read('killed'), 's28')).toBe('92..open');
    expect(pairs(read('killed'))).toContain('s23 s28');
    expect(pairs(read('killed'))).not.toContain('s01 s28');
  });

  it('distinguishes the words that say little from those that say nothing here', () => {
    const reading = read('killed');
    expect(impliedOf(reading, 's12')).toBe('0..999');
    expect(impliedOf(reading, 's19')).toBe('says nothing here');
    expect(impliedOf(reading, 's15')).toBe('495..504');
  });

  it('shows the British echo and does not compare it', () => {
    const reading = read('killed');
    expect(reading.echoes).toMatchObject([{ statement: { id: 's26' }, source: { id: 'uk-mod' }, root: { id: 's23' } }]);
    expect(impliedOf(reading, 's26')).toBe('no position');
    expect(reading.voices.map(({ id }) => id)).toContain('uk-mod');
  });

  it('has the ministry at 89, and 63 before', () => {
    const reading = read('killed');
    expect(reading.revisions).toMatchObject([{ source: { id: 'ru-mod' }, from: { id: 's20' }, to: { id: 's23' } }]);
    expect(reading.histories.get('ru-mod')?.inForce.map(({ id }) => id)).toEqual(['s23']);
    expect(reading.histories.get('ru-mod')?.ended).toMatchObject([{ statement: { id: 's20' }, how: 'replaced' }]);
  });

  it('lets a decline stand beside a value', () => {
    const reading = read('killed');
    expect(impliedOf(reading, 's12')).toBe('0..999');
    expect(reading.others.map(({ id }) => id).sort()).toEqual(['s03', 's34', 's35']);
  });

  it('has 5 origins, and 1 unnamed or collective; one more only denies, and one only confirms', () => {
    const { counted, unnamedOrCollective, onlyConfirmOrDeny } = read('killed').origins;
    expect(counted.map(({ id }) => id).sort()).toEqual(['bbc', 'girkin', 'ru-mod', 'solovyov', 'ua-stratcom']);
    expect(unnamedOrCollective.map(({ id }) => id)).toEqual(['ru-bloggers']);
    expect(onlyConfirmOrDeny.map(({ id }) => id).sort()).toEqual(['dpr-administration', 'rozhin']);
  });

  it('has three camps, lowest first', () => {
    expect(camps(read('killed'))).toEqual(['s10 s11 s12 s23', 's10 s11 s12 s28', 's01 s12 s28']);
  });
});

describe('the other questions', () => {
  it('rockets at the building: no value on 1 January, then a single origin', () => {
    expect(read('rockets', onDay('2023-01-01')).verdict).toBe('no value');
    expect(impliedOf(read('rockets', onDay('2023-01-01')), 's09')).toBe('says nothing here');
    expect(read('rockets', onDay('2023-01-02')).verdict).toBe('single origin');
    expect(read('rockets').verdict).toBe('single origin');
  });

  it('time: agreed, one camp', () => {
    const reading = read('time');
    expect(reading.verdict).toBe('agreed');
    expect(camps(reading)).toEqual(['s04 s16 s24']);
    expect(gapOf(reading)).toBe('n/a: nothing contradicts');
  });

  it('the office of Kuleba: disputed', () => {
    const reading = read('kuleba-office', 'latest', kyivAttack);
    expect(reading.verdict).toBe('disputed');
    expect(pairs(reading)).toEqual(['s32 s33']);
    expect(gapOf(reading)).toBe('n/a: not numbers or times');
    expect(camps(reading)).toEqual(['s33', 's32']);
  });

  it.each(['building', 'wounded', 'exposed', 'home-region', 'rockets-hit', 'weapon'])('%s: not disputed', (id) => {
    expect(read(id).verdict).not.toBe('disputed');
    expect(pairs(read(id))).toEqual([]);
  });

  it('the ammunition nearby: the British ministry’s "a realistic possibility" shows its hedge, and makes nothing firm', () => {
    const held = read('exposed').positions.find(({ statement }) => statement.id === 's27');
    expect(held).toMatchObject({ statement: { hedge: 'a realistic possibility' }, softly: 'hedged' });
  });

  it('counts an unnamed body of a named administration as that administration', () => {
    const reading = read('wounded');
    expect(reading.positions.find(({ statement }) => statement.id === 's08')).toMatchObject({
      origin: { id: 'dpr-administration' },
      counted: 'origin',
    });
  });

  it('puts the number of killed first, where the most pairs contradict', () => {
    const sorted = assessEvent(makiivka, 'latest').claims.toSorted(compareByDispute);
    expect(sorted[0]?.claim.id).toBe('killed');
    expect(sorted.at(-1)?.verdict).not.toBe('disputed');
  });
});

describe('fidelity', () => {
  const both = [makiivka, kyivAttack];
  const refs = (lost: readonly { rendering: { ref: string } }[]) => lost.map(({ rendering }) => rendering.ref);

  it('of the BBC: 9 of 10', () => {
    const bbc = fidelityOf(both, 'bbc');
    expect([bbc.faithful, bbc.total, bbc.share.toString()]).toEqual([9, 10, '0.9']);
    expect([refs(bbc.enteredHere), refs(bbc.inherited), refs(bbc.inferred)]).toEqual([['r03'], [], []]);
  });

  it('of News18: 4 of 10, of which one loss is its own by its own account', () => {
    const news18 = fidelityOf(both, 'news18');
    expect([news18.faithful, news18.total, news18.share.toString()]).toEqual([4, 10, '0.4']);
    expect(refs(news18.enteredHere)).toEqual(['r20']);
    expect(refs(news18.inherited)).toEqual(['r04']);
    expect(refs(news18.inferred)).toEqual(['r02', 'r10', 'r16', 'r25']);
  });

  it('gives no share below five renderings', () => {
    expect(fidelityOf(both, 'reuters').share).toBe('too few');
    expect(fidelityOf(makiivka, 'nobody').total).toBe(0);
  });
});
