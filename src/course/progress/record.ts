/** What happens to a learner, and what it does to the record. */
import { lessonOf } from '../lesson.ts';
import type { SavedAnswer } from '../quiz/kind.ts';
import type { Entry, LessonRecord, Progress, Sighting, Time } from './progress.ts';
import { newestSightings } from './sightings.ts';

interface AboutItem {
  /** `<lesson>/<item>`. */
  readonly item: string;
  readonly version: number;
  readonly answer: SavedAnswer;
  readonly at: Time;
}

export type ProgressEvent =
  | { readonly kind: 'opened'; readonly lesson: string; readonly at: Time }
  | { readonly kind: 'visited'; readonly lesson: string; readonly section: string; readonly at: Time }
  /** A prediction is committed before its outcome is known: points may come in a second event. */
  | (AboutItem & { readonly kind: 'predicted'; readonly earned?: number; readonly total?: number })
  /** The answer as it stands, not yet checked. */
  | (AboutItem & { readonly kind: 'drafted' })
  | (AboutItem & {
      readonly kind: 'checked';
      readonly earned: number;
      readonly total: number;
      readonly hints: number;
      readonly about: readonly string[];
    })
  | (AboutItem & { readonly kind: 'hinted'; readonly hints: number })
  | (AboutItem & { readonly kind: 'revealed' })
  | { readonly kind: 'finished'; readonly lesson: string; readonly at: Time };

function withLesson(
  progress: Progress,
  lesson: string,
  at: Time,
  change: (before: LessonRecord) => LessonRecord = (before) => before,
): Progress {
  const before = progress.lessons[lesson] ?? { opened: at, sections: [] };
  return { ...progress, lessons: { ...progress.lessons, [lesson]: change(before) } };
}

/** An answer to a newer version of the question starts a new count. */
function entryFor(progress: Progress, { item, version, answer, at }: AboutItem): Entry {
  const before = progress.items[item];
  if (before?.version === version) return { ...before, answer, at };
  return { version, answer, at, earned: 0, total: 0, tries: 0, hints: 0 };
}

function withEntry(progress: Progress, event: AboutItem, change: (entry: Entry) => Entry): Progress {
  const next = { ...progress, items: { ...progress.items, [event.item]: change(entryFor(progress, event)) } };
  return withLesson(next, lessonOf(event.item), event.at);
}

function withSighting(types: Progress['types'], about: readonly string[], sighting: Sighting): Progress['types'] {
  const added = about.map((type) => [type, newestSightings([sighting, ...(types[type] ?? [])])] as const);
  return { ...types, ...Object.fromEntries(added) };
}

function checked(progress: Progress, event: ProgressEvent & { readonly kind: 'checked' }): Progress {
  const { earned, total, hints, item, at, about } = event;
  const isRight = total > 0 && earned === total;
  const next = withEntry(progress, event, (entry) => {
    // An answer that was shown first stays so: typing it in afterwards is no achievement.
    const done = entry.done ?? (isRight ? 'right' : undefined);
    return { ...entry, earned, total, hints, tries: entry.tries + 1, ...(done && { done }) };
  });
  return { ...next, types: withSighting(next.types, about, { item, at, isRight }) };
}

export function record(progress: Progress, event: ProgressEvent): Progress {
  switch (event.kind) {
    case 'opened':
      return withLesson(progress, event.lesson, event.at);
    case 'visited': {
      const { lesson, section, at } = event;
      const add = (before: LessonRecord) => ({
        ...before,
        sections: [...new Set([...before.sections, section])].sort(),
      });
      return { ...withLesson(progress, lesson, at, add), last: { lesson, section, at } };
    }
    case 'predicted': {
      const { item, at, earned = 0, total = 0 } = event;
      const next = withEntry(progress, event, (entry) => ({ ...entry, earned, total, tries: 1 }));
      return withLesson(next, lessonOf(item), at, (before) => ({ ...before, predicted: before.predicted ?? at }));
    }
    case 'drafted':
      return withEntry(progress, event, (entry) => entry);
    case 'checked':
      return checked(progress, event);
    case 'hinted':
      return withEntry(progress, event, (entry) => ({ ...entry, hints: Math.max(entry.hints, event.hints) }));
    case 'revealed':
      return withEntry(progress, event, (entry) => ({ ...entry, done: entry.done ?? 'shown' }));
    case 'finished':
      return withLesson(progress, event.lesson, event.at, (before) => ({ ...before, done: before.done ?? event.at }));
  }
}
