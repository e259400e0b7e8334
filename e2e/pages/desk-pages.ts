import { expect, type Locator, type Page } from '@playwright/test';
import type { Desk, DeskPerson } from './desk';
import { PlainClient } from './plain-client';

/**
 * Somebody is signed in, and no page is opened: the browser gets the cookie of a session that was made in the database.
 * What the form does is for the tests of signing in.
 */
export async function signIn(page: Page, desk: Desk, person: DeskPerson): Promise<void> {
  await page.context().addCookies((await PlainClient.of(desk, person)).cookiesOfABrowser());
}

/** Signs in by the form, as a person without a second factor. */
export async function signInByForm(page: Page, desk: Desk, { email, password }: DeskPerson): Promise<void> {
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

/** Opens the page of a list on which some words stand. Those before it are fetched, and not drawn. */
export async function openPageWith(
  page: Page,
  list: string,
  words: string,
  has = (text: string): boolean => text.includes(words),
): Promise<void> {
  for (let number = 1; number < 200; number += 1) {
    const address = `${list}page=${number}`;
    if (!has(await (await page.request.get(address)).text())) continue;
    await page.goto(address);
    // Others may have added to the list meanwhile: then it is on the next page.
    if (has(await page.content())) return;
  }
  throw new Error(`"${words}" is on no page of ${list}.`);
}

/**
 * What tests make has ten letters of its own in its name: the word that has them. It is asked for whole, since PostgreSQL's
 * search reads 6e8c48826d as a number and a word, but not behind a hyphen.
 */
const MARK = /\S*[0-9a-f]{10}\S*/;

/** The desk's list: a line for each thing, found by its label. */
export class ReviewList {
  constructor(private readonly page: Page) {}

  /** Opens the list narrowed to a thing: the whole of it is long in a run, and takes long to draw. */
  async find(label: string, filter: string): Promise<void> {
    const [mark = label] = MARK.exec(label) ?? [];
    await this.page.goto(`/desk?show=${filter}&find=${encodeURIComponent(mark)}`);
    await expect(this.line(label)).toHaveCount(1);
  }

  /** By its heading: a line names its event as well. */
  line(label: string): Locator {
    const heading = this.page.getByRole('heading', { name: label });
    return this.page.getByRole('main').getByRole('listitem').filter({ has: heading });
  }

  step(label: string, step: string): Locator {
    return this.line(label).getByRole('button', { name: step, exact: true });
  }

  reason(label: string, step: string): Locator {
    return this.line(label).getByLabel(`Why ${step.toLowerCase()}?`);
  }

  /** Takes a step, with its reason if it asks for one. The same list is shown again, and says what was done. */
  async take(label: string, step: string, reason?: string): Promise<void> {
    if (reason !== undefined) await this.reason(label, step).fill(reason);
    await this.step(label, step).click();
    await this.page.waitForURL(/\/desk\?.*done=/);
    await expect(this.page.getByRole('main').getByRole('status').first()).toHaveText(/^You /);
  }
}
