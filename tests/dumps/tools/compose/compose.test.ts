import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aims, defaultChoices, type Choices } from '#/dumps/tools/choice';
import { isProblem, type Composed } from '#/dumps/tools/composed';
import { compose } from '#/dumps/tools/compose/compose';
import { fitted, toolsFor } from '#/dumps/tools/table';
import { anyChoices } from '../../../support/choice-arbitraries.ts';

function made(choices: Partial<Choices>): Composed {
  const result = compose({ ...defaultChoices, ...choices });
  if (isProblem(result)) throw new Error(result.code);
  return result;
}

test('each aim, tool and dump of the table gives commands or steps, and makes that dump', () => {
  for (const aim of aims) {
    for (const { tool, kinds, sources } of toolsFor(aim)) {
      for (const kind of kinds) {
        const result = made({ aim, tool, kind });
        expect(result.commands.length + result.steps.length).toBeGreaterThan(0);
        expect(result).toMatchObject({ makes: kind, sources });
        expect(result.shell === 'none').toBe(result.commands.length === 0);
      }
    }
  }
});

test('fitted choices fail only for what their options say', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const result = compose(fitted(choices));
      const allowed = ['kernel-stacks-not-cloned', 'sixty-four-needs-thirty-two', 'target-character'];
      expect(!isProblem(result) || allowed.includes(result.code)).toBe(true);
    }),
  );
});

test('no choices at all make it throw, and no command breaks its line', () => {
  fc.assert(
    fc.property(anyChoices, fc.string(), fc.string(), (choices, target, file) => {
      const result = compose({ ...choices, target, file });
      expect(isProblem(result) || result.commands.every((command) => !/[\r\n]/.test(command))).toBe(true);
    }),
  );
});

test('what cannot stand in a command is refused', () => {
  const code = (choices: Partial<Choices>) => compose({ ...defaultChoices, ...choices });
  expect(code({ target: '' })).toEqual({ code: 'target-missing' });
  expect(code({ target: 'C:\\shop.exe' })).toEqual({ code: 'target-character' });
  expect(code({ target: '-ma' })).toEqual({ code: 'target-character' });
  expect(code({ target: 'a"b.exe' })).toEqual({ code: 'target-character' });
  expect(code({ aim: 'on-demand', tool: 'windbg', kind: 'windbg_ma', file: '' })).toEqual({ code: 'file-character' });
  expect(code({ count: 0 })).toEqual({ code: 'number-range' });
  expect(code({ mask: 0x02000000 })).toEqual({ code: 'mask-range' });
  expect(code({ tool: 'nmi' })).toEqual({ code: 'aim-not-served' });
  expect(code({ kind: 'complete' })).toEqual({ code: 'kind-not-made' });
});
