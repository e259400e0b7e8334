import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  denied,
  deniedStatement,
  deniedThatItHappened,
  exactly,
  fewerThanSaid,
  moreThanSaid,
  options,
  stated,
  vague,
  withdrawn,
} from '@/prisma/factories/values';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { type ClaimChange, changesBetween, changesFrom } from './changes';
import type { AsOf } from './moment';
import type { Claim, EventRecord, Source, Statement } from './record';
import { count, dayOf, list, recordOf, said, source } from './testing/record';
import type { Content } from './value';
import { assessEvent } from './verdict';

const n = (figure: number): Content => stated(exactly(figure));
const on = (day: number): AsOf => ({ precision: 'day', on: dayOf(day), zone: 'UTC' });
const between = (statements: readonly Statement[], from: number, to: number, claims: readonly Claim[] = [count()]) =>
  changesBetween(recordOf(claims, statements), on(from), on(to));

const text = ({ claim, before, after, added, replaced, gone, moves }: ClaimChange): string =>
  [
    `${claim.id}: ${before.verdict} > ${after.verdict}`,
    ...added.map(({ id }) => `+${id}`),
    ...replaced.map(({ was, now }) => `${was.id}>${now.id}`),
    ...gone.map(({ id }) => `-${id}`),
    ...moves.map(({ from, to }) => `move ${from.id} ${to.id}`),
  ].join(', ');

describe('what changed between two times', () => {
  const statements = [
    said('s1', 'a', n(63)),
    said('s2', 'a', n(70), { day: 2 }),
    said('s3', 'a', n(89), { day: 3 }),
    said('s4', 'b', n(400), { day: 3 }),
    said('s5', 'b', withdrawn, { day: 4 }),
    said('s6', 'c', denied(exactly(1)), { day: 4 }),
  ];

  it('is who came, who changed their value how often, and the new result of the claim', () => {
    expect(between(statements, 1, 3).map(text)).toEqual([
      'c: single origin > disputed, +s4, s1>s3, move s1 s2, move s2 s3',
    ]);
    expect(between(statements, 3, 4).map(text)).toEqual(['c: disputed > single origin, +s6, -s4, move s4 s5']);
  });

  it('is nothing if nothing was said', () => {
    expect(between(statements, 4, 9)).toEqual([]);
  });

  it('includes that a statement on another claim has changed a value', () => {
    const claims = [count(), count({ id: 'd' })];
    const refers = [
      said('s1', 'a', n(50)),
      said('s2', 'b', stated(fewerThanSaid('s1')), { claim: 'd' }),
      said('s3', 'c', n(49), { claim: 'd' }),
      said('s4', 'a', withdrawn, { day: 2 }),
    ];
    expect(between(refers, 1, 2, claims).map(text)).toEqual([
      'c: single origin > no value, -s1, move s1 s4',
      'd: consistent > single origin',
    ]);
  });

  it('a denial replaces nothing', () => {
    const twice = [said('s1', 'a', denied(exactly(5))), said('s2', 'a', denied(exactly(6)), { day: 2 })];
    expect(between(twice, 1, 2).map(text)).toEqual(['c: no value > no value, +s2']);
  });

  it('a denial of no value in particular stays what it is', () => {
    const bare = [said('s1', 'a', denied()), said('s2', 'a', denied(exactly(6)), { day: 2 })];
    expect(between(bare, 1, 2).map(text)).toEqual(['c: no value > no value, +s2']);
  });

  it('includes what the desk has revised, on claims that are in both', () => {
    const readings = (statement: Statement, claims: readonly Claim[]) =>
      assessEvent(recordOf(claims, [statement]), 'latest').claims;
    const before = readings(said('s1', 'a', n(5)), [count()]);
    expect(changesFrom(before, readings(said('s1', 'a', n(6)), [count(), count({ id: 'new' })])).map(text)).toEqual([
      'c: single origin > single origin, s1>s1',
    ]);
    expect(changesFrom(before, readings(said('s1', 'b', n(5)), [count()])).map(text)).toEqual([
      'c: single origin > single origin, s1>s1',
    ]);
    expect(changesFrom(before, readings(said('s1', 'a', n(5)), [count()]))).toEqual([]);
  });

  it('if one goes while another comes, one is gone and the other is added', () => {
    const statements_ = [
      said('s1', 'a', n(5)),
      said('s2', 'b', n(5)),
      said('s3', 'a', withdrawn, { day: 2 }),
      said('s4', 'c', n(5), { day: 2 }),
      said('s5', 'b', n(6), { day: 2 }),
    ];
    expect(between(statements_, 1, 2).map(text)).toEqual([
      'c: agreed > disputed, +s4, s2>s5, -s1, move s1 s3, move s2 s5',
    ]);
  });

  it('a value replaces no denial, and a denial no value', () => {
    const denies = [
      said('s1', 'a', denied(exactly(5))),
      said('s2', 'a', withdrawn, { day: 2 }),
      said('s3', 'a', n(6), { day: 2 }),
    ];
    expect(between(denies, 1, 2).map(text)).toEqual(['c: no value > single origin, +s3, -s1']);
    const values = [
      said('s1', 'a', n(5)),
      said('s2', 'a', withdrawn, { day: 2 }),
      said('s3', 'a', denied(exactly(6)), { day: 2 }),
    ];
    expect(between(values, 1, 2).map(text)).toEqual(['c: single origin > no value, +s3, -s1, move s1 s2']);
  });

  it('each change is told once, also if a source changes there and back', () => {
    const back = [
      said('s1', 'a', n(5)),
      said('s2', 'a', n(6), { day: 2 }),
      said('s3', 'a', n(5), { day: 3 }),
      said('s4', 'b', n(5)),
    ];
    expect(between(back, 2, 3).map(text)).toEqual(['c: disputed > agreed, s2>s3, move s2 s3']);
  });

  it('includes a form that the desk has changed', () => {
    const readings = (content: Content) =>
      assessEvent(recordOf([count()], [said('s1', 'a', content), said('s2', 'b', n(7))]), 'latest').claims;
    expect(changesFrom(readings(n(5)), readings(denied(exactly(5)))).map(text)).toEqual([
      'c: disputed > single origin, s1>s1',
    ]);
  });

  it('includes that a revised tolerance alone has changed the gap', () => {
    const readings = (tolerance: Big | 'none') =>
      assessEvent(recordOf([count({ tolerance })], [said('s1', 'a', n(63)), said('s2', 'b', n(89))]), 'latest').claims;
    expect(changesFrom(readings('none'), readings(new Big(4))).map(text)).toEqual(['c: disputed > disputed']);
  });

  it('includes that a revised tree of options alone has changed who is together', () => {
    const statements_ = ['a', 'b', 'c'].map((id) => said(`s-${id}`, id, stated(options(id))));
    const readings = (tree: Record<string, string>) =>
      assessEvent(recordOf([list(true, tree)], statements_), 'latest').claims;
    const before = readings({ a: 'top', b: 'a', c: 'top' });
    expect(changesFrom(before, readings({ a: 'top', c: 'a', b: 'top' })).map(text)).toEqual(['c: disputed > disputed']);
    expect(changesFrom(before, readings({ a: 'top', b: 'a', c: 'top' }))).toEqual([]);
  });

  describe('if a statement on another claim decides', () => {
    const claims = [count(), count({ id: 'd' })];
    const on_ = (id: string, by: string, content: Content) => said(id, by, content, { claim: 'd' });
    /** What changes on `d`, where s2 and s3 say fewer and more than s1, when s1 is said to be a different figure. */
    const changes = (from: number, to: number, ...more: Statement[]) => {
      const refers = [on_('s2', 'b', stated(fewerThanSaid('s1'))), on_('s3', 'c', stated(moreThanSaid('s1'))), ...more];
      const readings = (figure: number) =>
        assessEvent(recordOf(claims, [said('s1', 'a', n(figure)), ...refers]), 'latest').claims.slice(1);
      return changesFrom(readings(from), readings(to)).map(text);
    };

    it('says that pairs, camps or the gap are no longer the same', () => {
      expect(changes(50, 50)).toEqual([]);
      expect(changes(50, 60)).toEqual(['d: disputed > disputed']);
      expect(changes(50, 60, on_('s4', 'd', n(55)))).toEqual(['d: disputed > disputed']);
      expect(changes(50, 60, on_('s4', 'd', n(55)), on_('s5', 'e', n(57)))).toEqual(['d: disputed > disputed']);
      expect(changes(50, 52, on_('s4', 'd', n(51)), on_('s5', 'e', n(53)))).toEqual(['d: disputed > disputed']);
      expect(changes(50, 52, on_('s4', 'd', n(5)))).toEqual(['d: disputed > disputed']);
    });
  });

  it('includes that a camp shares another range, though nobody on the claim changed', () => {
    const claims = [count(), count({ id: 'd' })];
    const fewer = said('s2', 'b', stated(fewerThanSaid('s1')), { claim: 'd' });
    const readings = (figure: number) =>
      assessEvent(recordOf(claims, [said('s1', 'a', n(figure)), fewer]), 'latest').claims.slice(1);
    expect(changesFrom(readings(50), readings(40)).map(text)).toEqual(['d: single origin > single origin']);
  });

  it('includes that a source speaks for another: of three origins two are left, with a denial as well', () => {
    const statements = [said('s1', 'a', n(63)), said('s2', 'b', n(63)), said('s3', 'c', n(63))];
    const readings = (more: Partial<Source>, all: readonly Statement[]) =>
      assessEvent(recordOf([count()], all, { sources: [source('c', more)] }), 'latest').claims;
    const changed = (all: readonly Statement[]) =>
      changesFrom(readings({}, all), readings({ speaksFor: 'b' }, all)).map(({ before, after }) =>
        [before, after].map(({ origins }) => origins.counted.length + origins.onlyConfirmOrDeny.length),
      );
    expect(changed(statements)).toEqual([[3, 2]]);
    expect(changed([...statements.slice(0, 2), said('s3', 'c', denied(exactly(9)))])).toEqual([[3, 2]]);
    const unnamed = changesFrom(readings({}, statements), readings({ naming: 'unnamed' }, statements));
    expect(unnamed.map(({ after }) => after.origins.unnamedOrCollective.map(({ id }) => id))).toEqual([['c']]);
  });

  it('includes that there is no gap for another reason', () => {
    const two = (content: Content) => [said('s1', 'a', n(5)), said('s2', 'b', content)];
    const readings = (content: Content) => assessEvent(recordOf([count()], two(content)), 'latest').claims;
    const [change] = changesFrom(readings(denied(exactly(5))), readings(stated(fewerThanSaid('s1'))));
    expect([change?.before.gap, change?.after.gap]).toEqual([
      { kind: 'n/a', why: 'only denials contradict' },
      { kind: 'n/a', why: 'only relative values contradict' },
    ]);
  });

  it('(2) includes that a dispute rests on readings alone since the desk has revised a range', () => {
    const readings = (...range: [number, number]) =>
      assessEvent(recordOf([count()], [said('s1', 'a', stated(vague(...range))), said('s2', 'b', n(15))]), 'latest')
        .claims;
    const [change] = changesFrom(readings(20, 99), readings(24, 99));
    expect([change?.before.howDisputed.isFirm, change?.after.howDisputed.isFirm]).toEqual([true, false]);
  });

  it('(2) includes what a denial rejects, when the desk has revised that', () => {
    const readings = (content: Content) =>
      assessEvent(recordOf([count()], [said('s1', 'a', n(5)), said('s2', 'b', content)]), 'latest').claims;
    const [bare, statement, all] = [denied(), deniedStatement('s1'), deniedThatItHappened].map(readings);
    expect(changesFrom(bare ?? [], statement ?? []).map(text)).toEqual(['c: single origin > disputed, s2>s2']);
    expect(changesFrom(statement ?? [], all ?? []).map(text)).toEqual(['c: disputed > disputed, s2>s2']);
    expect(changesFrom(all ?? [], all ?? [])).toEqual([]);
  });

  it('on killed, from 1 to 2 January, is that it became disputed, ×6.3', () => {
    const at = (day: string): AsOf => ({ precision: 'day', on: day, zone: 'Europe/Moscow' });
    const record: EventRecord = makiivka;
    const killed = changesBetween(record, at('2023-01-01'), at('2023-01-02')).find(
      ({ claim }) => claim.id === 'killed',
    );
    expect(killed && text(killed)).toBe('killed: single origin > disputed, +s10, +s11, +s12, +s15, +s19, +s20');
    expect(killed?.after.gap.kind === 'ratio' && killed.after.gap.ratio.toFixed(1)).toBe('6.3');
  });
});
