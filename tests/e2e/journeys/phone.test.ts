/** On a phone of 360 px, in both languages: nothing scrolls sideways while predicting, answering and trying every preset. */
import type { Page } from '@playwright/test';
import { answer, fetchKeys, lessonPath, predictAll, question } from '../../support/browser/learner.ts';
import { wakeIslands } from '../../support/browser/islands.ts';
import { radioGroups } from '../../support/browser/keyboard.ts';
import { builtAtRoot, expect, test } from '../../support/browser/site.ts';
import { readLessons } from '../../support/lessons/read-lessons.ts';
import { filesOf, routeOf } from '../walk/build.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

/** One lesson with every kind of question, one with a question before a simulator, one with a map of a machine. */
const lessons = readLessons().filter(({ id }) => ['user-mode/miniplus', 'kernel-mode/complete'].includes(id));
const labs = filesOf(builtAtRoot.folder)
  .filter((file) => /^(?:ko|en)\/lab\/[\w-]+\/index\.html$/.test(file))
  .map((file) => routeOf(file, builtAtRoot.base));

/** What sticks out, by name. */
async function sideways(page: Page, where: string): Promise<readonly string[]> {
  return page.evaluate((place) => {
    const width = document.documentElement.clientWidth;
    if ((document.scrollingElement?.scrollWidth ?? 0) <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > width + 1,
    );
    return [
      `${place}: ${wide
        .slice(0, 3)
        .map((one) => `${one.tagName.toLowerCase()}.${one.classList}`)
        .join(', ')}`,
    ];
  }, where);
}

for (const locale of ['ko', 'en']) {
  for (const lesson of lessons) {
    test(`${locale} ${lesson.id}: predicting and answering`, async ({ page, site }) => {
      await page.goto(lessonPath(site.base, locale, lesson.id));
      await predictAll(page);
      const found = [...(await sideways(page, 'outcome'))];
      const keys = await fetchKeys(page, site.base, locale, lesson.id);
      for (const { id, use } of lesson.quiz) {
        const key = keys[`${lesson.id}/${id}`];
        if (use !== undefined || key === undefined) continue;
        const form = question(page, `${lesson.id}/${id}`);
        await answer(form, key, false);
        found.push(...(await sideways(page, `${id} wrong`)));
        await form.locator('.after button').first().click();
        await answer(form, key);
        found.push(...(await sideways(page, `${id} right`)));
      }
      expect(found).toEqual([]);
    });
  }
}

for (const route of labs) {
  test(`${route} in every preset`, async ({ page }) => {
    await page.goto(route);
    await wakeIslands(page);
    const found = [...(await sideways(page, 'first'))];
    const groups = await radioGroups(page);
    for (const { name } of groups) {
      const radios = page.locator(`[data-simulator] input[name="${name}"]`);
      for (let option = 0; option < (await radios.count()); option += 1) {
        const radio = radios.nth(option);
        if (!(await radio.isVisible())) continue;
        const value = await radio.getAttribute('value');
        await radio.check();
        found.push(...(await sideways(page, `${value}`)));
      }
    }
    expect(found).toEqual([]);
  });
}
