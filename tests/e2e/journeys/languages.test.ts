/** The other language opens the same page in the same state. */
import { readFileSync } from 'node:fs';
import { wakeIslands } from '../../support/browser/islands.ts';
import { builtAtRoot, expect, test } from '../../support/browser/site.ts';
import { filesOf, routeOf } from '../walk/build.ts';

const pages = filesOf(builtAtRoot.folder).filter((file) => /^ko\/(?:[\w-]+\/)*index\.html$/.test(file));

test('every page has its twin, and the switch leads to it', () => {
  const [all, { folder, base }] = [new Set(filesOf(builtAtRoot.folder)), builtAtRoot];
  expect(pages.length).toBeGreaterThan(20);
  for (const file of pages) {
    const twin = file.replace(/^ko\//, 'en/');
    expect(all.has(twin), twin).toBe(true);
    expect(readFileSync(`${folder}/${file}`, 'utf8'), file).toContain(`href="${routeOf(twin, base)}"`);
    expect(readFileSync(`${folder}/${twin}`, 'utf8'), twin).toContain(`href="${routeOf(file, base)}"`);
  }
});

test('a simulator opens in the other language as it was left', async ({ page, site }) => {
  await page.goto(`${site.base}ko/lab/process/?v=1&preset=server&type=procdump_mp`);
  await wakeIslands(page);
  await expect(page.locator('select.pick')).toHaveValue('procdump_mp');
  await page.locator('[data-simulator] input[value="wow64"]').check();
  await page.locator('header a[data-language="en"]').first().click();
  await expect(page).toHaveURL(/\/en\/lab\/process\/\?.*preset=wow64/);
  await expect(page.locator('[data-simulator] input[value="wow64"]')).toBeChecked();
  await expect(page.locator('select.pick')).toHaveValue('procdump_mp');
});

test('a lesson opens at the section that was being read', async ({ page, site }) => {
  await page.goto(`${site.base}ko/learn/user-mode/miniplus/#dotnet`);
  await page
    .locator('header a[data-language="en"]')
    .first()
    .evaluate((link) => link instanceof HTMLElement && link.click());
  await expect(page).toHaveURL(/\/en\/learn\/user-mode\/miniplus\/#dotnet$/);
  await expect(page.locator('#dotnet')).toBeInViewport();
});

test('the root leads to the language of the browser, later to the one that was chosen', async ({ page, site }) => {
  await page.goto(site.base);
  await expect(page).toHaveURL(/\/ko\/$/);
  await page.locator('header a[data-language="en"]').first().click();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goto(site.base);
  await expect(page).toHaveURL(/\/en\/$/);
});
