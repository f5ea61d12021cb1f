import { expect, test } from 'vitest';
import { outcomesByOwner, ownerGroups } from '#/dumps/capture/process/owner/by-owner';
import { captureProcess } from '#/dumps/capture/process/capture-process';
import { processPresetIds, processPresets } from '#/dumps/memory/process/presets/index';
import { committedBytes } from '#/dumps/memory/process/process';
import { userDumpTypes } from '../../../../support/content.ts';

const types = userDumpTypes('en');
const ofType = (id: string) => types.find((type) => type.id === id) ?? expect.fail(`no dump type ${id}`);

test('the groups of a process add up to its committed memory', () => {
  for (const id of processPresetIds) {
    const process = processPresets[id];
    const sum = ownerGroups(process).reduce((total, { bytes }) => total + bytes, 0);
    expect(sum, id).toBe(committedBytes(process));
  }
});

test('every group has one outcome in every kind of dump, and never keeps more than it has', () => {
  for (const type of types) {
    for (const id of processPresetIds) {
      const process = processPresets[id];
      const groups = outcomesByOwner(process, captureProcess(process, type).outcomes);
      expect(groups.map(({ owner }) => owner)).toEqual(ownerGroups(process).map(({ owner }) => owner));
      for (const group of groups) expect(group.keptBytes).toBeLessThanOrEqual(group.bytes);
    }
  }
});

test('a MiniPlus dump tells the heap of the server from its cache, though both are private read-write memory', () => {
  const { server } = processPresets;
  const groups = outcomesByOwner(server, captureProcess(server, ofType('procdump_mp')).outcomes);
  const verdicts = Object.fromEntries(groups.map(({ owner, verdict, standing }) => [owner, [verdict, standing]]));
  expect(verdicts['heap']).toEqual(['in', 'documented']);
  expect(verdicts['cache']).toEqual(['out', 'documented']);
});

test('the chunk that a stack points to is counted as kept, and its rule is named among the reasons', () => {
  const { server } = processPresets;
  const groups = outcomesByOwner(server, captureProcess(server, ofType('procdump_mp')).outcomes);
  const cache = groups.find(({ owner }) => owner === 'cache');
  expect(cache?.keptBytes).toBe(4 * 1024 * 1024);
  expect(cache?.because).toContain('rule:mini-plus-chunk');
});
