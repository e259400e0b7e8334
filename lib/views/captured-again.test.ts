import { expect, test } from 'vitest';
import type { Anchored } from '@/lib/domain/anchored';
import { changedText } from '@/lib/domain/changed-text';
import { foldedChanges } from '@/lib/domain/folded-changes';
import { type Comparison, type QuotedPassage, stillQuotingView, whatChangedView } from './captured-again';

const quote = (exact: string) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length });
const passage = (exact: string, start: number): QuotedPassage => ({
  start,
  end: start + exact.length,
  exact,
  quotedBy: [{ href: `/desk/statements/${start}`, label: `Ministry on killed: ${exact}` }],
});
const compared = (before: string, after: string, quotes: readonly Anchored[] = []): Comparison => ({
  ok: true,
  changes: foldedChanges(changedText(before, after)),
  quotes,
});
const BYTES_DIFFER = { isSameBytes: false };
const says = (comparison: Comparison, isSameBytes = false) => whatChangedView(comparison, [], { isSameBytes }).says;

test('what changed is counted; that nothing did is said, of the bytes or of the text', () => {
  const before = 'One stays.\n\nThe ministry spoke of 63 dead soldiers.\n\nThis goes away entirely.';
  const after = 'One stays.\n\nThe ministry spoke of 89 dead soldiers.';
  expect(says(compared(before, after))).toBe('1 paragraph changed, 1 paragraph went; 1 as before.');
  expect(says(compared('Old words.', 'New text here.'))).toBe('1 paragraph came, 1 paragraph went; none is as it was.');
  expect(says(compared(before, before))).toBe('Nothing has changed in the text, although the bytes differ.');
  expect(says(compared(before, before), true)).toMatch(/^Nothing has changed: what came is byte for byte/);
  expect(says(compared(before, after), true)).toMatch(/The bytes are the same: the earlier text was mended/);
});

test('texts that are not compared, or not yet, are told so, and no quote is called found or lost', () => {
  for (const reason of ['not yet', 'no earlier text', 'no newer text', 'took too long'] as const) {
    const view = whatChangedView({ ok: false, reason }, [passage('63', 4)], BYTES_DIFFER);
    expect(view).toMatchObject({ isComing: reason === 'not yet', shown: [], quotes: [] });
    expect(view.says).toMatch(/compared/);
  }
  expect(says({ ok: false, reason: 'no newer text' }, true)).toMatch(/^Nothing has changed/);
});

test('a lookalike with another figure is shown as what it is, and never as the quote', () => {
  const lost: Anchored = {
    found: 'lost',
    why: 'says something else',
    nearest: quote('at least 400 killed'),
    differs: [{ what: 'figure', was: 'around 400', is: 'at least 400' }],
  };
  const before = 'The army said around 400 killed.';
  const passages = [passage('around 400 killed', 14)];
  const comparison = compared(before, 'The army said at least 400 killed.', [lost]);
  const [view] = whatChangedView(comparison, passages, BYTES_DIFFER).quotes;
  expect(view).toMatchObject({
    isFound: false,
    differs: ['The figure “around 400” became “at least 400”.'],
    now: { label: 'Not the quote, but most like it', text: 'at least 400 killed' },
  });
  expect(stillQuotingView(comparison, passages)).toMatchObject({ stands: [], others: [{ isFound: false }] });
});

test('only what stands in the same words is offered to be carried over; with nothing quoted nothing is said', () => {
  const quotes: Anchored[] = [
    { found: 'exact', quote: quote('a') },
    { found: 'same words', quote: quote('b') },
    { found: 'says the same', quote: quote('c'), changed: [{ what: 'words', is: 'c' }] },
    { found: 'lost', why: 'no passage like it', differs: [] },
  ];
  const passages = ['a', 'b', 'c', 'd'].map(passage);
  const view = stillQuotingView(compared('x', 'y', quotes), passages);
  expect(view?.stands.map(({ was }) => was)).toEqual(['a', 'b']);
  expect(view?.others.map(({ was }) => was)).toEqual(['c', 'd']);
  expect(stillQuotingView({ ok: false, reason: 'not yet' }, passages)).toMatchObject({ isComing: true, stands: [] });
  expect(stillQuotingView(compared('x', 'y'), [])).toBeUndefined();
});
