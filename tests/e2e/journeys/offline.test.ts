/** Without the network the page says so, keeps the answer, and goes on once the network is back. */
import { chooseFirst, fetchKeys, fillIn, lessonPath, question, submitButton } from '../../support/browser/learner.ts';
import { expect, test } from '../../support/browser/site.ts';

const lesson = 'user-mode/miniplus';

test('a key that cannot be fetched is said, and the answer stays for the next try', async ({ page, site }) => {
  const id = `${lesson}/mp-no-area`;
  const key = (await fetchKeys(page, site.base, 'ko', lesson))[id];
  if (key === undefined) throw new Error(`No key for ${id}`);
  await page.route('**/data/keys/**', (route) => route.abort());
  await page.goto(lessonPath(site.base, 'ko', lesson));
  const form = question(page, id);
  await fillIn(form, key);
  await submitButton(form).click();
  await expect(form.getByRole('status')).toContainText('답을 불러오지 못했다');
  await expect(form.locator('input:checked')).toHaveCount(1);
  await expect(form.locator('[data-question]')).not.toHaveAttribute('data-state');
  await page.unroute('**/data/keys/**');
  await submitButton(form).click();
  await expect(form.locator('[data-question]')).toHaveAttribute('data-state', 'right');
});

test('an outcome that cannot be fetched is said, and the prediction stays open', async ({ page, site }) => {
  await page.route('**/data/outcomes/**', (route) => route.abort());
  await page.goto(lessonPath(site.base, 'ko', lesson));
  const simulator = page.locator('section.sim').first();
  await chooseFirst(simulator);
  await submitButton(simulator).click();
  await expect(simulator.getByRole('status')).toContainText('결과를 불러오지 못했다');
  await expect(simulator).toHaveAttribute('data-locked', '');
  const rows = await simulator.locator('[role="radiogroup"]').count();
  await expect(simulator.locator('input:checked')).toHaveCount(rows);
  await page.unroute('**/data/outcomes/**');
  await submitButton(simulator).click();
  await expect(simulator).not.toHaveAttribute('data-locked');
  await expect(simulator.locator('table.rev tbody tr').first()).toBeVisible();
});

test('a simulator whose script or data cannot be fetched is said, and opens at the next try', async ({
  page,
  site,
}) => {
  await page.route('**/ko/data/page-file.json', (route) => route.abort());
  await page.goto(lessonPath(site.base, 'ko', 'kernel-mode/complete'));
  const simulator = page.locator('section.sim', { has: page.locator('[data-prediction]') }).first();
  await chooseFirst(simulator);
  await submitButton(simulator).click();
  await expect(simulator.getByRole('status').last()).toContainText('불러오지 못했다');
  await page.unroute('**/ko/data/page-file.json');
  await submitButton(simulator).click();
  await expect(simulator).not.toHaveAttribute('data-locked');
  await expect(simulator.locator('.sim-open')).toBeVisible();
});
