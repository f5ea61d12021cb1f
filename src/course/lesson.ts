/** Where a lesson stands: its folder `10-user-mode/60-miniplus` says order and address, nothing else does. */

export interface LessonPlace {
  /** `user-mode/miniplus`: permanent, part of every question's id and of the address. */
  readonly id: string;
  readonly unit: string;
  readonly unitOrder: number;
  readonly slug: string;
  readonly order: number;
}

const FOLDER = /^(\d{2})-([a-z][a-z\d-]*)\/(\d{2})-([a-z][a-z\d-]*)$/;

/** Throws on a folder that is not named so: that is a mistake of the content. */
export function lessonPlace(folder: string): LessonPlace {
  const [, unitOrder, unit, order, slug] = FOLDER.exec(folder) ?? [];
  if (unit === undefined || slug === undefined) {
    throw new Error(`content/lessons/${folder}: expected <nn>-<unit>/<nn>-<slug>`);
  }
  return { id: `${unit}/${slug}`, unit, unitOrder: Number(unitOrder), slug, order: Number(order) };
}

export function inOrder<L extends LessonPlace>(lessons: readonly L[]): readonly L[] {
  return lessons.toSorted((one, other) => one.unitOrder - other.unitOrder || one.order - other.order);
}

export interface Neighbours<L> {
  readonly previous?: L;
  readonly next?: L;
}

/** The lessons before and after, across units. */
export function neighbours<L extends LessonPlace>(lessons: readonly L[], id: string): Neighbours<L> {
  const line = inOrder(lessons);
  const at = line.findIndex((lesson) => lesson.id === id);
  if (at < 0) return {};
  const [previous, next] = [line[at - 1], line[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** The lesson to which a question belongs: `user-mode/miniplus/mp-grid` → `user-mode/miniplus`. */
export function lessonOf(item: string): string {
  return item.slice(0, item.lastIndexOf('/'));
}
