/** Two dumps side by side, of a machine and of a process. */
import { describe, expect, test } from 'vitest';
import { machinePreset } from '#/dumps/memory/machine/presets/index';
import { processPresets } from '#/dumps/memory/process/presets/index';
import { GB } from '#/dumps/memory/size';
import { bySize, lightOf, type CompareRow } from '#/widgets/compare/comparison';
import { differenceWords } from '#/widgets/compare/difference-words';
import { machineComparison } from '#/widgets/compare/machine-comparison';
import { processComparison } from '#/widgets/compare/process-comparison';
import { kernelType } from '../../support/machines.ts';
import { compareTestData, wordsFor } from '../../support/widgets/simulator-data.ts';

const data = compareTestData('en');
const strings = wordsFor(['process-map', 'machine-map', 'compare'], 'en');
const host = machinePreset('hyper-v', 256 * GB);
const ofHost = (a: string, b: string) =>
  machineComparison({ machine: host, a: kernelType(a), b: kernelType(b) }, data.machine, strings, 'en');
function ofServer(a: string, b: string) {
  const type = (id: string) => data.process.types.find((one) => one.id === id) ?? data.process.types[0];
  const [one, other] = [type(a), type(b)];
  if (one === undefined || other === undefined) throw new Error('No dump types');
  return processComparison({ process: processPresets.server, a: one, b: other }, data.process, strings, 'en');
}

describe('two dumps of a machine', () => {
  test('differ by the guests first, then by what else the active dump leaves out', () => {
    const { rows } = ofHost('active', 'complete');
    expect(rows.map(({ id }) => id)).toEqual(['guest_vm', 'free_pages', 'file_cache', 'pagefile_backed']);
    expect(rows[0]).toMatchObject({
      bytesOnlyInA: 0,
      bytesOnlyInB: 144 * GB,
      a: { verdict: 'out' },
      b: { verdict: 'in' },
    });
  });

  test('light only the blocks that differ, and cut those where it depends', () => {
    const { blocks, rows } = ofHost('kernel', 'small');
    const owners = new Set(rows.map(({ label }) => label));
    expect(blocks.filter(({ dim }) => !dim).every(({ label }) => owners.has(label))).toBe(true);
    expect(blocks.find(({ label }) => label === 'File cache')?.verdict).toBe('conditional');
    expect(blocks.find(({ label }) => label === 'User mode')?.dim).toBe(true);
  });

  test('are the same where only the page file differs', () => {
    const comparison = ofHost('kernel', 'automatic');
    expect(comparison.blocks.every(({ dim }) => dim)).toBe(true);
    expect(differenceWords(comparison, strings, 'en').lead).toBe('Kernel and Automatic hold the same of this memory.');
  });

  test('give no figure for a small dump', () => {
    expect(ofHost('small', 'kernel').weightA).toEqual({ text: 'By far the smallest', isEstimate: false });
  });
});

describe('two dumps of a process', () => {
  test('differ by owner: the large cache and not the heap', () => {
    const { rows, blocks } = ofServer('procdump_mp', 'procdump_ma');
    expect(rows[0]?.id).toBe('cache');
    expect(blocks.find(({ id }) => id === 'heap')?.dim).toBe(true);
  });

  test('list records that differ without size, after the memory', () => {
    const { rows } = ofServer('procdump_mm', 'procdump_ma');
    const sizes = rows.map(
      ({ bytesOnlyInA, bytesOnlyInB, bytesInDoubt }) => bytesOnlyInA + bytesOnlyInB + bytesInDoubt,
    );
    expect(rows.at(-1)?.id).toBe('unloaded_list');
    expect(sizes.at(-1)).toBe(0);
  });
});

describe('the difference in words', () => {
  test('says which dump holds more and what it mostly is', () => {
    const { lead, rest } = differenceWords(ofHost('active', 'complete'), strings, 'en');
    expect(lead).toBe('Complete holds 230 GB that Active does not.');
    expect(rest).toEqual([
      'The largest share: Guest VMs, Unallocated, File cache.',
      'Nothing that Active keeps is missing from Complete.',
    ]);
  });

  test('says what is open, and claims nothing for certain then', () => {
    const { rest } = differenceWords(ofHost('kernel', 'complete'), strings, 'en');
    expect(rest.join(' ')).toContain('depends: File cache');
    expect(rest.join(' ')).not.toContain('Nothing that');
  });
});

describe('rows of a comparison', () => {
  const row = (id: string, bytesOnlyInA: number, bytesInDoubt = 0): CompareRow => {
    const side = { verdict: 'in', standing: 'documented', reasons: [] } as const;
    return { id, label: id, weave: 'code', a: side, b: side, bytesOnlyInA, bytesOnlyInB: 0, bytesInDoubt };
  };

  test('come the largest certain difference first, then what is in doubt', () => {
    expect(bySize([row('doubt', 0, 9 * GB), row('small', 1), row('large', GB)]).map(({ id }) => id)).toEqual([
      'large',
      'small',
      'doubt',
    ]);
  });

  test('light their blocks', () => {
    expect(lightOf(undefined)).toEqual({ dim: true });
    expect(lightOf(row('a', 1))).toEqual({ dim: false, verdict: undefined });
    expect(lightOf(row('a', 0, 1))).toEqual({ dim: false, verdict: 'conditional' });
  });
});
