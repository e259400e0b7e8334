import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from '@playwright/test';

type Windows = { withOptions: (options: BrowserContextOptions) => Promise<Page> };

/** What a test may have set on its page, as it was. */
const UNSET = { media: null, colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' } as const;

/**
 * Tests of readers' pages: a worker has one page for all of them, and one for each other kind of window. These pages keep
 * nothing in the browser, and a page that loads in a window with the scripts already compiled takes half the processor
 * time. Between tests the page gets back its size, its media, its pointer and its routes.
 */
export const test = base.extend<object, { windows: Windows }>({
  windows: [
    async ({ browser }, use) => {
      const open = new Map<string, Promise<Page>>();
      const opened = async (options: BrowserContextOptions) => (await browser.newContext(options)).newPage();
      await use({
        withOptions: (options) => {
          const key = JSON.stringify(options);
          const page = open.get(key) ?? opened(options);
          open.set(key, page);
          return page;
        },
      });
      for (const page of open.values()) await (await page).context().close();
    },
    { scope: 'worker' },
  ],
  page: async ({ windows, baseURL, viewport, isMobile, hasTouch, javaScriptEnabled }, use) => {
    const size = { viewport, isMobile, hasTouch };
    const page = await windows.withOptions({
      ...Object.fromEntries(
        Object.entries({ baseURL, ...size, javaScriptEnabled }).filter(([, one]) => one !== undefined),
      ),
    });
    await use(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    for (const event of ['request', 'console', 'pageerror'] as const) await page.removeAllListeners(event);
    await page.emulateMedia(UNSET);
    if (viewport) await page.setViewportSize(viewport);
    await page.mouse.move(0, 0);
  },
  context: async ({ page }, use) => {
    const context: BrowserContext = page.context();
    await use(context);
    for (const other of context.pages()) if (other !== page) await other.close();
  },
});
