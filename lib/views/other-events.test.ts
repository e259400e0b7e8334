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
    expect(eventListItem(listedEvent(fredericksburg)).when).toBe(page(fredericksburg).when);
  });

  it('is dated by the latest work, and counts no renderings if there are none', () => {
    expect(page(fredericksburg).asOf).toBe('2015');
    expect(page(fredericksburg).counts).toEqual(['8 claims', '12 sources', '54 statements']);
  });

  it('has one group of columns, which does not mention sides', () => {
    expect(page(fredericksburg).sides.map(({ label, tone }) => [label, tone])).toEqual([['Sources', 'none']]);
  });

  it('is answered in sentences', () => {
    expect(sentences(fredericksburg)).toEqual([
      'Seven origins answer “When did the battle begin?” Phisterer (13 Dec 1862) and Bodart (11 Dec 1862) cannot both be right (gap 2 days); eleven further pairs of origins conflict.',
      'Four origins answer “How many Confederate soldiers were killed?” Bodart (600) and Wikipedia (408) cannot both be right (gap ×1.5, at least ×1.4); three further pairs of origins conflict.',
      'Also disputed: “How strong was the Confederate army?”, “How many soldiers did the Confederacy lose?”, “How strong was the Union army?”, “How many Union soldiers were killed?” and “How many soldiers did the Union lose?”',
      'On “Who won?” all four origins agree.',
    ]);
  });

  it('tells days as days: in the cell, in what it implies, in why it contradicts, and on the axis', () => {
    const began = row(fredericksburg, 'began');
    const cell = opened(fredericksburg, 'began').phisterer;
    expect(cell?.entries[0]).toMatchObject({ shown: '13 Dec 1862', implied: { text: '13 Dec 1862' }, date: '1883' });
    expect(cell?.entries[0]?.beside).toBeUndefined();
    expect(cell?.against[0]?.why).toBe('13 Dec 1862 and 11 Dec 1862 have nothing in common');
    expect(began?.plot?.ticks.map(({ label }) => label)).toEqual(['11 Dec', '12 Dec', '13 Dec', '14 Dec']);
    // The 11th is between its own tick and the next, not half a day before.
    const [first, second] = began?.plot?.ticks ?? [];
    const mark = began?.plot?.marks.find(({ column }) => column === 'bodart');
    expect([mark?.from, mark?.to]).toEqual([first?.at, second?.at]);
  });

  it('shows an echo, with the work that it goes back to', () => {
    const entry = opened(fredericksburg, 'confederate-strength')['civil-war-trust']?.entries[0];
    expect(entry?.repeats?.text).toBe('repeats Livermore (1900), by way of CWSAC (1997)');
    expect(entry?.notes).toContain('the desk’s inference');
    expect(entry?.implied.text).toBe('not compared: repeats another statement');
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
      'Two origins answer “How many cases were confirmed in Italy by 10:00 CET on 22 February 2020?” European Centre for Disease Prevention and Control (17, counted) and World Health Organization (9, counted) cannot both be right (gap ×1.9).',
      'On “How many cases were confirmed in Italy by the night from 31 March to 1 April 2020?” all three origins agree.',
      'Of the other questions, six have answers that can all be true.',
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
