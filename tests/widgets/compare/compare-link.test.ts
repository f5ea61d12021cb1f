/** The comparison's state as a link. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processPresetIds } from '#/dumps/memory/process/presets/index';
import { machinePresets } from '#/dumps/memory/machine/presets/index';
import { ramChoicesGb } from '#/dumps/memory/machine/ram-choices';
import { compareLink, compareModes, type CompareState } from '#/widgets/compare/compare-link';
import { kernelDumpTypes, userDumpTypes } from '../../support/content.ts';

const anyKind = fc.constantFrom('', ...[...kernelDumpTypes('en'), ...userDumpTypes('en')].map(({ id }) => id));
const anyState: fc.Arbitrary<CompareState> = fc.record({
  mode: fc.constantFrom(...compareModes),
  preset: fc.constantFrom('', ...machinePresets, ...processPresetIds),
  ram: fc.constantFrom(0 as const, ...ramChoicesGb),
  a: anyKind,
  b: anyKind,
});

describe('the link of the comparison', () => {
  test('comes back as it was, in at most 200 characters', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const link = compareLink.encode(state);
        expect(link.length).toBeLessThanOrEqual(200);
        expect(compareLink.decode(link)).toEqual(state);
      }),
    );
  });

  test('never throws, and passes over what it does not know', () => {
    fc.assert(fc.property(fc.string(), (text) => void compareLink.decode(text)));
    expect(compareLink.decode('mode=planet&ram=5&a=%3Cscript%3E')).toEqual(compareLink.initial);
  });
});
