import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChangedParagraph, changedText } from './changed-text';
import { foldedChanges } from './folded-changes';

const text = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');
const many = Array.from({ length: 9 }, (_, at) => `Paragraph ${at} stays.`);
const kept = (...at: readonly number[]) => at.map((one) => ({ kind: 'kept', text: many[one] }));

test('what stayed is folded but for what stands beside a change, with its count', () => {
  const before = text(...many.slice(0, 4), 'The ministry spoke of 63 dead.', ...many.slice(4));
  const after = text(...many.slice(0, 4), 'The ministry spoke of 89 dead.', ...many.slice(4));
  const { counts, shown, left } = foldedChanges(changedText(before, after));
  expect(counts).toEqual({ kept: 9, removed: 0, added: 0, changed: 1 });
  expect(left).toBe(0);
  expect(shown).toEqual([
    { kind: 'folded', count: 3, texts: many.slice(0, 3) },
    ...kept(3),
    expect.objectContaining({ kind: 'changed' }),
    ...kept(4),
    { kind: 'folded', count: 4, texts: many.slice(5) },
  ]);
});

test('equal texts show nothing; two paragraphs between changes are shown', () => {
  expect(foldedChanges(changedText(text(...many), text(...many))).shown).toEqual([]);
  const { shown } = foldedChanges(changedText(text('One.', ...many.slice(0, 2)), text(...many.slice(0, 2), 'Two.')));
  expect(shown).toEqual([{ kind: 'removed', text: 'One.' }, ...kept(0, 1), { kind: 'added', text: 'Two.' }]);
});

test('no paragraph is lost or shown twice, and beyond the bound it is counted', () => {
  const paragraph = fc.constantFrom(...many, 'Alpha beta gamma delta.', 'Alpha beta gamma epsilon.', 'Another one.');
  const paragraphs = fc.array(paragraph, { maxLength: 25 });
  fc.assert(
    fc.property(paragraphs, paragraphs, fc.integer({ min: 1, max: 300 }), (was, is, most) => {
      const changes = changedText(text(...was), text(...is));
      const whole = foldedChanges(changes, Number.POSITIVE_INFINITY);
      const unfolded = whole.shown.flatMap((one): ChangedParagraph[] =>
        one.kind === 'folded' ? one.texts.map((words) => ({ kind: 'kept', text: words })) : [one],
      );
      if (whole.shown.length > 0) expect(unfolded).toEqual(changes);
      const bounded = foldedChanges(changes, most);
      const isChange = ({ kind }: { kind: string }) => kind !== 'kept' && kind !== 'folded';
      expect(bounded.shown.filter(isChange).length + bounded.left).toBe(changes.filter(isChange).length);
    }),
    { numRuns: 200 },
  );
});
