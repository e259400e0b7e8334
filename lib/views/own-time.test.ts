import { expect, it } from 'vitest';
import { readTimeText } from './own-time';

it.each([
  ['5 Jan 2023, 14:30', 'Read as 5 Jan 2023, 14:30 (UTC+2), Europe/Kyiv. On your clock: 5 Jan 2023, 13:30 (UTC+1).'],
  ['5 Jan 2023, 00:30', 'Read as 5 Jan 2023, 00:30 (UTC+2), Europe/Kyiv. On your clock: 4 Jan 2023, 23:30 (UTC+1).'],
  ['5 Jan 2023, 12:30 UTC', 'Read as 5 Jan 2023, 12:30 (UTC), UTC. On your clock: 5 Jan 2023, 13:30 (UTC+1).'],
  ['5 Jan 2023', 'Read as 5 Jan 2023, Europe/Kyiv.'],
  ['2023-01', 'Read as Jan 2023, Europe/Kyiv.'],
  ['5 Jan', undefined],
  ['-5000', undefined],
  ['', undefined],
])('%s', (typed, told) => {
  expect(readTimeText(typed, 'Europe/Kyiv', 'Europe/Berlin')).toBe(told);
});

it('says a time once where both clocks show the same', () => {
  expect(readTimeText('5 Jan 2023, 14:30', 'Europe/Kyiv', 'Europe/Helsinki')).toBe(
    'Read as 5 Jan 2023, 14:30 (UTC+2), Europe/Kyiv.',
  );
});

it('waits for the zone of the event', () => {
  for (const zone of ['', 'Europe/Ky', '+25:00']) {
    expect(readTimeText('5 Jan 2023, 14:30', zone, 'Europe/Berlin')).toBeUndefined();
  }
});
