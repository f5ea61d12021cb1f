/** The blocks of the machine map's tray. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captureMachine } from '#/dumps/capture/machine/capture-machine';
import { machinePreset } from '#/dumps/memory/machine/presets/index';
import { GB } from '#/dumps/memory/size';
import { judgedBlocks, trayBlocks } from '#/widgets/machine-map/tray-blocks';
import { anyMachine, kernelType } from '../../support/machines.ts';
import { machineTestData, wordsFor } from '../../support/widgets/simulator-data.ts';

const data = machineTestData('en');
const strings = wordsFor(['machine-map'], 'en');

test('blocks add up to RAM and are never more than 60, however much RAM there is', () => {
  fc.assert(
    fc.property(anyMachine, (machine) => {
      const blocks = trayBlocks(machine, data, strings, 'en');
      expect(blocks.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(machine.ramBytes);
      expect(blocks.length).toBeLessThanOrEqual(60);
    }),
  );
});

test('neighbours of one owner are one block', () => {
  const blocks = trayBlocks(machinePreset('database', 512 * GB), data, strings, 'en');
  const owners = blocks.map(({ owner }) => owner);
  expect(owners.some((owner, at) => at > 0 && owner === owners[at - 1])).toBe(false);
});

test('guests stay apart and go by their names', () => {
  const blocks = trayBlocks(machinePreset('hyper-v', 256 * GB), data, strings, 'en');
  expect(blocks.filter(({ owner }) => owner === 'guest_vm').map(({ label }) => label)).toEqual([
    'Guest web-01',
    'Guest sql-01',
    'Guest build-02',
  ]);
});

test('a judged block says what its owner fares', () => {
  const machine = machinePreset('hyper-v', 256 * GB);
  const { byContent } = captureMachine(machine, kernelType('active'));
  for (const block of judgedBlocks(trayBlocks(machine, data, strings, 'en'), byContent)) {
    expect(block).toMatchObject({ verdict: byContent[block.owner].verdict, standing: byContent[block.owner].standing });
  }
});
