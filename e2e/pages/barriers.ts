import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 AA, and everything that it builds on. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * The barriers that axe finds on a page, each with the first element that has it. Of what it checks, only the contrast
 * depends on the colours. It reports violations only, and runs in the page itself, which has no frames: a list of
 * everything that passes, collected in a separate page, takes twice as long.
 */
export async function barriersOf(
  page: Page,
  look: 'at all' | 'at the contrast' = 'at all',
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (look === 'at all' ? axe.withTags(RULES) : axe.withRules('color-contrast')).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
