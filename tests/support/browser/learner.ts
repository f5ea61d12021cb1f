/** What a learner does with a question and a prediction: by the controls on screen, with a key that the test fetched itself. */
import type { Locator, Page } from '@playwright/test';

export interface QuestionKey {
  readonly kind: string;
  readonly hints: readonly string[];
  readonly reason?: string;
  readonly options?: readonly { readonly id: string; readonly correct: boolean; readonly reason: string }[];
  readonly answer?: { readonly value: number; readonly unit: string };
  readonly accept?: readonly string[];
  readonly cells?: Readonly<
    Record<string, { readonly value: string; readonly isMarked: boolean; readonly reason: string }>
  >;
}
export type QuestionKeys = Readonly<Record<string, QuestionKey>>;

export function lessonPath(base: string, locale: string, lesson: string): string {
  return `${base}${locale}/learn/${lesson}/`;
}

/** The key of a lesson, by item id. */
export async function fetchKeys(page: Page, base: string, locale: string, lesson: string): Promise<QuestionKeys> {
  const answer = await page.request.get(`${base}${locale}/data/keys/${lesson}.json`);
  return (await answer.json()) as QuestionKeys;
}

/** The form of a question, by its id: `user-mode/miniplus/mp-grid`. */
export function question(page: Page, id: string): Locator {
  return page.locator('form', { has: page.locator(`[data-question="${id}"]`) });
}

/** Waits until the script of a question or a simulator has come: from then on each change is kept. */
export async function untilAwake(part: Locator): Promise<void> {
  await part.page().locator('astro-island[data-awake]', { has: part }).first().waitFor({ state: 'attached' });
}

export function submitButton(form: Locator): Locator {
  return form.locator('button[type="submit"]');
}

async function fillGrid(form: Locator, { cells = {} }: QuestionKey, isRight: boolean): Promise<void> {
  for (const [id, { value, isMarked }] of Object.entries(cells)) {
    if (!isMarked) continue;
    const wrong = value === 'in' ? 'out' : 'in';
    await form.locator(`input[name="${id}"][value="${isRight ? value : wrong}"]`).check();
  }
}

async function fillChoice(form: Locator, { options = [] }: QuestionKey, isRight: boolean): Promise<void> {
  const wrong = options.filter(({ correct }) => !correct).slice(0, 1);
  const picked = isRight ? options.filter(({ correct }) => correct) : wrong;
  for (const { id } of picked) await form.locator(`input[name="option"][value="${id}"]`).check();
}

async function fillNumber(form: Locator, { answer }: QuestionKey, isRight: boolean): Promise<void> {
  const value = answer?.value ?? 0;
  await form.locator('input[name="text"]').fill(String(isRight ? value : value + 1234));
  const unit = form.locator('select[name="unit"]');
  if ((await unit.count()) > 0) await unit.selectOption(answer?.unit ?? '');
}

/** Fills in an answer, right or wrong, and leaves it there. */
export async function fillIn(form: Locator, key: QuestionKey, isRight = true): Promise<void> {
  if (key.kind === 'grid') return fillGrid(form, key, isRight);
  if (key.kind === 'choice') return fillChoice(form, key, isRight);
  if (key.kind === 'number') return fillNumber(form, key, isRight);
  await form.locator('input[name="text"]').fill(isRight ? (key.accept?.[0] ?? '') : '아무 말');
}

/** Fills in an answer and checks it. */
export async function answer(form: Locator, key: QuestionKey, isRight = true): Promise<void> {
  await fillIn(form, key, isRight);
  await submitButton(form).click();
  await form.locator(`[data-state="${isRight ? 'right' : 'wrong'}"]`).waitFor();
}

/** Makes a guess in each locked simulator of the page and commits it. */
export async function predictAll(page: Page): Promise<void> {
  for (const simulator of await page.locator('section.sim').all()) {
    await chooseFirst(simulator);
    await submitButton(simulator.locator('form').first()).click();
    await page.waitForFunction(
      (section) => section?.hasAttribute('data-locked') === false,
      await simulator.elementHandle(),
    );
  }
}

/** One choice in each row, or one answer to the one question. */
export async function chooseFirst(simulator: Locator): Promise<void> {
  const groups = simulator.locator('[role="radiogroup"]');
  for (const group of await groups.all()) await group.locator('input').first().check();
  if ((await groups.count()) > 0) return;
  const option = simulator.locator('fieldset input[type="radio"], fieldset input[type="checkbox"]').first();
  if ((await option.count()) > 0) return option.check();
  await simulator.locator('fieldset input[name="text"]').fill('1');
}
