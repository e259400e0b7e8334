import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { composeBlock, type PlacedCell } from './composed-block';
import { composeCell } from './composed-cell';
import { offerKey } from './offers';
import type { Claim, Moment } from './record';
import { count, list, recordOf, said, source, timeOf } from './testing/record';

const killed = count();
const weapon = { ...list(true, { HIMARS: 'top', 'a drone': 'top' }), id: 'w' } as Claim;
const day = (on: string): Moment => ({ precision: 'day', on, zone: 'UTC' });
const repeated = { saidAt: '3 Jan 2023', dateNotKnown: false, language: 'en', documents: [] };
const composing = { repeated, saidAt: day('2023-01-03'), loggedAt: '2023-02-02T00:00:00Z' };
const sources = ['a', 'b', 'c', 'd'].map((id) => source(id));
const record = recordOf(
  [killed, weapon],
  [
    said('s1', 'a', { form: 'stated', value: { type: 'number', relation: 'exact', figure: new Big(400) } }),
    said('s2', 'b', { form: 'declined' }),
  ],
  { sources },
);
const cell = (by: string, text: string, claim = 'c'): PlacedCell => ({ claim, source: by, text });
const outcomes = (...cells: PlacedCell[]) => composeBlock(cells, record, composing);

describe('what the cells of a block would become', () => {
  it('in their order, whatever their questions', () => {
    const forms = outcomes(cell('b', 'HIMARS', 'w'), cell('b', '63'), cell('c', 'a drone', 'w'), cell('c', 'n/a')).map(
      ({ composed }) => (composed.is === 'made' ? composed.made.content.form : composed.is),
    );
    expect(forms).toEqual(['stated', 'stated', 'stated', 'empty']);
  });

  it('contradictions are counted with what is on record and with each other', () => {
    expect(outcomes(cell('c', '63')).map(({ contradicts }) => contradicts)).toEqual([1]);
    expect(outcomes(cell('c', '63'), cell('d', '89'), cell('b', 'no comment')).map((one) => one.contradicts)).toEqual([
      2, 2, 0,
    ]);
    expect(outcomes(cell('c', 'HIMARS', 'w'), cell('d', 'a drone', 'w')).map((one) => one.contradicts)).toEqual([1, 1]);
  });

  it('what may be read in several ways counts for none, and what may be read in one way counts', () => {
    const [vague, assumed] = outcomes(cell('c', 'dozens'), cell('d', 'nobody'));
    expect(vague).toMatchObject({ composed: { is: 'to confirm' }, contradicts: 0 });
    expect(assumed).toMatchObject({ composed: { is: 'to confirm' }, contradicts: 1 });
  });

  it('what its source said before is told, and the same at the same time is there', () => {
    const [again] = outcomes(cell('a', 'at most 90'));
    expect(again?.before?.id).toBe('s1');
    expect(again?.there).toBeUndefined();
    const there = composeBlock([cell('a', '400'), cell('b', 'declined'), cell('b', '5')], record, {
      ...composing,
      saidAt: day('2023-01-01'),
    });
    expect(there.map((one) => one.there?.id)).toEqual(['s1', 's2', undefined]);
  });

  it('what the method refuses is refused, and contradicts nothing', () => {
    const [denied, impossible] = outcomes(cell('c', 'denies at least 0'), cell('d', 'fewer than 0'));
    expect(denied).toMatchObject({ refused: { reason: 'a denial of everything', field: 'value' }, contradicts: 0 });
    expect(impossible).toMatchObject({ composed: { is: 'refused' }, contradicts: 0 });
  });
});

describe('a cell', () => {
  const beside = { claim: killed, zone: 'UTC', statements: [], saidAt: day('2023-01-03') };
  const of = (text: string, confirmed?: string) => composeCell(text, repeated, beside, confirmed);

  it('that is sure is made, with the reading that it has', () => {
    const made = of('about 400');
    expect(made).toMatchObject({ is: 'made', made: { content: { form: 'stated' } } });
    if (made.is === 'made') expect(of('about 400', made.confirmed)).toEqual(made);
  });

  it('that says no value needs no reading', () => {
    expect(of('no comment')).toMatchObject({ is: 'made', made: { content: { form: 'declined' } } });
    expect(of('–')).toEqual({ is: 'empty' });
  });

  it('that rests on something is made by its confirmed reading alone', () => {
    const zero = of('nobody');
    expect(zero).toMatchObject({ is: 'to confirm', would: { content: { form: 'stated' } } });
    if (zero.is !== 'to confirm' || zero.offered.offers[0] === undefined) throw new Error('It has one reading.');
    expect(of('nobody', offerKey(zero.offered.offers[0]))).toMatchObject({ is: 'made' });
    expect(of('about 400', 'another reading')).toMatchObject({ is: 'to confirm' });
    expect(of('nobody', 'another reading')).toMatchObject({ is: 'to confirm' });
  });

  it('that is not read is refused with the reason', () => {
    expect(of('06.Apr')).toMatchObject({ is: 'refused', problems: [{ field: 'said' }] });
    expect(composeCell('23:58', repeated, { ...beside, claim: timeOf() })).toMatchObject({
      is: 'refused',
      problems: [{ field: 'said', why: { notRead: 'no date' } }],
    });
  });
});
