/** A browser that keeps nothing, or has no room: marked all the same, and said. */
import type { Page } from '@playwright/test';
import { answer, fetchKeys, lessonPath, predictAll, question } from '../../support/browser/learner.ts';
import { expect, test } from '../../support/browser/site.ts';

const lesson = 'user-mode/miniplus';

/** As a browser does that blocks site data: merely asking for the storage throws. */
function block(): void {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  Object.defineProperty(window, 'localStorage', { get: refuse });
  Object.defineProperty(window, 'sessionStorage', { get: refuse });
}

function fill(): void {
  Storage.prototype.setItem = (): never => {
    throw new DOMException('No room.', 'QuotaExceededError');
  };
}

async function answersAreMarked(page: Page, base: string, locale: string): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(lessonPath(base, locale, lesson));
  await predictAll(page);
  const keys = await fetchKeys(page, base, locale, lesson);
  for (const item of ['mp-no-area', 'mp-area-sum']) {
    const key = keys[`${lesson}/${item}`];
    if (key === undefined) throw new Error(`No key for ${item}`);
    const form = question(page, `${lesson}/${item}`);
    await answer(form, key, false);
    await form.getByRole('button').first().click();
    await answer(form, key);
  }
  return faults;
}

const said = (page: Page) => question(page, `${lesson}/mp-no-area`).getByRole('status');

test('where storage is blocked, answers are marked and the page says how long they last', async ({ page, site }) => {
  await page.addInitScript(block);
  expect(await answersAreMarked(page, site.base, 'ko')).toEqual([]);
  await expect(said(page)).toContainText('저장을 막고 있다');
  await page.goto(`${site.base}ko/progress/`);
  await expect(page.getByRole('alert')).toContainText('저장을 막아');
  await page.goto(`${site.base}ko/lab/process/`);
  await page.locator('[data-simulator] input[type="radio"]:not(:checked)').first().check();
  await expect(page).toHaveURL(/v=1/);
});

test('where storage is full, answers are marked and the page says so', async ({ page, site }) => {
  await page.addInitScript(fill);
  expect(await answersAreMarked(page, site.base, 'en')).toEqual([]);
  await expect(said(page)).toContainText('Storage is full');
  await page.goto(`${site.base}en/progress/`);
  await expect(page.getByRole('alert')).toContainText('full');
});

test('what a later version of the course has stored is left as it is', async ({ page, site }) => {
  const stored = JSON.stringify({ version: 99, created: 1, items: {}, lessons: {}, types: {} });
  const key = `${site.base}:dump-lab:progress`;
  await page.goto(`${site.base}ko/about/`);
  await page.evaluate(([name = '', text = '']) => localStorage.setItem(name, text), [key, stored]);
  await answersAreMarked(page, site.base, 'ko');
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(stored);
  await page.goto(`${site.base}ko/progress/`);
  await expect(page.getByRole('alert')).toBeVisible();
});
