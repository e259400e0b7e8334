import { expect, test } from 'vitest';
import { type ChangeTold, changedText, lastRevised } from './changed-meanwhile';

const change = (did: ChangeTold['did'], minute: number, by = 'desk-kirona'): ChangeTold => ({
  did,
  by,
  at: new Date(Date.UTC(2026, 10, 30, 14, minute)).toISOString(),
});

test('tells who did what and when; of many the last three', () => {
  expect(changedText([change('revise', 31), change('submit', 32, 'you')])).toBe(
    'Since you opened this, desk-kirona saved a change on 30 Nov 2026, 14:31 (UTC) and you submitted it for review on 30 Nov 2026, 14:32 (UTC).',
  );
  const many = [1, 2, 3, 4, 5].map((minute) => change('revise', minute));
  expect(changedText(many)).toMatch(
    /^Since you opened this, 2 earlier changes were made, desk-kirona saved a change on .*14:05 \(UTC\)\.$/,
  );
});

test('says that something changed where nobody knows what', () => {
  expect(changedText([])).toBe('Someone else was faster: this has changed since you opened the page. Check it again.');
});

test('finds who wrote what stands now', () => {
  expect(lastRevised([change('revise', 1), change('revise', 2, 'you'), change('publish', 3)])?.by).toBe('you');
  expect(lastRevised([change('publish', 3)])).toBeUndefined();
});
