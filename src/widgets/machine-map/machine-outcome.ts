/** The machine map after a prediction: rows by owner of pages, the tray with verdicts, the size. */
import { captureMachine } from '#/dumps/capture/machine/capture-machine';
import { defaultMirrorMask } from '#/dumps/capture/machine/mirror-mask';
import { runBytes, type SimMachine } from '#/dumps/memory/machine/machine';
import { machinePreset } from '#/dumps/memory/machine/presets/index';
import { GB } from '#/dumps/memory/size';
import type { Locale } from '#/i18n/locales';
import type { Strings } from '#/widgets/kit/simulator';
import { sizeText } from '#/widgets/kit/size-text';
import type { MapBlock, MapOutcome } from '#/widgets/locked/map-outcome';
import type { MachineContentWords, MachineData } from './machine-data.ts';
import { machineMapLink, ramOf } from './machine-map-link.ts';
import { machineRows } from './machine-rows.ts';

type Words = Pick<MachineContentWords, 'id' | 'name' | 'weave'>;

/** RAM by owner of its pages, in the order of the matrix: what a prediction is made on. */
export function machineBlocks(machine: SimMachine, contents: readonly Words[], locale: Locale): readonly MapBlock[] {
  return contents.flatMap(({ id, name, weave }): MapBlock[] => {
    const bytes = machine.runs.reduce((sum, run) => (run.owner === id ? sum + runBytes(run) : sum), 0);
    return bytes === 0 ? [] : [{ id, bytes, weave, label: name, size: sizeText(locale, bytes) }];
  });
}

/** @param initial the state of the map, as a link. */
export function machineOutcome(initial: string, data: MachineData, strings: Strings, locale: Locale): MapOutcome {
  const state = machineMapLink.decode(initial);
  const machine = machinePreset(state.preset, ramOf(state) * GB);
  const type = data.types.find(({ id }) => id === state.type);
  if (type === undefined) throw new Error(`No dump type ${state.type}`);
  const capture = captureMachine(machine, type);
  const { ram } = machineRows(capture, data, defaultMirrorMask, strings, locale);
  const byId = new Map(ram.map((row) => [row.id, row]));
  const blocks = machineBlocks(machine, data.contents, locale);
  const own = blocks.flatMap(({ id }) => byId.get(id) ?? []);
  return {
    rows: own,
    blocks: blocks.map((block) => ({
      ...block,
      verdict: byId.get(block.id)?.verdict,
      standing: byId.get(block.id)?.standing,
    })),
    size: capture.size.by === 'model' ? capture.size : null,
    totalBytes: machine.ramBytes,
    remark: capture.size.by === 'claims' ? (strings['smallClaims'] ?? '') : '',
  };
}
