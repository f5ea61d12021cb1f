import { expect, test } from 'vitest';
import { bitness, takers } from '#/dumps/wow64/bitness';

test('a 32-bit process becomes what its taker makes of it', () => {
  expect(takers.map((taker) => [taker, bitness(32, taker)?.dumpBits, bitness(32, taker)?.standing])).toEqual([
    ['procdump', 32, 'documented'],
    ['procdump-64', 64, 'documented'],
    ['task-manager-64', 64, 'community'],
    ['task-manager-32', 32, 'community'],
    ['process-explorer-64', 64, 'article'],
  ]);
});

test('whatever is 64-bit of a 32-bit process has to be switched', () => {
  for (const taker of takers) expect(bitness(32, taker)?.toDo === 'switch').toBe(bitness(32, taker)?.dumpBits === 64);
});

test('of a 64-bit process the table knows 64-bit tools only', () => {
  expect(bitness(64, 'task-manager-64')).toMatchObject({ dumpBits: 64, toDo: 'nothing', facts: ['D20'] });
  expect(bitness(64, 'task-manager-32')).toBeUndefined();
});
