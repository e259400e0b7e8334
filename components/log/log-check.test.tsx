import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BOUND, NOT_BOUND } from '@/lib/views/log-words';
import { LogCheck } from './log-check';

test('the page that checks the log says what it binds, and each thing that it does not', () => {
  const said = renderToStaticMarkup(<LogCheck head="" />);
  for (const words of [BOUND, ...NOT_BOUND]) expect(said).toContain(words);
});

test('the first page of the project promises no more', () => {
  const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
  expect(readme).toContain('It does not tell, because nothing binds it yet');
  expect(readme).not.toContain('whether anything was touched');
});
