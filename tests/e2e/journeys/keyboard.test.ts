/** Every simulator of the lab, found in the build, by keyboard alone: Tab reaches each control, the focus shows, each choice does something. */
import type { Page } from '@playwright/test';
import { wakeIslands } from '../../support/browser/islands.ts';
import { markStops, radioGroups, snapshot, walkByTab } from '../../support/browser/keyboard.ts';
import { builtAtRoot, expect, test } from '../../support/browser/site.ts';
import { filesOf, routeOf } from '../walk/build.ts';

const labs = filesOf(builtAtRoot.folder)
  .filter((file) => /^ko\/lab\/[\w-]+\/index\.html$/.test(file))
  .map((file) => routeOf(file, builtAtRoot.base));

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('there are simulators', () => {
  expect(labs.length).toBeGreaterThanOrEqual(3);
});

/** Goes through the options of each group by arrow; what an option brings along is gone through as well. */
async function tryGroups(page: Page, done: Set<string>): Promise<readonly string[]> {
  const dead: string[] = [];
  for (;;) {
    const group = (await radioGroups(page)).find(({ about }) => !done.has(about));
    if (group === undefined) return dead;
    done.add(group.about);
    const radios = page.locator(`[data-simulator] input[name="${group.name}"]`);
    const checked = radios.locator(':scope:checked');
    await ((await checked.count()) > 0 ? checked : radios.first()).focus();
    for (let option = 0; option < group.count; option += 1) {
      const before = await snapshot(page);
      await page.keyboard.press(option === 0 && (await checked.count()) === 0 ? 'Space' : 'ArrowRight');
      const value = await page.evaluate(() =>
        document.activeElement instanceof HTMLInputElement && document.activeElement.checked
          ? document.activeElement.value
          : undefined,
      );
      if (value === undefined) dead.push(`${group.about}: the focus is lost`);
      else if (group.count > 1 && (await snapshot(page)) === before)
        dead.push(`${group.about}: ${value} changes nothing`);
      // What only this option shows.
      const opened = (await radioGroups(page)).filter(({ about }) => !done.has(about));
      if (opened.length > 0 && option < group.count - 1) {
        dead.push(...(await tryGroups(page, done)));
        await radios.locator(`:scope[value="${value}"]`).focus();
      }
    }
  }
}

/** One step in each list and slider, one turn of each box. */
async function tryOthers(page: Page): Promise<readonly string[]> {
  const dead: string[] = [];
  const controls = page.locator(
    '[data-simulator] :is(select, input[type="checkbox"], input[type="range"]):visible:enabled',
  );
  for (let at = 0; at < Math.min(30, await controls.count()); at += 1) {
    const control = controls.nth(at);
    const kind = await control.evaluate((element) => (element instanceof HTMLInputElement ? element.type : 'select'));
    const key = kind === 'checkbox' ? 'Space' : 'ArrowDown';
    const before = await snapshot(page);
    await control.focus();
    await page.keyboard.press(key);
    if ((await snapshot(page)) === before) await page.keyboard.press(kind === 'checkbox' ? 'Space' : 'ArrowUp');
    if ((await snapshot(page)) === before)
      dead.push(`${kind} ${await control.evaluate((element) => element.getAttribute('aria-label') ?? element.id)}`);
  }
  return dead;
}

for (const route of labs) {
  test(`${route} can be reached by Tab, and the focus shows everywhere`, async ({ page }) => {
    await page.goto(route);
    await wakeIslands(page);
    const stops = await markStops(page);
    expect(stops).toBeGreaterThan(0);
    expect(await walkByTab(page)).toEqual({ reached: stops, unseen: [] });
  });

  test(`${route}: each preset and each choice is made by keyboard`, async ({ page }) => {
    await page.goto(route);
    await wakeIslands(page);
    const done = new Set<string>();
    const dead = [...(await tryGroups(page, done))];
    dead.push(...(await tryOthers(page)));
    expect(dead).toEqual([]);
  });
}

test('a state made by keyboard is in the address, and opens again from it', async ({ page, site }) => {
  await page.goto(`${site.base}ko/lab/process/`);
  await wakeIslands(page);
  await page.locator('[data-simulator] input[type="radio"]:checked').first().focus();
  await page.keyboard.press('ArrowRight');
  const chosen = await page.evaluate(() =>
    document.activeElement instanceof HTMLInputElement ? document.activeElement.value : '',
  );
  await expect(page).toHaveURL(new RegExp(`preset=${chosen}`));
  await page.reload();
  await expect(page.locator(`[data-simulator] input[value="${chosen}"]`)).toBeChecked();
});

test('a control that the keyboard cannot reach, and one without a ring, are noticed', async ({ page, site }) => {
  await page.goto(`${site.base}ko/about/`);
  await page.evaluate(() => {
    const frame = document.createElement('div');
    frame.dataset['simulator'] = 'planted';
    for (const name of ['one', 'two', 'three'])
      frame.append(Object.assign(document.createElement('button'), { textContent: name }));
    document.querySelector('main')?.replaceChildren(frame);
  });
  expect(await markStops(page)).toBe(3);
  expect(await walkByTab(page)).toEqual({ reached: 3, unseen: [] });
  await page.evaluate(() => {
    const [one, two] = document.querySelectorAll('[data-simulator] button');
    if (one instanceof HTMLElement) one.style.outline = 'none';
    two?.addEventListener('focus', () => two instanceof HTMLElement && two.blur());
  });
  const { unseen } = await walkByTab(page);
  expect(unseen).toEqual(['button  one']);
});
