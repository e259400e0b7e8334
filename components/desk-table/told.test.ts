import { expect, test } from 'vitest';
import { askedText, asSentence, lacksOnlyTheDay, problemOf } from './told';

test('what has to be confirmed is told in a sentence that begins with a capital', () => {
  const because = ['the year is the nearest to the day on which it was said (3 Jan 2023)', 'in the zone of the event'];
  const shown = {
    isPlain: false,
    offers: { confirmed: { summary: '', offers: [{ key: 'a', words: '04:10 2 Jan 2023', because }] } },
  };
  expect(askedText({ edit: 0, shown, errors: {} })).toBe(
    'The year is the nearest to the day on which it was said (3 Jan 2023); in the zone of the event: Enter takes “04:10 2 Jan 2023”.',
  );
  expect(asSentence('this device is offline.')).toBe('This device is offline.');
});

test('words that are not read are told before a day that is missing', () => {
  const saidAt = ['Give the day.'];
  const told = { edit: 0, errors: { saidAt, text: ['Not read.'], confirmed: ['Confirm it.'] } };
  expect(problemOf(told, false)).toBe('Not read.');
  expect(lacksOnlyTheDay(told)).toBe(false);
  const day = { edit: 0, errors: { saidAt, confirmed: ['Confirm it.'] } };
  expect(problemOf(day, false)).toBe('Give the day.');
  expect(lacksOnlyTheDay(day)).toBe(true);
  expect(lacksOnlyTheDay({ edit: 0, errors: {} })).toBe(false);
});
