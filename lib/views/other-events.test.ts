import { describe, expect, it } from 'vitest';
import type { EventRecord } from '@/lib/domain/record';
import { covidItaly } from '@/prisma/seed/covid-italy/record';
import { fredericksburg } from '@/prisma/seed/fredericksburg/record';
import { eventView } from './event';
import { eventListItem } from './event-list';
import type { OpenedRowView } from './event-view';
import { openedView } from './opened';
import { reportView } from './report';
import { listedEvent } from './testing/in-short';

// Pages of events that are not news, in which nobody takes a side, and little or nothing was passed on.

const page = (record: EventRecord) => eventView(record, 'latest', new Map());
const sentences = (record: EventRecord) => page(record).answer.map((one) => one.map(({ text }) => text).join(''));
const opened = (record: EventRecord, key: string): OpenedRowView => {
  const cells = openedView(record, 'latest', key);
  if (cells === 'not found') throw new Error(`no claim ${key}`);
  return cells;
};
const row = (record: EventRecord, key: string) => page(record).rows.find((one) => one.key === key);

describe('a battle of 1862, told by works of reference', () => {
  it('has its place and its days, and no clock time of that year', () => {
    expect(page(fredericksburg).when).toBe('11 December 1862 to 15 December 1862 (UTC−5)');
    expect(eventListItem(listedEvent(fredericksburg)).when).toBe('11 to 15 December 1862');
  });

  it('is dated by the latest work, and counts no renderings if there are none', () => {
    expect(page(fredericksburg).asOf).toBe('2015');
    expect(page(fredericksburg).counts).toEqual(['8 questions', '12 sources', '54 statements']);
  });

  it('has one group of columns, which does not mention sides', () => {
    expect(page(fredericksburg).sides.map(({ label, tone }) => [label, tone])).toEqual([['Sources', 'none']]);
  });

  it('is answered in sentences', () => {
    expect(sentences(fredericksburg)).toEqual([
      'When did the battle begin? Phisterer says 13 Dec 1862. Bodart says 11 Dec 1862. They cannot both be right: they are 2 days apart. Eleven other pairs conflict too.',
      'How many Confederate soldiers were killed? Bodart says 600. Wikipedia says 408. They cannot both be right: even the lowest reading of ‘600’ is more than 1.4 times 408. Three other pairs conflict too.',
      'Also disputed: “How strong was the Confederate army?”, “How many soldiers did the Confederacy lose?”, “How strong was the Union army?”, “How many Union soldiers were killed?” and “How many soldiers did the Union lose?”',
      'Who won? All four independent sources agree.',
    ]);
  });

  it('tells days as days: in the cell, in what it implies, in why it contradicts, and on the axis', () => {
    const began = row(fredericksburg, 'began');
    const cell = opened(fredericksburg, 'began').phisterer;
    expect(cell?.entries[0]).toMatchObject({ shown: '13 Dec 1862', implied: { text: '13 Dec 1862' }, date: '1883' });
    expect(cell?.entries[0]?.beside).toBeUndefined();
    expect(cell?.against[0]?.why).toBe('13 Dec 1862 is later than 11 Dec 1862');
    expect(began?.plot?.ticks.map(({ label }) => label)).toEqual(['11 Dec', '12 Dec', '13 Dec', '14 Dec']);
    // The 11th is between its own tick and the next, not half a day before.
    const [first, second] = began?.plot?.ticks ?? [];
    const mark = began?.plot?.marks.find(({ column }) => column === 'bodart');
    expect([mark?.from, mark?.to]).toEqual([first?.at, second?.at]);
  });

  it('shows an echo, with the work that it goes back to', () => {
    const entry = opened(fredericksburg, 'confederate-strength')['civil-war-trust']?.entries[0];
    expect(entry?.repeats?.text).toBe('repeats Livermore (1900), by way of CWSAC (1997)');
    expect(entry?.notes).toContain('our inference');
    expect(entry?.implied.text).toBe('not compared: it repeats another statement, which is');
  });

  it('has a report like any other', () => {
    const report = reportView(fredericksburg, 'latest');
    expect(report.statements).toHaveLength(54);
    expect(report.statements.every(({ source }) => source.side === 'none')).toBe(true);
  });
});

describe('cases counted in Italy', () => {
  it('gives the offset that was valid at either end of its days', () => {
    expect(page(covidItaly).when).toBe('10 February 2020 (UTC+1) to 1 April 2020 (UTC+2)');
  });

  it('is answered in sentences', () => {
    expect(sentences(covidItaly)).toEqual([
      'How many cases were confirmed in Italy by 10:00 CET on 22 February 2020? European Centre for Disease Prevention and Control says 17, counted. World Health Organization says 9, counted. They cannot both be right: the higher figure is more than 1.8 times the lower.',
      'How many cases were confirmed in Italy by the night from 31 March to 1 April 2020? All three sources agree.',
      'Six other questions show no conflict.',
    ]);
  });

  it('names the cut-off beside each figure, and who passed it on', () => {
    const cells = opened(covidItaly, 'cases-1-april');
    expect(cells.who?.entries[0]).toMatchObject({
      shown: '105,792',
      implied: { text: '105,792 or more' },
      otherScope: { relation: 'narrower', note: 'up to the midnight before' },
    });
    expect(cells['jhu-csse']?.entries[0]?.notes).toBe('counted up to about 23:59 UTC that day');
    expect(cells.ecdc?.entries[0]?.via).toBe('via Our World in Data');
    expect(cells['our-world-in-data']?.relays.map(({ asSaid, date }) => [asSaid, date])).toEqual([[true, 'Apr 2020']]);
  });
});
