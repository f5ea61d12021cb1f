import { expect, test } from 'vitest';
import { committedBytes, committedRegions } from '#/dumps/memory/process/process';
import { KB, MB } from '#/dumps/memory/size';
import { blocks, smallProcess } from '../../../support/memory/processes.ts';

test('what is committed is neither reserved nor free', () => {
  const process = smallProcess({ spans: [{ kind: 'heap', bytes: 8 * KB, reservedBytes: 64 * KB }] });
  expect(committedRegions(process).some(({ owner }) => owner.kind === 'reserved' || owner.kind === 'free')).toBe(false);
  expect(process.regions.length).toBeGreaterThan(committedRegions(process).length);
});

test('a block more is so many bytes more', () => {
  const bytes = committedBytes(smallProcess({ spans: [blocks(3, 2)] }));
  expect(bytes - committedBytes(smallProcess())).toBe(6 * MB);
});
