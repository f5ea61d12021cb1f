import { expect, test } from 'vitest';
import { inOrder, lessonOf, lessonPlace, neighbours } from '#/course/lesson';

const places = ['20-kernel-mode/10-kernel', '10-user-mode/60-miniplus', '10-user-mode/10-full'].map(lessonPlace);

test('the folder says order and address', () => {
  expect(lessonPlace('10-user-mode/60-miniplus')).toEqual({
    id: 'user-mode/miniplus',
    unit: 'user-mode',
    unitOrder: 10,
    slug: 'miniplus',
    order: 60,
  });
});

test.each(['user-mode/miniplus', '10-user-mode', '10-user-mode/6-x', '10-User/60-x', '10-a/20-b/30-c', ''])(
  'a folder named %j is refused',
  (folder) => {
    expect(() => lessonPlace(folder)).toThrow('<nn>-<unit>/<nn>-<slug>');
  },
);

test('lessons follow each other across units', () => {
  expect(inOrder(places).map(({ id }) => id)).toEqual(['user-mode/full', 'user-mode/miniplus', 'kernel-mode/kernel']);
  const { previous, next } = neighbours(places, 'user-mode/miniplus');
  expect([previous?.id, next?.id]).toEqual(['user-mode/full', 'kernel-mode/kernel']);
});

test('the first has nothing before it, the last nothing after it, an unknown one neither', () => {
  expect(neighbours(places, 'user-mode/full')).not.toHaveProperty('previous');
  expect(neighbours(places, 'kernel-mode/kernel')).not.toHaveProperty('next');
  expect(neighbours(places, 'nowhere/at-all')).toEqual({});
});

test('a question belongs to the lesson in its id', () => {
  expect(lessonOf('user-mode/miniplus/mp-grid')).toBe('user-mode/miniplus');
});
