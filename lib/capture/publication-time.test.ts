import { expect, test } from 'vitest';
import { publicationTime } from './publication-time';

test.each([
  ['2023-01-04T09:00:00+02:00', '2023-01-04T09:00:00+02:00'],
  ['2023-01-04T09:00:00+0200', '2023-01-04T09:00:00+02:00'],
  ['2023-01-04 09:00Z', '2023-01-04T09:00Z'],
  ['2023-01-04T09:00:00.000Z', '2023-01-04T09:00:00.000Z'],
  ['2023-01-04', '2023-01-04'],
  ['2023-01-04T09:00:00', '2023-01-04'],
  ['Wed, 04 Jan 2023 07:00:00 GMT', '2023-01-04T07:00:00.000Z'],
  ['2023-13-40', undefined],
  ['2023-01-04T29:00:00Z', '2023-01-04'],
  ['01/04/2023', undefined],
  ['yesterday', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j is %j', (said, time) => expect(publicationTime(said)).toBe(time));
