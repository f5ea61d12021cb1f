/** The machine map at work: a machine, a kind of dump, and what the model makes of the two. */
import { captureMachine } from '#/dumps/capture/machine/capture-machine';
import { hypervisorChoicesOf, type MachineOptions } from '#/dumps/capture/machine/machine-options';
import { zoomPages, zoomWindow } from '#/dumps/memory/machine/grid-zoom';
import { outcomesByRun, pageGrid } from '#/dumps/memory/machine/page-grid';
import { machinePreset, usualRamGb, type MachinePreset } from '#/dumps/memory/machine/presets/index';
import { isRamChoice, type RamGb } from '#/dumps/memory/machine/ram-choices';
import { GB } from '#/dumps/memory/size';
import type { MachineData } from './machine-data.ts';
import { machineMapLink, ramOf, type MachineMapState } from './machine-map-link.ts';

/** 32 by 32. */
export const GRID_COLUMNS = 32;
export const GRID_CELLS = 1024;

export class MachineMapModel {
  readonly #data: MachineData;
  #state: MachineMapState = $state.raw(machineMapLink.initial);

  constructor(data: MachineData, initial: string) {
    this.#data = data;
    const wanted = machineMapLink.decode(initial);
    const known = data.types.some(({ id }) => id === wanted.type);
    this.#state = known ? wanted : { ...wanted, type: machineMapLink.initial.type };
  }

  get state(): MachineMapState {
    return this.#state;
  }
  readonly link = $derived(machineMapLink.encode(this.#state));
  readonly ramGb = $derived(ramOf(this.#state));
  readonly machine = $derived(machinePreset(this.#state.preset, this.ramGb * GB));
  readonly type = $derived.by(() => {
    const found = this.#data.types.find(({ id }) => id === this.#state.type);
    if (found === undefined) throw new Error(`No dump type ${this.#state.type}`);
    return found;
  });
  readonly options: MachineOptions = $derived.by(() => {
    const { user, hv, mask } = this.#state;
    return {
      mirrorMask: mask,
      userPages: user === 'any' ? undefined : user === 'yes',
      hypervisorPages: hypervisorChoicesOf(this.type).find((choice) => choice === hv),
    };
  });
  readonly capture = $derived(captureMachine(this.machine, this.type, this.options));

  /** The page grid: its deepest zoom, its window, its cells. */
  readonly deepest = $derived(zoomPages(this.machine.ramBytes, GRID_CELLS).length - 1);
  readonly zoom = $derived(Math.min(this.#state.zoom, this.deepest));
  readonly window = $derived(zoomWindow(this.machine.ramBytes, GRID_CELLS, this.zoom, this.#state.page));
  readonly cells = $derived(pageGrid(this.machine, outcomesByRun(this.capture.outcomes), this.window));

  /** Another machine comes with the memory it usually has. */
  choosePreset(preset: MachinePreset): void {
    this.#set({ preset, ram: 0, zoom: 0, page: 0 });
  }
  chooseRam(gb: number): void {
    if (isRamChoice(gb)) this.#set({ ram: this.#written(gb), zoom: 0, page: 0 });
  }
  chooseType(type: string): void {
    this.#set({ type });
  }
  chooseView(view: MachineMapState['view']): void {
    this.#set({ view });
  }
  chooseUserPages(user: MachineMapState['user']): void {
    this.#set({ user });
  }
  chooseHypervisorPages(hv: MachineMapState['hv']): void {
    this.#set({ hv });
  }
  chooseMask(mask: number): void {
    this.#set({ mask });
  }
  /** The window of that zoom which holds the page. */
  show(level: number, page: number): void {
    const zoom = Math.max(0, Math.min(level, this.deepest));
    this.#set({ zoom, page: zoomWindow(this.machine.ramBytes, GRID_CELLS, zoom, page).firstPage });
  }
  /** The neighbouring window of the same zoom: -1 or 1. */
  turn(by: -1 | 1): void {
    const { firstPage, pages } = this.window;
    this.show(this.zoom, by < 0 ? firstPage - 1 : firstPage + pages);
  }

  #set(change: Partial<MachineMapState>): void {
    this.#state = { ...this.#state, ...change };
  }
  #written(gb: RamGb): RamGb | 0 {
    return gb === usualRamGb(this.#state.preset) ? 0 : gb;
  }
}
