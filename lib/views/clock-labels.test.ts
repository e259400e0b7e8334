import { expect, it } from 'vitest';
import { fredericksburg } from '@/prisma/seed/fredericksburg/record';
import { kyivAttack } from '@/prisma/seed/kyiv-attack/record';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { quillhavenFerry } from '@/prisma/seed/quillhaven/record';
import { clockLabels } from './clock-labels';
import { timelinePoints } from './timeline-points';

const labelsOf = (record: Parameters<typeof timelinePoints>[0]) =>
  timelinePoints(record).points.map(({ text, short = text }) => short);

it('leaves out a year that all share, or that is clear within a year, and the zone', () => {
  expect(labelsOf(makiivka)).toEqual(['1 Jan', '2 Jan', '4 Jan', '25 Jan']);
  expect(labelsOf(kyivAttack)).toEqual(['31 Dec', '2 Jan']);
  expect(labelsOf(quillhavenFerry)).toContain('14 Mar, 09:30');
});

it('of reference works tells the year', () => {
  expect(labelsOf(fredericksburg)).toEqual(expect.arrayContaining(['1883', '1900', '2015']));
});

it('keeps years and zones that differ', () => {
  const stops = [
    { key: '2022-01-02', text: '2 Jan 2022' },
    { key: '2023-03-26T08:00:00Z', text: '26 Mar 2023, 10:00 (UTC+2)' },
    { key: '2023-03-26T00:30:00Z', text: '26 Mar 2023, 01:30 (UTC+1)' },
  ];
  expect(clockLabels(stops)).toEqual(stops.map(({ text }) => text));
});
