import { expect, test } from 'vitest';
import { type CaptureSeen, captureView } from './capture';

const file = { id: 'c', way: 'file', name: 'scan 0042.png', sha256: 'a' } as const satisfies CaptureSeen;
const shown = (seen: CaptureSeen) => captureView(seen, 1000);

test('a file without a title of its own is not titled by its name: the editor is told it, and what the text begins with', () => {
  const view = shown({ ...file, text: 'ЗВІТ\n\nПро втрати.' });
  expect(view.values).not.toHaveProperty('title');
  expect(view.forTitle).toEqual({ hint: 'The file is called ‘scan 0042.png’.', offer: 'ЗВІТ' });
  expect(shown(file).forTitle).toEqual({ hint: 'The file is called ‘scan 0042.png’.' });
});

test('what has a title has it, and what is pasted that of its first line', () => {
  const titled = shown({ ...file, read: { title: 'The toll' }, text: 'Of May.' });
  expect([titled.values.title, titled.forTitle]).toEqual(['The toll', undefined]);
  const pasted = shown({ id: 'c', way: 'pasted', sha256: 'a', text: 'A briefing\nof May.' });
  expect([pasted.values.title, pasted.forTitle]).toEqual(['A briefing', undefined]);
});
