/** Memory as a map draws it before any dump: for predictions, which must see nothing else. */
import { isMachinePreset, machinePreset } from '#/dumps/memory/machine/presets/index';
import type { DumpType } from '#/dumps/dump-type';
import { GB } from '#/dumps/memory/size';
import { isGraded, type Cell } from '#/dumps/verdict';
import { processPresetIds, processPresets } from '#/dumps/memory/process/presets/index';
import type { Locale } from '#/i18n/locales';
import type { MapBlock } from '#/widgets/locked/map-outcome';
import { machineBlocks } from '#/widgets/machine-map/machine-outcome';
import { processBlocks } from '#/widgets/process-map/process-outcome';
import { listContents } from '#/catalog/dump-types';
import { findWords } from '#/catalog/ui';

/** Throws on an unknown preset: a lesson may only name what there is. */
export async function mapBlocks(
  name: 'process' | 'machine',
  preset: string,
  ram: string,
  locale: Locale,
): Promise<readonly MapBlock[]> {
  if (name === 'machine') {
    if (!isMachinePreset(preset)) throw new Error(`No machine preset ${preset}`);
    return machineBlocks(machinePreset(preset, Number(ram) * GB), await listContents('kernel', locale), locale);
  }
  const id = processPresetIds.find((one) => one === preset);
  if (id === undefined) throw new Error(`No process preset ${preset}`);
  return processBlocks(processPresets[id], await findWords('process-map', locale), locale);
}

/** What a prediction on a machine always asks: the rows of the article's tables that surprise most. */
const ALWAYS: readonly string[] = ['user_mode', 'free_pages', 'file_cache', 'guest_vm'];

/** Of a process everything is asked; of a machine what the sources say outright about this type, and what is always asked. */
export function askedOf(type: DumpType, blocks: readonly MapBlock[]): readonly string[] {
  if (type.mode === 'user') return blocks.map(({ id }) => id);
  const cells: Readonly<Record<string, Cell>> = type.cells;
  return blocks
    .filter(({ id }) => {
      const cell = cells[id];
      return ALWAYS.includes(id) || (cell !== undefined && isGraded(cell));
    })
    .map(({ id }) => id);
}
