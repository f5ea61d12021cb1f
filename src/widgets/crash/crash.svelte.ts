/** The crash rehearsal at work: a machine, the way of its crash, how much of it is on screen, and the crashes before. */
import { checkSettings } from '#/dumps/crash/crash-settings';
import type { GrowthRule } from '#/dumps/crash/growth-rule';
import { nextMachine, type Growth } from '#/dumps/crash/next-machine';
import type { CrashEnding } from '#/dumps/crash/names';
import { rehearse } from '#/dumps/crash/timeline';
import type { CrashData } from './crash-data.ts';
import { afterCrash, crashLink, settingsOf, type CrashState, type Extra } from './crash-link.ts';
import { scenarioOf, scenarioState, type ScenarioId } from './scenarios.ts';

/** A crash that was rehearsed before the one on screen. */
export interface PastCrash {
  readonly ending: CrashEnding;
  readonly growth: Growth;
}

export class CrashModel {
  readonly #data: CrashData;
  #state: CrashState = $state.raw(crashLink.initial);
  #past: readonly PastCrash[] = $state.raw([]);
  /** How many steps are shown; undefined: all. */
  #shown: number | undefined = $state();

  constructor(data: CrashData, initial: string) {
    this.#data = data;
    this.#state = crashLink.decode(initial);
  }

  get state(): CrashState {
    return this.#state;
  }
  get past(): readonly PastCrash[] {
    return this.#past;
  }
  readonly link = $derived(crashLink.encode(this.#state));
  readonly scenario = $derived(scenarioOf(this.#state));
  readonly settings = $derived(settingsOf(this.#state));
  readonly problem = $derived(checkSettings(this.settings));
  /** undefined while a field makes no sense. */
  readonly timeline = $derived.by(() =>
    this.problem === undefined ? rehearse(this.#data.rules, this.settings) : undefined,
  );
  readonly next = $derived.by(() => {
    const { timeline } = this;
    return timeline && nextMachine(this.#data.rules, this.settings, timeline, this.#state.rule);
  });
  readonly count = $derived(this.timeline?.steps.length ?? 0);
  readonly shown = $derived(Math.min(this.#shown ?? this.count, this.count));
  readonly isOver = $derived(this.shown === this.count);

  change(part: Partial<CrashState>): void {
    const next = { ...this.#state, ...part };
    /** Kernel and active memory are part of RAM: less RAM takes them along. */
    const isLess = part.ram !== undefined && part.ram >= 1024;
    this.#state = isLess
      ? { ...next, kernel: Math.min(next.kernel, next.ram), active: Math.min(next.active, next.ram) }
      : next;
    this.#past = [];
    this.#shown = undefined;
  }
  turn(extra: Extra, isOn: boolean): void {
    const others = this.#state.with.filter((one) => one !== extra);
    this.change({ with: isOn ? [...others, extra] : others });
  }
  chooseScenario(id: ScenarioId): void {
    this.change(scenarioState(id, this.#state.rule));
  }
  /** Whose account of growth holds changes nothing about the crash on screen. */
  chooseRule(rule: GrowthRule): void {
    this.#state = { ...this.#state, rule };
  }

  start(): void {
    this.#shown = 1;
  }
  forward(): void {
    this.#shown = Math.min(this.shown + 1, this.count);
  }
  back(): void {
    this.#shown = Math.max(this.shown - 1, 1);
  }
  all(): void {
    this.#shown = undefined;
  }

  /** The same machine once more, with what the crash left behind. */
  again(): void {
    const { timeline, next } = this;
    if (timeline === undefined || next === undefined) return;
    this.#past = [...this.#past, { ending: timeline.ending, growth: next.growth }];
    this.#state = afterCrash(this.#state, next.settings);
    this.#shown = undefined;
  }
}
