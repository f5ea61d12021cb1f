/** A visit to a lesson: opened, which sections were reached, finished; and how far it is, written at its end. */
import { progressStore, type ProgressStore } from '#/browser/progress-store';
import type { Progress } from '#/course/progress/progress';
import { lessonStanding, type LessonOutline } from '#/course/progress/summary';
import { isLocale } from '#/i18n/locales';
import type { Strings } from '#/widgets/kit/simulator';
import { readOutline } from '../read-outline.ts';
import { visitWords } from './visit-words.ts';

/** A section is reached when its heading has come above this part of the window, and stays so while it is above. */
const LINE = 0.55;
const ABOVE_THE_LINE = `1000000px 0px -${Math.round((1 - LINE) * 100)}% 0px`;

/** Tells of the section being read whenever it is another: also after a jump, and on the way back up. */
function watchSections(page: Document, sections: readonly string[], reached: (section: string) => void): void {
  const headings = sections.flatMap((section) => page.getElementById(section) ?? []);
  let before: string | undefined;
  const observer = new IntersectionObserver(
    () => {
      const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight * LINE)?.id;
      if (current !== undefined && current !== before) reached(current);
      before = current;
    },
    { rootMargin: ABOVE_THE_LINE },
  );
  for (const heading of headings) observer.observe(heading);
}

function showNotches(root: HTMLElement, { checks }: LessonOutline, { items }: Progress): void {
  for (const [at, notch] of [...root.querySelectorAll('.notches li')].entries()) {
    const done = items[checks[at] ?? '']?.done;
    notch.classList.toggle('done', done === 'right');
    notch.classList.toggle('shown', done === 'shown');
  }
}

function show(root: HTMLElement, outline: LessonOutline, store: ProgressStore, progress: Progress): void {
  const standing = lessonStanding(progress, outline);
  const { locale, words = '{}' } = root.dataset;
  const said = root.querySelector('[data-said]');
  if (said && isLocale(locale)) said.textContent = visitWords(standing, outline, JSON.parse(words) as Strings, locale);
  showNotches(root, outline, progress);
  if (standing.state === 'done' && progress.lessons[outline.id]?.done === undefined) {
    store.record({ kind: 'finished', lesson: outline.id });
  }
}

export function followVisit(page: Document): void {
  const root = page.querySelector<HTMLElement>('.visit[data-lesson]');
  if (root === null) return;
  const outline = readOutline(root);
  const store = progressStore(root.dataset['base'] ?? '/');
  store.record({ kind: 'opened', lesson: outline.id });
  store.subscribe(({ progress }) => show(root, outline, store, progress));
  watchSections(page, (root.dataset['sections'] ?? '').split(' '), (section) => {
    store.record({ kind: 'visited', lesson: outline.id, section });
  });
}
