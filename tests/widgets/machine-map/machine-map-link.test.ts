/** The machine map's state as a link. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hypervisorChoices } from '#/dumps/capture/machine/machine-options';
import { machinePresets } from '#/dumps/memory/machine/presets/index';
import { ramChoicesGb } from '#/dumps/memory/machine/ram-choices';
import { machineMapLink, machineViews, ramOf, type MachineMapState } from '#/widgets/machine-map/machine-map-link';
import { kernelTypes } from '../../support/machines.ts';

const anyState: fc.Arbitrary<MachineMapState> = fc.record({
  preset: fc.constantFrom(...machinePresets),
  ram: fc.constantFrom(0 as const, ...ramChoicesGb),
  type: fc.constantFrom(...kernelTypes.map(({ id }) => id)),
  view: fc.constantFrom(...machineViews),
  zoom: fc.integer({ min: 0, max: 9 }),
  page: fc.integer({ min: 0, max: 2 ** 30 - 1 }),
  user: fc.constantFrom('any' as const, 'yes' as const, 'no' as const),
  hv: fc.constantFrom('any' as const, ...hypervisorChoices),
  mask: fc.integer({ min: 0, max: 0x1fff }),
});

describe('the link of the machine map', () => {
  test('comes back as it was, in at most 200 characters', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const link = machineMapLink.encode(state);
        expect(link.length).toBeLessThanOrEqual(200);
        expect(machineMapLink.decode(link)).toEqual(state);
      }),
    );
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => void machineMapLink.decode(text)));
  });

  test.each([
    'ram=3',
    'ram=0',
    'ram=8192',
    'ram=-4',
    'ram=1e2',
    'preset=toaster',
    'view=sound',
    'mask=0xffff',
    'zoom=10',
  ])('passes over %s', (query) => {
    expect(machineMapLink.decode(query)).toEqual(machineMapLink.initial);
  });

  test('leaves it to the machine how much memory it usually has', () => {
    expect(ramOf(machineMapLink.decode('preset=laptop'))).toBe(16);
    expect(ramOf(machineMapLink.decode('preset=laptop&ram=64'))).toBe(64);
  });
});
