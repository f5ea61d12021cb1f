/** A wrong answer leads somewhere: a reason, two hints, the answer; and what is nearly right is not called wrong. */
import type { Locator, Page } from '@playwright/test';
import {
  answer,
  fetchKeys,
  fillIn,
  lessonPath,
  question,
  submitButton,
  untilAwake,
  type QuestionKey,
} from '../../support/browser/learner.ts';
import { expect, test } from '../../support/browser/site.ts';

const lesson = 'user-mode/miniplus';
const id = (item: string): string => `${lesson}/${item}`;

async function open(
  page: Page,
  base: string,
  item: string,
  locale = 'ko',
): Promise<{ form: Locator; key: QuestionKey }> {
  await page.goto(lessonPath(base, locale, lesson));
  const key = (await fetchKeys(page, base, locale, lesson))[id(item)];
  if (key === undefined) throw new Error(`No key for ${item}`);
  return { form: question(page, id(item)), key };
}

const asked = (form: Locator): Locator => form.locator('[data-question]');

test('after a miss the reason is there, then a hint, another, and the answer', async ({ page, site }) => {
  const { form, key } = await open(page, site.base, 'mp-globals');
  const picked = key.options?.find(({ correct }) => !correct);
  await expect(form.getByRole('button', { name: '힌트 보기' })).toHaveCount(0);
  await answer(form, key, false);
  await expect(form.getByText(picked?.reason ?? '')).toBeVisible();
  // The reasons of the others would give the answer away.
  for (const { reason } of key.options?.filter((option) => option !== picked) ?? [])
    await expect(form.getByText(reason)).toHaveCount(0);
  await expect(form.getByRole('status')).toContainText('맞지 않다');
  await expect(form.getByRole('link', { name: '본문에서 다시 읽기' })).toHaveAttribute('href', '#what-it-keeps');

  const hint = form.getByRole('button', { name: '힌트 보기' });
  await hint.click();
  await expect(form.getByText(key.hints[0] ?? '')).toBeVisible();
  await expect(form.getByText(key.hints[1] ?? '')).toHaveCount(0);
  await expect(form.getByRole('button', { name: '답 보기' })).toHaveCount(0);
  await hint.click();
  await expect(form.getByText(key.hints[1] ?? '')).toBeVisible();
  await expect(hint).toHaveCount(0);

  await form.getByRole('button', { name: '답 보기' }).click();
  const right = key.options?.find(({ correct }) => correct);
  await expect(form.locator(`input[value="${right?.id}"]`)).toBeChecked();
  for (const { reason } of key.options ?? []) await expect(form.getByText(reason)).toBeVisible();
  await expect(form.getByRole('status')).toContainText('답을 열었다');

  await page.goto(`${site.base}ko/progress/`);
  await expect(page.locator(`tr[data-lesson="${lesson}"]`)).toContainText('답 봄 1개');
});

test('tries are unlimited, and a right one after misses counts as right', async ({ page, site }) => {
  const { form, key } = await open(page, site.base, 'mp-no-area');
  for (let miss = 0; miss < 3; miss += 1) {
    await answer(form, key, false);
    await form.getByRole('button', { name: '다시 풀기' }).click();
    await expect(form.locator('input').first()).toBeFocused();
    await expect(form.locator('input:checked')).toHaveCount(0);
  }
  await answer(form, key);
  await page.goto(`${site.base}ko/progress/`);
  await expect(page.locator(`tr[data-lesson="${lesson}"]`)).not.toContainText('답 봄');
});

test('of a grid only the missed cells are asked again', async ({ page, site }) => {
  const { form, key } = await open(page, site.base, 'mp-grid');
  const marked = Object.entries(key.cells ?? {}).filter(([, { isMarked }]) => isMarked);
  const [missed] = marked[2] ?? [''];
  await fillIn(form, key);
  await form.locator(`input[name="${missed}"]:not(:checked)`).first().check();
  await submitButton(form).click();
  await expect(asked(form)).toHaveAttribute('data-state', 'wrong');
  await expect(form.getByRole('status')).toContainText(`${marked.length} 가운데 ${marked.length - 1} 맞음`);
  await expect(form.locator('tr.why')).toHaveCount(1);
  // What is not marked shows how it is and why it does not count.
  const uncounted = Object.values(key.cells ?? {}).length - marked.length;
  await expect(form.getByText('채점하지 않음')).toHaveCount(uncounted);

  await form.getByRole('button', { name: '틀린 칸만 다시 풀기' }).click();
  await expect(form.locator('input:checked')).toHaveCount(marked.length - 1);
  await expect(form.locator(`input[name="${missed}"]:checked`)).toHaveCount(0);
  await form.locator(`input[name="${missed}"][value="${key.cells?.[missed]?.value}"]`).check();
  await submitButton(form).click();
  await expect(asked(form)).toHaveAttribute('data-state', 'right');
});

test('an empty answer is asked for, and marks nothing', async ({ page, site }) => {
  const { form } = await open(page, site.base, 'mp-area-sum');
  // It says that it is not ready, and can be pressed all the same.
  await expect(submitButton(form)).toHaveAttribute('aria-disabled', 'true');
  await submitButton(form).click({ force: true });
  await expect(form.getByRole('status')).toContainText('먼저 답을');
  await expect(asked(form)).not.toHaveAttribute('data-state');
});

test('Enter checks an answer, but not while Hangul is being composed', async ({ page, site }) => {
  const { form } = await open(page, site.base, 'mp-switch');
  const field = form.locator('input[name="text"]');
  await field.pressSequentially('미니플러스');
  await untilAwake(form);
  const isTaken = await field.evaluate((input) =>
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    ),
  );
  expect(isTaken).toBe(false);
  await expect(asked(form)).not.toHaveAttribute('data-state');
  await field.press('Enter');
  await expect(asked(form)).toHaveAttribute('data-state', 'right');
});

for (const [typed, unit] of [
  ['768', 'MB'],
  ['0.75', 'GB'],
  ['0.75GB', 'MB'],
  [' 768 mb ', 'GB'],
] as const) {
  test(`${typed} in ${unit} is the 768 MB that were asked for`, async ({ page, site }) => {
    const { form } = await open(page, site.base, 'mp-area-sum');
    await form.locator('input[name="text"]').fill(typed);
    await form.locator('select[name="unit"]').selectOption(unit);
    await submitButton(form).click();
    await expect(asked(form)).toHaveAttribute('data-state', 'right');
  });
}

test('a number may have its commas, and one that shows an idea gets its own reason', async ({ page, site }) => {
  await page.goto(lessonPath(site.base, 'ko', 'kernel-mode/complete'));
  const form = question(page, 'kernel-mode/complete/co-need-8');
  const field = form.locator('input[name="text"]');
  await field.fill('8,193');
  await submitButton(form).click();
  await expect(asked(form)).toHaveAttribute('data-state', 'wrong');
  await expect(form.locator('.cellnote')).toContainText('1MB');
  await field.fill('8,449');
  await submitButton(form).click();
  await expect(asked(form)).toHaveAttribute('data-state', 'right');
});

for (const [locale, typed] of [
  ['ko', 'miniplus'],
  ['ko', '미니 플러스'],
  ['en', '미니플러스'],
  ['en', '-MP'],
] as const) {
  test(`“${typed}” is right on the ${locale} page`, async ({ page, site }) => {
    const { form } = await open(page, site.base, 'mp-switch', locale);
    await form.locator('input[name="text"]').fill(typed);
    await submitButton(form).click();
    await expect(asked(form)).toHaveAttribute('data-state', 'right');
  });
}

test('the warm-up is marked and leaves no trace', async ({ page, site }) => {
  await page.goto(lessonPath(site.base, 'ko', 'start/what-is-a-dump'));
  await page.locator('details.warmup summary').click();
  const keys = await fetchKeys(page, site.base, 'ko', 'start/warm-up');
  for (const [item, key] of Object.entries(keys)) {
    await answer(question(page, item), key, false);
    await expect(question(page, item).getByRole('link')).toHaveCount(0);
  }
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).not.toContain('warm-up');
});
