/** The settings editor at work: a form, the text it makes, and a pasted text with what it means. */
import type { CrashControl } from '#/dumps/settings/crash-control';
import { interpret } from '#/dumps/settings/interpret';
import type { LocalDumps } from '#/dumps/settings/local-dumps';
import { readSettings } from '#/dumps/settings/text/read-settings';
import type { PathField } from './form/crash-groups.ts';
import { examplePaste } from './text/examples.ts';
import { crashProblems, localProblems } from './setting-problems.ts';
import {
  crashControlOf,
  linkStateOf,
  localDumpsOf,
  settingsLink,
  type SettingsTab,
  type TextForm,
} from './settings-link.ts';
import { changesOf, formsOf, settingsText } from './text/settings-text.ts';

export class SettingsModel {
  #tab: SettingsTab = $state('crash-control');
  #form: TextForm = $state('reg');
  #crash: CrashControl = $state.raw(crashControlOf(settingsLink.initial));
  #local: LocalDumps = $state.raw(localDumpsOf(settingsLink.initial));
  /** Whether values that are left empty are taken out of the registry too. */
  removesAbsent = $state(false);
  pasted = $state(examplePaste.query);

  constructor(initial: string) {
    const state = settingsLink.decode(initial);
    this.#tab = state.tab;
    this.#form = state.as;
    this.#crash = crashControlOf(state);
    this.#local = localDumpsOf(state);
  }

  get tab(): SettingsTab {
    return this.#tab;
  }
  get crash(): CrashControl {
    return this.#crash;
  }
  get local(): LocalDumps {
    return this.#local;
  }
  readonly link = $derived(settingsLink.encode(linkStateOf(this.#tab, this.#form, this.#crash, this.#local)));
  /** The form on screen: LocalDumps has fewer than CrashControl. */
  readonly form = $derived(formsOf(this.#tab).includes(this.#form) ? this.#form : 'reg');
  readonly crashProblems = $derived(crashProblems(this.#crash));
  readonly localProblems = $derived(localProblems(this.#local));
  readonly isFilled = $derived(
    Object.keys(this.#tab === 'crash-control' ? this.crashProblems : this.localProblems).length === 0,
  );
  readonly changes = $derived(changesOf(this.#tab, this.#crash, this.#local, this.removesAbsent));
  readonly text = $derived(settingsText(this.form, this.changes, this.#crash));
  readonly interpretation = $derived(interpret(this.changes));

  readonly reading = $derived(readSettings(this.pasted));
  readonly decoded = $derived(interpret(this.reading.changes));
  readonly #taken = $derived(this.decoded.localDumps.find(({ isRead }) => isRead)?.settings);
  readonly canTake = $derived(this.decoded.crash !== null || this.#taken !== undefined);

  chooseTab(tab: SettingsTab): void {
    this.#tab = tab;
  }
  chooseForm(form: TextForm): void {
    this.#form = form;
  }
  set<K extends keyof CrashControl>(field: K, value: CrashControl[K]): void {
    this.#crash = { ...this.#crash, [field]: value };
  }
  /** A dedicated dump file that is left empty is none. */
  setPath(field: PathField, text: string): void {
    const value = text === '' && field === 'dedicatedDumpFile' ? null : text;
    this.#crash = { ...this.#crash, [field]: value };
  }
  changeLocal(part: Partial<LocalDumps>): void {
    this.#local = { ...this.#local, ...part };
  }
  /** What was pasted becomes the form; what has no meaning comes in as its default. */
  take(): void {
    const { crash } = this.decoded;
    if (crash !== null) this.#crash = crash.settings;
    if (this.#taken !== undefined) this.#local = this.#taken;
    if (this.canTake) this.#tab = crash === null ? 'local-dumps' : 'crash-control';
  }
}
