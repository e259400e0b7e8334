import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches, readRobots } from './robots';

const says = (path: string, ...lines: string[]) => readRobots(lines.join('\n'), 'Crossread', path);

describe('readRobots', () => {
  test.each([
    ['nothing at all', [''], '/a', 'says nothing'],
    ['everybody is disallowed', ['User-agent: *', 'Disallow: /'], '/a', 'disallows'],
    ['a path without a rule', ['User-agent: *', 'Disallow: /private'], '/a', 'says nothing'],
    ['an empty rule', ['User-agent: *', 'Disallow:'], '/a', 'says nothing'],
    ['others alone', ['User-agent: Other', 'Disallow: /'], '/a', 'says nothing'],
    [
      'our own group, which is instead of that for all',
      ['User-agent: *', 'Disallow: /', '', 'User-agent: crossread', 'Allow: /'],
      '/a',
      'allows',
    ],
    [
      'our own group in two parts',
      [
        'User-agent: crossread',
        'Disallow: /a',
        'User-agent: x',
        'Disallow: /',
        'User-agent: CROSSREAD',
        'Disallow: /b',
      ],
      '/b',
      'disallows',
    ],
    [
      'several names before one group',
      ['User-agent: x', 'User-agent: Crossread/2.0', 'Disallow: /'],
      '/a',
      'disallows',
    ],
    ['the longest rule', ['User-agent: *', 'Allow: /news/open', 'Disallow: /news'], '/news/open/1', 'allows'],
    ['equal rules: the one that allows', ['User-agent: *', 'Disallow: /a', 'Allow: /a'], '/a', 'allows'],
    ['a star', ['User-agent: *', 'Disallow: /*.pdf$'], '/x/y.pdf', 'disallows'],
    ['a dollar that is the end', ['User-agent: *', 'Disallow: /*.pdf$'], '/x/y.pdf?a', 'says nothing'],
    ['a query', ['User-agent: *', 'Disallow: /*?print='], '/a?print=1', 'disallows'],
    ['percent-encoding in either spelling', ['User-agent: *', 'Disallow: /%7euser/ü'], '/~user/%c3%bc', 'disallows'],
    [
      'comments, spaces, other line ends',
      ['# hello', ' user-agent : * # all\r\ndisallow\t: /a # here'],
      '/a',
      'disallows',
    ],
    ['a byte order mark', ['\uFEFFUser-agent: *', 'Disallow: /'], '/a', 'disallows'],
    [
      'a sitemap between names',
      ['User-agent: x', 'Sitemap: /s', 'User-agent: crossread', 'Disallow: /'],
      '/a',
      'disallows',
    ],
    ['rules before any name', ['Disallow: /', 'User-agent: *'], '/a', 'says nothing'],
    ['a page in place of robots.txt', ['<!doctype html><p>User-agent: none</p>'], '/a', 'says nothing'],
    ['robots.txt itself', ['User-agent: *', 'Disallow: /'], '/robots.txt', 'allows'],
  ])('%s', (_, lines, path, answer) => {
    expect(says(path, ...lines)).toBe(answer);
  });

  test('a rule of 500 stars is decided at once', () => {
    const started = performance.now();
    expect(says(`/${'a'.repeat(2000)}`, 'User-agent: *', `Disallow: /${'*a'.repeat(500)}b`)).toBe('says nothing');
    expect(performance.now() - started).toBeLessThan(500);
  });
});

/** The same rule, read off its definition: every way in which a star may stand for something is tried. */
function oracle(rule: string, path: string): boolean {
  if (rule === '') return true;
  if (rule === '$') return path === '';
  if (rule[0] === '*')
    return Array.from({ length: path.length + 1 }).some((_, at) => oracle(rule.slice(1), path.slice(at)));
  return rule[0] === path[0] && oracle(rule.slice(1), path.slice(1));
}

test('a path matches as its definition says', () => {
  const text = (letters: readonly string[]) =>
    fc.array(fc.constantFrom(...letters), { maxLength: 7 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text(['a', 'b', '*']), fc.constantFrom('', '$'), text(['a', 'b', '$']), (rule, end, path) => {
      expect(matches(rule + end, path)).toBe(oracle(rule + end, path));
    }),
    { numRuns: 2000 },
  );
});
