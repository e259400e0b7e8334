import type { Locator, Page } from '@playwright/test';
import type { Desk, DeskPerson } from './desk';

/** Signs in by the form, as a person without a second factor. */
export async function signIn(page: Page, desk: Desk, { email, password }: DeskPerson): Promise<void> {
  await desk.forgetAddresses();
  await page.goto('/sign-in');
  await giveSignIn(page, email, password);
  await page.waitForURL('/desk');
}

export async function giveSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** The desk's list: a line for each thing, found by its label. */
export class ReviewList {
  constructor(private readonly page: Page) {}

  /** Opens the page of the list on which a thing is. Others may have been changed since. */
  async find(label: string, filter: string): Promise<void> {
    for (let number = 1; number < 30; number += 1) {
      await this.page.goto(`/desk?show=${filter}&page=${number}`);
      if ((await this.line(label).count()) > 0) return;
    }
    throw new Error(`"${label}" is not among what is ${filter}.`);
  }

  line(label: string): Locator {
    return this.page.getByRole('main').getByRole('listitem').filter({ hasText: label });
  }

  step(label: string, step: string): Locator {
    return this.line(label).getByRole('button', { name: step, exact: true });
  }

  reason(label: string, step: string): Locator {
    return this.line(label).getByLabel(`Why ${step.toLowerCase()}?`);
  }

  /** Takes a step, with its reason if it asks for one. The list is shown again. */
  async take(label: string, step: string, reason?: string): Promise<void> {
    if (reason !== undefined) await this.reason(label, step).fill(reason);
    await this.step(label, step).click();
    await this.page.waitForURL('/desk');
  }
}
