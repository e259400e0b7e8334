import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BOUND, NOT_BOUND } from '@/lib/views/log-words';
import { LogCheck } from './log-check';

test('the log check page names what the log binds, and each thing that it does not bind', () => {
  const said = renderToStaticMarkup(<LogCheck head="" />);
  for (const words of [BOUND, ...NOT_BOUND]) expect(said).toContain(words);
});

test('README.md promises no more than the log binds', () => {
  const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
  expect(readme).toContain('It does not tell, because nothing binds it yet');
  expect(readme).not.toContain('whether anything was touched');
});
