/** The state of the machine map as a link. Fields may be added; none changes its meaning. */
import { defaultMirrorMask } from '#/dumps/capture/machine/mirror-mask';
import { hypervisorChoices, type HypervisorChoice } from '#/dumps/capture/machine/machine-options';
import { machinePresets, usualRamGb, type MachinePreset } from '#/dumps/memory/machine/presets/index';
import { isRamChoice, type RamGb } from '#/dumps/memory/machine/ram-choices';
import { hex, integer, linkCodec, oneOf, slug, type Field } from '#/widgets/kit/link';

export const machineViews = ['map', 'pages', 'table'] as const;
export type MachineView = (typeof machineViews)[number];

export interface MachineMapState {
  readonly preset: MachinePreset;
  /** 0: as much as this machine usually has. */
  readonly ram: RamGb | 0;
  readonly type: string;
  readonly view: MachineView;
  /** How far the page grid is zoomed in, and the first page of its window. */
  readonly zoom: number;
  readonly page: number;
  /** Choices of whoever takes a live dump; `any` leaves the matter open. */
  readonly user: 'any' | 'yes' | 'no';
  readonly hv: 'any' | HypervisorChoice;
  readonly mask: number;
}

/** Gigabytes: what was chosen, or what this machine usually has. */
export function ramOf({ preset, ram }: Pick<MachineMapState, 'preset' | 'ram'>): number {
  return ram === 0 ? usualRamGb(preset) : ram;
}

const MOST_PAGES = 2 ** 30;

/** Gigabytes that a simulated machine may have. */
export const ramField: Field<RamGb | 0> = {
  write: (gb) => String(gb),
  read: (text) => {
    const gb = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    return isRamChoice(gb) ? gb : undefined;
  },
  fallback: 0,
};

export const machineMapLink = linkCodec<MachineMapState>(1, {
  preset: oneOf(machinePresets, 'hyper-v'),
  ram: ramField,
  type: slug('active'),
  view: oneOf(machineViews, 'map'),
  zoom: integer(0, 9, 0),
  page: integer(0, MOST_PAGES - 1, 0),
  user: oneOf(['any', 'yes', 'no'], 'any'),
  hv: oneOf(['any', ...hypervisorChoices], 'any'),
  mask: hex(0x1fff, defaultMirrorMask),
});
