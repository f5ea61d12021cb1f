/** From the start of a navigation until a question answers a click, on slow 4G: native controls need no script. */
import type { Page } from '@playwright/test';
import type { Measurement } from '../judge.ts';
import { isLesson, median, withPage, type Stand } from '../stand.ts';

const tries = 3;

export async function firstClick(stand: Stand): Promise<readonly Measurement[]> {
  const measured: Measurement[] = [];
  for (const of of stand.pages.filter((page) => isLesson(page) && page.startsWith('ko/')).slice(0, 3)) {
    const times: number[] = [];
    for (let round = 0; round < tries; round += 1) {
      const time = await withPage(stand, 'mobile', (tab) => timeFirstClick(stand.address + of, tab));
      if (time !== undefined) times.push(time);
    }
    if (times.length > 0)
      measured.push({ what: 'a question answers', of, value: median(times), unit: 'ms', target: 'first click' });
  }
  return measured;
}

/** The page clicks as soon as there is something to click, and looks for the paint after it. */
async function timeFirstClick(address: string, tab: Page): Promise<number | undefined> {
  await tab.addInitScript(() => {
    const look = (): void => {
      const choice = document.querySelector<HTMLInputElement>(
        '[data-question] input:is([type=radio], [type=checkbox])',
      );
      const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
      if (!choice || !painted || choice.matches(':disabled')) {
        requestAnimationFrame(look);
        return;
      }
      choice.click();
      requestAnimationFrame(() =>
        requestAnimationFrame((time) => Object.assign(globalThis, { answeredAt: choice.checked ? time : undefined })),
      );
    };
    requestAnimationFrame(look);
  });
  await tab.goto(address, { waitUntil: 'networkidle' });
  return tab.evaluate(() => (globalThis as { answeredAt?: number }).answeredAt);
}
