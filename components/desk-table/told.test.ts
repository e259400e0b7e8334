import { expect, test } from 'vitest';
import { askedText, asSentence } from './told';

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
