import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '@/lib/cli/find-chromium';

// `npm run weight`: what a browser without a cache is sent for a page, in bytes, as sent: `CROSSREAD_URL` names a
// Crossread that runs; addresses are arguments (`-- /events/makiivka`). "with heads" adds the heads of the answers.

const home = process.env.CROSSREAD_URL ?? 'http://127.0.0.1:3000';
const given = process.argv.slice(2);
const addresses = given.length > 0 ? given : ['/events/makiivka', '/events/makiivka/claims/killed', '/'];

type Sent = { url: string; kind: string; body: number; 'with heads': number };

/** Every answer that a page needed, after all requests came to rest. Nobody touches the page. */
async function sentFor(browser: Browser, address: string): Promise<readonly Sent[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const asked = new Map<string, { url: string; kind: string }>();
    const whole = new Map<string, { url: string; kind: string; bytes: number }>();
    devtools.on('Network.responseReceived', ({ requestId, type, response }) =>
      asked.set(requestId, { url: response.url, kind: type }),
    );
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const one = asked.get(requestId);
      if (one) whole.set(one.url, { ...one, bytes: encodedDataLength });
    });
    await devtools.send('Network.enable');
    await page.goto(home + address, { waitUntil: 'networkidle' });
    const bodies = await bodiesOf(page);
    return [...whole.values()].map(({ url, kind, bytes }) => ({
      ...{ url, kind, 'with heads': bytes },
      body: bodies.get(url) ?? Number.NaN,
    }));
  } finally {
    await context.close();
  }
}

const bodiesOf = async (page: Page): Promise<ReadonlyMap<string, number>> =>
  new Map(
    await page.evaluate(() =>
      (
        [
          ...performance.getEntriesByType('navigation'),
          ...performance.getEntriesByType('resource'),
        ] as PerformanceResourceTiming[]
      ).map(({ name, encodedBodySize }) => [name, encodedBodySize] as const),
    ),
  );

const found = findChromium();
if (!found.ok) throw new Error(found.reason);
const browser = await chromium.launch({ executablePath: found.found, args: ['--no-sandbox', '--disable-gpu'] });
for (const address of addresses) {
  const sent = await sentFor(browser, address);
  console.log(`\n${address}`);
  for (const kind of new Set(sent.map((one) => one.kind))) {
    const some = sent.filter((one) => one.kind === kind);
    const sum = (of: 'body' | 'with heads') => some.reduce((all, one) => all + one[of], 0).toLocaleString('en');
    console.log(
      `${kind.padEnd(12)} ${some.length}  ${sum('body').padStart(8)}, with heads ${sum('with heads').padStart(8)}`,
    );
  }
}
await browser.close();
