/** With the page idle, from the click on the next lesson to its first paint, on slow 4G. */
import type { Page } from '@playwright/test';
import type { Measurement } from '../judge.ts';
import { isLesson, median, withPage, type Stand } from '../stand.ts';

const tries = 5;

export async function nextLesson(stand: Stand): Promise<readonly Measurement[]> {
  const lessons = stand.pages.filter((page) => isLesson(page) && page.startsWith('ko/'));
  const measured: Measurement[] = [];
  for (const of of lessons.slice(0, 3)) {
    const times: number[] = [];
    for (let round = 0; round < tries; round += 1) {
      const time = await withPage(stand, 'mobile', (tab) => timeNext(stand.address + of, tab));
      if (time !== undefined) times.push(time);
    }
    if (times.length > 0)
      measured.push({
        what: `next lesson (median of ${times.length})`,
        of,
        value: median(times),
        unit: 'ms',
        target: 'next lesson',
      });
  }
  return measured;
}

async function timeNext(address: string, tab: Page): Promise<number | undefined> {
  await tab.goto(address, { waitUntil: 'networkidle' });
  const link = tab.locator('a[rel~="next"]').last();
  if ((await link.count()) === 0) return undefined;
  await link.scrollIntoViewIfNeeded();
  await tab.waitForTimeout(1000);
  await tab.evaluate(() => {
    addEventListener(
      'click',
      () => sessionStorage.setItem('bench-click', String(performance.timeOrigin + performance.now())),
      true,
    );
  });
  const before = tab.url();
  await link.click();
  await tab.waitForURL((url) => url.href !== before);
  await tab.waitForLoadState('networkidle');
  return tab.evaluate(() => {
    const clicked = Number(sessionStorage.getItem('bench-click'));
    const first = performance.getEntriesByName('first-contentful-paint')[0];
    return first ? performance.timeOrigin + first.startTime - clicked : undefined;
  });
}
