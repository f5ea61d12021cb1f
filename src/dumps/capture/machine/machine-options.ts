/**
 * What whoever takes a dump may choose, and how it settles a cell. Without a choice the cell of the facts stands as it is.
 * Sources are those of the cell: D11 for Task Manager, Y03 for LiveKd, D22 for the pages that drivers add.
 */
import type { MachineContent } from '../../content.ts';
import type { KernelDumpType } from '../../dump-type.ts';
import type { Verdict } from '../../verdict.ts';
import { maskVerdict, type MaskVerdict } from './mirror-mask.ts';

/** none, without the nonessential ones, all. LiveKd's -hvd knows none and all only. */
export const hypervisorChoices = ['none', 'essential', 'all'] as const;
export type HypervisorChoice = (typeof hypervisorChoices)[number];

export interface MachineOptions {
  /** LiveKd -m: the mask. */
  readonly mirrorMask?: number | undefined;
  /** Task Manager's "Capture user pages". */
  readonly userPages?: boolean | undefined;
  /** Task Manager's "Capture hypervisor pages"; -hvd of LiveKd. */
  readonly hypervisorPages?: HypervisorChoice | undefined;
  /** Whether a driver has registered a BugCheckAddPagesCallback. */
  readonly addPagesCallback?: boolean | undefined;
}
export type MachineOption = keyof MachineOptions;

type DumpTypeCells = Pick<KernelDumpType, 'id' | 'cells'>;

const chosenByType: Readonly<Record<string, readonly MachineOption[]>> = {
  live_full: ['userPages', 'hypervisorPages'],
  livekd_mirror: ['mirrorMask', 'hypervisorPages'],
  livekd_ml: ['userPages', 'hypervisorPages'],
};

/** The choices that mean something for a dump type. */
export function optionsOf(type: DumpTypeCells): readonly MachineOption[] {
  const chosen = chosenByType[type.id] ?? [];
  return type.cells.driver_added_pages.value === 'conditional' ? [...chosen, 'addPagesCallback'] : chosen;
}

export function hypervisorChoicesOf(type: DumpTypeCells): readonly HypervisorChoice[] {
  return type.id === 'live_full' ? hypervisorChoices : ['none', 'all'];
}

const HYPERVISOR_VERDICT: Readonly<Record<HypervisorChoice, Verdict>> = {
  none: 'out',
  essential: 'partial',
  all: 'in',
};

function settleOne(option: MachineOption, content: MachineContent, options: MachineOptions): MaskVerdict | undefined {
  const { mirrorMask, userPages, hypervisorPages, addPagesCallback } = options;
  if (option === 'mirrorMask') return mirrorMask === undefined ? undefined : maskVerdict(content, mirrorMask);
  if (option === 'userPages') {
    if (content !== 'user_mode' || userPages === undefined) return undefined;
    return { verdict: userPages ? 'in' : 'out', because: 'option:user-pages' };
  }
  if (option === 'hypervisorPages') {
    if (content !== 'hypervisor' || hypervisorPages === undefined) return undefined;
    return { verdict: HYPERVISOR_VERDICT[hypervisorPages], because: 'option:hypervisor-pages' };
  }
  if (content !== 'driver_added_pages' || addPagesCallback === undefined) return undefined;
  return { verdict: addPagesCallback ? 'in' : 'out', because: 'option:add-pages-callback' };
}

/** The verdict a choice gives, undefined where none of the choices made concerns this content. */
export function settle(type: DumpTypeCells, content: MachineContent, options: MachineOptions): MaskVerdict | undefined {
  for (const option of optionsOf(type)) {
    const settled = settleOne(option, content, options);
    if (settled !== undefined) return settled;
  }
  return undefined;
}
