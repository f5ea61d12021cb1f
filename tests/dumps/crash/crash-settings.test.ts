import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSettings, exampleSettings, freeForDumpFile } from '#/dumps/crash/crash-settings';
import { anySettings, machine } from '../../support/crash-settings.ts';

test('the example and every machine of the laws make sense', () => {
  expect(checkSettings(exampleSettings)).toBeUndefined();
  fc.assert(fc.property(anySettings, (settings) => checkSettings(settings) === undefined));
});

test('the first field that makes no sense is named', () => {
  expect(checkSettings(machine({ ramMb: 1024 }))).toMatchObject({ code: 'too-small', at: 'ramMb' });
  expect(checkSettings(machine({ kernelUseMb: 20_000 }))).toMatchObject({ code: 'too-large', at: 'kernelUseMb' });
  expect(checkSettings(machine({ activeUseMb: 100 }))).toMatchObject({ code: 'too-small', at: 'activeUseMb' });
  expect(checkSettings(machine({ dedicated: { mb: 0 } }))).toMatchObject({ at: 'dedicated.mb' });
  expect(checkSettings(machine({ watchdogSeconds: 0 }))).toMatchObject({ at: 'watchdogSeconds' });
});

test('the free space that counts is that of the volume Memory.dmp goes to', () => {
  const free = { volumeFreeMb: 1, dumpVolumeFreeMb: 2 };
  expect([
    freeForDumpFile(machine({ ...free, dumpVolume: 'boot' })),
    freeForDumpFile(machine({ ...free, dumpVolume: 'other' })),
  ]).toEqual([1, 2]);
});
