/** Every statement of the article the course grew from is taken up in a lesson, under a heading that is there. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headingsOf } from '../support/lessons/mdx.ts';
import { plantedLesson } from '../support/lessons/planted.ts';
import { readLessons, type WrittenLesson } from '../support/lessons/read-lessons.ts';
import { root } from '../support/source-files.ts';

interface Statement {
  readonly says: string;
  /** `user-mode/miniplus` */
  readonly lesson: string;
  /** Id of a heading; `lead`: above the first one. */
  readonly section: string;
}

const { statements } = JSON.parse(readFileSync(`${root}tests/fixtures/article-statements.json`, 'utf8')) as {
  readonly statements: readonly Statement[];
};

function homeless(all: readonly Statement[], lessons: readonly WrittenLesson[]): readonly string[] {
  return all.flatMap(({ says, lesson, section }) => {
    const home = lessons.find(({ id }) => id === lesson);
    if (home === undefined) return [`no lesson ${lesson}: ${says}`];
    const isThere = (text: string): boolean => section === 'lead' || headingsOf(text).some(({ id }) => id === section);
    return [home.ko, home.en].every(isThere) ? [] : [`no section ${section} in ${lesson}: ${says}`];
  });
}

/** A lesson of the units the article speaks about that takes up none of its statements has lost its reason. */
function withoutStatement(all: readonly Statement[], lessons: readonly WrittenLesson[]): readonly string[] {
  const taught = new Set(all.map(({ lesson }) => lesson));
  return lessons.map(({ id }) => id).filter((id) => /^(?:start|user-mode|kernel-mode)\//.test(id) && !taught.has(id));
}

test('each statement of the article has its lesson and section', () => {
  expect(statements.length).toBeGreaterThanOrEqual(35);
  expect(new Set(statements.map(({ says }) => says)).size).toBe(statements.length);
  expect(homeless(statements, readLessons())).toEqual([]);
});

test('each lesson of the first three units takes up a statement, but the one that names the pieces', () => {
  expect(withoutStatement(statements, readLessons())).toEqual(['user-mode/what-a-process-holds']);
});

test('the rule notices a lesson or a section that is gone', () => {
  const planted: Statement = { says: 'Something.', lesson: 'user-mode/planted', section: 'first' };
  expect(homeless([planted], [plantedLesson])).toEqual([]);
  expect(homeless([{ ...planted, section: 'lead' }], [plantedLesson])).toEqual([]);
  expect(homeless([{ ...planted, section: 'second' }], [plantedLesson])).toHaveLength(1);
  expect(homeless([{ ...planted, lesson: 'user-mode/gone' }], [plantedLesson])).toHaveLength(1);
  expect(homeless([planted], [{ ...plantedLesson, ko: 'One sentence, no heading.' }])).toHaveLength(1);
  expect(withoutStatement([], [plantedLesson])).toEqual(['user-mode/planted']);
});
