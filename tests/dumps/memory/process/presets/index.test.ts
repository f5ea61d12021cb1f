import { describe, expect, test } from 'vitest';
import { contains } from '#/dumps/memory/address';
import { contentOf, isStack } from '#/dumps/memory/process/content-of';
import { committedBytes, committedRegions, type SimProcess } from '#/dumps/memory/process/process';
import { isAccessible } from '#/dumps/memory/process/region';
import { processPresetIds, processPresets } from '#/dumps/memory/process/presets/index';
import { stackReferenced } from '#/dumps/memory/process/stack-referenced';
import { MB } from '#/dumps/memory/size';

function megabytesOf(process: SimProcess, content: string): number {
  const regions = committedRegions(process).filter((region) => contentOf(region) === content);
  return Math.round(regions.reduce((sum, { bytes }) => sum + bytes, 0) / MB);
}

describe.each(processPresetIds)('the preset %s', (id) => {
  const process = processPresets[id];

  test('is called by its id', () => {
    expect(process.id).toBe(id);
  });

  test('has a stack for each that a thread names, and no other', () => {
    const named = process.threads.flatMap(({ stacks }) => stacks.map(({ region }) => region));
    const stacks = committedRegions(process).filter(isStack);
    expect(stacks.map((stack) => stack.id).toSorted()).toEqual(named.toSorted());
  });

  test('has reserved and free ranges, and a guard page for each stack', () => {
    const guards = committedRegions(process).filter(({ guard }) => guard);
    expect(guards.length).toBe(committedRegions(process).filter(isStack).length);
    expect(guards.some(isAccessible)).toBe(false);
    expect(new Set(process.regions.map(({ state }) => state))).toEqual(new Set(['commit', 'reserve', 'free']));
  });

  test('has stacks that point into its heap and into code', () => {
    const words = process.threads.flatMap(({ stacks }) => stacks.flatMap((stack) => stack.words));
    const code = process.regions.filter(({ owner }) => owner.kind === 'image-code');
    expect(words.some((word) => code.some((region) => contains(region, word)))).toBe(true);
    expect([...stackReferenced(process).keys()].some((region) => region.includes('heap'))).toBe(true);
  });
});

test('the small program is about 50 MB, most of it images', () => {
  const process = processPresets.native64;
  expect(Math.round(committedBytes(process) / MB)).toBe(50);
  expect(megabytesOf(process, 'image_code')).toBeGreaterThan(35);
});

test('under WoW64 the 64-bit modules are the four that may be there (F2-01), and each thread has two stacks', () => {
  const { modules, threads, bits } = processPresets.wow64;
  expect(bits).toBe(32);
  expect(modules.filter((module) => module.bits === 64).map(({ name }) => name)).toEqual([
    'wow64.dll',
    'wow64win.dll',
    'wow64cpu.dll',
    'ntdll.dll',
  ]);
  expect(threads.every(({ stacks, tebs }) => stacks.length === 2 && tebs.length === 2)).toBe(true);
});

test('the 32-bit parts of a WoW64 process lie below 4 GB', () => {
  const narrow = processPresets.wow64.modules.filter((module) => module.bits === 32);
  expect(narrow.every(({ base }) => base < 0x1_0000_0000n)).toBe(true);
});

test('the server has a 2 GB cache of equal blocks and one file that cannot be read', () => {
  const regions = committedRegions(processPresets.server);
  expect(regions.filter(({ owner }) => owner.kind === 'cache').map(({ bytes }) => bytes)).toEqual(
    Array.from({ length: 32 }, () => 64 * MB),
  );
  expect(regions.filter(({ readFails }) => readFails).length).toBe(1);
});

test('the .NET service runs code from private memory', () => {
  expect(processPresets.dotnet.clr).toBe(true);
  expect(megabytesOf(processPresets.dotnet, 'private_other')).toBe(13);
});

test('the process of the home page is 960 MB, and its stacks point at the heap only', () => {
  const process = processPresets.home;
  expect(committedBytes(process)).toBe(960 * MB);
  expect(megabytesOf(process, 'private_rw')).toBe(134 + 640);
  expect(megabytesOf(process, 'thread_stacks')).toBe(8);
  expect(megabytesOf(process, 'peb_teb')).toBe(2);
  expect([...stackReferenced(process).keys()].toSorted()).toEqual(['heap-1', 'heap-2', 'heap-3']);
});
