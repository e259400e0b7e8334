import { describe, expect, it } from 'vitest';
import {
  axisDays,
  clockTime,
  dayInWords,
  endText,
  instantTime,
  momentISO,
  momentText,
  onText,
  saidText,
  spanDays,
  spanText,
  yearOf,
  zoneText,
} from './dates';

const zone = 'Europe/Moscow';

describe('momentText', () => {
  it('is as precise as the moment is known, and names the zone of an hour', () => {
    expect(momentText({ precision: 'day', on: '2023-01-01', zone })).toBe('1 Jan 2023');
    expect(momentText({ precision: 'month', on: '2023-01-01', zone })).toBe('Jan 2023');
    expect(momentText({ precision: 'year', on: '2023-01-01', zone })).toBe('2023');
    expect(momentText({ precision: 'minute', at: '2022-12-31T21:02:00Z', zone })).toBe('1 Jan 2023, 00:02 (UTC+3)');
  });

  it('of one of several days names the first and the last, and each month and year once', () => {
    const days = (on: string, until: string) => momentText({ precision: 'day', on, until, zone });
    expect(days('2023-01-01', '2023-01-02')).toBe('1–2 Jan 2023');
    expect(days('2023-01-31', '2023-02-01')).toBe('31 Jan–1 Feb 2023');
    expect(days('2022-12-31', '2023-01-01')).toBe('31 Dec 2022–1 Jan 2023');
    expect(days('2023-01-01', '2023-01-01')).toBe('1 Jan 2023');
  });

  it('of what nobody knows the time of says in which document it is', () => {
    const saidAt = { precision: 'day', on: '2025-03-10', zone } as const;
    expect(saidText({ saidAt, saidAtNotKnown: true })).toBe('date not known; in a document of 10 Mar 2025');
    expect([endText({ saidAt, saidAtNotKnown: true }), onText({ saidAt })]).toEqual([
      'a time that is not known',
      'on 10 Mar 2025',
    ]);
  });

  it('has a machine-readable form of the same precision', () => {
    expect(momentISO({ precision: 'day', on: '2023-01-01', zone })).toBe('2023-01-01');
    expect(momentISO({ precision: 'month', on: '2023-01-01', zone })).toBe('2023-01');
    expect(momentISO({ precision: 'second', at: '2022-12-31T21:02:00Z', zone })).toBe('2022-12-31T21:02:00Z');
  });
});

it('axisDays is as short as the days allow', () => {
  const at = (...days: string[]) => axisDays(days.map((day) => `${day}T00:00:00.000Z`));
  expect(at('1862-01-01', '1864-01-01')).toEqual(['1862', '1864']);
  expect(at('1862-12-01', '1863-01-01')).toEqual(['Dec 1862', 'Jan 1863']);
  expect(at('1862-12-11', '1862-12-13')).toEqual(['11 Dec', '13 Dec']);
  expect(at('1862-12-30', '1863-01-02')).toEqual(['30 Dec 1862', '2 Jan 1863']);
});

describe('zones', () => {
  it('give the offset that was valid then', () => {
    expect(zoneText('2023-01-01T00:00:00Z', 'Europe/Kyiv')).toBe('UTC+2');
    expect(zoneText('2023-07-01T00:00:00Z', 'Europe/Kyiv')).toBe('UTC+3');
    expect(zoneText('2023-01-01T00:00:00Z', 'Asia/Kathmandu')).toBe('UTC+5:45');
    expect(zoneText('2023-01-01T00:00:00Z', 'America/New_York')).toBe('UTC−5');
    expect(instantTime('2023-01-01T00:00:00Z', 'UTC')).toBe('00:00 (UTC)');
  });

  it('give local solar time before standard time, to the minute', () => {
    // New York was 4:56:02 behind Greenwich until 1883, Kolkata 5:53:28 ahead until 1854, Monrovia 43:08 until 1919.
    expect(zoneText('1862-12-11T12:00:00Z', 'America/New_York')).toBe('UTC−4:56');
    expect(zoneText('1850-01-01T12:00:00Z', 'Asia/Kolkata')).toBe('UTC+5:53');
    expect(zoneText('1900-01-01T12:00:00Z', 'Africa/Monrovia')).toBe('UTC−0:43');
    expect(zoneText('1862-12-11T12:00:00Z', 'Etc/GMT+5')).toBe('UTC−5');
  });

  it('show seconds only if they are known', () => {
    expect(clockTime('2022-12-31T21:02:30Z', zone, 'second')).toBe('00:02:30');
    expect(clockTime('2022-12-31T21:02:30Z', zone, 'minute')).toBe('00:02');
  });

  it('distinguish one day from two, and have the time of day where it is known', () => {
    const span = (from: string, to = from) => spanText({ from, to }, zone);
    expect(span('2022-12-30T21:00:00Z', '2022-12-31T20:59:59.999Z')).toBe('31 December 2022 (UTC+3)');
    expect(span('2022-12-30T21:00:00Z', '2023-01-01T20:59:59.999Z')).toBe('31 December 2022 to 1 January 2023 (UTC+3)');
    expect(span('2022-12-31T20:58:00Z', '2022-12-31T21:02:00Z')).toBe(
      '31 December 2022, 23:58 to 1 January 2023, 00:02 (UTC+3)',
    );
    expect(span('2023-01-01T01:10:00Z')).toBe('1 January 2023, 04:10 (UTC+3)');
    expect(span('2023-01-01T01:10:30Z', '2023-01-01T02:00:00Z')).toBe('1 January 2023, 04:10:30 to 05:00 (UTC+3)');
    expect(span('2022-12-31T21:00:00Z')).toBe('1 January 2023, 00:00 (UTC+3)');
    expect(span('2023-01-01T01:10:00Z', '2023-01-01T20:59:59.999Z')).toBe('1 January 2023, 04:10 to 24:00 (UTC+3)');
    expect(span('2023-01-01T01:10:00Z', '2023-01-02T20:59:59.999Z')).toBe(
      '1 January 2023, 04:10 to 2 January 2023 (UTC+3)',
    );
  });

  it('give each end its own offset if clocks changed between', () => {
    expect(spanText({ from: '2020-02-09T23:00:00Z', to: '2020-04-01T21:59:59.999Z' }, 'Europe/Rome')).toBe(
      '10 February 2020 (UTC+1) to 1 April 2020 (UTC+2)',
    );
  });

  it('in a headline has neither offsets nor what both days share', () => {
    const days = (from: string, to: string) => spanDays({ from, to }, 'Europe/Rome');
    expect(days('2020-02-10T12:00:00Z', '2020-04-01T12:00:00Z')).toBe('10 February to 1 April 2020');
    expect(days('2020-04-01T12:00:00Z', '2020-04-03T12:00:00Z')).toBe('1 to 3 April 2020');
    expect(days('2020-04-01T12:00:00Z', '2020-04-01T21:59:00Z')).toBe('1 April 2020');
    expect(days('2020-12-31T12:00:00Z', '2020-12-31T23:30:00Z')).toBe('31 December 2020 to 1 January 2021');
  });
});

it('a day in a sentence has its month in full, and no year that is known', () => {
  const day = { precision: 'day', on: '2023-01-02', zone: 'UTC' } as const;
  expect(dayInWords(day)).toBe('2 January 2023');
  expect(dayInWords(day, yearOf({ ...day, on: '2023-09-04' }))).toBe('2 January');
  expect(dayInWords({ ...day, on: '2022-12-31', until: '2023-01-01' }, '2023')).toBe('31 December 2022–1 January');
  expect(dayInWords({ precision: 'year', on: '1862-01-01', zone: 'UTC' }, '1862')).toBe('1862');
  expect(dayInWords({ precision: 'minute', at: '2023-01-02T10:00:00Z', zone: 'UTC' })).toBe('2 January 2023');
});
