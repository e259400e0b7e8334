import { expect, test } from 'vitest';
import { questionsFrom } from './use-clipboard';
import type { DeskSlot } from './use-desk-rows';

const slot = (value: string) => ({ question: { value } }) as DeskSlot;

test('a block lies on the questions that follow each other, and not on those behind a gap', () => {
  const slots = [slot('a'), slot('b'), undefined, slot('d')];
  expect(questionsFrom(slots, 2)).toEqual({ questions: ['a', 'b'], goesOn: false });
  expect(questionsFrom(slots, 4)).toEqual({ questions: ['a', 'b'], goesOn: true });
  expect(questionsFrom([slot('a'), slot('b')], 4)).toEqual({ questions: ['a', 'b'], goesOn: false });
});
