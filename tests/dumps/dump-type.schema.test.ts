import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { machineContents, processContents } from '#/dumps/content';
import type { KernelDumpType, UserDumpType } from '#/dumps/dump-type';
import { dumpTypeSchema, kernelDumpTypeSchema, type userDumpTypeSchema } from '#/dumps/dump-type.schema';
import type { Localize } from '#/i18n/localize';
import { kernelDumpTypes, readContent, userDumpTypes } from '../support/content.ts';

type WithId<T> = T & { readonly id: string };

describe('a dump type', () => {
  test('is, in one language, exactly what the model works with', () => {
    expectTypeOf<WithId<Localize<z.output<typeof userDumpTypeSchema>>>>().toExtend<UserDumpType>();
    expectTypeOf<UserDumpType>().toExtend<WithId<Localize<z.output<typeof userDumpTypeSchema>>>>();
    expectTypeOf<WithId<Localize<z.output<typeof kernelDumpTypeSchema>>>>().toExtend<KernelDumpType>();
    expectTypeOf<KernelDumpType>().toExtend<WithId<Localize<z.output<typeof kernelDumpTypeSchema>>>>();
  });

  test('takes a position on every content of its mode', () => {
    for (const type of userDumpTypes('ko')) expect(Object.keys(type.cells), type.id).toEqual([...processContents]);
    for (const type of kernelDumpTypes('en')) expect(Object.keys(type.cells), type.id).toEqual([...machineContents]);
  });

  test('is refused when a content is missing, unknown or without a source', () => {
    const active = readContent('dump-types/kernel-mode/active.yaml', kernelDumpTypeSchema);
    expect(dumpTypeSchema.safeParse(active).success).toBe(true);
    const { hal, ...withoutHal } = active.cells;
    expect(dumpTypeSchema.safeParse({ ...active, cells: withoutHal }).success).toBe(false);
    expect(dumpTypeSchema.safeParse({ ...active, cells: { ...active.cells, rom: hal } }).success).toBe(false);
    const unsourced = { ...active.cells, hal: { ...hal, sources: [] } };
    expect(dumpTypeSchema.safeParse({ ...active, cells: unsourced }).success).toBe(false);
  });

  test('has texts in both languages, and an empty note where there is nothing to say', () => {
    const full = userDumpTypes('ko').find((type) => type.id === 'windbg_ma');
    expect(full?.cells.image_code.note).toBe('');
    expect(full?.cells.private_other.note).toMatch(/커밋/);
    expect(userDumpTypes('en').find((type) => type.id === 'windbg_ma')?.cells.private_other.note).toMatch(/Committed/);
  });

  test('has a place of its own in the order', () => {
    for (const types of [userDumpTypes('ko'), kernelDumpTypes('ko')])
      expect(new Set(types.map((type) => type.order)).size).toBe(types.length);
    expect(userDumpTypes('ko')).toHaveLength(19);
    expect(kernelDumpTypes('ko')).toHaveLength(10);
  });
});
