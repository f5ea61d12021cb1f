import { expect, test } from 'vitest';
import { dumpBits } from '#/dumps/capture/process/bitness';
import { processPresets } from '#/dumps/memory/process/presets/index';

const { native64, wow64 } = processPresets;

test('a 64-bit process gives a 64-bit dump, whatever the tool', () => {
  expect(dumpBits(native64, 'procdump_ma').bits).toBe(64);
  expect(dumpBits(native64, 'wer_heap').bits).toBe(64);
});

test('ProcDump writes a 32-bit dump of a 32-bit process unless told otherwise (F2-04)', () => {
  expect(dumpBits(wow64, 'procdump_ma')).toMatchObject({ bits: 32, standing: 'documented' });
  expect(dumpBits(wow64, 'procdump_ma', true)).toMatchObject({ bits: 64, standing: 'documented' });
});

test('the 64-bit Task Manager writes a 64-bit one, by community report (F2-05)', () => {
  expect(dumpBits(wow64, 'taskmgr_process')).toMatchObject({ bits: 64, standing: 'community' });
});

test('of WinDbg and LocalDumps no source says it', () => {
  expect(dumpBits(wow64, 'windbg_ma').bits).toBeNull();
  expect(dumpBits(wow64, 'wer_local_full', true).bits).toBeNull();
});
