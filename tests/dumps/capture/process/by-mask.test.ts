import { expect, test } from 'vitest';
import { maskDecider } from '#/dumps/capture/process/by-mask';
import { region } from '#/dumps/memory/process/build/regions';
import { stackReferenced } from '#/dumps/memory/process/stack-referenced';
import type { OwnerKind, Protection, RegionType } from '#/dumps/memory/process/region';
import { maskOf } from '#/dumps/minidump/mask';
import type { FlagName } from '#/dumps/minidump/flag';
import { blocks, smallProcess } from '../../../support/memory/processes.ts';

const process = smallProcess({ spans: [blocks(1, 1)], words: [{ region: 'cache-1', offset: 2048 }] });

function decide(id: string, ...flags: readonly FlagName[]) {
  const found = process.regions.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return maskDecider(process, maskOf(flags), stackReferenced(process)).region(found);
}

function decideMade(type: RegionType, protection: Protection, kind: OwnerKind, ...flags: readonly FlagName[]) {
  const made = region({ id: 'x', base: 1n, bytes: 4096, type, protection, owner: { kind, name: '' } });
  return maskDecider(process, maskOf(flags), stackReferenced(process)).region(made);
}

test('MiniDumpNormal keeps stacks and nothing else', () => {
  expect(decide('stack-1')).toMatchObject({ verdict: 'in', because: 'flag:MiniDumpNormal' });
  for (const id of ['cache-1', 'a.exe/text', 'a.exe/data', 'peb', 'teb-1']) expect(decide(id).verdict).toBe('out');
});

test('data sections are what can be written of an image, read-write or copy-on-write', () => {
  expect(decide('a.exe/data', 'MiniDumpWithDataSegs').verdict).toBe('in');
  expect(decideMade('image', 'PAGE_WRITECOPY', 'image-data', 'MiniDumpWithDataSegs').verdict).toBe('in');
  expect(decide('a.exe/text', 'MiniDumpWithDataSegs').verdict).toBe('out');
});

test('code sections are what can be executed; which read-only sections go with them is not said', () => {
  expect(decide('a.exe/text', 'MiniDumpWithCodeSegs').verdict).toBe('in');
  expect(decide('a.exe/rdata', 'MiniDumpWithCodeSegs')).toMatchObject({ verdict: 'conditional', standing: 'inferred' });
  expect(decide('a.exe/data', 'MiniDumpWithCodeSegs').verdict).toBe('out');
});

test('module headers are the first region of a module', () => {
  expect(decide('a.exe/headers', 'MiniDumpWithModuleHeaders').verdict).toBe('in');
  expect(decide('a.exe/rdata', 'MiniDumpWithModuleHeaders').verdict).toBe('out');
});

test('PEB and TEBs come with process and thread data', () => {
  expect(decide('peb', 'MiniDumpWithProcessThreadData').verdict).toBe('in');
  expect(decide('teb-1', 'MiniDumpWithProcessThreadData').verdict).toBe('in');
});

test('scanned read-write memory is kept if private; whether shared memory counts is not said', () => {
  const flag = 'MiniDumpWithPrivateReadWriteMemory';
  expect(decide('cache-1', flag).verdict).toBe('in');
  expect(decideMade('mapped', 'PAGE_READWRITE', 'shared-section', flag).verdict).toBe('conditional');
  expect(decideMade('private', 'PAGE_EXECUTE_READWRITE', 'jit-code', flag).verdict).toBe('out');
});

test('scanned copy-on-write memory is asked for by a flag of its own', () => {
  const flag = 'MiniDumpWithPrivateWriteCopyMemory';
  expect(decideMade('private', 'PAGE_WRITECOPY', 'heap', flag).verdict).toBe('in');
  expect(decideMade('mapped', 'PAGE_WRITECOPY', 'mapped-file', flag).verdict).toBe('conditional');
  expect(decide('cache-1', flag).verdict).toBe('out');
});

test('of memory that a stack points to, the pages around it are kept', () => {
  const decision = decide('cache-1', 'MiniDumpWithIndirectlyReferencedMemory');
  expect(decision).toMatchObject({ verdict: 'partial', keptBytes: 4096 });
  expect(decide('a.exe/data', 'MiniDumpWithIndirectlyReferencedMemory').verdict).toBe('out');
});

test('filtering blanks a stack down to its pointers and leaves other memory alone', () => {
  expect(decide('stack-1', 'MiniDumpFilterMemory')).toMatchObject({ verdict: 'partial', standing: 'documented' });
  expect(decide('cache-1', 'MiniDumpFilterMemory', 'MiniDumpWithFullMemory').verdict).toBe('in');
});

test('without optional data, what other flags ask for depends, and stacks stay', () => {
  expect(decide('a.exe/data', 'MiniDumpWithDataSegs', 'MiniDumpWithoutOptionalData').verdict).toBe('conditional');
  expect(decide('stack-1', 'MiniDumpWithoutOptionalData').verdict).toBe('in');
});

test('the triage filter leaves nothing certain but pointers on stacks', () => {
  expect(decide('stack-1', 'MiniDumpFilterTriage')).toMatchObject({ verdict: 'partial', standing: 'inferred' });
  expect(decide('cache-1', 'MiniDumpFilterTriage', 'MiniDumpWithFullMemory').verdict).toBe('conditional');
});

test('records have a flag each, and module names can lose their paths', () => {
  const content = (id: 'handle_data' | 'module_list' | 'kernel_memory', ...flags: readonly FlagName[]) =>
    maskDecider(process, maskOf(flags), stackReferenced(process)).content(id).verdict;
  expect(content('handle_data')).toBe('out');
  expect(content('handle_data', 'MiniDumpWithHandleData')).toBe('in');
  expect(content('module_list')).toBe('in');
  expect(content('module_list', 'MiniDumpFilterModulePaths')).toBe('partial');
  expect(content('kernel_memory', 'MiniDumpWithFullMemory')).toBe('out');
});
