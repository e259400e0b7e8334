import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { logItem } from '@/lib/views/log';
import { LogList } from './log-list';

const hash = 'ab'.repeat(32);
const page = (...bodies: string[]) =>
  renderToStaticMarkup(
    <LogList
      page={{
        items: bodies.map((body, index) => logItem({ number: index + 1, body, hash }, undefined)),
        head: `9:${hash}`,
      }}
      signing={{ key: 'desk.example/log+530d903a+A' }}
    />,
  );

test('an entry in an unknown format has its own line, is shown as written, and hides no other entry', () => {
  const said = page(
    '<script>hold',
    '{"at":"2030-02-01T12:00:00.000Z","by":"desk-a","chain":"public","did":"join","number":2,"role":"editor"}',
  );
  expect(said).toContain('This page cannot read this entry.');
  expect(said).toContain('&lt;script&gt;hold');
  expect(said).toContain('desk-a joined the desk as an editor');
  expect(said.match(/<li/g)).toHaveLength(2);
});

test('the page promises to detect changes of entries only, and links to what else is bound', () => {
  const said = page();
  expect(said).toContain('that nothing before it was changed or removed');
  expect(said).toContain('href="/log/check#bound"');
  expect(said).not.toContain('anything');
  expect(said).toContain('<code class="break-all">desk.example/log+530d903a+A</code>');
  expect(said).toContain('href="/log/checkpoint"');
});
