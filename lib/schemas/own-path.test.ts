import { expect, test } from 'vitest';
import { parseOwnPath, signInAddress } from './own-path';

test.each([
  ['/desk', '/desk'],
  ['/desk?show=submitted&find=a%20b', '/desk?show=submitted&find=a%20b'],
  ['/desk/statements/new?event=1#value', '/desk/statements/new?event=1#value'],
  ['/desk/../desk/events', '/desk/events'],
  ['/desk/%2F%2Fevil.example', '/desk/%2F%2Fevil.example'],
  ['/desk?to=//evil.example', '/desk?to=//evil.example'],
])('%s leads back', (given, path) => {
  expect(parseOwnPath(given)).toBe(path);
  // As a browser reads it, it stays here.
  expect(new URL(path, 'https://desk.example').origin).toBe('https://desk.example');
});

test.each([
  '//evil.example',
  '//evil.example/desk',
  '/\\evil.example',
  '\\\\evil.example',
  '/\\/evil.example/desk',
  '%2F%2Fevil.example',
  '/%2F%2Fevil.example',
  '/%5Cevil.example',
  'https://evil.example/desk',
  'javascript:alert(1)',
  'data:text/html,x',
  '/\t/evil.example',
  '/\n/evil.example/desk',
  ' //evil.example',
  '/desk//evil.example',
  '/desk/..//evil.example',
  '/desk/../..//evil.example',
  '/desk\\..\\..\\\\evil.example',
  '/deskevil',
  '/sign-in',
  '/sign-in?back=/desk',
  '/events/makiivka',
  '/',
  '',
  '@evil.example',
  '.evil.example',
  'desk',
  `/desk?${'x'.repeat(2000)}`,
])('%j does not', (given) => {
  expect(parseOwnPath(given)).toBeUndefined();
});

test.each([undefined, null, ['/desk', '//evil.example']])('nor does %j', (given) => {
  expect(parseOwnPath(given)).toBeUndefined();
});

test('signing in carries the page, unless it is the desk itself', () => {
  expect(signInAddress('/desk?show=held')).toBe('/sign-in?back=%2Fdesk%3Fshow%3Dheld');
  expect(signInAddress('/desk')).toBe('/sign-in');
  expect(signInAddress(undefined)).toBe('/sign-in');
});
