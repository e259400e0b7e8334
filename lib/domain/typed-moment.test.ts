import { expect, it } from 'vitest';
import { typedMoment } from './typed-moment';

const ZONE = 'Europe/Moscow';
const day = (on: string, more = {}) => ({ ok: true, moment: { precision: 'day', on, zone: ZONE, ...more } });

it.each([
  ['2 Jan 2023', day('2023-01-02')],
  ['2 January 2023', day('2023-01-02')],
  ['2023-01-02', day('2023-01-02')],
  ['2023-01', { ok: true, moment: { precision: 'month', on: '2023-01-01', zone: ZONE } }],
  ['2023', { ok: true, moment: { precision: 'year', on: '2023-01-01', zone: ZONE } }],
  ['2 січня 2023', day('2023-01-02')],
  ['between 1 and 2 January 2023', day('2023-01-01', { until: '2023-01-02' })],
  ['4 January 2023, 14:05', { ok: true, moment: { precision: 'minute', at: '2023-01-04T11:05:00Z', zone: ZONE } }],
  ['4 Jan 2023, 10:00', { ok: true, moment: { precision: 'minute', at: '2023-01-04T07:00:00Z', zone: ZONE } }],
  ['4 Jan 2023, 12:30', { ok: true, moment: { precision: 'minute', at: '2023-01-04T09:30:00Z', zone: ZONE } }],
  ['2023-01-04T14:05+03:00', { ok: true, moment: { precision: 'minute', at: '2023-01-04T11:05:00Z' } }],
])('%s', (text, found) => {
  expect(typedMoment(text, ZONE)).toMatchObject(found);
});

it.each([
  ['5/1/2023', 'several'],
  ['4 Jan 2023, 5:30', 'several'],
  ['4 Jan 2023, about 10:00', 'not one time'],
  ['3 Jan', 'no year'],
  ['14:05', 'no date'],
  ['about 2 Jan 2023', 'not one time'],
  ['before 2 Jan 2023', 'not one time'],
  ['last week', 'no value in it'],
  ['', 'no value in it'],
])('%s is not taken', (text, why) => {
  expect(typedMoment(text, ZONE)).toEqual({ ok: false, why });
});
