/** The process map after a prediction: rows by owner, the tray with verdicts, the size. */
import { captureProcess } from '#/dumps/capture/process/capture-process';
import { ownerGroups } from '#/dumps/capture/process/owner/by-owner';
import { processPresets } from '#/dumps/memory/process/presets/index';
import { committedBytes, type SimProcess } from '#/dumps/memory/process/process';
import type { Locale } from '#/i18n/locales';
import { sizeText } from '#/widgets/kit/size-text';
import type { Strings } from '#/widgets/kit/simulator';
import type { MapBlock, MapOutcome } from '#/widgets/locked/map-outcome';
import { ownerWeaves, type ProcessData } from './process-data.ts';
import { processMapLink } from './process-map-link.ts';
import { ownerLabel, processRows } from './process-rows.ts';

/** Committed memory by owner, with no word about any dump: what a prediction is made on. */
export function processBlocks(process: SimProcess, strings: Strings, locale: Locale): readonly MapBlock[] {
  return ownerGroups(process).map(({ owner, bytes }) => ({
    id: owner,
    bytes,
    weave: ownerWeaves[owner],
    label: ownerLabel(owner, strings),
    size: sizeText(locale, bytes),
  }));
}

/** @param initial the state of the map, as a link. */
export function processOutcome(initial: string, data: ProcessData, strings: Strings, locale: Locale): MapOutcome {
  const state = processMapLink.decode(initial);
  const process = processPresets[state.preset];
  const type = data.types.find(({ id }) => id === state.type);
  if (type === undefined) throw new Error(`No dump type ${state.type}`);
  const capture = captureProcess(process, type, { mask: state.mask });
  const blocks = processBlocks(process, strings, locale);
  const rows = processRows(process, capture, data, strings, locale);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    rows: rows.filter(({ id }) => blocks.some((block) => block.id === id)),
    blocks: blocks.map((block) => ({
      ...block,
      verdict: byId.get(block.id)?.verdict,
      standing: byId.get(block.id)?.standing,
    })),
    size: capture.size,
    totalBytes: committedBytes(process),
    remark: capture.becomesFull === 'clr' ? (strings['clrFull'] ?? '') : '',
  };
}
