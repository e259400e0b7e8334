import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Tree, treeOfMain } from './page-tree';

const drawn = (tree: Tree, key: number): ReactNode =>
  typeof tree === 'string' ? tree : createElement(tree[0], { key, ...tree[1] }, ...tree[2].map(drawn));

test('HTML that React wrote is rendered again unchanged', () => {
  const main =
    '<p class="a &amp; b" id="x">one<!-- --> two <b>three</b></p><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg><input type="text" name="n"/><label for="n">&lt;n&gt;</label>';
  const again = renderToStaticMarkup(
    createElement('main', {}, ...treeOfMain(`<main id="m">${main}</main>`).map(drawn)),
  );
  expect(again).toBe(`<main>${main.replace('<!-- -->', '')}</main>`);
});
