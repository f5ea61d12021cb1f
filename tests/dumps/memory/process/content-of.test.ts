import { expect, test } from 'vitest';
import { processContents } from '#/dumps/content';
import {
  contentOf,
  isProcessData,
  isStack,
  processContentRoles,
  typicalRegion,
} from '#/dumps/memory/process/content-of';
import { region } from '#/dumps/memory/process/build/regions';
import type { OwnerKind, Protection, RegionType } from '#/dumps/memory/process/region';

function made(type: RegionType, protection: Protection, kind: OwnerKind, guard = false) {
  return region({ id: 'r', base: 0n, bytes: 4096, type, protection, guard, owner: { kind, name: '' } });
}

test('private memory is read-write or other, and a guard page is other', () => {
  expect(contentOf(made('private', 'PAGE_READWRITE', 'heap'))).toBe('private_rw');
  expect(contentOf(made('private', 'PAGE_EXECUTE_READWRITE', 'jit-code'))).toBe('private_other');
  expect(contentOf(made('private', 'PAGE_READWRITE', 'stack-guard', true))).toBe('private_other');
});

test('images divide by what can be written, also code that was made writable (F17-12)', () => {
  expect(contentOf(made('image', 'PAGE_EXECUTE_READ', 'image-code'))).toBe('image_code');
  expect(contentOf(made('image', 'PAGE_READONLY', 'image-rodata'))).toBe('image_code');
  expect(contentOf(made('image', 'PAGE_WRITECOPY', 'image-data'))).toBe('image_rw');
  expect(contentOf(made('image', 'PAGE_EXECUTE_READWRITE', 'image-code'))).toBe('image_rw');
});

test('mappings divide by what can be written', () => {
  expect(contentOf(made('mapped', 'PAGE_READONLY', 'mapped-file'))).toBe('mapped_ro');
  expect(contentOf(made('mapped', 'PAGE_READWRITE', 'shared-section'))).toBe('mapped_rw');
});

test('stacks, PEB and TEBs are rows of their own, in either width', () => {
  expect(contentOf(made('private', 'PAGE_READWRITE', 'stack-64'))).toBe('thread_stacks');
  expect(isStack(made('private', 'PAGE_READWRITE', 'stack', true))).toBe(false);
  expect(contentOf(made('private', 'PAGE_READWRITE', 'teb'))).toBe('peb_teb');
  expect(isProcessData(made('private', 'PAGE_READWRITE', 'peb'))).toBe(true);
});

test('each content that owns pages has a typical region of that content, and no other has one', () => {
  for (const content of processContents) {
    const typical = typicalRegion(content);
    expect(typical === null ? null : contentOf(typical)).toBe(
      processContentRoles[content] === 'pages' ? content : null,
    );
  }
});
