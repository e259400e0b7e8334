import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Found } from './find-postgres';
import { inProject } from './project';

/** The shell has no window to draw: a page takes two thirds of the processor time. */
const SHELL = 'chromium-headless-shell';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Finds a Chromium for the browser tests: an installed one, Playwright's download, or Debian's package. */
export function findChromium(): Found<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    return existsSync(given)
      ? { ok: true, found: given, note: `Chromium of CHROMIUM_PATH, ${given}` }
      : { ok: false, reason: `CHROMIUM_PATH is ${given}, and there is no such file.` };
  }
  const there = installed();
  if (there) return { ok: true, found: there, note: `Chromium found at ${there}` };

  console.log('No Chromium was found: asking Playwright to download its own.');
  const download = spawnSync(process.execPath, [inProject('node_modules/playwright/cli.js'), 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
  });
  const own = chromium.executablePath();
  if (download.status === 0 && existsSync(own))
    return { ok: true, found: own, note: 'Chromium downloaded by Playwright' };

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("Playwright's Chromium cannot be downloaded here: installing Debian's package.");
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
    // Ubuntu has no package of the shell.
    for (const name of [SHELL, 'chromium']) {
      spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], { stdio: 'inherit', env });
      const debian = installed();
      if (debian) return { ok: true, found: debian, note: `Chromium installed by apt-get at ${debian}` };
    }
  }
  return { ok: false, reason: 'No Chromium was found or could be installed; install one, or set CHROMIUM_PATH to it.' };
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const inPath = (name: string) => folders.map((folder) => path.join(folder, name));
  const candidates = [...inPath(SHELL), chromium.executablePath(), ...names.flatMap(inPath), ...apps];
  return candidates.find((file) => existsSync(file) && runs(file));
}

/** Ubuntu has a chromium-browser that only tells how to install the real one. */
function runs(file: string): boolean {
  try {
    return /Chrom/.test(execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return false;
  }
}
