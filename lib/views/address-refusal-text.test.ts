import { expect, test } from 'vitest';
import { addressRefusalText, answerStatusText } from './address-refusal-text';

const ASKED = 'https://news.example/a#b';
const said = (
  reason: Parameters<typeof addressRefusalText>[0]['reason'],
  more: { address?: string; bytes?: number } = {},
) => addressRefusalText({ ok: false, reason, address: 'https://news.example/a', ...more }, ASKED);

test('a refusal is told with the figure of its limit', () => {
  expect(said('too large')).toBe('The page is larger than 50 MB, the most that is kept of one document.');
  expect(said('too large', { bytes: 50 * 1024 * 1024 + 1 })).toBe(
    'The page is 50.1 MB; at most 50 MB are kept of one document.',
  );
  expect(said('took too long')).toBe('The site took longer than 30 seconds. Try again later.');
  expect(said('too long')).toBe('The address is longer than 2,048 characters.');
  expect(said('another port')).toBe('Only pages at the ports of the web can be captured: 80, 443, 8080 and 8443.');
});

test('where a redirect led on, that is told first', () => {
  expect(said('a number for a name', { address: 'http://127.1/' })).toBe(
    'The site redirects to http://127.1/. The address has a number where the name of a site should be. Give the name.',
  );
  expect(addressRefusalText({ ok: false, reason: 'not an address', address: 'a b' }, ' a b ')).not.toContain(
    'redirects',
  );
});

test('an answer that is not the page is told by its number', () => {
  expect(answerStatusText(200)).toBeUndefined();
  expect(answerStatusText(404)).toBe(
    'The site answered 404: it has no such page. What is kept is what it showed instead.',
  );
  expect(answerStatusText(502)).toContain('502: it has an error of its own');
  expect(answerStatusText(418)).toContain('418: it did not give the page');
});
