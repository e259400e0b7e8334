import { expect, it } from 'vitest';
import { checkEvent } from './entry-event';
import { checkSource, nameInTables } from './entry-source';
import { told } from './testing/entry';

it.each([
  ['Europe/Kyiv', 'accepted'],
  ['UTC', 'accepted'],
  ['America/Argentina/Buenos_Aires', 'accepted'],
  ['+03:00', 'zone: no valid zone'],
  ['europe/kyiv', 'zone: no valid zone'],
  ['Europe/Nowhere', 'zone: no valid zone'],
  ['EST', 'zone: no valid zone'],
  ['', 'zone: no valid zone'],
])('an event in the zone "%s": %s', (zone, as) => {
  expect(told(checkEvent({ zone }))).toBe(as);
});

it.each([
  ['2023-01-01T00:00:00Z', '2023-01-01T00:00:00Z', 'accepted'],
  ['2023-01-01T00:00:00Z', '2023-01-02T00:00:00Z', 'accepted'],
  ['2023-01-01T00:00:00+02:00', '2022-12-31T23:00:00Z', 'accepted'],
  ['2023-01-02T00:00:00Z', '2023-01-01T00:00:00Z', 'occurred: low above high'],
  ['2023-02-30T00:00:00Z', '2023-03-01T00:00:00Z', 'occurred: no valid date'],
  ['2023-01-01T00:00:00Z', '2023-01-01', 'occurred: no valid date'],
])('an event from %s to %s: %s', (from, to, as) => {
  expect(told(checkEvent({ zone: 'UTC', occurred: { from, to } }))).toBe(as);
});

it.each([
  [[], 'accepted'],
  [['МО РФ', 'Минобороны'], 'accepted'],
  [['МО РФ', ' мо  рф'], 'aliases: named twice'],
  [['ＭｏＤ', 'mod'], 'aliases: named twice'],
  [['Malaga', 'Málaga'], 'accepted'],
])('a source with the aliases %j: %s', (aliases, as) => {
  expect(told(checkSource({ aliases }))).toBe(as);
});

it('in tables a source has its short name, or its name, in whatever case', () => {
  expect(nameInTables({ name: 'Ministry of Defence', shortName: 'MoD' })).toBe(nameInTables({ name: 'mod ' }));
  expect(nameInTables({ name: 'Ministry' })).not.toBe(nameInTables({ name: 'Ministry', shortName: 'MoD' }));
});
