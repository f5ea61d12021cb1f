import { expect, test } from 'vitest';
import { captureMask, captureProcess } from '#/dumps/capture/process/capture-process';
import { streamsOf } from '#/dumps/capture/process/streams';
import { processContents } from '#/dumps/content';
import { processPresets } from '#/dumps/memory/process/presets/index';
import { smallProcess } from '../../../support/memory/processes.ts';
import { userDumpTypes } from '../../../support/content.ts';

const process = smallProcess();
const present = (mask: number) =>
  captureMask(process, mask)
    .streams.filter((stream) => stream.present === 'yes')
    .map(({ number }) => number);

test('a bare minidump has threads, modules, memory, system and miscellaneous information', () => {
  expect(present(0)).toEqual([3, 4, 5, 7, 15]);
});

test('full memory is listed in a stream of its own, and each record in its own', () => {
  expect(present(0x1826)).toEqual([3, 4, 7, 9, 12, 14, 15, 16, 17]);
});

test('whether there is an exception depends on whether one was passed', () => {
  expect(captureMask(process, 0).streams.find(({ name }) => name === 'ExceptionStream')?.present).toBe('depends');
});

test('a stream that is not there weighs nothing', () => {
  const verdicts = Object.fromEntries(processContents.map((content) => [content, 'out'])) as Parameters<
    typeof streamsOf
  >[0]['verdicts'];
  const streams = streamsOf({ process, verdicts, ranges: 3, fullMemory: null, iptTrace: false });
  expect(streams.find(({ name }) => name === 'HandleDataStream')).toMatchObject({ present: 'no', bytes: 0 });
  expect(streams.find(({ name }) => name === 'MemoryListStream')).toMatchObject({ present: 'depends', bytes: 4 + 48 });
  expect(streams.find(({ name }) => name === 'IptTraceStream')?.present).toBe('no');
});

test('a file that is no minidump has no streams', () => {
  const found = userDumpTypes('en').filter((type) => captureProcess(processPresets.home, type).streams.length === 0);
  expect(found.map(({ id }) => id).toSorted()).toEqual(['procdump_mk', 'windbg_f_legacy']);
});
