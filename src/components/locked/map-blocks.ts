/** Memory as a map draws it before any dump: for predictions, which must see nothing else. */
import { isMachinePreset, machinePreset } from '#/dumps/memory/machine/presets/index';
import { GB } from '#/dumps/memory/size';
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
