/** There is no way to an outcome before a prediction is committed, and no way back after. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { chooseFirst, lessonPath, submitButton, untilAwake } from '../../support/browser/learner.ts';
import { builtAtRoot, expect, test } from '../../support/browser/site.ts';
import { wakeIslands } from '../../support/browser/islands.ts';
import { readFiles } from '../../support/source-files.ts';
import { readLessons } from '../../support/lessons/read-lessons.ts';
import { filesOf } from '../walk/build.ts';

const { folder } = builtAtRoot;
const lessons = readLessons().map(({ id }) => id);
const secretPath = /\/data\/(?:outcomes|keys|[\w-]+\.json)/;

interface Outcome {
  readonly rows: readonly { readonly verdict: string; readonly reasons: readonly { readonly text: string }[] }[];
}

/** Every sentence that an outcome gives as its reason. */
const reasons = filesOf(folder)
  .filter((file) => /\/data\/outcomes\/.*\.json$/.test(file))
  .flatMap((file) => (JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Outcome).rows)
  .flatMap((row) => row.reasons.map(({ text }) => text));

/** Words that stand on buttons and in tables anyway are no reason. */
const words = new Set(readFiles('content/ui', ['.yaml']).flatMap(({ text }) => wordsIn(text)));
const telling = reasons.filter((reason) => reason.length >= 12 && !words.has(reason));

function wordsIn(yaml: string): readonly string[] {
  const entries = Object.values(parse(yaml) as Readonly<Record<string, { readonly ko: string; readonly en: string }>>);
  return entries.flatMap(({ ko, en }) => [ko, en]);
}

/** The islands of locked simulators in a page, their props included. */
function lockedIslands(html: string): readonly string[] {
  return [
    ...html.matchAll(/<astro-island[^>]*component-url="[^"]*\/Locked(?:Map|Simulator)\.[\s\S]*?<\/astro-island>/g),
  ].map(([island]) => island);
}

/** What must not be in a locked island: a verdict, a mark of what is correct, the sentence that settles a row. */
function leaks(island: string): readonly string[] {
  const plain = island.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const told = telling.filter((reason) => plain.includes(reason));
  return [...told, ...(plain.match(/"(?:verdict|standing|correct|reasons?|outcome)":/g) ?? [])].filter(
    // Headings on the outcome stand ready; they are words, and hold no verdict.
    (found) => found !== '"outcome":' || !plain.includes('"outcome":[0,'),
  );
}

for (const locale of ['ko', 'en']) {
  test(`no locked simulator gives anything away in its page (${locale})`, () => {
    const pages = lessons.map((lesson) => readFileSync(`${folder}/${locale}/learn/${lesson}/index.html`, 'utf8'));
    const islands = pages.flatMap(lockedIslands);
    expect(islands.length).toBeGreaterThanOrEqual(lessons.length);
    expect(telling.length).toBeGreaterThan(20);
    expect(islands.flatMap(leaks)).toEqual([]);
  });
}

test('a verdict in the props, or the reason of a row, is noticed', () => {
  const island = (props: string): string =>
    `<astro-island component-url="/_astro/LockedMap.x.js" props="${props}"></astro-island>`;
  expect(lockedIslands(island('')).flatMap(leaks)).toEqual([]);
  expect(lockedIslands(island('{&quot;verdict&quot;:[0,&quot;in&quot;]}')).flatMap(leaks)).toHaveLength(1);
  const longest = telling.toSorted((one, other) => other.length - one.length)[0] ?? '';
  expect(lockedIslands(island(longest)).flatMap(leaks).length).toBeGreaterThan(0);
});

function secretsAsked(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (secretPath.test(request.url())) asked.push(request.url());
  });
  return asked;
}

test('reading a lesson and choosing in it fetches neither outcome nor key', async ({ page, site }) => {
  const asked = secretsAsked(page);
  await page.goto(lessonPath(site.base, 'ko', 'user-mode/miniplus'));
  await wakeIslands(page);
  await chooseFirst(page.locator('section.sim').first());
  await page.locator('[data-question] input').first().check();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it');
}

test('a prediction is made and committed by keyboard, says how many are left, and then stands', async ({
  page,
  site,
}) => {
  await page.goto(lessonPath(site.base, 'ko', 'user-mode/miniplus'));
  const simulator = page.locator('section.sim').first();
  const rows = simulator.locator('[role="radiogroup"]');
  const count = await rows.count();
  await rows.first().locator('input').first().focus();
  await page.keyboard.press('Space');
  await expect(rows.first().locator('input').first()).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(rows.first().locator('input').nth(1)).toBeChecked();

  await tabTo(page, submitButton(simulator));
  await page.keyboard.press('Enter');
  await expect(simulator.getByRole('status')).toContainText(`${count - 1}칸이 남았다`);
  await expect(simulator).toHaveAttribute('data-locked', '');

  for (let row = 1; row < count; row += 1) {
    await rows.nth(row).locator('input').first().focus();
    await page.keyboard.press('Space');
  }
  await tabTo(page, submitButton(simulator));
  await page.keyboard.press('Enter');
  await expect(simulator).not.toHaveAttribute('data-locked');
  await expect(simulator.locator('input')).toHaveCount(0);
  await expect(simulator.locator('table.rev')).toBeVisible();
  await expect(simulator.getByRole('status')).toContainText('결과가 열렸다');

  const said = await simulator.locator('table.rev').innerText();
  await page.reload();
  await expect(simulator.locator('table.rev')).toHaveText(said.replaceAll(/\s+/g, ' '), { useInnerText: true });
  await page.locator('header a[data-language="en"]').first().click();
  await expect(page.locator('section.sim').first()).not.toHaveAttribute('data-locked');
  await expect(page.locator('section.sim table.rev tbody tr').first()).toBeVisible();
});

test('a committed answer to a question before a simulator cannot be changed', async ({ page, site }) => {
  await page.goto(lessonPath(site.base, 'ko', 'kernel-mode/complete'));
  const simulator = page.locator('section.sim', { has: page.locator('[data-prediction]') }).first();
  await chooseFirst(simulator);
  await submitButton(simulator).click();
  await expect(simulator).not.toHaveAttribute('data-locked');
  await expect(simulator.locator('fieldset[data-prediction]')).toHaveAttribute('disabled');
  await expect(submitButton(simulator.locator('form').first())).toHaveCount(0);
  await page.reload();
  await expect(simulator.locator('fieldset[data-prediction]')).toHaveAttribute('disabled');
  await expect(simulator.locator('.sim-open')).toBeVisible();
});

test('a draft of a prediction is there after a reload, and still open', async ({ page, site }) => {
  await page.goto(lessonPath(site.base, 'ko', 'user-mode/miniplus'));
  const simulator = page.locator('section.sim').first();
  await simulator.locator('[role="radiogroup"]').nth(1).locator('input').nth(1).check();
  await untilAwake(simulator);
  await page.reload();
  await expect(simulator.locator('[role="radiogroup"]').nth(1).locator('input').nth(1)).toBeChecked();
  await expect(simulator).toHaveAttribute('data-locked', '');
});
