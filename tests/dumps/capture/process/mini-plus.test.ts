import { expect, test } from 'vitest';
import { captureProcess } from '#/dumps/capture/process/capture-process';
import { areaLeftOut, privateAreas } from '#/dumps/capture/process/mini-plus';
import type { SimProcess } from '#/dumps/memory/process/process';
import { processPresets } from '#/dumps/memory/process/presets/index';
import { MB } from '#/dumps/memory/size';
import { userDumpTypes } from '../../../support/content.ts';
import { blocks, smallProcess } from '../../../support/memory/processes.ts';

const types = new Map(userDumpTypes('en').map((type) => [type.id, type]));

function captured(process: SimProcess, id = 'procdump_mp') {
  const type = types.get(id);
  if (type === undefined) throw new Error(id);
  return captureProcess(process, type);
}

function dropped(process: SimProcess): readonly string[] {
  const left = captured(process).outcomes.filter(({ because }) => because === 'rule:mini-plus-512');
  return left.map(({ piece }) => piece.replace(/-\d+$/, ''));
}

test('an area is the sum of equal allocations: 20 × 64 MB is larger than 5 × 128 MB (F17-03)', () => {
  const process = smallProcess({ spans: [blocks(20, 64), { ...blocks(5, 128), kind: 'heap' }] });
  expect(privateAreas(process).map(({ bytes }) => bytes / MB)).toEqual([1280, 640]);
  expect(dropped(process)).toEqual(Array.from({ length: 20 }, () => 'cache'));
});

test('one area goes, even if a second is above the limit too', () => {
  const process = smallProcess({ spans: [blocks(20, 64), { ...blocks(5, 128), kind: 'heap' }] });
  expect(captured(process).outcomes.find(({ piece }) => piece === 'heap-1')).toMatchObject({ verdict: 'in' });
});

test('up to 512 MB nothing is left out, above it the whole area is', () => {
  expect(areaLeftOut(smallProcess({ spans: [blocks(8, 64)] }))).toBeNull();
  expect(dropped(smallProcess({ spans: [blocks(8, 64)] }))).toEqual([]);
  expect(dropped(smallProcess({ spans: [blocks(9, 64)] })).length).toBe(9);
  expect(dropped(smallProcess({ spans: [blocks(1, 513)] })).length).toBe(1);
});

test('stacks are no area, however many there are', () => {
  const process = smallProcess({ threads: 600, stacks: [{ bits: 64, committedBytes: MB, reservedBytes: 0 }] });
  expect(areaLeftOut(process)).toBeNull();
});

test('of a block that a stack points into, a 4 MB chunk is put back, which only a book says (F17-04)', () => {
  const outcome = captured(processPresets.server).outcomes.find(({ piece }) => piece === 'cache-7');
  expect(outcome).toMatchObject({
    verdict: 'partial',
    keptBytes: 4 * MB,
    because: 'rule:mini-plus-chunk',
    sources: ['K02'],
    standing: 'inferred',
  });
});

test('a pointer at the edge of two chunks puts both back', () => {
  const process = smallProcess({ spans: [blocks(9, 64)], words: [{ region: 'cache-1', offset: 4 * MB }] });
  expect(captured(process).outcomes.find(({ piece }) => piece === 'cache-1')?.keptBytes).toBe(8 * MB);
});

test('code and read-only mappings are left out, what is read-write of images and mappings stays', () => {
  const { byContent } = captured(processPresets.home);
  expect(byContent.image_code.verdict).toBe('out');
  expect(byContent.mapped_ro.verdict).toBe('out');
  expect(byContent.image_rw).toMatchObject({ verdict: 'in', standing: 'documented' });
  expect(byContent.mapped_rw).toMatchObject({ verdict: 'in', standing: 'documented' });
  expect(byContent.private_rw).toMatchObject({ verdict: 'partial', standing: 'documented' });
});

test('private memory that is not read-write depends, as the sources part there (X11)', () => {
  expect(captured(processPresets.native64).byContent.private_other.verdict).toBe('conditional');
});

test('a .NET process is written as full: all verdicts are those of -ma (F17-07)', () => {
  const plus = captured(processPresets.dotnet);
  const full = captured(processPresets.dotnet, 'procdump_ma');
  expect(plus.becomesFull).toBe('clr');
  expect(plus.outcomes.map(({ piece, verdict }) => [piece, verdict])).toEqual(
    full.outcomes.map(({ piece, verdict }) => [piece, verdict]),
  );
  expect(plus.streams).toEqual(full.streams);
  expect(plus.size).toEqual(full.size);
  expect(captured(processPresets.home).becomesFull).toBeNull();
});
