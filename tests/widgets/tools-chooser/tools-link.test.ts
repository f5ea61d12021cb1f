/** The tool chooser's state as a link. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultChoices } from '#/dumps/tools/choice';
import { choicesOf, linkStateOf, toolsLink } from '#/widgets/tools-chooser/tools-link';
import { anyChoices } from '../../support/choice-arbitraries.ts';

describe('the link of the tool chooser', () => {
  test('of any choices reads back as itself, in at most 200 characters', () => {
    fc.assert(
      fc.property(anyChoices, fc.integer({ min: 1, max: 99_999_999 }), (choices, commitMb) => {
        const state = linkStateOf({ ...choices, commitMb, count: 9999, seconds: 99_999 });
        const link = toolsLink.encode(state);
        expect(link.length).toBeLessThanOrEqual(200);
        expect(toolsLink.decode(link)).toEqual(state);
        expect(linkStateOf(choicesOf(state))).toEqual(state);
      }),
    );
  });

  test('is never longer than 200 characters, with the longest of everything', () => {
    const longest = linkStateOf({
      ...defaultChoices,
      aim: 'memory-growth',
      tool: 'storage-diagnostics',
      kind: 'wer_local_custom_default',
      bits: 32,
      runs: 'service',
      target: 'abcdefghijklmnop.exe',
      count: 9999,
      seconds: 99_999,
      cpuPercent: 100,
      commitMb: 99_999_999,
      mask: 0x1ff_ffff,
      overwrites: true,
      clones: true,
      kernelStacks: true,
      forces64: true,
      keyboard: 'hyper-v',
    });
    expect(toolsLink.encode(longest).length).toBeLessThanOrEqual(200);
  });

  test('never throws, and passes over what it does not know', () => {
    fc.assert(fc.property(fc.string(), (text) => void toolsLink.decode(text)));
    for (const query of [
      'aim=fly',
      'tool=hammer',
      'bits=16',
      'n=0',
      'cpu=101',
      'mask=9',
      'with=xx',
      'target=a%20b.exe',
    ]) {
      expect(toolsLink.decode(query)).toEqual(toolsLink.initial);
    }
  });
});
