/** Brings every island of a page to life, as a reader does who points at each of them. */
import type { Page } from '@playwright/test';

export async function wakeIslands(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const island of document.querySelectorAll('astro-island')) {
      island.scrollIntoView();
      island.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    }
    window.scrollTo(0, 0);
  });
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null, undefined, {
    timeout: 15_000,
  });
  await page.waitForLoadState('networkidle');
}
