/** Two captures of one process side by side, by owner. */
import { describe, expect, test } from 'vitest';
import { captureProcess } from '#/dumps/capture/process/capture-process';
import { differencesByOwner } from '#/dumps/capture/process/owner/owner-differences';
import { processPresets, processPresetIds } from '#/dumps/memory/process/presets/index';
import { GB } from '#/dumps/memory/size';
import { userDumpTypes } from '../../../../../support/content.ts';

const types = userDumpTypes('en');
function outcomesOf(preset: keyof typeof processPresets, id: string) {
  const type = types.find((one) => one.id === id);
  if (type === undefined) throw new Error(`No dump type ${id}`);
  return captureProcess(processPresets[preset], type).outcomes;
}

describe('differences by owner', () => {
  test('tell the large cache from the heap where MiniPlus does', () => {
    const full = outcomesOf('server', 'procdump_ma');
    const found = differencesByOwner(processPresets.server, full, outcomesOf('server', 'procdump_mp'));
    expect(found.find(({ owner }) => owner === 'cache')?.bytesOnlyInA).toBeGreaterThan(1.9 * GB);
    expect(found.map(({ owner }) => owner)).not.toContain('heap');
  });

  test('are none between a capture and itself', () => {
    for (const preset of processPresetIds) {
      for (const { id } of types) {
        const outcomes = outcomesOf(preset, id);
        expect(differencesByOwner(processPresets[preset], outcomes, outcomes)).toEqual([]);
      }
    }
  });

  test('turn around with the two sides', () => {
    const [full, mini] = [outcomesOf('server', 'procdump_ma'), outcomesOf('server', 'procdump_mm')];
    const there = differencesByOwner(processPresets.server, full, mini);
    const back = differencesByOwner(processPresets.server, mini, full);
    expect(back.map(({ owner, bytesOnlyInB }) => [owner, bytesOnlyInB])).toEqual(
      there.map(({ owner, bytesOnlyInA }) => [owner, bytesOnlyInA]),
    );
  });
});
