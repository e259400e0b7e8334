import { chromium } from '@playwright/test';

// The pictures of the README, from a Crossread that runs with the demonstration:
// `CROSSREAD_URL=http://127.0.0.1:3000 npm run pictures`; CHROMIUM_PATH names another browser than Playwright's own.

const home = process.env.CROSSREAD_URL ?? 'http://127.0.0.1:3000';
const executablePath = process.env.CHROMIUM_PATH;

const PICTURES = [
  { name: 'event', path: '/events/makiivka', width: 1440, height: 900 },
  { name: 'event-dark', path: '/events/makiivka?cell=killed/ru-mod', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'phone', path: '/events/makiivka', width: 390, height: 844 },
  { name: 'question', path: '/events/makiivka/claims/killed', width: 1280, height: 900 },
] as const;

const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) });
for (const { name, path, width, height, ...more } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, ...more });
  await page.goto(`${home}${path}`, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `e2e/shots/${name}.png` });
  console.log(`e2e/shots/${name}.png: ${width} × ${height}`);
  await page.close();
}
await browser.close();
