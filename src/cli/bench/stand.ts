/** What every benchmark stands on: the build, served, and a Chromium. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { serve } from '../site/serve.ts';

export interface Stand {
  readonly folder: string;
  readonly base: string;
  /** `http://localhost:40123/course/` */
  readonly address: string;
  readonly browser: Browser;
  /** Pages below the base, found by walking the build: `ko/lab/process/`. */
  readonly pages: readonly string[];
  close(): Promise<void>;
}

const browserNote = '.cache/browser.json';

export async function openStand(folder: string, base: string): Promise<Stand> {
  const site = await serve({ folder, base, port: 0 });
  const executablePath = existsSync(browserNote)
    ? (JSON.parse(readFileSync(browserNote, 'utf8')) as { path: string }).path
    : undefined;
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(ko|en)\b.*index\.html$/.test(path))
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
  return {
    folder,
    base,
    address: site.address,
    browser,
    pages,
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

export type Profile = 'plain' | 'slow processor' | 'mobile';

/** `mobile`: slow 4G (150 ms, 1.6 Mbit/s down, 750 kbit/s up) and a processor slowed down four times, on a phone. */
export async function withPage<T>(stand: Stand, profile: Profile, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await stand.browser.newContext({ viewport: { width: 412, height: 823 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (profile !== 'plain') await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (profile === 'mobile') {
    await session.send('Network.enable');
    const bytesPerSecond = (kilobits: number): number => (kilobits * 1000) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: bytesPerSecond(1600),
      uploadThroughput: bytesPerSecond(750),
    });
  }
  try {
    return await use(page);
  } finally {
    await context.close();
  }
}

export function isLesson(page: string): boolean {
  return /^(ko|en)\/learn\/[^/]+\/[^/]+\/$/.test(page);
}

export function isLab(page: string): boolean {
  return /^(ko|en)\/lab\/[^/]+\/$/.test(page);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
