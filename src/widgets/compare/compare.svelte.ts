/** The comparison at work: one memory, two kinds of dump, and what tells them apart. */
import { isMachinePreset, machinePreset, machinePresets, usualRamGb } from '#/dumps/memory/machine/presets/index';
import { isRamChoice } from '#/dumps/memory/machine/ram-choices';
import { processPresetIds, processPresets } from '#/dumps/memory/process/presets/index';
import { GB } from '#/dumps/memory/size';
import type { Locale } from '#/i18n/locales';
import type { Strings } from '#/widgets/kit/simulator';
import type { CompareData } from './compare-data.ts';
import { compareLink, type CompareMode, type CompareState } from './compare-link.ts';
import type { Comparison } from './comparison.ts';
import { machineComparison } from './machine-comparison.ts';
import { processComparison } from './process-comparison.ts';

const usual = {
  machine: { preset: 'hyper-v', a: 'active', b: 'complete' },
  process: { preset: 'server', a: 'procdump_mp', b: 'procdump_ma' },
} as const;

export class CompareModel {
  readonly #data: CompareData;
  readonly #strings: Strings;
  readonly #locale: Locale;
  #state: CompareState = $state.raw(compareLink.initial);

  constructor(data: CompareData, strings: Strings, locale: Locale, initial: string) {
    this.#data = data;
    this.#strings = strings;
    this.#locale = locale;
    this.#state = compareLink.decode(initial);
  }

  readonly link = $derived(compareLink.encode(this.#state));
  readonly mode = $derived(this.#state.mode);
  readonly types = $derived.by(() => this.#data[this.#state.mode].types);
  readonly machinePreset = $derived(isMachinePreset(this.#state.preset) ? this.#state.preset : usual.machine.preset);
  readonly processPreset = $derived(processPresetIds.find((id) => id === this.#state.preset) ?? usual.process.preset);
  readonly preset = $derived(this.mode === 'machine' ? this.machinePreset : this.processPreset);
  readonly presets: readonly string[] = $derived(
    this.mode === 'machine' ? machinePresets : processPresetIds.filter((id) => id !== 'home'),
  );
  readonly ramGb = $derived(this.#state.ram === 0 ? usualRamGb(this.machinePreset) : this.#state.ram);
  readonly a = $derived(this.#kind('a'));
  readonly b = $derived(this.#kind('b'));

  readonly comparison: Comparison = $derived.by(() => {
    const { machine, process } = this.#data;
    if (this.mode === 'machine') {
      const of = (id: string) => found(machine.types, id);
      const memory = machinePreset(this.machinePreset, this.ramGb * GB);
      return machineComparison({ machine: memory, a: of(this.a), b: of(this.b) }, machine, this.#strings, this.#locale);
    }
    const of = (id: string) => found(process.types, id);
    const memory = processPresets[this.processPreset];
    return processComparison({ process: memory, a: of(this.a), b: of(this.b) }, process, this.#strings, this.#locale);
  });

  /** Another mode has other memory and other kinds. */
  chooseMode(mode: CompareMode): void {
    if (mode !== this.mode) this.#state = { ...compareLink.initial, mode };
  }
  choosePreset(preset: string): void {
    this.#state = { ...this.#state, preset, ram: 0 };
  }
  chooseRam(gb: number): void {
    if (isRamChoice(gb)) this.#state = { ...this.#state, ram: gb };
  }
  choose(side: 'a' | 'b', type: string): void {
    this.#state = { ...this.#state, [side]: type };
  }
  swap(): void {
    this.#state = { ...this.#state, a: this.b, b: this.a };
  }

  #kind(side: 'a' | 'b'): string {
    const wanted = this.#state[side];
    return this.types.some(({ id }) => id === wanted) ? wanted : usual[this.#state.mode][side];
  }
}

function found<T extends { readonly id: string }>(types: readonly T[], id: string): T {
  const type = types.find((one) => one.id === id);
  if (type === undefined) throw new Error(`No dump type ${id}`);
  return type;
}
