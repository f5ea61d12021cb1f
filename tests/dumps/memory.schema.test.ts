import { describe, expect, test } from 'vitest';
import { machineContents, processContents } from '#/dumps/content';
import { machineMemorySchema, memoryContentSchema, weaves } from '#/dumps/memory.schema';
import { memory } from '../support/content.ts';

describe('the kinds of memory', () => {
  test('are named one by one, in the order of the matrix', () => {
    expect(memory('user', 'ko').map((kind) => kind.id)).toEqual([...processContents]);
    expect(memory('kernel', 'en').map((kind) => kind.id)).toEqual([...machineContents]);
  });

  test('have a short name of their own that fits a block of a map', () => {
    for (const locale of ['ko', 'en'] as const)
      for (const kinds of [memory('user', locale), memory('kernel', locale)]) {
        const names = kinds.map((kind) => kind.shortName);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name.length, name).toBeLessThanOrEqual(16);
      }
  });

  test('that lie in another lie in one that owns pages', () => {
    for (const kinds of [memory('user', 'ko'), memory('kernel', 'ko')]) {
      const owners = kinds.filter((kind) => kind.place.as === 'pages').map((kind) => String(kind.id));
      for (const { place } of kinds) if (place.as === 'part-of') expect(owners).toContain(place.of);
    }
  });

  test('that own pages of RAM each wear a weave of their own; records and only records wear the list', () => {
    const owners = memory('kernel', 'ko').filter((kind) => kind.place.as === 'pages');
    expect(new Set(owners.map((kind) => kind.weave)).size).toBe(owners.length);
    for (const kind of [...memory('user', 'ko'), ...memory('kernel', 'ko')])
      expect(kind.weave === 'list', kind.id).toBe(kind.place.as === 'record');
    expect(weaves).toHaveLength(18);
  });

  test('are refused with an unknown id, weave or owner', () => {
    const stack = {
      id: 'crash_thread_stack',
      name: { ko: '가', en: 'a' },
      shortName: { ko: '가', en: 'a' },
      what: { ko: '가', en: 'a' },
      weave: 'stack',
      place: { as: 'part-of', of: 'kernel_stacks' },
      sources: ['D05'],
    };
    expect(machineMemorySchema.safeParse(stack).success).toBe(true);
    expect(memoryContentSchema.safeParse(stack).success).toBe(true);
    expect(machineMemorySchema.safeParse({ ...stack, id: 'thread_stacks' }).success).toBe(false);
    expect(machineMemorySchema.safeParse({ ...stack, weave: 'plaid' }).success).toBe(false);
    expect(machineMemorySchema.safeParse({ ...stack, place: { as: 'part-of', of: 'peb_teb' } }).success).toBe(false);
  });
});
