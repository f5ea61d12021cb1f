/** Whatever the article got wrong is put right in some lesson, in its text and not only in its list; every unit opens with a warm-up. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { correctionSchema } from '#/course/claims/correction.schema';
import { readContent } from '../support/content.ts';
import { idsIn, tagsOf } from '../support/lessons/mdx.ts';
import { plantedItem, plantedLesson } from '../support/lessons/planted.ts';
import { readLessons, readUnits, type WrittenLesson, type WrittenUnit } from '../support/lessons/read-lessons.ts';

const corrections = readContent('corrections.yaml', z.array(correctionSchema)).map(({ id }) => id);

function untaught(ids: readonly string[], lessons: readonly WrittenLesson[]): readonly string[] {
  const promised = new Set(lessons.flatMap((lesson) => lesson.corrections));
  return ids.filter((id) => !promised.has(id));
}

/** Listed, and neither cited in the text nor behind a question. */
function unkept({ id, corrections: listed, en, quiz }: WrittenLesson): readonly string[] {
  const cited = new Set([
    ...tagsOf(en).flatMap((tag) => (tag.name === 'Fact' ? idsIn(tag, 'id') : [])),
    ...quiz.flatMap(({ sources = [] }) => sources),
  ]);
  return listed.filter((one) => !cited.has(one)).map((one) => `${id} lists ${one} and does not cite it`);
}

function withoutWarmUp(units: readonly WrittenUnit[]): readonly string[] {
  return units
    .filter(({ warmUp }) => warmUp?.length !== 3)
    .map(({ id, warmUp }) => `${id}: ${warmUp?.length ?? 0} of 3`);
}

test('every correction is taught by some lesson', () => {
  expect(corrections).toHaveLength(32);
  expect(untaught(corrections, readLessons())).toEqual([]);
});

test('a lesson cites the corrections it lists', () => {
  expect(readLessons().flatMap(unkept)).toEqual([]);
});

test('every unit has a warm-up of three', () => {
  expect(readUnits().length).toBeGreaterThan(0);
  expect(withoutWarmUp(readUnits())).toEqual([]);
});

test('the rules notice a correction that is forgotten or only listed, and a short warm-up', () => {
  const taught: WrittenLesson = { ...plantedLesson, corrections: ['A08'] };
  expect(untaught(['A08', 'A09'], [taught])).toEqual(['A09']);
  expect(unkept(taught)).toHaveLength(1);
  expect(unkept({ ...taught, quiz: [{ ...plantedItem, sources: ['A08'] }] })).toEqual([]);
  expect(unkept({ ...taught, en: `${taught.en}More. <Fact id="A08" />` })).toEqual([]);
  const units = [
    { folder: '10-a', id: 'a', warmUp: [plantedItem, plantedItem, plantedItem] },
    { folder: '20-b', id: 'b', warmUp: [plantedItem] },
    { folder: '30-c', id: 'c', warmUp: undefined },
  ];
  expect(withoutWarmUp(units)).toEqual(['b: 1 of 3', 'c: 0 of 3']);
});
