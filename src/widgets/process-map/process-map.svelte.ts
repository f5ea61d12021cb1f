/** The process map at work: a process, a kind of dump, and what the model makes of the two. */
import { captureProcess } from '#/dumps/capture/process/capture-process';
import { processPresets, type ProcessPresetId } from '#/dumps/memory/process/presets/index';
import { committedBytes } from '#/dumps/memory/process/process';
import type { FlagName } from '#/dumps/minidump/flag';
import { toggled } from '#/dumps/minidump/mask';
import type { ProcessData } from './process-data.ts';
import { processMapLink, type ProcessMapState } from './process-map-link.ts';

/** The kind whose content is whatever mask it is given (Y01). */
export const CUSTOM_MASK = 'procdump_mc';

export class ProcessMapModel {
  readonly #data: ProcessData;
  #state: ProcessMapState = $state.raw(processMapLink.initial);

  constructor(data: ProcessData, initial: string) {
    this.#data = data;
    const wanted = processMapLink.decode(initial);
    const known = data.types.some(({ id }) => id === wanted.type);
    this.#state = known ? wanted : { ...wanted, type: processMapLink.initial.type };
  }

  get state(): ProcessMapState {
    return this.#state;
  }
  readonly link = $derived(processMapLink.encode(this.#state));
  readonly process = $derived(processPresets[this.#state.preset]);
  readonly committed = $derived(committedBytes(this.process));
  readonly type = $derived.by(() => {
    const found = this.#data.types.find(({ id }) => id === this.#state.type);
    if (found === undefined) throw new Error(`No dump type ${this.#state.type}`);
    return found;
  });
  readonly capture = $derived(captureProcess(this.process, this.type, { mask: this.#state.mask }));

  choosePreset(preset: ProcessPresetId): void {
    this.#state = { ...this.#state, preset };
  }
  chooseType(type: string): void {
    this.#state = { ...this.#state, type };
  }
  chooseView(view: ProcessMapState['view']): void {
    this.#state = { ...this.#state, view };
  }
  chooseMask(mask: number): void {
    this.#state = { ...this.#state, type: CUSTOM_MASK, mask };
  }
  /** A flag turned over in the mask on screen; from then on the kind is that of a custom mask. */
  toggle(flag: FlagName): void {
    this.chooseMask(toggled(this.capture.mask ?? 0, flag));
  }
}
