import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BOUND, BOUND_OF_PAGES, NOT_BOUND } from '@/lib/views/log-words';
import { LogCheck } from './log-check';

test('the log check page names what the log binds, and each thing that it does not bind', () => {
  const said = renderToStaticMarkup(<LogCheck head="" signing={{}} />);
  for (const words of [BOUND, BOUND_OF_PAGES, ...NOT_BOUND]) expect(said).toContain(words);
});

test('it shows what was signed with which key, and says where nothing is', () => {
  const said = renderToStaticMarkup(
    <LogCheck
      head=""
      signing={{
        key: 'desk.example/log+530d903a+A',
        checkpoint: { text: 'desk.example/log\n7\n', entries: '7 entries' },
        notSigned: { title: 'The log is not signed at present', text: 'It is shorter.', toDo: 'Put it back.' },
      }}
    />,
  );
  expect(said).toContain('desk.example/log\n7\n</pre>');
  expect(said).toContain('--key desk.example/log+530d903a+A');
  expect(said).toContain('It is shorter.');
  expect(said, 'what to do is for the desk').not.toContain('Put it back.');
});

test('README.md promises no more than the log binds', () => {
  const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
  expect(readme).toContain('It does not tell, because nothing binds it,');
  expect(readme).not.toContain('whether anything was touched');
});
