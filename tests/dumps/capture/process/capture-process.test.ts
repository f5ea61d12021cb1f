import { describe, expect, test } from 'vitest';
import { captureMask, captureProcess } from '#/dumps/capture/process/capture-process';
import { processContents, type ProcessContent } from '#/dumps/content';
import type { UserDumpType } from '#/dumps/dump-type';
import type { SimProcess } from '#/dumps/memory/process/process';
import { processPresetIds, processPresets } from '#/dumps/memory/process/presets/index';
import type { Verdict } from '#/dumps/verdict';
import { userDumpTypes } from '../../../support/content.ts';
import { blocks, smallProcess } from '../../../support/memory/processes.ts';

const types = userDumpTypes('en');

function typeOf(id: string): UserDumpType {
  const type = types.find((each) => each.id === id);
  if (type === undefined) throw new Error(id);
  return type;
}

/**
 * What a documented cell demands of the capture of this process; null where it leaves the answer to the process.
 * A cell that depends is settled by the process: the area rule (F17-02) drops a part or nothing, a mask decides.
 * The MiniPlus cells hold for native processes; a .NET process is written as full (F17-07), so everything is in.
 */
function demanded(process: SimProcess, type: UserDumpType, content: ProcessContent): Verdict | null {
  const cell = type.cells[content];
  if (cell.basis !== 'documented') return null;
  if (type.id === 'procdump_mp' && process.clr) return 'in';
  return cell.value === 'conditional' ? null : cell.value;
}

describe.each(processPresetIds)('of the preset %s', (presetId) => {
  const process = processPresets[presetId];

  test.each(types.map(({ id }) => id))('%s agrees with every documented cell', (id) => {
    const type = typeOf(id);
    const { byContent } = captureProcess(process, type);
    for (const content of processContents) {
      const verdict = demanded(process, type, content);
      if (verdict !== null) expect([content, byContent[content].verdict]).toEqual([content, verdict]);
    }
  });

  test.each(types.map(({ id }) => id))('%s is no surer of a content than the cell it rests on', (id) => {
    const type = typeOf(id);
    for (const summary of Object.values(captureProcess(process, type).byContent)) {
      const cell = type.cells[summary.content];
      if (cell.value === summary.verdict) expect(summary.standing).toBe(cell.basis);
    }
  });
});

test('a cell that depends on the area rule is settled by the process', () => {
  const mp = (process: SimProcess) => captureProcess(process, typeOf('procdump_mp')).byContent.private_rw.verdict;
  expect(mp(smallProcess({ spans: [blocks(8, 64)] }))).toBe('in');
  expect(mp(smallProcess({ spans: [blocks(9, 64), { ...blocks(1, 1), kind: 'heap' }] }))).toBe('partial');
});

test('the home page: 10 × 64 MB stay in a full dump and go from MiniPlus; Mini keeps a little of the heap', () => {
  const verdicts = (id: string) => {
    const { byContent } = captureProcess(processPresets.home, typeOf(id));
    return [byContent.private_rw.verdict, byContent.image_rw.verdict, byContent.thread_stacks.verdict];
  };
  expect(verdicts('procdump_ma')).toEqual(['in', 'in', 'in']);
  expect(verdicts('procdump_mp')).toEqual(['partial', 'in', 'in']);
  expect(verdicts('procdump_mm')).toEqual(['partial', 'out', 'in']);
});

test('the custom dump of ProcDump does what its mask says, and MiniDumpNormal without one', () => {
  const mc = typeOf('procdump_mc');
  const server = processPresets.server;
  expect(captureProcess(server, mc).mask).toBe(0);
  const full = captureProcess(server, mc, { mask: 0x1826 });
  expect(full.outcomes.map(({ verdict }) => verdict)).toEqual(
    captureMask(server, 0x1826).outcomes.map(({ verdict }) => verdict),
  );
});

test('a mask given to a kind that has its own recipe changes nothing', () => {
  const windbg = typeOf('windbg_m');
  expect(captureProcess(processPresets.home, windbg, { mask: 0x2 })).toEqual(
    captureProcess(processPresets.home, windbg),
  );
});

test('/ma gives up at a region that cannot be read, /mA goes on without it (F11-07)', () => {
  expect(captureProcess(processPresets.server, typeOf('windbg_ma')).stopsAt).toEqual(['mapped-file-3']);
  expect(captureMask(processPresets.server, 0x21826).stopsAt).toEqual([]);
  expect(captureProcess(processPresets.home, typeOf('windbg_ma')).stopsAt).toEqual([]);
});

test('a file with kernel stacks alone has no size that the model could weigh', () => {
  const { size, byContent } = captureProcess(processPresets.home, typeOf('procdump_mk'));
  expect(size).toBeNull();
  expect(byContent.kernel_stacks.verdict).toBe('in');
});

test('of the small program MiniPlus keeps a few hundredths, as it was measured on another (F17-06)', () => {
  const [full, plus] = ['procdump_ma', 'procdump_mp'].map(
    (id) => captureProcess(processPresets.native64, typeOf(id)).size?.mostBytes ?? 0,
  );
  expect((plus ?? 0) / (full ?? 1)).toBeLessThan(0.06);
});
