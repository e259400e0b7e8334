import { expect, test } from 'vitest';
import { seededRandom } from './draw';
import { foundByChecks, foundByReEntry, PLANTED, plantedCases } from './planted-statements';

const cases = plantedCases(seededRandom(7));

test('six of twenty are logged with an error, one of each kind, and the same again from one seed', () => {
  expect(cases).toHaveLength(20);
  expect(cases.flatMap(({ planted }) => planted ?? []).toSorted()).toEqual(PLANTED.toSorted());
  expect(cases.filter(({ logged, truth }) => logged !== truth)).toHaveLength(6);
  expect(plantedCases(seededRandom(7))).toEqual(cases);
});

test('whoever enters without a mistake differs from each error, and from nothing else', () => {
  for (const one of cases) expect(foundByReEntry(one).length > 0, one.planted).toBe(one.planted !== undefined);
});

test('the checks report nothing that is right, and what was taken from the sentence beside it', () => {
  for (const one of cases) {
    if (one.planted === undefined) expect(foundByChecks(one, 'both sentences')).toEqual([]);
    if (one.planted === 'the speaker beside it') expect(foundByChecks(one, 'both sentences')).toEqual(['speaker']);
    if (one.planted === 'the figure beside it')
      expect(foundByChecks(one, 'both sentences')).toEqual(['day', 'speaker']);
    if (one.planted === 'another day') expect(foundByChecks(one, 'its sentence')).toEqual(['day']);
  }
});
