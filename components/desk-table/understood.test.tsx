import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NOTHING_ONLY, type Typing } from './table-store';
import { Understood } from './understood';

const offers = { confirmed: { summary: '', offers: [{ key: 'a', words: '400', because: [] }] } };
const typing: Typing = {
  ...{ row: 'killed', column: 'ministry', text: '400', only: NOTHING_ONLY, edit: 1 },
  told: { edit: 1, shown: { isPlain: true, offers }, errors: {} },
};
const told = (via: string, more: Partial<Typing> = {}) =>
  renderToStaticMarkup(<Understood typing={{ ...typing, ...more }} asks="" via={via} choose={() => {}} />);

test('the outlet that is kept from cell to cell is told with what will be logged', () => {
  expect(told('Radio')).toContain('Passed on by <strong class="font-semibold"><bdi>Radio</bdi></strong>');
  expect(told('')).not.toContain('Passed on');
  // The value of a draft changes, and nothing else of it.
  const changes = { thing: 's1', revision: 'r1', version: 0 };
  expect(told('Radio', { changes })).not.toContain('Passed on');
});
