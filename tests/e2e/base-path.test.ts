/** Run on the build elsewhere only. A site built for `/course/` works there: pages, assets, islands, the change of language, the search. */
import { wakeIslands } from '../support/browser/islands.ts';
import { expect, test } from '../support/browser/site.ts';
import { watch } from '../support/browser/watch.ts';
import { filesOf, routeOf } from './walk/build.ts';

test('a page of each kind loads everything it names', async ({ page, site, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  const files = filesOf(site.folder).filter((file) => /^ko\/.*index\.html$/.test(file));
  const onePerFolder = new Map(files.map((file) => [file.split('/')[1], file]));
  for (const file of onePerFolder.values()) {
    await page.goto(routeOf(file, site.base));
    await wakeIslands(page);
  }
  expect(faults).toEqual([]);
});

test('the language changes and the page stays', async ({ page, site }) => {
  await page.goto(`${site.base}ko/about/`);
  await page.locator(`a[hreflang="en"][href^="${site.base}en/about/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${site.base}en/about/$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
