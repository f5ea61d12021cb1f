// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { progressStore } from '#/browser/progress-store';
import { emptyProgress } from '#/course/progress/progress';
import { showCourseStates } from '#/widgets/progress/course-states';
import { wordsFor } from '../../support/widgets/simulator-data.ts';

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly HTMLElement[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}
const stop = (id: string, number: string): HTMLElement =>
  element(
    'li',
    { 'data-lesson': id, 'data-checks': `${id}/q`, 'data-predicts': '', 'data-number': number, 'data-title': number },
    element('span', { class: 'st' }),
  );

function page(): void {
  const words = JSON.stringify(wordsFor(['course'], 'en'));
  document.body.replaceChildren(
    element('a', { 'data-continue': '', href: '/course/en/learn/u/one/' }),
    element('b', { 'data-counted': '' }),
    element('span', { 'data-next': '' }),
    element(
      'div',
      { 'data-course': '', 'data-locale': 'en', 'data-base': '/course/', 'data-words': words },
      element('ol', {}, stop('u/one', '1.1'), stop('u/two', '1.2')),
    ),
  );
  showCourseStates(document);
}
const read = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
const store = progressStore('/course/');

beforeEach(() => store.update(() => emptyProgress(1)));

test('before anything is begun the map stays as it was built', async () => {
  page();
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/course/en/learn/u/one/');
  expect(read('[data-counted]')).toBe('');
  expect(document.querySelectorAll('.here, .done')).toHaveLength(0);
});

test('what is done is marked, and Continue leads to the section that was left', async () => {
  page();
  store.record({ kind: 'finished', lesson: 'u/one' });
  store.record({ kind: 'visited', lesson: 'u/two', section: 'rule' });
  expect(document.querySelector('.done .st')?.textContent).toBe('done');
  expect(document.querySelector('.here')?.getAttribute('data-lesson')).toBe('u/two');
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/course/en/learn/u/two/#rule');
  expect(read('[data-counted]')).toBe('1 of 2 lessons done');
});

test('when all is done Continue leads to the progress page', async () => {
  page();
  store.record({ kind: 'finished', lesson: 'u/one' });
  store.record({ kind: 'finished', lesson: 'u/two' });
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/course/en/progress/');
});
