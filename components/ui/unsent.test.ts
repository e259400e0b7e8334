import { expect, test } from 'vitest';
import { unsent } from './unsent';

function formOf(text: string): FormData {
  const form = new FormData();
  form.append('text', text);
  return form;
}
const failure = new Error('fetch failed');

test.each([
  ['offline', 'short', false, /this device is offline/],
  ['offline, and too long', 'x'.repeat(1_000_001), false, /this device is offline/],
  ['too long', 'x'.repeat(1_000_001), true, /longer than 1 MB/],
  ['too long in bytes, with letters of two', 'я'.repeat(500_001), true, /longer than 1 MB/],
])('the reason why a form was not sent: %s', (_, text, online, why) => {
  expect(unsent(failure, formOf(text), online)).toEqual({
    why: expect.stringMatching(why),
    needsReload: false,
    perhaps: false,
  });
});

test('a form of the longest allowed length that nobody answered may have been sent', () => {
  expect(unsent(failure, formOf('x'.repeat(1_000_000)), true)).toEqual({
    why: expect.stringMatching(/could not be reached/),
    needsReload: false,
    perhaps: true,
  });
});
