/** Styles are put into pages by hand after the build, so that what a page wears must be seen. */
import { expect, test } from '../../support/browser/site.ts';

test('a page of the lab, and one embedded, wear the styles of the lab', async ({ page }) => {
  await page.goto('ko/lab/process/');
  await expect(page.locator('h1')).toHaveCSS('font-weight', '800');
  await expect(page.locator('.bench').first()).toHaveCSS('display', 'grid');
  await page.goto('ko/embed/process/');
  await expect(page.locator('.bench').first()).toHaveCSS('display', 'grid');
});

test('a simulator that opens in a lesson brings its styles along', async ({ page }) => {
  await page.goto('en/learn/kernel-mode/bug-check-to-file/');
  await expect(page.locator('.labh')).toHaveCount(0);
  const locked = page.locator('section[data-locked]').first();
  await locked.locator('label').first().click();
  await locked.locator('button[type=submit]').click();
  await expect(page.locator('.sim-open .pick, .sim-open select').first()).toHaveCSS('appearance', 'none');
});
