import { expect, test } from 'vitest';
import {
  filteringFlags,
  flagsWithoutEffect,
  isFlagName,
  minidumpFlagNames,
  minidumpFlags,
  VALID_TYPE_FLAGS,
} from '#/dumps/minidump/flag';
import { flags } from '../../support/content.ts';

const written = flags('en').filter(({ name }) => name !== 'MiniDumpValidTypeFlags');

test('names and values are those of the content', () => {
  expect(Object.entries(minidumpFlags)).toEqual(written.map(({ name, value }) => [name, value]));
});

test('the flags that filter are those of the content', () => {
  expect(filteringFlags).toEqual(written.filter(({ filters }) => filters).map(({ name }) => name));
});

test('the valid mask is every bit, and 27 names stand on the page with it', () => {
  expect(minidumpFlagNames.reduce((mask, name) => mask | minidumpFlags[name], 0)).toBe(VALID_TYPE_FLAGS);
  expect(flags('en').find(({ name }) => name === 'MiniDumpValidTypeFlags')?.value).toBe(VALID_TYPE_FLAGS);
  expect(minidumpFlagNames.length + 1).toBe(27);
});

test('each flag without a description on the page is one the simulation leaves alone, but for the processor trace', () => {
  const undescribed = written.filter(({ confirmed }) => confirmed !== 'documented').map(({ name }) => name);
  expect(undescribed.filter((name) => !flagsWithoutEffect.some((flag) => flag === name))).toEqual([
    'MiniDumpWithIptTrace',
  ]);
});

test('a name that is no flag is told apart', () => {
  expect(isFlagName('MiniDumpNormal')).toBe(true);
  expect(isFlagName('toString')).toBe(false);
});
