import type { Locator, Page } from '@playwright/test';

/** The side-by-side table of one event, as a reader uses it: by question and by source. */
export class EventPage {
  constructor(private readonly page: Page) {}

  async open(slug: string, query = ''): Promise<void> {
    await this.page.goto(`/events/${slug}${query}`);
  }

  /** The row of a question. */
  row(question: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: question }) });
  }

  /** The head of a row: question, verdict, facts. */
  head(question: string): Locator {
    return this.page.getByRole('rowheader', { name: question });
  }

  /** The cell of a source, by the key of its column. */
  cell(question: string, source: string): Locator {
    return this.row(question).locator(`td[data-column="${source}"]`);
  }

  /** Until the scripts have loaded, a cell is what it is without them: a link to the page of its question. */
  async inHand(): Promise<void> {
    await this.page.waitForFunction(() =>
      Object.keys(document.querySelector('table a') ?? {}).some((key) => key.startsWith('__react')),
    );
  }

  /** Opens a cell and returns what it opens to. */
  async openCell(question: string, source: string): Promise<Locator> {
    await this.inHand();
    await this.cell(question, source).getByRole('link').first().click();
    return this.page.getByRole('dialog');
  }

  questions(): Locator {
    return this.page.getByRole('rowheader').locator('.question, .asked');
  }

  /** Opens "Another day": the slider, the field for a day, and the earlier day to compare with. */
  async anotherDay(): Promise<void> {
    await this.page.locator('summary', { hasText: 'Another day' }).click();
  }

  /** Opens the list of sources, which has the order of the questions too. */
  async sources(): Promise<void> {
    await this.page.locator('summary', { hasText: 'Sources' }).click();
  }
}
