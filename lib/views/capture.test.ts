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

test('a PDF with scanned pages says which were read from pictures, how surely, and which were not in time', () => {
  const ocr = { languages: ['en'], confidence: 91 };
  const pages = {
    all: 9,
    scanned: [
      [2, 4],
      [7, 7],
    ],
    unread: [[8, 9]],
  } as const;
  const [read, unread] = shown({ ...file, read: { ocr, pages } }).problems;
  expect(read).toMatch(/^The text of pages 2–4, 7 of 9 was read from pictures by a program that was 91 % sure of it\./);
  expect(read).toContain('The other pages have a text of their own.');
  expect(unread).toMatch(/^Pages 8–9 of 9 are pictures that were not read: a document has 30 seconds\./);
  const [only, ...more] = shown({ ...file, read: { ocr, pages: { all: 1, scanned: [[1, 1]], unread: [] } } }).problems;
  expect(only).toMatch(/^The text of page 1 of 1 was read from pictures/);
  expect(only).not.toContain('other pages');
  expect(more).toEqual([]);
});
