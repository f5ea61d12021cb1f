/**
 * Every route of the build, found by walking it, in one visit each: loaded, its islands brought to life, looked at
 * by axe in light on a phone and in dark on a desk, and loaded once more without scripts.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { wakeIslands } from '../../support/browser/islands.ts';
import { builtAtRoot, expect, test } from '../../support/browser/site.ts';
import { watch } from '../../support/browser/watch.ts';
import { filesOf, localeOf, routeOf } from './build.ts';
import { strangeSentences } from './checks/language.ts';
import { parsePage } from './page.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const routes = filesOf(builtAtRoot.folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => routeOf(file, builtAtRoot.base))
  .sort();

test.use({ viewport: phone, contextOptions: { reducedMotion: 'reduce' } });

for (const route of routes) {
  test(`${route} holds in light and dark, on a phone and without scripts`, async ({ page, browser, baseURL }) => {
    const origin = new URL(baseURL ?? '').origin;
    const faults = watch(page, origin);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(route);
    await wakeIslands(page);
    const found = {
      sideways: await sidewaysScroll(page),
      light: await violations(page),
      language: strangeWords(route, await page.content()),
      dark: [] as readonly string[],
      quiet: [] as readonly string[],
    };
    await page.setViewportSize(desk);
    await page.emulateMedia({ colorScheme: 'dark' });
    found.dark = [...(await violations(page)), ...(await sidewaysScroll(page))];
    found.quiet = await withoutScripts(browser, origin + route);
    expect({ ...found, faults }).toEqual({ sideways: [], light: [], language: [], dark: [], quiet: [], faults: [] });
  });
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(standards).setLegacyMode(true).analyze();
  return found.flatMap((rule) =>
    rule.nodes.slice(0, 5).map((node) => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** What sticks out is named, so that it can be found. */
async function sidewaysScroll(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if ((document.scrollingElement?.scrollWidth ?? 0) <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return [
      `${width} px: ${wide
        .slice(0, 4)
        .map((element) => `${element.tagName.toLowerCase()}.${element.classList}`)
        .join(', ')}`,
    ];
  });
}

/** Islands have said more than the HTML that was built. */
function strangeWords(route: string, html: string): readonly string[] {
  return localeOf(route, builtAtRoot.base) ? strangeSentences(parsePage(route, html)) : [];
}

/** The text is there, it fits, and what a script would have run says something instead. */
async function withoutScripts(browser: Browser, address: string): Promise<readonly string[]> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  const page = await context.newPage();
  const faults = watch(page, new URL(address).origin);
  await page.goto(address);
  const found = [...faults, ...(await sidewaysScroll(page))];
  if (!(await page.locator('main h1').first().isVisible())) found.push('no heading to be seen');
  for (const simulator of await page.locator('[data-simulator]').all()) {
    if ((await simulator.locator('table:visible, a:visible, fieldset:visible').count()) === 0)
      found.push(`empty: ${await simulator.getAttribute('data-simulator')}`);
  }
  await context.close();
  return found;
}
