import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '@/lib/cli/find-chromium';
import { medianOf } from './timing';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SLOWER = [1, 4];

/** Measurements of one page load. Times are in milliseconds from the request, sizes in megabytes. */
type Opening = {
  'first paint': number;
  LCP: number;
  /** When the page reacts to a click, after hydration. */
  'answers clicks': number;
  /** Blocking time until then: the part of each long task beyond 50 ms. */
  blocked: number;
  CLS: number;
  /** The slowest of these interactions: set a filter, search, open a cell, close it. */
  INP: number;
  'frames, p95': number;
  'frames over 50 ms, %': number;
  'slowest frame': number;
  elements: number;
  'heap MB': number;
};

/** Opens each page several times, at full and at reduced processor speed, and prints the medians. */
export async function pageInBrowser(url: string, addresses: readonly string[]): Promise<void> {
  const found = findChromium();
  if (!found.ok) throw new Error(found.reason);
  const args = ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'];
  const browser = await chromium.launch({ executablePath: found.found, args });
  try {
    const rows: Record<string, string | number>[] = [];
    for (const address of addresses) {
      for (const slower of SLOWER) {
        const openings: Opening[] = [];
        for (let round = 0; round < ROUNDS; round++) openings.push(await opening(browser, url + address, slower));
        rows.push({ address, processor: slower === 1 ? 'as it is' : `÷ ${slower}`, ...medians(openings) });
      }
    }
    console.log(`\nIn Chromium ${browser.version()}, 1280 × 900, medians of ${ROUNDS}:`);
    for (const row of rows) console.log(row);
  } finally {
    await browser.close();
  }
}

function medians(openings: readonly Opening[]): Record<string, number> {
  const names = Object.keys(openings[0] ?? {}) as (keyof Opening)[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      Number(medianOf(openings.map((one) => one[name])).toFixed(name === 'CLS' ? 4 : name === 'heap MB' ? 1 : 0)),
    ]),
  );
}

async function opening(browser: Browser, address: string, slower: number): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(OBSERVE);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(address, { waitUntil: 'commit' });
    const answers = await answersClicks(page);
    const blocked = await page.evaluate(() => window.crossreadSeen.blocked);
    await page.waitForLoadState('load');
    await page.waitForTimeout(500);
    const paints = await page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      largest: window.crossreadSeen.largest,
    }));
    await interact(page);
    const frames = await scrolled(page);
    const { shifted, slowest } = await page.evaluate(() => window.crossreadSeen);
    return {
      'first paint': paints.first,
      LCP: paints.largest,
      'answers clicks': answers,
      blocked,
      CLS: shifted,
      INP: slowest,
      ...frames,
      ...(await held(devtools)),
    };
  } finally {
    await context.close();
  }
}

type Seen = { largest: number; shifted: number; slowest: number; blocked: number; frames: number[] };

declare global {
  interface Window {
    crossreadSeen: Seen;
    /** Starts recording the length of every frame. */
    crossreadFrames: () => void;
  }
}

/**
 * Runs in the page before its scripts and collects the browser's measurements. It is a string, because the helper with
 * which a bundler keeps function names is not defined in the page.
 */
const OBSERVE = `
  const seen = window.crossreadSeen = { largest: 0, shifted: 0, slowest: 0, blocked: 0, frames: [] };
  const on = (type, see, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true, ...options });
  on('largest-contentful-paint', ({ startTime }) => { seen.largest = startTime; });
  on('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.shifted += value; });
  on('event', ({ duration, interactionId }) => {
    if (interactionId > 0) seen.slowest = Math.max(seen.slowest, duration);
  }, { durationThreshold: 16 });
  on('longtask', ({ duration }) => { seen.blocked += Math.max(0, duration - 50); });
  window.crossreadFrames = () => {
    let last = performance.now();
    const next = (now) => { seen.frames.push(now - last); last = now; requestAnimationFrame(next); };
    requestAnimationFrame(next);
  };
`;

/** When React has hydrated the table, by the page's clock. */
async function answersClicks(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => {
      const cell = document.querySelector('th[scope="row"]');
      const taken = cell !== null && Object.keys(cell).some((key) => key.startsWith('__react'));
      return taken ? performance.now() : false;
    },
    undefined,
    { polling: 'raf', timeout: 120_000 },
  );
  return Number(await handle.jsonValue());
}

/** The interactions of a reader: sort, filter, open and close a cell, search. */
async function interact(page: Page): Promise<void> {
  const settle = () => page.waitForTimeout(800);
  const sources = page.locator('summary', { hasText: 'Sources' });
  await sources.click();
  await page.getByLabel('Order of the questions').selectOption('disputed');
  await sources.click();
  await settle();
  await page
    .locator('label')
    .filter({ has: page.locator('input[value="disputed"]') })
    .click();
  await settle();
  await page.locator('td[data-column]').getByRole('link').first().click();
  await page.getByRole('dialog').waitFor();
  await settle();
  await page.keyboard.press('Escape');
  await settle();
  await page.getByRole('searchbox').pressSequentially('how', { delay: 120 });
  await settle();
  await page.getByRole('searchbox').fill('');
  await settle();
}

/** Frame lengths during sixty turns of the mouse wheel over the table. */
async function scrolled(page: Page): Promise<Pick<Opening, 'frames, p95' | 'frames over 50 ms, %' | 'slowest frame'>> {
  await page.locator('tbody td').first().hover();
  await page.evaluate(() => window.crossreadFrames());
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(50);
  }
  const lengths = (await page.evaluate(() => window.crossreadSeen.frames)).slice(1).sort((a, b) => a - b);
  return {
    'frames, p95': lengths[Math.floor(lengths.length * 0.95)] ?? Number.NaN,
    'frames over 50 ms, %': (lengths.filter((ms) => ms > 50).length / lengths.length) * 100,
    'slowest frame': lengths.at(-1) ?? Number.NaN,
  };
}

async function held(devtools: CDPSession): Promise<Pick<Opening, 'elements' | 'heap MB'>> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { elements: metric('Nodes'), 'heap MB': metric('JSHeapUsedSize') / 1024 / 1024 };
}
