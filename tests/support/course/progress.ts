/** Records of progress for tests: one written out, and any that could come about. */
import fc from 'fast-check';
import { emptyProgress, type Progress } from '#/course/progress/progress';
import { record, type ProgressEvent } from '#/course/progress/record';

export const MINIPLUS = 'user-mode/miniplus';
export const FULL = 'user-mode/full';

const lesson = fc.constantFrom(MINIPLUS, FULL, 'kernel-mode/kernel');
const item = fc.tuple(lesson, fc.constantFrom('a', 'b', 'c')).map(([place, name]) => `${place}/${name}`);
const at = fc.integer({ min: 1, max: 50 });
const answer = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom('x', 'y')),
  fc.dictionary(fc.constantFrom('p.q', 'r.s'), fc.string(), { noNullPrototype: true }),
);
const question = { item, version: fc.integer({ min: 1, max: 3 }), answer, at };
const points = fc.constantFrom(0, 1, 2);
const about = fc.subarray(['procdump_ma', 'procdump_mp', 'kernel']);

/** Times are few, so that many things happen at once. */
export const anyEvent: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc.record({ kind: fc.constant('opened' as const), lesson, at }),
  fc.record({ kind: fc.constant('visited' as const), lesson, section: fc.constantFrom('what', 'rule', 'end'), at }),
  fc.record({ kind: fc.constant('predicted' as const), ...question, earned: points, total: fc.constant(2) }),
  fc.record({ kind: fc.constant('drafted' as const), ...question }),
  fc.record({
    kind: fc.constant('checked' as const),
    ...question,
    earned: points,
    total: fc.constant(2),
    hints: points,
    about,
  }),
  fc.record({ kind: fc.constant('hinted' as const), ...question, hints: points }),
  fc.record({ kind: fc.constant('revealed' as const), ...question }),
  fc.record({ kind: fc.constant('finished' as const), lesson, at }),
);

export const anyProgress: fc.Arbitrary<Progress> = fc
  .tuple(at, fc.array(anyEvent, { maxLength: 25 }))
  .map(([created, events]) => events.reduce(record, emptyProgress(created)));

/** Opened, predicted, one question right, one wrong. */
export const begun: Progress = {
  version: 1,
  created: 100,
  items: {
    [`${MINIPLUS}/pick`]: {
      version: 1,
      answer: ['a'],
      earned: 1,
      total: 1,
      tries: 2,
      hints: 1,
      at: 130,
      done: 'right',
    },
    [`${MINIPLUS}/size`]: {
      version: 2,
      answer: { text: '16 384', unit: 'MB' },
      earned: 0,
      total: 1,
      tries: 1,
      hints: 0,
      at: 140,
    },
  },
  lessons: { [MINIPLUS]: { opened: 110, predicted: 120, sections: ['rule-512', 'what-it-keeps'] } },
  types: { procdump_mp: [{ item: `${MINIPLUS}/pick`, at: 130, isRight: true }] },
  last: { lesson: MINIPLUS, section: 'rule-512', at: 135 },
};
