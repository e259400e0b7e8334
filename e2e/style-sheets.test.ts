import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// Styles are Tailwind utilities in the markup (components/DECISIONS.md). The style sheets of the event's pages are the
// exception: a table has hundreds of cells, and classes on each would be most of its page.
const OF_THE_EVENT = [
  'components/claim/claim.css',
  'components/claim/statements.css',
  'components/claim/through-time.css',
  'components/desk-table/desk-table.css',
  'components/disagreement/cell.css',
  'components/disagreement/compact-list.css',
  'components/disagreement/compact.css',
  'components/disagreement/controls.css',
  'components/disagreement/list.css',
  'components/disagreement/most-disputed.css',
  'components/disagreement/opened.css',
  'components/disagreement/particulars.css',
  'components/disagreement/plot.css',
  'components/disagreement/table.css',
  'components/disagreement/verdict.css',
  'components/event/as-of.css',
  'components/event/event.css',
];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

const files = ['app', 'components', 'lib'].flatMap(filesUnder);
const isSheet = (file: string): boolean => /\.(css|scss|sass|less|styl|pcss)$/.test(file);

test('there are no style sheets but those of all pages, and of the event’s', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter(isSheet).sort()).toEqual(['app/globals.css', 'app/utilities.css', ...OF_THE_EVENT]);
});

test('nothing of the product brings styles of its own', () => {
  const sources = files.filter(
    (file) => /\.(tsx?|mjs)$/.test(file) && !/\.test\.|\/testing\/|\/generated\//.test(file),
  );
  const found = sources.filter((file) =>
    /<style\b|\bstyle=\{|\bstyle="|insertRule|adoptedStyleSheets/.test(readFileSync(file, 'utf8')),
  );
  expect(sources.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});

/** The selectors of a sheet, without those of rules within a named utility, and without what is no rule of its own. */
function selectorsOf(sheet: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [, prelude = '', brace] of sheet.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]*)([{};])/g)) {
    if (brace === '}') open.pop();
    if (brace !== '{') continue;
    const rule = prelude.trim();
    const isWithin = open.some((outer) => /^@(utility|theme|page)\b/.test(outer));
    if (!rule.startsWith('@') && !isWithin) found.push(...rule.split(/,(?![^(]*\))/).map((one) => one.trim()));
    open.push(rule);
  }
  return found;
}

test('the style sheets of all pages have tokens, elements and named utilities, and no class', () => {
  expect(selectorsOf(readFileSync('app/utilities.css', 'utf8'))).toEqual([]);
  const selectors = selectorsOf(readFileSync('app/globals.css', 'utf8'));
  expect(selectors).toEqual(expect.arrayContaining([':root', 'body', 'a:hover', ':focus-visible']));
  // What paper has no use for: more specific than any utility, because it must go before them.
  expect(selectors.filter((selector) => /[.#]/.test(selector))).toEqual(['.screen-only:is(*, #content *)']);
});

test('and a class in it would be seen', () => {
  const sheet = '@layer base { a { color: red; } .a, b > .c { color: red } } @utility d { .e & { color: red } } .f{}';
  expect(selectorsOf(sheet).filter((selector) => selector.includes('.'))).toEqual(['.a', 'b > .c', '.f']);
});
