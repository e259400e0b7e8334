import { expect, type Locator, type Page } from '@playwright/test';
import { EVENT, type HelpStep } from '@/lib/views/help-task';
import type { Desk } from './desk';
import type { HelpExample } from './help-example';

/** A field by its label, which says of some that they are optional. The form that led here may be there, and not shown. */
const labelled = (part: Locator, label: string): Locator =>
  part
    .getByLabel(label, { exact: true })
    .or(part.getByLabel(`${label} (optional)`, { exact: true }))
    .filter({ visible: true });

/** Carries out steps of the help by their own words. */
export class HelpSteps {
  constructor(
    private readonly page: Page,
    private readonly desk: Desk,
    private readonly example: HelpExample,
  ) {}

  async carryOut(step: HelpStep): Promise<void> {
    const { page } = this;
    const { own } = this.example;
    const part = this.within('of' in step ? step.of : undefined);
    if ('of' in step && step.of !== undefined) await this.narrowTo(part);
    if ('open' in step) {
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: step.open, exact: true }).click();
    } else if ('press' in step) {
      await this.press(part, own(step.press));
    } else if ('fill' in step) {
      await labelled(part, step.fill).fill(own(step.with));
    } else if ('add' in step) {
      await part.getByRole('button', { name: step.add, exact: true }).click();
    } else if ('choose' in step) {
      const one = part.getByRole('group', { name: step.choose, exact: true });
      if ((await one.count()) > 0) await one.getByRole('radio', { name: step.option, exact: true }).check();
      else await labelled(part, step.choose).selectOption({ label: own(step.option) });
    } else if ('type' in step) {
      await this.type(step.type, own(step.row), own(step.column));
    } else if ('key' in step) {
      await page.keyboard.press(step.key);
    } else if ('confirm' in step) {
      await part.getByRole('radio', { name: new RegExp(`^${step.confirm}\\b`) }).check();
    } else {
      const seen = part.getByText(own(step.see)).first();
      await this.narrowTo(seen);
      await expect(seen).toBeVisible();
    }
  }

  /** The page, or the line of a list that is called so and is of this story: of several the first, which others need. */
  private within(of: string | undefined): Locator {
    const main = this.page.getByRole('main');
    if (of === undefined) return main;
    // A line of the desk's list names its event too: what it is called stands in its heading.
    return main
      .getByRole('listitem')
      .filter({ hasText: this.example.mark })
      .filter({ has: this.page.getByRole('heading', { name: this.example.own(of) }) })
      .first();
  }

  /** Other tests leave things that wait, and publish things: a list of several pages is narrowed to those of this story. */
  private async narrowTo(line: Locator): Promise<void> {
    const { page } = this;
    const next = page.getByRole('link', { name: 'Next page' });
    const { pathname, searchParams } = new URL(page.url());
    const isPart = searchParams.has('find') || (await next.count()) > 0;
    if (!isPart || (await line.count()) > 0) return;
    const narrowed = (by: string, to: string) =>
      page.goto(`${pathname}?${new URLSearchParams({ show: searchParams.get('show') ?? 'all', [by]: to })}`);
    await narrowed('find', this.example.mark);
    // A statement is found by its words, of which it has none here, or by its event.
    if (pathname === '/desk' && (await line.count()) === 0) await narrowed('event', await this.eventId());
  }

  private async eventId(): Promise<string> {
    return this.desk.eventTitled(this.example.own(EVENT));
  }

  private async press(part: Locator, name: string): Promise<void> {
    const { page } = this;
    const link = part.getByRole('link', { name, exact: true });
    const button = part.getByRole('button', { name, exact: true });
    const pressed = link.or(button).last();
    await this.narrowTo(pressed);
    const before = page.url();
    await pressed.click();
    // Whatever it did, it leads to another page, or to the list as it is then.
    await page.waitForURL((url) => url.href !== before);
    await page.waitForLoadState();
  }

  private async type(text: string, question: string, source: string): Promise<void> {
    const { page } = this;
    const head = page.locator('.sources th .source-name').filter({ hasText: source });
    const [, column = ''] = /^head\/(.+)\/name$/.exec((await head.getAttribute('id')) ?? '') ?? [];
    const row = page.getByRole('row').filter({ hasText: question });
    await row.locator(`td[data-column="${column}"]`).focus();
    await page.keyboard.type(text);
    // What was typed is read before the next key.
    await expect(page.locator('#understood')).toContainText(`${text} →`);
  }
}
