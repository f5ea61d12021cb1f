/** What a learner does to a page, done to whatever is there: islands woken, predictions committed, questions answered. */
import type { Locator, Page } from '@playwright/test';

const roots = '[data-simulator], [data-question]';

export async function wakeIslands(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const island of document.querySelectorAll('astro-island')) {
      island.scrollIntoView();
      island.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    }
  });
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  await page.waitForLoadState('networkidle');
}

/** Twice, because a committed prediction opens what it kept locked. */
export async function useEverything(page: Page): Promise<void> {
  await wakeIslands(page);
  for (let round = 0; round < 2; round += 1) {
    for (const root of await page.locator(roots).all()) await useOne(root);
    await page.waitForLoadState('networkidle');
  }
}

async function useOne(root: Locator): Promise<void> {
  await root.evaluate((element) => {
    const groups = new Set<string>();
    for (const input of element.querySelectorAll<HTMLInputElement>('input')) {
      if (input.type === 'radio' && !groups.has(input.name)) {
        groups.add(input.name);
        input.click();
      } else if (input.type === 'checkbox' && !input.checked) {
        input.click();
      } else if (['number', 'text'].includes(input.type)) {
        input.value = '1';
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }
  });
  await root.evaluate((element) => {
    const buttons = [...element.querySelectorAll('button')];
    for (const button of buttons.filter((one) => !one.disabled).slice(0, 8)) button.click();
  });
}
