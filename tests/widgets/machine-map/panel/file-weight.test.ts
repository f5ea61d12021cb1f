/** Weight and time of a dump in words. */
import { describe, expect, test } from 'vitest';
import { captureMachine } from '#/dumps/capture/machine/capture-machine';
import { smallDumpSizeClaims } from '#/dumps/capture/machine/small-dump-size';
import { machinePreset } from '#/dumps/memory/machine/presets/index';
import { GB, MB } from '#/dumps/memory/size';
import { claimText, doubtText, timeText, weightText, writingTime } from '#/widgets/machine-map/panel/file-weight';
import { kernelType } from '../../../support/machines.ts';
import { machineTestData, wordsFor } from '../../../support/widgets/simulator-data.ts';

const strings = wordsFor(['machine-map'], 'en');
const data = machineTestData('en');

describe('the weight of the file', () => {
  test('is a range, or only an upper end where hardly anything is certain', () => {
    expect(weightText({ leastBytes: 24 * GB, mostBytes: 26 * GB }, strings, 'en')).toBe('24 GB to 26 GB');
    expect(weightText({ leastBytes: 0, mostBytes: 26 * GB }, strings, 'en')).toBe('up to 26 GB');
  });

  test('says how much is in doubt and what it is', () => {
    const capture = captureMachine(machinePreset('hyper-v', 256 * GB), kernelType('active'));
    expect(doubtText(capture, data, strings, 'en')).toBe('2 GB in doubt: Hypervisor.');
    const laptop = captureMachine(machinePreset('laptop', 16 * GB), kernelType('active'));
    expect(doubtText(laptop, data, strings, 'en')).toBe('');
  });

  test('keeps the unit of each end of a claim', () => {
    expect(smallDumpSizeClaims.map((claim) => claimText(claim, strings, 'en'))).toEqual([
      '64 KB',
      '256 KB',
      '64 KB to 128 KB',
      '128 KB to 1 MB',
      '1.38 MB',
    ]);
  });
});

describe('the time of writing', () => {
  test('is in seconds up to two minutes, then in minutes', () => {
    expect(timeText(48.4, strings, 'en')).toBe('48 s');
    expect(timeText(4.06, strings, 'en')).toBe('4.1 s');
    expect(timeText(524.3, strings, 'en')).toBe('8.7 min');
  });

  test('is one time where both ends read alike', () => {
    const size = { leastBytes: 1000 * MB, mostBytes: 1001 * MB };
    expect(writingTime(size, 10, strings, 'en')).toBe('100 s');
    expect(writingTime({ ...size, mostBytes: 2000 * MB }, 100, strings, 'en')).toBe('10 s to 20 s');
  });
});
