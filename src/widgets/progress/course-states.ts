/**
 * How far the reader is, written into a course map that is already on the page: what is done, what is begun, where to go on.
 * Without scripts the map stands as it is.
 */
import { progressStore } from '#/browser/progress-store';
import type { Progress } from '#/course/progress/progress';
import { summary, type Summary } from '#/course/progress/summary';
import { fill } from '#/i18n/fill';
import { isLocale, type Locale } from '#/i18n/locales';
import { localePath } from '#/i18n/paths';
import type { Strings } from '#/widgets/kit/simulator';
import { continuePath } from './course-place.ts';
import { readOutline } from './read-outline.ts';

interface Frame {
  readonly page: ParentNode;
  readonly stops: readonly HTMLElement[];
  readonly strings: Strings;
  readonly locale: Locale;
  readonly base: string;
}

function write(page: ParentNode, selector: string, text: string): void {
  for (const element of page.querySelectorAll(selector)) element.textContent = text;
}

function showStops({ stops, strings }: Frame, { lessons, next }: Summary, isBegun: boolean): void {
  for (const [at, stop] of stops.entries()) {
    const state = lessons[at]?.state;
    const isHere = isBegun && stop.dataset['lesson'] === next?.lesson;
    stop.classList.toggle('done', state === 'done');
    stop.classList.toggle('here', isHere);
    const key = isHere ? 'stateHere' : state === 'done' ? 'stateDone' : state === 'started' ? 'stateBegun' : undefined;
    const said = stop.querySelector('.st');
    if (said === null) continue;
    said.textContent = key === undefined ? '' : (strings[key] ?? '');
    said.classList.toggle('now', isHere);
  }
}

function showContinue({ page, stops, strings, locale, base }: Frame, { next, done, lessons }: Summary): void {
  const stop = stops.find(({ dataset }) => dataset['lesson'] === next?.lesson);
  const { number = '', title = '' } = stop?.dataset ?? {};
  write(page, '[data-counted]', fill(locale, strings['counted'] ?? '', { done, total: lessons.length }));
  write(
    page,
    '[data-next]',
    next ? fill(locale, strings['nextIs'] ?? '', { number, title }) : (strings['nothingLeft'] ?? ''),
  );
  const text = next ? fill(locale, strings['continue'] ?? '', { number }) : (strings['allDone'] ?? '');
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-continue]')) {
    link.textContent = text;
    link.setAttribute('href', next ? continuePath(base, locale, next) : localePath(base, locale, 'progress/'));
  }
}

function show(frame: Frame, progress: Progress): void {
  const isBegun = Object.keys(progress.lessons).length > 0;
  const found = summary(progress, frame.stops.map(readOutline));
  showStops(frame, found, isBegun);
  if (isBegun) showContinue(frame, found);
}

export function showCourseStates(page: ParentNode): void {
  const map = page.querySelector<HTMLElement>('[data-course]');
  if (map === null) return;
  const { locale, base = '/', words = '{}' } = map.dataset;
  if (!isLocale(locale)) return;
  const stops = [...map.querySelectorAll<HTMLElement>('[data-lesson]')];
  const frame = { page, stops, strings: JSON.parse(words) as Strings, locale, base };
  progressStore(base).subscribe(({ progress }) => show(frame, progress));
}
