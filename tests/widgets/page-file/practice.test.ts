/** Problems to work through: always solvable, with one more blank each time, and no sentence that gives a blank away. */
import { describe, expect, test } from 'vitest';
import { willItBeWritten } from '#/dumps/crash/will-be-written';
import { isProblem } from '#/dumps/pagefile/problem';
import { dumpSettings } from '#/dumps/pagefile/calculators/needed-for-dump';
import { calculation, writtenSettings, type SteppedId } from '#/widgets/page-file/calculations';
import { calculatorIds, pageFileLink } from '#/widgets/page-file/page-file-link';
import { askedChecks, practiceMachine, practiceState, practiceSteps } from '#/widgets/page-file/practice';
import { BLANK, stepText } from '#/widgets/page-file/step-rows';
import { sayer } from '#/widgets/kit/fields/say';
import { pageFileRules } from '../../support/page-file-rules.ts';
import { wordsFor } from '../../support/widgets/simulator-data.ts';

const rules = pageFileRules();
const stepped = calculatorIds.filter((id): id is SteppedId => id !== 'written');
const say = sayer(wordsFor(['page-file-steps'], 'en'), 'en');

function problemOf(calc: SteppedId, type: (typeof dumpSettings)[number], task: number) {
  const practice = practiceState({ ...pageFileLink.initial, calc, type, task });
  const done = calculation(rules, calc, practice);
  if (isProblem(done)) throw new Error(JSON.stringify(done));
  return practiceSteps(done, task);
}

describe.each(stepped)('%s', (calc) => {
  test('every problem can be worked out, and is of another machine than the example', () => {
    for (const type of dumpSettings) {
      for (let task = 0; task < 20; task += 1) {
        expect(problemOf(calc, type, task).length).toBeGreaterThan(1);
        expect(practiceState({ ...pageFileLink.initial, calc, type, task }).ram).not.toBe(pageFileLink.initial.ram);
      }
    }
  });

  test('each further problem has one blank more, until only RAM is given', () => {
    const blanks = [0, 1, 2, 30].map(
      (task) => problemOf(calc, 'complete', task).filter(({ isBlank }) => isBlank).length,
    );
    expect(blanks[0]).toBe(1);
    expect(blanks[1]).toBe(Math.min(2, problemOf(calc, 'complete', 1).length - 1));
    expect(blanks[3]).toBe(problemOf(calc, 'complete', 30).length - 1);
  });

  test('a blank shows neither its own result nor that of a blank before it', () => {
    for (const { step, isBlank, hidden } of problemOf(calc, 'complete', 30)) {
      const text = stepText(step, say, { isBlank, hidden });
      if (isBlank && 'result' in step.values && step.id !== 'dump-size') expect(text).toContain(BLANK);
    }
  });
});

test('the sum of two blanks hides both of them', () => {
  const room = problemOf('room', 'kernel', 30).find(({ step }) => step.id === 'disk-room');
  if (room === undefined) throw new Error('no disk-room');
  expect(stepText(room.step, say, room).split(BLANK)).toHaveLength(4);
});

test('among the machines of calculator (f) each outcome is asked for at least once', () => {
  const outcomes = [0, 1, 2, 3, 4, 5].flatMap((task) => {
    const prospect = willItBeWritten(rules, writtenSettings(practiceMachine({ ...pageFileLink.initial, task })));
    if (isProblem(prospect)) throw new Error(JSON.stringify(prospect));
    return prospect.checks.filter(({ id }) => askedChecks.some((asked) => asked === id)).map(({ outcome }) => outcome);
  });
  expect(new Set(outcomes)).toEqual(new Set(['passes', 'fails', 'unsure']));
});
