// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { progressStore } from '#/browser/progress-store';
import { emptyProgress } from '#/course/progress/progress';
import { onFirstSign } from '#/widgets/progress/visit/first-sign';
import { followVisit } from '#/widgets/progress/visit/lesson-visit';
import { wordsFor } from '../../../support/widgets/simulator-data.ts';

const LESSON = 'u/one';
const store = progressStore('/visit/');
let reach: (id: string) => void = () => undefined;

class FakeObserver {
  constructor(run: (seen: readonly { readonly isIntersecting: boolean; readonly target: Element }[]) => void) {
    reach = (id) => {
      const target = document.getElementById(id);
      if (target) run([{ isIntersecting: true, target }]);
    };
  }
  observe(): void {
    // The test says itself what is reached.
  }
}

function open(): void {
  const root = document.createElement('section');
  root.className = 'visit';
  const words = JSON.stringify(wordsFor(['course'], 'en'));
  Object.assign(root.dataset, { lesson: LESSON, checks: `${LESSON}/a ${LESSON}/b`, predicts: '', sections: 'rule' });
  Object.assign(root.dataset, { locale: 'en', base: '/visit/', words });
  const list = document.createElement('ol');
  list.className = 'notches';
  list.append(document.createElement('li'), document.createElement('li'));
  const said = document.createElement('span');
  said.dataset['said'] = '';
  root.append(list, said);
  const heading = document.createElement('h2');
  heading.id = 'rule';
  document.body.replaceChildren(heading, root);
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  followVisit(document);
}
const said = (): string => document.querySelector('[data-said]')?.textContent ?? '';
const answer = { version: 1, answer: 'x' };

beforeEach(() => store.update(() => emptyProgress(1)));

test('a visit is recorded with the sections that were reached', async () => {
  open();
  reach('rule');
  const { lessons, last } = store.now().progress;
  expect(lessons[LESSON]?.sections).toEqual(['rule']);
  expect(last).toMatchObject({ lesson: LESSON, section: 'rule' });
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
