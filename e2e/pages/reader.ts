import { expect, type Locator, type Page } from '@playwright/test';
import { faultOf } from './legible';

/** How much of a window a reader scrolls at a time, and how often before they give up. */
const STEP = 0.8;
const PATIENCE = 12;

/** A reader with a task: counts what it takes to find an answer, and prints where it stands. */
export class Reader {
  private scrolls = 0;
  private clicks = 0;
  private readonly start: string;

  constructor(private readonly page: Page) {
    this.start = page.url();
  }

  /** From the top of the page with which every task begins; `back` leaves what the task before it opened. */
  async begins({ back = false } = {}): Promise<void> {
    if (back) await this.page.goBack();
    await expect(this.page).toHaveURL(this.start);
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
    await this.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    [this.scrolls, this.clicks] = [0, 0];
  }

  async chooses(what: Locator): Promise<void> {
    await this.finds(what);
    await what.click();
    this.clicks += 1;
  }

  /** Each answer can be read in the window, one by one. Returns what it took. */
  async reads(task: string, answers: readonly (readonly [Locator, string | RegExp])[]) {
    const places: string[] = [];
    for (const [where, text] of answers) {
      await expect(where).toContainText(text);
      await this.finds(where);
      places.push(`y ${await where.evaluate(yOf, String(text))}: ${text}`);
    }
    const { scrolls, clicks } = this;
    const size = this.page.viewportSize();
    console.log(`${size?.width}×${size?.height}, ${task}: scrolls ${scrolls}, clicks ${clicks}; ${places.join('; ')}`);
    return { scrolls, clicks };
  }

  /** Scrolls until it can be read: what scrolls is the panel that it is in, or the window. */
  private async finds(what: Locator): Promise<void> {
    for (let times = 0; ; times += 1) {
      const fault = await what.evaluate(faultOf);
      if (fault === undefined) return;
      expect(times, fault).toBeLessThan(PATIENCE);
      await what.evaluate((one, step) => {
        const scroller = one.closest('dialog') ?? window;
        scroller.scrollBy({ top: step * window.innerHeight, behavior: 'instant' });
      }, STEP);
      this.scrolls += 1;
    }
  }
}

/** The y of the line with which a text begins, or of the whole that matches it. It runs in the page. */
function yOf(where: Element, text: string): number {
  const range = document.createRange();
  range.selectNodeContents(where);
  const texts = document.createTreeWalker(where, NodeFilter.SHOW_TEXT);
  let left = (where.textContent ?? '').indexOf(text);
  for (let node = texts.nextNode(); node && left >= 0; node = texts.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left < length) {
      range.setStart(node, left);
      range.setEnd(node, left + 1);
    }
    left -= length;
  }
  return Math.round(range.getBoundingClientRect().y);
}
