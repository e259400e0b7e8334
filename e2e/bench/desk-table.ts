import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { Desk } from '@/e2e/pages/desk';
import { largeRecord } from '@/e2e/pages/large-record';
import { publishInBulk } from '@/e2e/pages/publish-in-bulk';
import { findChromium } from '@/lib/cli/find-chromium';
import { folderOwner } from '@/lib/platform/data-folder-lock';
import { databaseAt } from '@/lib/platform/db';
import { serveCrossread } from './server-process';
import { grouped, percentileOf } from './timing';

// `npm run desk-table:bench`: the desk's table of an event with 1,000 questions and 100 sources, all columns drawn: from a
// key to the next paint, while one moves, types and scrolls; and how long until its rows are there. BENCH_SIZES is the
// number of questions.

const CLAIMS = Number(process.env.BENCH_SIZES ?? 1000);
const SOURCES = 100;

const dataDir = mkdtempSync(path.join(tmpdir(), 'crossread-desk-table-'));
const server = await serveCrossread({ DATA_DIR: dataDir });
const url = (await folderOwner(dataDir))?.databaseUrl;
if (url === undefined) throw new Error(`No database is open in ${dataDir}.`);
const client = databaseAt(url);
const found = findChromium();
if (!found.ok) throw new Error(found.reason);
const browser = await chromium.launch({ executablePath: found.found, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const desk = new Desk(client);
  const [author, reviewer] = [await desk.person('editor'), await desk.person('editor')];
  const record = largeRecord({ claims: CLAIMS, sources: SOURCES }, 'table-of-many');
  await publishInBulk(client, record, { author, reviewer });
  console.log(`${grouped(CLAIMS)} questions × ${SOURCES} sources, ${grouped(record.statements.length)} statements.`);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${server.url}/sign-in`);
  await page.locator('input[name="email"]').fill(author.email);
  await page.locator('input[name="password"]').fill(author.password);
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL('**/desk');
  await page.addInitScript(OBSERVE);
  const event = await desk.eventId('table-of-many');
  const began = performance.now();
  await page.goto(`${server.url}/desk/events/${event}/table?wide=${SOURCES}`);
  await page.getByRole('gridcell').first().waitFor();
  console.log(`Opened: first cells after ${Math.round(performance.now() - began)} ms.`);
  await page.waitForTimeout(2_000);
  for (const [what, keys] of await tries(page)) {
    await page.evaluate(() => window.crossreadKeys.splice(0));
    await keys();
    await page.waitForTimeout(500);
    const { pressed, slow } = await page.evaluate(() => ({
      pressed: window.crossreadPressed.splice(0).length,
      slow: window.crossreadKeys.splice(0),
    }));
    // Keys that were painted within 16 ms are not told by the browser.
    const all = [...slow, ...new Array<number>(Math.max(0, pressed - slow.length)).fill(16)].sort((a, b) => a - b);
    console.log(
      `${what}: ${pressed} keys, to the next paint p50 ${percentileOf(all, 50)} ms, p95 ${percentileOf(all, 95)} ms, most ${all.at(-1)} ms.`,
    );
  }
  const frames = await scrolled(page);
  console.log(`Scrolling: frames p50 ${percentileOf(frames, 50)} ms, p95 ${percentileOf(frames, 95)} ms.`);
} finally {
  await browser.close();
  await client.$disconnect();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function tries(page: Page): Promise<readonly (readonly [string, () => Promise<void>])[]> {
  const { keyboard } = page;
  const press = async (key: string, times: number) => {
    for (let time = 0; time < times; time += 1) {
      await keyboard.press(key);
      await page.waitForTimeout(30);
    }
  };
  await page.getByRole('gridcell').first().focus();
  return [
    ['Arrow down', () => press('ArrowDown', 100)],
    ['Arrow right', () => press('ArrowRight', 60)],
    ['Page down', () => press('PageDown', 30)],
    [
      'Typing',
      async () => {
        for (let cell = 0; cell < 12; cell += 1) {
          await keyboard.type('about 1200', { delay: 30 });
          await keyboard.press('Escape');
          await keyboard.press('Escape');
          await keyboard.press('ArrowRight');
        }
      },
    ],
    ['A block of cells', () => press('Shift+ArrowDown', 15)],
  ];
}

/** The times between frames while the page is scrolled by ten screens. */
async function scrolled(page: Page): Promise<number[]> {
  const frames = await page.evaluate(async () => {
    const times: number[] = [];
    for (let step = 0; step < 120; step += 1) {
      window.scrollBy(0, 75);
      await new Promise((resolve) => requestAnimationFrame((at) => resolve(times.push(at))));
    }
    return times.slice(1).map((at, index) => Math.round(at - (times[index] ?? at)));
  });
  return frames.sort((a, b) => a - b);
}

declare global {
  interface Window {
    crossreadKeys: number[];
    crossreadPressed: number[];
  }
}

function OBSERVE(): void {
  window.crossreadKeys = [];
  window.crossreadPressed = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'keydown') window.crossreadKeys.push(entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  addEventListener('keydown', () => window.crossreadPressed.push(1), true);
}
