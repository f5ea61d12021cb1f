/** A question before, wrong, right and revealed, of every kind, in light and dark: axe finds nothing. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  answer,
  fetchKeys,
  fillIn,
  lessonPath,
  predictAll,
  question,
  submitButton,
} from '../../support/browser/learner.ts';
import { expect, test } from '../../support/browser/site.ts';

const lesson = 'user-mode/miniplus';
const kinds = ['mp-grid', 'mp-globals', 'mp-area-sum', 'mp-switch'] as const;

async function violations(page: Page): Promise<readonly string[]> {
  // Colours fade in; what is seen in the end counts.
  await page.waitForTimeout(300);
  const { violations: found } = await new AxeBuilder({ page }).include('main').setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every state of every kind of question (${colorScheme})`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(lessonPath(site.base, 'ko', lesson));
    await predictAll(page);
    const keys = await fetchKeys(page, site.base, 'ko', lesson);
    const forms = kinds.map((item) => ({ form: question(page, `${lesson}/${item}`), key: keys[`${lesson}/${item}`] }));
    const each = async (
      act: (one: (typeof forms)[number] & { key: NonNullable<(typeof forms)[number]['key']> }) => Promise<void>,
    ) => {
      for (const { form, key } of forms) if (key !== undefined) await act({ form, key });
    };
    await each(({ form, key }) => fillIn(form, key, false));
    expect(await violations(page), 'chosen').toEqual([]);

    await each(({ form }) => submitButton(form).click());
    await each(({ form }) => form.locator('[data-state="wrong"]').waitFor());
    await each(({ form }) => form.getByRole('button', { name: '힌트 보기' }).click());
    await each(({ form }) => form.getByRole('button', { name: '힌트 보기' }).click());
    expect(await violations(page), 'wrong, with hints').toEqual([]);

    await each(({ form }) => form.getByRole('button', { name: '답 보기' }).click());
    await each(({ form }) => expect(form.getByRole('status')).toContainText('답을 열었다'));
    expect(await violations(page), 'revealed').toEqual([]);

    await each(async ({ form, key }) => {
      await form.getByRole('button').first().click();
      await answer(form, key);
    });
    expect(await violations(page), 'right').toEqual([]);
  });
}
