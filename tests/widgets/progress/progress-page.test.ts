// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import { progressStore } from '#/browser/progress-store';
import { progressKey } from '#/browser/stored-progress';
import { toFile } from '#/course/progress/file';
import { emptyProgress } from '#/course/progress/progress';
import type { ProgressData } from '#/widgets/progress/progress-data';
import ProgressPage from '#/widgets/progress/ProgressPage.svelte';
import { begun, MINIPLUS } from '../../support/course/progress.ts';
import { wordsFor } from '../../support/widgets/simulator-data.ts';

const data: ProgressData = {
  lessons: [{ id: MINIPLUS, checks: [`${MINIPLUS}/pick`], hasPrediction: true, number: '1.6', title: 'MiniPlus' }],
  types: [],
};

function open(): void {
  render(ProgressPage, { data, strings: wordsFor(['progress'], 'en'), locale: 'en', base: '/' });
}
function choose(text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file input');
  Object.defineProperty(input, 'files', { value: [new File([text], 'p.json')], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
const press = (name: RegExp): void => screen.getByRole('button', { name }).click();
const kept = (): typeof begun => progressStore('/').now().progress;

beforeEach(() => {
  cleanup();
  progressStore('/').update(() => begun);
});

test('one lesson is forgotten only after the question is answered, and what was done is read next', async () => {
  open();
  press(/Reset the progress of MiniPlus/);
  await screen.findByRole('dialog');
  expect(document.activeElement?.textContent).toBe('Keep it');
  press(/^Keep it$/);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(kept()).toEqual(begun);
  press(/Reset the progress of MiniPlus/);
  await screen.findByRole('dialog');
  press(/^Reset$/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('The progress of MiniPlus was reset.'));
  expect(Object.keys(kept().lessons)).not.toContain(MINIPLUS);
});

test('a file that cannot be read says why and leaves everything as it is', async () => {
  open();
  choose('no json');
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/not a progress file.*unchanged/));
  expect(kept()).toEqual(begun);
});

test('a file is added to what is here, and the answers it brought are counted', async () => {
  progressStore('/').update(() => emptyProgress(600));
  open();
  choose(toFile(begun));
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain(`${Object.keys(begun.items).length} answers`),
  );
  expect(kept().items).toEqual(begun.items);
});

test('progress of a newer version is not written over, and that is said', async () => {
  localStorage.setItem(progressKey('/newer/'), JSON.stringify({ ...begun, version: 9 }));
  render(ProgressPage, { data, strings: wordsFor(['progress'], 'en'), locale: 'en', base: '/newer/' });
  expect((await screen.findByRole('alert')).textContent).toContain('newer version');
});
