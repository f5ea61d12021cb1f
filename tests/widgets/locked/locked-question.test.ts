import { expect, test } from 'vitest';
import type { Happening } from '#/browser/progress-store';
import type { Entry } from '#/course/progress/progress';
import type { Key, PublicItem } from '#/course/quiz/kinds/index';
import { LockedQuestionModel } from '../../../src/widgets/locked/locked-question.svelte.ts';

const item = {
  kind: 'choice',
  id: 'a/b/guess',
  version: 1,
  section: 'first',
  about: [],
  stem: 'Which?',
  prediction: true,
  several: false,
  options: [
    { id: 'one', text: 'One' },
    { id: 'two', text: 'Two' },
  ],
} as const satisfies PublicItem<'choice'>;

const reasons = { reason: 'So it is.', misconception: 'an-idea' };
const key: Key<'choice'> = {
  kind: 'choice',
  id: item.id,
  version: 1,
  hints: [],
  sources: [],
  options: [
    { id: 'one', correct: true, ...reasons },
    { id: 'two', correct: false, ...reasons },
  ],
};
const entry: Entry = { version: 1, answer: ['two'], earned: 0, total: 1, tries: 1, hints: 0, at: 1 };

function model(kept: Entry | undefined) {
  const events: Happening[] = [];
  const question = new LockedQuestionModel('choice', item, {
    entry: () => kept,
    record: (event) => events.push(event),
    fetchKey: () => Promise.resolve(key),
    open: () => Promise.resolve(),
  });
  return { question, events };
}

test('what was answered before the script came is kept', async () => {
  const { question, events } = model(undefined);
  expect(await question.restore(['one'])).toEqual(['one']);
  expect(events).toMatchObject([{ kind: 'drafted', answer: ['one'] }]);
});

test('an untouched question records nothing', async () => {
  const { question, events } = model(undefined);
  await question.restore([]);
  expect(events).toEqual([]);
});

test('a committed answer stands, whatever a browser left in the controls, and cannot be changed', async () => {
  const { question, events } = model(entry);
  expect(await question.restore(['one'])).toEqual(['two']);
  expect(question.mark).toMatchObject({ earned: 0, total: 1 });
  question.choose(['one']);
  expect(question.answer).toEqual(['two']);
  expect(events).toEqual([]);
});

test('nothing is committed without an answer', async () => {
  const { question, events } = model(undefined);
  await question.commit();
  expect(question.said).toBe('chooseFirst');
  question.choose(['one']);
  await question.commit();
  expect(events.at(-1)).toMatchObject({ kind: 'predicted', answer: ['one'], earned: 1, total: 1 });
});
