import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** Less than half of what the module itself is, and read by each page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and everything that it builds on. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * The barriers that axe finds on a page, each with the first element that has it. Of what it checks, only the contrast
 * depends on the colours. It reports violations only, runs in the page itself, which has no frames, and is loaded once
 * for a page.
 */
export async function barriersOf(
  page: Page,
  look: 'at all' | 'at the contrast' = 'at all',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const runOnly: axe.RunOnly =
    look === 'at all' ? { type: 'tag', values: RULES } : { type: 'rule', values: ['color-contrast'] };
  return page.evaluate(async (only) => {
    const { axe: loaded } = window as unknown as { axe: typeof axe };
    const { violations } = await loaded.run({ resultTypes: ['violations'], runOnly: only });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, runOnly);
}
