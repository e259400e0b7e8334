import { defineConfig, devices } from '@playwright/test';

// `npm test` starts Crossread and says where it answers; see lib/cli/test.ts. To run one spec against a
// Crossread that runs already: CROSSREAD_URL=http://127.0.0.1:3000 npx playwright test e2e/smoke.spec.ts

const report = process.env.CROSSREAD_REPORT;
const executablePath = process.env.CHROMIUM_PATH;
// Of several lists of what is off the last one counts, so that Playwright's own stands here again. What a window has and
// no test looks at: its address bar is two pages with scripts, in a process of their own, in every context.
const PLAYWRIGHTS = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];
const A_WINDOWS = [
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];
// Debian's Chromium as root in a closed network; harmless elsewhere.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...PLAYWRIGHTS, ...A_WINDOWS]}`,
  // A page of a test is gone before the code that V8 makes fast for it has paid for the making.
  '--js-flags=--no-opt,--no-maglev',
];

const DESK = '**/*.desk.spec.ts';
const ONE_STORY = '**/logging.desk.spec.ts';

export default defineConfig({
  testDir: 'e2e',
  // `.test.ts` beside them are vitest's.
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Not deadlines: browsers, servers and other steps of the test line share the cores, and now and then one waits for all.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    baseURL: process.env.CROSSREAD_URL ?? 'http://127.0.0.1:3000',
    // A record of every click takes an eighth of the time: CROSSREAD_TRACE=1 asks for it.
    trace: process.env.CROSSREAD_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'desktop', testIgnore: ['**/*.phone.spec.ts', '**/*.desk.spec.ts'], use: devices['Desktop Chrome'] },
    {
      name: 'phone',
      testMatch: '**/*.phone.spec.ts',
      use: { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
    {
      // Where the desk's other tests run on a PostgreSQL server: the embedded database takes what an editor logs.
      name: 'one-story-of-the-desk',
      testMatch: ONE_STORY,
      dependencies: ['desktop', 'phone'],
      use: devices['Desktop Chrome'],
    },
    { name: 'desk-but-for-one-story', testMatch: DESK, testIgnore: ONE_STORY, use: devices['Desktop Chrome'] },
    {
      // After the readers, because the desk publishes things. Alone: --project=desk --no-deps.
      name: 'desk',
      testMatch: DESK,
      dependencies: ['desktop', 'phone'],
      use: devices['Desktop Chrome'],
    },
  ],
});
