import { expect, test } from 'vitest';
import { captureProcess } from '#/dumps/capture/process/capture-process';
import { processContentRoles } from '#/dumps/memory/process/content-of';
import { processPresets } from '#/dumps/memory/process/presets/index';
import { localize } from '#/i18n/localize';
import type { ProcessData } from '#/widgets/process-map/process-data';
import { processRows } from '#/widgets/process-map/process-rows';
import { flags, memory, readContent, userDumpTypes } from '../../support/content.ts';
import { z } from 'zod';
import { factSchema } from '#/course/claims/fact.schema';

const facts = localize(readContent('facts/17-miniplus.yaml', z.array(factSchema)), 'en');
const data: ProcessData = {
  types: userDumpTypes('en'),
  contents: memory('user', 'en'),
  flags: flags('en').map((flag) => ({ ...flag, letter: flag.letter, isDescribed: flag.confirmed === 'documented' })),
  facts: Object.fromEntries(facts.map(({ id, text }) => [id, text])),
};
const strings = { 'owner-heap': 'Heap', atLeast: '{size} kept', decidedByCell: 'By the sheet' };

function rowsOf(preset: keyof typeof processPresets, type: string) {
  const dumpType = data.types.find(({ id }) => id === type) ?? expect.fail(`no dump type ${type}`);
  const process = processPresets[preset];
  return processRows(process, captureProcess(process, dumpType), data, strings, 'en');
}

test('memory comes first, then every list and every content outside user memory', () => {
  const ids = rowsOf('server', 'procdump_ma').map(({ id }) => id);
  const records = Object.entries(processContentRoles)
    .filter(([, role]) => role !== 'pages')
    .map(([id]) => id);
  expect(ids.slice(-records.length).toSorted()).toEqual(records.toSorted());
});

test('every row of every kind of dump gives a reason', () => {
  for (const { id } of data.types) {
    for (const row of rowsOf('native64', id)) expect(row.reasons.length, `${id} ${row.id}`).toBeGreaterThan(0);
  }
});

test('the cache that the 512 MB rule drops names the rule and its fact', () => {
  const cache = rowsOf('server', 'procdump_mp').find(({ id }) => id === 'cache');
  expect(cache?.verdict).toBe('out');
  expect(cache?.reasons.flatMap(({ ids }) => ids)).toContain('F17-02');
});

test('a flag is a reason by what it adds', () => {
  const globals = rowsOf('native64', 'wer_heap').find(({ id }) => id === 'image-data');
  expect(globals?.reasons.some(({ text }) => text.startsWith('DataSegs:'))).toBe(true);
});
