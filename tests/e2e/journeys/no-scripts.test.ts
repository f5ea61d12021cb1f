/** Without scripts the course can be read: text, questions, predictions, tables; what cannot be done is said. */
import { lessonPath } from '../../support/browser/learner.ts';
import { headingsOf } from '../../support/lessons/mdx.ts';
import { readLessons } from '../../support/lessons/read-lessons.ts';
import { builtAtRoot, expect, test } from '../../support/browser/site.ts';
import { filesOf, routeOf } from '../walk/build.ts';

test.use({ javaScriptEnabled: false });

const labs = filesOf(builtAtRoot.folder)
  .filter((file) => /^(?:ko|en)\/lab\/[\w-]+\/index\.html$/.test(file))
  .map((file) => routeOf(file, builtAtRoot.base));

for (const locale of ['ko', 'en'] as const) {
  test(`every lesson shows its sections and its questions (${locale})`, async ({ page, site }) => {
    for (const lesson of readLessons()) {
      await page.goto(lessonPath(site.base, locale, lesson.id));
      await expect(page.locator('main h1')).toBeVisible();
      for (const { id } of headingsOf(lesson[locale])) await expect(page.locator(`[id="${id}"]`)).toBeVisible();
      const checks = lesson.quiz.filter(({ use }) => use === undefined);
      await expect(page.locator('[data-question] legend:visible')).toHaveCount(checks.length);
      await expect(page.locator('.sim legend:visible, .sim .ask:visible').first()).toBeVisible();
    }
  });
}

test('a lesson says what scripts would do, and leads to a table with the answers', async ({ page, site }) => {
  await page.goto(lessonPath(site.base, 'ko', 'user-mode/miniplus'));
  const note = page.locator('p.note', { hasText: '스크립트가 필요하다' });
  await expect(note).toBeVisible();
  await note.getByRole('link').click();
  await expect(page).toHaveURL(/reference\/matrix\//);
  await expect(page.locator('table').first()).toBeVisible();
});

for (const route of labs) {
  test(`${route} shows a useful state: a table or a list, and not an empty frame`, async ({ page }) => {
    await page.goto(route);
    const instrument = page.locator('[data-simulator]').first();
    await expect(instrument).toBeVisible();
    expect(((await instrument.textContent()) ?? '').trim().length).toBeGreaterThan(200);
    const closed = instrument.locator('details:not([open]) > summary').filter({ visible: true });
    for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
    expect(await instrument.locator('table:visible, dl:visible, ol:visible').count()).toBeGreaterThan(0);
  });
}

test('the progress page says that it needs scripts', async ({ page, site }) => {
  await page.goto(`${site.base}ko/progress/`);
  await expect(page.locator('p.note', { hasText: '스크립트가 필요하다' })).toBeVisible();
});
