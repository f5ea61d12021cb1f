import { expect, test } from 'vitest';
import { minutesOf, roomAndTime } from '#/dumps/pagefile/calculators/room-and-time';
import { pageFileRules } from '../../../support/page-file-rules.ts';
import { expectWords, solved } from '../../../support/step-words.ts';

const rules = pageFileRules();

test('a complete dump of 16 GB takes page file and Memory.dmp of room, and 163.84 s at 100 MB/s', () => {
  const { result } = solved(roomAndTime(rules, { dumpType: 'complete', ramMb: 16_384, mbPerSecond: 100 }));
  expect(result).toEqual({ pageFileMb: 16_641, dumpMb: 16_384, roomMb: 33_025, seconds: 163.84, isUpperBound: false });
});

test('minutes come from seconds that were not rounded', () => {
  expect(minutesOf(327.68)).toBe(5.5);
});

test('a kernel dump of unknown size is reckoned at its upper bound, a known one as it is', () => {
  const time = (dumpMb?: number) =>
    solved(
      roomAndTime(rules, {
        dumpType: 'kernel',
        ramMb: 8192,
        mbPerSecond: 100,
        ...(dumpMb === undefined ? {} : { dumpMb }),
      }),
    ).result;
  expect(time()).toMatchObject({ dumpMb: 8192, isUpperBound: true });
  expect(time(2000)).toMatchObject({ dumpMb: 2000, seconds: 20, isUpperBound: false });
});

test('the freeze article wants more free space than RAM', () => {
  const { alternatives } = solved(roomAndTime(rules, { dumpType: 'complete', ramMb: 8192, mbPerSecond: 100 }));
  expect(alternatives).toMatchObject([{ id: 'PF09', mb: 8192, bound: 'above' }]);
});

test('out of range comes back as a problem', () => {
  expect(roomAndTime(rules, { dumpType: 'complete', ramMb: 8192, mbPerSecond: 0 })).toMatchObject({
    at: 'mbPerSecond',
  });
});

test('every step has its sentence in both languages', () => {
  for (const dumpType of ['complete', 'kernel', 'small', 'automatic', 'active'] as const)
    expectWords(solved(roomAndTime(rules, { dumpType, ramMb: 8192, mbPerSecond: 250 })));
});
