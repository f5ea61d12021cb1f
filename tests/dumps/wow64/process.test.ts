import { expect, test } from 'vitest';
import { narrowProcesses, wow64Modules } from '#/dumps/wow64/process';

test('64-bit frames lie in the modules the sources name, 32-bit ones never', () => {
  const wide: readonly string[] = wow64Modules;
  for (const { threads } of Object.values(narrowProcesses)) {
    for (const { x86, amd64 } of threads) {
      expect(amd64.every(({ module }) => wide.includes(module))).toBe(true);
      expect(x86.some(({ module }) => wide.includes(module))).toBe(false);
    }
  }
});

test('function names are plainly made up', () => {
  for (const { threads } of Object.values(narrowProcesses)) {
    for (const frame of threads.flatMap(({ x86, amd64 }) => [...x86, ...amd64]))
      expect(frame.function).toMatch(/^Sim_[A-Z]/);
  }
});
