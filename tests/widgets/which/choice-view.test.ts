import { expect, test } from 'vitest';
import { decide, everyPath } from '#/dumps/decision/decide';
import { questions } from '#/dumps/decision/question';
import { sayer } from '#/widgets/kit/fields/say';
import { choiceView } from '#/widgets/which/choice-view';
import { whichTestData, whichTestWords } from '../../support/widgets/which-data.ts';

const all = everyPath(questions).flatMap((answers) => decide(answers) ?? []);

test('every proposed dump has a name, a size and a way that a person can go, in words', () => {
  for (const locale of ['ko', 'en'] as const) {
    const say = sayer(whichTestWords(locale), locale);
    const data = whichTestData(locale);
    for (const decision of all) {
      for (const kind of [decision.first, decision.second]) {
        const view = choiceView(decision, kind, data, say);
        expect(view.name, kind).not.toBe(kind);
        expect(view.size, kind).not.toBe('');
        expect(view.ways.length, kind).toBeGreaterThan(0);
        for (const way of view.ways) {
          expect(way.steps.length + way.text.length, way.id).toBeGreaterThan(0);
          expect([way.title, ...way.steps].join(' ')).not.toMatch(/\b(?:aim|tool|step)-[a-z]/);
          for (const trap of way.traps) expect(trap.text).not.toBe(trap.id);
        }
      }
    }
  }
});

test('what is a reason already is not said again as a trap', () => {
  const decision = decide({ what: 'unclear', state: 'alive', room: 'plenty' }) ?? expect.fail('open');
  expect(decision.reasons).toContain('live-needs-ram');
  const view = choiceView(decision, decision.first, whichTestData('en'), sayer(whichTestWords('en'), 'en'));
  expect(view.ways.flatMap(({ traps }) => traps.map(({ id }) => id))).not.toContain('live-needs-ram');
});
