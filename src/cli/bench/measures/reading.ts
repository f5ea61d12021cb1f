/** A lesson against a plain HTML page with the same text, on slow 4G: first and largest paint, blocked time, shifts. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { serve } from '../../site/serve.ts';
import type { Measurement } from '../judge.ts';
import { isLesson, median, withPage, type Stand } from '../stand.ts';

const tries = 5;
const plainFolder = '.cache/bench/plain';

interface Reading {
  readonly first: number;
  readonly largest: number;
  readonly blocked: number;
  readonly shift: number;
}

export async function reading(stand: Stand): Promise<readonly Measurement[]> {
  const measured: Measurement[] = [];
  mkdirSync(plainFolder, { recursive: true });
  const plainSite = await serve({ folder: plainFolder, base: '/', port: 0 });
  for (const of of stand.pages.filter((page) => isLesson(page) && page.startsWith('ko/')).slice(0, 3)) {
    writeFileSync(`${plainFolder}/index.html`, plain(readFileSync(`${stand.folder}/${of}index.html`, 'utf8')));
    const bare = await readSeveral(plainSite.address, stand);
    const ours = await readSeveral(stand.address + of, stand);
    measured.push(
      { what: 'first paint', of, value: ours.first, unit: 'ms' },
      {
        what: 'first paint / plain',
        of,
        value: ours.first / bare.first,
        unit: 'times',
        target: 'first paint against plain',
      },
      {
        what: 'largest paint / plain',
        of,
        value: ours.largest / bare.largest,
        unit: 'times',
        target: 'largest paint against plain',
      },
      { what: 'blocked until idle', of, value: ours.blocked, unit: 'ms', target: 'blocked until idle' },
      { what: 'layout shift', of, value: ours.shift, unit: 'shift', target: 'layout shift' },
    );
  }
  await plainSite.close();
  return measured;
}

/** The words and their elements, nothing that loads or styles. */
export function plain(html: string): string {
  const body = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const bare = body
    .replace(/<(script|style|template|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(link|img|source)\b[^>]*>/g, '')
    .replace(/<\/?astro-island[^>]*>/g, '')
    .replace(/\s(class|data-[\w-]+)(="[^"]*")?/g, '');
  return `<!doctype html><html lang="ko"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>${bare}</html>`;
}

async function readSeveral(address: string, stand: Stand): Promise<Reading> {
  const readings: Reading[] = [];
  for (let round = 0; round < tries; round += 1)
    readings.push(await withPage(stand, 'mobile', (tab) => readOnce(address, tab)));
  const middle = (key: keyof Reading): number => median(readings.map((one) => one[key]));
  return {
    first: middle('first'),
    largest: middle('largest'),
    blocked: middle('blocked'),
    shift: Math.max(...readings.map((one) => one.shift)),
  };
}

async function readOnce(address: string, tab: Page): Promise<Reading> {
  await tab.addInitScript(() => {
    const seen = { largest: 0, blocked: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    const watch = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
    watch('longtask', (entry) => (seen.blocked += Math.max(0, entry.duration - 50)));
    watch('layout-shift', (entry) => (seen.shift += entry.value ?? 0));
  });
  await tab.goto(address, { waitUntil: 'networkidle' });
  return tab.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { largest: number; blocked: number; shift: number } };
    return { ...seen, first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 };
  });
}
