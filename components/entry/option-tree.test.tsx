import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { sent } from '@/components/ui/testing/sending';
import { claimForm } from '@/lib/schemas/entry-claim';
import { parseForm } from '@/lib/schemas/form';
import { QuestionForm } from './question-form';

// The HTML that a browser without scripts gets of a question with a tree of answers.

// All files that draw forms share it: modules are loaded once for all of them.
vi.mock('@/components/ui/use-sending', () => import('@/components/ui/testing/sending'));

beforeEach(() => {
  sent.state = {};
});

const EVENT = '0190a6f0-0000-7000-8000-000000000001';
const TREE = [
  { key: 'a', label: 'rocket', aliases: 'ракета\nmissile' },
  { key: 'n1', label: 'HIMARS', within: 'a' },
  { key: 'b', label: 'drone' },
];

function shown(intent?: object): string {
  const values = { type: 'category', position: '1', options: TREE };
  if (intent) {
    const form = new FormData();
    form.append('type', 'category');
    for (const [at, line] of TREE.entries()) {
      for (const [part, text] of Object.entries(line)) form.append(`options[${at}].${part}`, text);
    }
    form.append('__intent__', JSON.stringify(intent));
    const parsed = parseForm(claimForm, form);
    if (!parsed.ok) sent.state = parsed.state;
  }
  return renderToStaticMarkup(
    <QuestionForm action={async () => ({})} keptAs="x" event={EVENT} values={intent ? {} : values} />,
  );
}

const keys = (html: string) => [...html.matchAll(/name="options\[\d+\]\.key" value="(\w*)"/g)].map(([, key]) => key);
const withins = (html: string) =>
  [...html.matchAll(/name="options\[\d+\]\.within".*?<\/select>/gs)].map(([select]) => select);

test('each answer has its key, its other names on lines, and the answers that it may be within', () => {
  const html = shown();
  expect(keys(html)).toEqual(['a', 'n1', 'b']);
  expect(html).toContain('ракета\nmissile</textarea>');
  const [first = '', second = '', third = ''] = withins(html);
  expect(first, 'not what is within it').not.toContain('HIMARS');
  expect(first).toContain('drone');
  expect(second).toMatch(/value="a" selected="">rocket/);
  expect(third).toContain('HIMARS');
});

test('an answer is added within another, below what is within that already, with a key of its own', () => {
  const html = shown();
  const intents = [...html.matchAll(/value="([^"]*&quot;insert&quot;[^"]*)"/g)].map(([, value = '']) =>
    JSON.parse(value.replaceAll('&quot;', '"')),
  );
  const within = intents.find(({ payload }) => payload.defaultValue?.within === 'a');
  expect(within.payload).toMatchObject({ name: 'options', index: 2, defaultValue: { key: 'n2', within: 'a' } });
  expect(keys(shown(within))).toEqual(['a', 'n1', 'n2', 'b']);
});

test('a line that is removed takes nothing else with it', () => {
  const html = shown({ type: 'remove', payload: { name: 'options', index: 0 } });
  expect(keys(html)).toEqual(['n1', 'b']);
  expect(html).toContain('value="HIMARS"');
});
