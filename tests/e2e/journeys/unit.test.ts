/** A learner goes through whole units in Korean, and the record is what it should be. */
import type { Page } from '@playwright/test';
import {
  answer,
  fetchKeys,
  fillIn,
  lessonPath,
  predictAll,
  question,
  untilAwake,
  type QuestionKeys,
} from '../../support/browser/learner.ts';
import { expect, test } from '../../support/browser/site.ts';
import { watch } from '../../support/browser/watch.ts';
import { readLessons, type WrittenLesson } from '../../support/lessons/read-lessons.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const lessons = readLessons();
const inUnit = (unit: string): readonly WrittenLesson[] => lessons.filter(({ id }) => id.startsWith(`${unit}/`));

/** Questions of the checks, in the order of the page; a prediction belongs to its simulator. */
function checksOf({ id, quiz }: WrittenLesson): readonly string[] {
  return quiz.filter(({ use }) => use === undefined).map((item) => `${id}/${item.id}`);
}

async function workThrough(page: Page, base: string, lesson: WrittenLesson): Promise<QuestionKeys> {
  const keys = await fetchKeys(page, base, 'ko', lesson.id);
  await page.goto(lessonPath(base, 'ko', lesson.id));
  await predictAll(page);
  for (const id of checksOf(lesson)) {
    const key = keys[id];
    if (key === undefined) throw new Error(`No key for ${id}`);
    await answer(question(page, id), key);
  }
  return keys;
}

async function expectKept(page: Page, lesson: WrittenLesson): Promise<void> {
  await expect(page.locator('[data-locked]')).toHaveCount(0);
  for (const id of checksOf(lesson))
    await expect(page.locator(`[data-question="${id}"]`)).toHaveAttribute('data-state', 'right');
}

const row = (page: Page, lesson: string) => page.locator(`tr[data-lesson="${lesson}"]`);

for (const unit of ['start', 'user-mode']) {
  test(`the unit ${unit} is predicted, answered and marked done, and a reload keeps it`, async ({
    page,
    site,
    baseURL,
  }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    const own = inUnit(unit);
    for (const lesson of own) {
      await workThrough(page, site.base, lesson);
      await page.reload();
      await expectKept(page, lesson);
    }
    await page.goto(`${site.base}ko/progress/`);
    for (const { id } of own) await expect(row(page, id)).toHaveAttribute('data-state', 'done');
    expect(faults).toEqual([]);
  });
}

test('a half-given answer and the marked ones are there in the other language, and the address stays', async ({
  page,
  site,
}) => {
  const [lesson] = inUnit('user-mode').filter(({ id }) => id.endsWith('/miniplus'));
  const grid = lesson?.quiz.find(({ kind }) => kind === 'grid');
  const other = lesson?.quiz.find(({ kind }) => kind === 'choice');
  if (lesson === undefined || grid === undefined || other === undefined) throw new Error('No MiniPlus lesson');
  const keys = await fetchKeys(page, site.base, 'ko', lesson.id);
  await page.goto(lessonPath(site.base, 'ko', lesson.id));
  await answer(question(page, `${lesson.id}/${other.id}`), keys[`${lesson.id}/${other.id}`] ?? { kind: '', hints: [] });
  const cells = question(page, `${lesson.id}/${grid.id}`).locator('[role="radiogroup"]');
  await cells.nth(0).locator('input').first().check();
  await cells.nth(3).locator('input').last().check();
  await untilAwake(question(page, `${lesson.id}/${grid.id}`));
  await page.locator('header a[data-language="en"]').first().click();
  await expect(page).toHaveURL(/\/en\/learn\/user-mode\/miniplus\//);
  await expect(cells.nth(0).locator('input').first()).toBeChecked();
  await expect(cells.nth(3).locator('input').last()).toBeChecked();
  await expect(page.locator(`[data-question="${lesson.id}/${grid.id}"]`)).not.toHaveAttribute('data-state');
  await expect(page.locator(`[data-question="${lesson.id}/${other.id}"]`)).toHaveAttribute('data-state', 'right');
});

test('one lesson can be forgotten, then all of it', async ({ page, site }) => {
  const [start] = inUnit('start');
  const second = inUnit('user-mode')[0];
  if (start === undefined || second === undefined) throw new Error('No lessons');
  for (const lesson of [start, second]) {
    const [first = ''] = checksOf(lesson);
    const keys = await fetchKeys(page, site.base, 'ko', lesson.id);
    await page.goto(lessonPath(site.base, 'ko', lesson.id));
    await answer(question(page, first), keys[first] ?? { kind: '', hints: [] });
  }
  await page.goto(`${site.base}ko/progress/`);
  await expect(row(page, start.id)).toHaveAttribute('data-state', 'started');
  await row(page, start.id).getByRole('button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  // The harmless answer has the focus.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(row(page, start.id)).toHaveAttribute('data-state', 'started');

  await row(page, start.id).getByRole('button').click();
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect(row(page, start.id)).toHaveAttribute('data-state', 'new');
  await expect(row(page, second.id)).toHaveAttribute('data-state', 'started');
  await expect(page.locator('.said')).toBeFocused();

  await page.getByRole('button', { name: '진도 모두 지우기' }).click();
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect(page.locator('tr[data-lesson]:not([data-state="new"])')).toHaveCount(0);
  await page.goto(lessonPath(site.base, 'ko', second.id));
  await expect(page.locator('[data-state]')).toHaveCount(0);
});

test('a draft that was never checked survives a reload and is not marked', async ({ page, site }) => {
  const lesson = inUnit('user-mode')[0];
  const item = lesson?.quiz.find(({ kind }) => kind === 'number');
  if (lesson === undefined || item === undefined) throw new Error('No number question');
  const id = `${lesson.id}/${item.id}`;
  await page.goto(lessonPath(site.base, 'ko', lesson.id));
  await fillIn(question(page, id), { kind: 'number', hints: [], answer: { value: 12, unit: 'GB' } });
  await untilAwake(question(page, id));
  await page.reload();
  await expect(question(page, id).locator('input[name="text"]')).toHaveValue('12');
  await expect(page.locator(`[data-question="${id}"]`)).not.toHaveAttribute('data-state');
});
