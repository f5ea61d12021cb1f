import { expect, test } from 'vitest';
import {
  serviceHandles,
  serviceHeaps,
  serviceMappings,
  serviceModules,
} from '#/dumps/memory/process/presets/service-shape';
import { MB } from '#/dumps/memory/size';

const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0) / MB;

test('the service has 100 MB of code, 12 MB of data, 134 MB of heap and 64 MB of mappings', () => {
  expect(total(serviceModules.flatMap(({ codeBytes, rodataBytes }) => [codeBytes, rodataBytes]))).toBe(100);
  expect(total(serviceModules.map(({ dataBytes }) => dataBytes))).toBe(12);
  expect(total(serviceHeaps.map(({ bytes }) => bytes))).toBe(134);
  expect(total(serviceMappings.map(({ bytes }) => bytes))).toBe(64);
});

test('it holds its files and sections open', () => {
  expect(serviceHandles(4).map(({ type }) => type)).toEqual(expect.arrayContaining(['File', 'Section']));
});
