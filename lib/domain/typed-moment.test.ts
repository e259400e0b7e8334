import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
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
  ['5/1/2023', { several: 'day' }],
  ['4 Jan 2023, 5:30', { several: 'hour' }],
  ['5/1/2023 5:30', { several: 'day and hour' }],
  ['midnight, 4 Jan 2023', { several: 'midnight' }],
  ['-5000', 'not one time'],
  ['−2023-01-02', 'not one time'],
  [' – 4 Jan 2023', 'not one time'],
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

it('an hour that clocks showed twice needs its offset', () => {
  const twice = '30 Oct 2022, 03:30';
  expect(typedMoment(twice, 'Europe/Kyiv')).toEqual({ ok: false, why: { several: 'hour of two' } });
  expect(typedMoment(`${twice} UTC+2`, 'Europe/Kyiv')).toMatchObject({ moment: { at: '2022-10-30T01:30:00Z' } });
});

// "31 Dec 1359" may be a clock: 13:59.
const days = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const figure = fc.integer({ min: 0, max: 59 }).map((one) => String(one).padStart(2, '0'));
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const printed = (on: string) => `${Number(on.slice(8))} ${MONTHS[Number(on.slice(5, 7)) - 1]} ${on.slice(0, 4)}`;

it('every day is read back from how it is printed, and from how machines write it', () => {
  fc.assert(
    fc.property(days, (on) => {
      expect(typedMoment(printed(on), ZONE)).toEqual(day(on));
      expect(typedMoment(on, ZONE)).toEqual(day(on));
    }),
  );
});

it('every hour of two figures is that of a 24-hour clock, in the zone of the event', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 23 }), figure, (on, hour, minute) => {
      const clock = `${String(hour).padStart(2, '0')}:${minute}`;
      const at = Temporal.PlainDateTime.from(`${on}T${clock}`).toZonedDateTime('Asia/Tokyo').toInstant().toString();
      expect(typedMoment(`${printed(on)}, ${clock}`, 'Asia/Tokyo')).toMatchObject({
        moment: { precision: 'minute', at },
      });
    }),
  );
});

it('nothing that begins with a sign is a time', () => {
  const signs = fc.constantFrom('-', '−', '–', '—', '+', ' - ');
  const times = fc.oneof(days, days.map(printed), fc.integer({ min: 0, max: 99_999 }).map(String));
  fc.assert(
    fc.property(signs, times, (sign, time) => {
      expect(typedMoment(`${sign}${time}`, ZONE)).toEqual({ ok: false, why: 'not one time' });
    }),
  );
});
