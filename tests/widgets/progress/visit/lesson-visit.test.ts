// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { progressStore } from '#/browser/progress-store';
import { emptyProgress } from '#/course/progress/progress';
import { onFirstSign } from '#/widgets/progress/visit/first-sign';
import { followVisit } from '#/widgets/progress/visit/lesson-visit';
import { wordsFor } from '../../../support/widgets/simulator-data.ts';

const LESSON = 'u/one';
const store = progressStore('/visit/');
/** Runs what the observer was given, with the headings where the test put them. */
let scrolled: () => void = () => undefined;

class FakeObserver {
  constructor(run: () => void) {
    scrolled = run;
  }
  observe(): void {
    // The test says itself when something moved.
  }
}

function place(id: string, top: number): void {
  const heading = document.getElementById(id);
  if (heading) heading.getBoundingClientRect = () => new DOMRect(0, top, 100, 20);
}

function open(): void {
  const root = document.createElement('section');
  root.className = 'visit';
  const words = JSON.stringify(wordsFor(['course'], 'en'));
  Object.assign(root.dataset, {
    lesson: LESSON,
    checks: `${LESSON}/a ${LESSON}/b`,
    predicts: '',
    sections: 'what rule',
  });
  Object.assign(root.dataset, { locale: 'en', base: '/visit/', words });
  const list = document.createElement('ol');
  list.className = 'notches';
  list.append(document.createElement('li'), document.createElement('li'));
  const said = document.createElement('span');
  said.dataset['said'] = '';
  root.append(list, said);
  const headings = ['what', 'rule'].map((id) => Object.assign(document.createElement('h2'), { id }));
  document.body.replaceChildren(...headings, root);
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  followVisit(document);
}
const said = (): string => document.querySelector('[data-said]')?.textContent ?? '';
const answer = { version: 1, answer: 'x' };

beforeEach(() => store.update(() => emptyProgress(1)));

test('a visit is recorded, and the section being read, on the way down and back up', () => {
  open();
  place('what', -2000);
  place('rule', 100);
  scrolled();
  expect(store.now().progress.lessons[LESSON]?.sections).toEqual(['rule']);
  expect(store.now().progress.last).toMatchObject({ lesson: LESSON, section: 'rule' });
  place('what', 50);
  place('rule', 2000);
  scrolled();
  expect(store.now().progress.lessons[LESSON]?.sections).toEqual(['rule', 'what']);
  expect(store.now().progress.last?.section).toBe('what');
  expect(said()).toBe('0 of 2 checks right. The prediction is still open.');
});

test('with the prediction in and every check settled, the lesson is finished and says so', async () => {
  open();
  store.record({ kind: 'predicted', item: `${LESSON}/p`, ...answer });
  store.record({ kind: 'checked', item: `${LESSON}/a`, ...answer, earned: 1, total: 1, hints: 0, about: [] });
  expect(store.now().progress.lessons[LESSON]?.done).toBeUndefined();
  store.record({ kind: 'revealed', item: `${LESSON}/b`, ...answer });
  expect(store.now().progress.lessons[LESSON]?.done).toBeGreaterThan(0);
  expect(said()).toContain('You have finished this lesson.');
  expect([...document.querySelectorAll('.notches li')].map(({ className }) => className)).toEqual(['done', 'shown']);
});

test('the first sign of use runs it once; without one, a quiet while does', () => {
  vi.useFakeTimers();
  const used = vi.fn();
  onFirstSign(used);
  dispatchEvent(new Event('scroll'));
  dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(60_000);
  expect(used).toHaveBeenCalledTimes(1);
  const quiet = vi.fn();
  onFirstSign(quiet);
  vi.advanceTimersByTime(1000);
  expect(quiet).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(quiet).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
