/**
 * What one dump keeps, in one line: a small tray beside a lesson, computed from the process of the home page or a laptop.
 * What would not fill half a column is left out: it cannot be seen at that size.
 */
import { captureMachine } from '#/dumps/capture/machine/capture-machine';
import { outcomesByOwner } from '#/dumps/capture/process/owner/by-owner';
import { captureProcess } from '#/dumps/capture/process/capture-process';
import type { KernelDumpType, UserDumpType } from '#/dumps/dump-type';
import { machinePreset, usualRamGb } from '#/dumps/memory/machine/presets/index';
import { processPresets } from '#/dumps/memory/process/presets/index';
import { GB } from '#/dumps/memory/size';
import type { Verdict } from '#/dumps/verdict';
import { layOut, TRAY_COLUMNS } from '#/widgets/kit/tray/tray';
import { ownerWeaves } from '#/widgets/process-map/process-data';

interface Part {
  readonly id: string;
  readonly bytes: number;
  readonly weave: string;
  readonly verdict: Verdict;
}

export interface MiniPiece {
  readonly key: string;
  readonly width: number;
  readonly weave: string;
  readonly verdict: Verdict;
}

function processParts(type: UserDumpType): readonly Part[] {
  const process = processPresets.home;
  return outcomesByOwner(process, captureProcess(process, type).outcomes).map(({ owner, bytes, verdict }) => {
    return { id: owner, bytes, weave: ownerWeaves[owner], verdict };
  });
}

/** @param weaves by content id. */
function machineParts(type: KernelDumpType, weaves: ReadonlyMap<string, string>): readonly Part[] {
  const machine = machinePreset('laptop', usualRamGb('laptop') * GB);
  const owners = new Set<string>(machine.runs.map(({ owner }) => owner));
  return Object.values(captureMachine(machine, type).byContent)
    .filter(({ content }) => owners.has(content))
    .map(({ content, bytes, verdict }) => ({ id: content, bytes, weave: weaves.get(content) ?? 'free', verdict }));
}

export function miniCore(
  type: UserDumpType | KernelDumpType,
  weaves: ReadonlyMap<string, string>,
): readonly MiniPiece[] {
  const parts = type.mode === 'user' ? processParts(type) : machineParts(type, weaves);
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const seen = parts.filter(({ bytes }) => bytes >= total / (2 * TRAY_COLUMNS));
  const row = seen.reduce((sum, { bytes }) => sum + bytes, 0);
  const byId = new Map(seen.map((part) => [part.id, part]));
  return layOut(seen, row).segments.flatMap(({ key, id, width }) => {
    const part = byId.get(id);
    return part === undefined ? [] : [{ key, width, weave: part.weave, verdict: part.verdict }];
  });
}
