import { describe, expect, test } from 'vitest';
import { flagSetsSchema, flagSchema, streamsSchema } from '#/dumps/minidump.schema';
import { flags, readContent, userDumpTypes } from '../support/content.ts';

const byId = new Map(flags('en').map((flag) => [flag.id, flag]));

describe('the flags of MINIDUMP_TYPE', () => {
  test('have the value that is printed, and one bit each but for none and all', () => {
    for (const flag of byId.values()) {
      expect(flag.value, flag.id).toBe(Number(flag.hex));
      const bits = flag.value.toString(2).replaceAll('0', '').length;
      if (flag.id !== 'MiniDumpNormal' && flag.id !== 'MiniDumpValidTypeFlags') expect(bits, flag.id).toBe(1);
    }
  });

  test('together make the valid mask', () => {
    const all = [...byId.values()].filter((flag) => flag.id !== 'MiniDumpValidTypeFlags');
    expect(all.reduce((sum, flag) => sum + flag.value, 0)).toBe(byId.get('MiniDumpValidTypeFlags')?.value);
  });

  test('are called by what comes after MiniDump and With, except that Without stays', () => {
    expect(byId.get('MiniDumpWithDataSegs')?.shortName).toBe('DataSegs');
    expect(byId.get('MiniDumpWithoutOptionalData')?.shortName).toBe('WithoutOptionalData');
    expect(byId.get('MiniDumpFilterMemory')?.shortName).toBe('FilterMemory');
  });

  test('say which take away and which the page leaves undescribed', () => {
    const taking = [...byId.values()].filter((flag) => flag.filters).map((flag) => flag.shortName);
    expect(taking).toEqual([
      'FilterMemory',
      'FilterModulePaths',
      'WithoutOptionalData',
      'WithoutAuxiliaryState',
      'FilterTriage',
      'FilterWriteCombinedMemory',
    ]);
    const doubtful = [...byId.values()].filter((flag) => flag.confirmed !== 'documented').map((flag) => flag.hex);
    expect(doubtful).toEqual(['0x00200000', '0x00400000', '0x00800000', '0x01000000']);
  });

  test('are refused with a value of another kind', () => {
    expect(flagSchema.safeParse({ ...byId.get('MiniDumpNormal'), value: '0x0' }).success).toBe(false);
  });
});

describe('a mask with a name', () => {
  test('is the sum of its flags, and the recipe of its dump type', () => {
    const types = new Map(userDumpTypes('en').map((type) => [type.id, type]));
    for (const set of readContent('minidump/flag-sets.yaml', flagSetsSchema)) {
      expect(
        set.members.reduce((sum, id) => sum + (byId.get(id)?.value ?? Number.NaN), 0),
        set.id,
      ).toBe(set.mask);
      const type = types.get(set.id);
      if (type !== undefined) expect(type.recipe).toEqual({ by: 'mask', mask: set.mask });
    }
  });
});

describe('the streams', () => {
  test('have a number and a name of their own', () => {
    const streams = readContent('minidump/streams.yaml', streamsSchema);
    expect(new Set(streams.map((stream) => stream.number)).size).toBe(streams.length);
    expect(new Set(streams.map((stream) => stream.id)).size).toBe(streams.length);
  });
});
