import { expect, test } from 'vitest';
import { endOf } from '#/dumps/memory/address';
import { loadModule } from '#/dumps/memory/process/build/images';
import { zone } from '#/dumps/memory/process/build/place';
import { KB } from '#/dumps/memory/size';

const plan = { name: 'a.dll', bits: 64, codeBytes: 64 * KB, rodataBytes: 16 * KB, dataBytes: 8 * KB } as const;

test('sections lie one after another from the base and make up the whole module', () => {
  const { module, regions } = loadModule(plan, zone(0x10000n));
  expect(regions[0]?.base).toBe(module.base);
  expect(regions.slice(1).every((region, index) => region.base === endOf(regions[index] ?? region))).toBe(true);
  expect(regions.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(module.bytes);
  expect(module.sections).toEqual(regions.map(({ id }) => id));
});

test('code is read-only, data is read-write, or copy-on-write while nothing has written to it', () => {
  expect(loadModule(plan, zone(0n)).regions.map(({ protection }) => protection)).toEqual([
    'PAGE_READONLY',
    'PAGE_EXECUTE_READ',
    'PAGE_READONLY',
    'PAGE_READWRITE',
  ]);
  expect(loadModule({ ...plan, copyOnWrite: true }, zone(0n)).regions.at(-1)?.protection).toBe('PAGE_WRITECOPY');
});

test('a 32-bit module of the same name has regions of its own', () => {
  expect(loadModule({ ...plan, bits: 32 }, zone(0n)).regions[0]?.id).not.toBe(
    loadModule(plan, zone(0n)).regions[0]?.id,
  );
});
