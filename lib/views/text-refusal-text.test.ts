import { expect, test } from 'vitest';
import { TEXT_REFUSALS } from '@/lib/domain/document-text';
import { textRefusalText } from './text-refusal-text';

test('each limit is named by its figure', () => {
  expect(textRefusalText('too large')).toContain('At most 50 MB');
  expect(textRefusalText('unpacks too large')).toContain('more than 200 MB');
  expect(textRefusalText('too many pixels')).toContain('At most 20,000,000 pixels');
  expect(textRefusalText('took too long')).toContain('more than 30 seconds');
  expect(textRefusalText('too long')).toContain('At most 2,000,000 characters');
});

test('no two reasons have the same words, and each is a sentence', () => {
  const texts = TEXT_REFUSALS.map(textRefusalText);
  expect(new Set(texts).size).toBe(TEXT_REFUSALS.length);
  expect(texts.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
});
