/** A Chromium for the tests: an installed one, else Playwright's, else Debian's package. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installWithApt } from './apt.mjs';

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Read by `tests/playwright.config.ts` and by the benchmarks. */
export const browserNote = '.cache/browser.json';

/** @returns {Promise<string | undefined>} the path of a browser that starts */
export async function findOrInstallBrowser(root) {
  const remembered = rememberedBrowser(root);
  if (remembered && existsSync(remembered)) return remembered;
  return installedBrowser() ?? (await playwrightBrowser(root)) ?? debianBrowser();
}

export function rememberBrowser(root, path) {
  const note = join(root, browserNote);
  if (!path) return rmSync(note, { force: true });
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, `${JSON.stringify({ path })}\n`);
}

function rememberedBrowser(root) {
  const note = join(root, browserNote);
  if (process.env.CHROME_PATH || !existsSync(note)) return undefined;
  return JSON.parse(readFileSync(note, 'utf8')).path;
}

export function installedBrowser(candidates = [process.env.CHROME_PATH, ...(places[process.platform] ?? [])]) {
  return candidates.find((path) => path && existsSync(path) && starts(path));
}

/** Ubuntu's /usr/bin/chromium-browser may be a stub that only asks for a snap; a downloaded one may lack libraries. */
function starts(path) {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

async function playwrightBrowser(root) {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    console.error('Installing Chromium for the tests (playwright install chromium) …');
    const cli = join(root, 'node_modules/playwright-core/cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 600_000 });
  }
  return existsSync(path) && starts(path) ? path : undefined;
}

function debianBrowser() {
  installWithApt('chromium');
  return installedBrowser();
}
