import { expect, test } from 'vitest';
import { cellsDecider } from '#/dumps/capture/process/by-cells';
import { processContents } from '#/dumps/content';
import { processContentRoles } from '#/dumps/memory/process/content-of';
import { processPresets } from '#/dumps/memory/process/presets/index';
import { referencedBytes, stackReferenced } from '#/dumps/memory/process/stack-referenced';
import { userDumpTypes } from '../../../support/content.ts';

const process = processPresets.home;
const referenced = stackReferenced(process);
const types = userDumpTypes('en');

function decide(typeId: string, regionId: string) {
  const type = types.find(({ id }) => id === typeId);
  const region = process.regions.find(({ id }) => id === regionId);
  if (type === undefined || region === undefined) throw new Error(`${typeId} ${regionId}`);
  return cellsDecider(type.cells, referenced).region(region);
}

test('a cell that keeps a part keeps what stacks point to, and drops regions they do not point into', () => {
  expect(decide('procdump_mm', 'heap-1')).toMatchObject({
    verdict: 'partial',
    keptBytes: referencedBytes(referenced, 'heap-1'),
    because: 'rule:stack-referenced',
  });
  expect(decide('procdump_mm', 'cache-1').verdict).toBe('out');
});

test('every other cell speaks for the region as it stands', () => {
  expect(decide('taskmgr_process', 'heap-1')).toMatchObject({ verdict: 'in', standing: 'community', because: 'cell' });
  expect(decide('procdump_mt', 'heap-1').verdict).toBe('out');
});

test('pages kept in part are always those that stacks point to: only the Mini of ProcDump has such cells', () => {
  const found = types.filter(({ cells }) =>
    processContents.some((each) => processContentRoles[each] === 'pages' && cells[each].value === 'partial'),
  );
  expect(found.map(({ id }) => id)).toEqual(['procdump_mm']);
});
