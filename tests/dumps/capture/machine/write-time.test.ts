import { expect, test } from 'vitest';
import { writeMinutes, writeSeconds } from '#/dumps/capture/machine/write-time';
import { GB } from '#/dumps/memory/size';

test.each([
  [4, 41, '0.7', 8, '0.1'],
  [8, 82, '1.4', 16, '0.3'],
  [16, 164, '2.7', 33, '0.5'],
  [32, 328, '5.5', 66, '1.1'],
  [64, 655, '10.9', 131, '2.2'],
  [128, 1311, '21.8', 262, '4.4'],
  [512, 5243, '87.4', 1049, '17.5'],
])('%i GB take as long as in the worked example', (gb, slow, slowMinutes, fast, fastMinutes) => {
  expect(Math.round(writeSeconds(gb * GB, 100))).toBe(slow);
  expect(writeMinutes(gb * GB, 100).toFixed(1)).toBe(slowMinutes);
  expect(Math.round(writeSeconds(gb * GB, 500))).toBe(fast);
  expect(writeMinutes(gb * GB, 500).toFixed(1)).toBe(fastMinutes);
});

test('1,024 GB take the times of PF28', () => {
  expect(Math.round(writeSeconds(1024 * GB, 100))).toBe(10_486);
  expect(Math.round(writeSeconds(1024 * GB, 500))).toBe(2097);
});

test('a disk that writes nothing is refused', () => {
  expect(() => writeSeconds(GB, 0)).toThrow(RangeError);
  expect(() => writeSeconds(GB, Number.NaN)).toThrow(RangeError);
});
