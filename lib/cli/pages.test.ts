import { expect, test } from 'vitest';
import { PAGE, pages } from './pages';

test.each([0, 1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE])('%i rows are all read, each once', async (many) => {
  const rows = Array.from({ length: many }, (_, index) => index);
  const read: number[] = [];
  for await (const page of pages<number>(async (last = -1) => rows.slice(last + 1, last + 1 + PAGE)))
    read.push(...page);
  expect(read).toEqual(rows);
});
