/** The rows of the machine map's table. */
import { describe, expect, test } from 'vitest';
import { captureMachine } from '#/dumps/capture/machine/capture-machine';
import { defaultMirrorMask } from '#/dumps/capture/machine/mirror-mask';
import { machineContents } from '#/dumps/content';
import { machinePreset, machinePresets } from '#/dumps/memory/machine/presets/index';
import { GB } from '#/dumps/memory/size';
import { machineReasons, machineRows } from '#/widgets/machine-map/machine-rows';
import { kernelType, kernelTypes } from '../../support/machines.ts';
import { machineTestData, wordsFor } from '../../support/widgets/simulator-data.ts';

const data = machineTestData('en');
const strings = wordsFor(['machine-map'], 'en');
const host = machinePreset('hyper-v', 256 * GB);
const rowsOf = (type: string, machine = host) =>
  machineRows(captureMachine(machine, kernelType(type)), data, defaultMirrorMask, strings, 'en');

describe('rows of the machine map', () => {
  test('hold every content of the matrix on a host with guests, none twice', () => {
    const { ram, other } = rowsOf('active');
    expect([...ram, ...other].map(({ id }) => id).toSorted()).toEqual([...machineContents].toSorted());
  });

  test('leave out memory that the machine has none of', () => {
    const { ram } = rowsOf('active', machinePreset('laptop', 16 * GB));
    expect(ram.map(({ id }) => id)).not.toContain('guest_vm');
  });

  test('say the verdict and the standing of the capture', () => {
    const { ram } = rowsOf('active');
    expect(ram.find(({ id }) => id === 'guest_vm')).toMatchObject({
      verdict: 'out',
      standing: 'documented',
      size: '144 GB',
    });
    expect(ram.find(({ id }) => id === 'hypervisor')).toMatchObject({ verdict: 'conditional', standing: 'inferred' });
  });

  test('name the guests, say what a part is a part of, and give records no size', () => {
    const { ram, other } = rowsOf('small');
    expect(ram.find(({ id }) => id === 'guest_vm')?.label).toContain('web-01, sql-01, build-02');
    const stack = other.find(({ id }) => id === 'crash_thread_stack');
    expect(stack?.part).toBe('16 KB here · part of Kernel stacks');
    expect(other.find(({ id }) => id === 'bugcheck_data')?.size).toBe('');
  });

  test('have a reason with a source each, for every kind of dump and every machine', () => {
    for (const type of kernelTypes) {
      for (const preset of machinePresets) {
        const { ram, other } = rowsOf(type.id, machinePreset(preset, 64 * GB));
        for (const { reasons } of [...ram, ...other]) {
          expect(reasons.every(({ text }) => text !== '')).toBe(true);
          expect(reasons.at(-1)?.ids.length).toBeGreaterThan(0);
        }
      }
    }
  });

  test('explain what a mask or a choice decided', () => {
    const told = { note: '', sources: ['Y03'], standing: 'documented' } as const;
    const [byMask] = machineReasons({ ...told, because: 'flag:0x0001+0x0200' }, 0x18f8, strings, 'en');
    expect(byMask?.text).toContain('0x0001, 0x0200');
    expect(byMask?.text).toContain('0x18F8');
    const [byChoice] = machineReasons({ ...told, because: 'option:user-pages' }, 0, strings, 'en');
    expect(byChoice).toEqual({ text: strings['because-user-pages'], ids: ['Y03'] });
  });
});
