/** Settings for the next stop error, and the ways to cause one: sections 4 and 6. */
import {
  crashControlChanges,
  crashDumpSettings,
  defaultCrashControl,
  type CrashDumpSetting,
} from '../../settings/crash-control.ts';
import type { RegistryChange } from '../../settings/registry.ts';
import { cimQuery, writeKdbgctrl } from '../../settings/text/powershell.ts';
import { writeRegCommands } from '../../settings/text/reg-add.ts';
import type { Choices, Keyboard, Tool } from '../choice.ts';
import type { ChoiceProblem, Composed } from '../composed.ts';
import type { StepCode } from '../step.ts';
import type { TrapCode } from '../trap.ts';
import { toolRow } from '../table.ts';
import { debugInfoType } from '../../settings/interpret.ts';

function settingOf(kind: string): CrashDumpSetting | undefined {
  return crashDumpSettings.find((setting) => setting === kind && setting !== 'none');
}

/** Only what chooses the dump: the other settings are left as they are. */
function typeChanges(dumpType: CrashDumpSetting): readonly RegistryChange[] {
  return crashControlChanges({ ...defaultCrashControl, dumpType }).slice(0, 2);
}

const services: Readonly<Record<Keyboard, string>> = { ps2: 'i8042prt', usb: 'kbdhid', 'hyper-v': 'hyperkbd' };

function switchOn(path: string, name: string): readonly RegistryChange[] {
  const key = `HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\${path}`;
  return [{ action: 'set', key, name, data: { type: 'REG_DWORD', value: 1 } }];
}

/** Ways to choose the dump of the next stop error. CIM has no form for the active dump (A29). */
export function composeSetting(choices: Choices): Composed | ChoiceProblem {
  const setting = settingOf(choices.kind);
  const sources = toolRow(choices.tool).sources;
  if (setting === undefined) return { code: 'kind-not-made' };
  const common = { steps: [] as readonly StepCode[], makes: setting, sources };
  if (choices.tool === 'kdbgctrl') {
    const command = writeKdbgctrl(setting);
    if (command === undefined) return { code: 'kind-not-made' };
    return {
      ...common,
      commands: [command],
      shell: 'prompt',
      traps: ['no-restart', 'kdbgctrl-no-none', 'one-dump-a-crash'],
    };
  }
  if (choices.tool === 'cim') {
    const number = debugInfoType(setting);
    if (number === null) return { code: 'kind-not-made' };
    const traps: readonly TrapCode[] = ['restart-first', ...(number === 7 ? (['type-7-in-class'] as const) : [])];
    const command = `${cimQuery} | Set-CimInstance -Property @{DebugInfoType=${number}}`;
    return { ...common, commands: [command, cimQuery], shell: 'powershell', steps: [], traps };
  }
  const commands = writeRegCommands(typeChanges(setting), 'prompt');
  return { ...common, commands, shell: 'prompt', traps: ['restart-first', 'one-dump-a-crash'] };
}

interface Way {
  readonly steps: readonly StepCode[];
  readonly traps: readonly TrapCode[];
}
const ways: Partial<Readonly<Record<Tool, Way>>> = {
  notmyfault: { steps: ['set-dump-type', 'run-notmyfault'], traps: ['notmyfault-syntax'] },
  keyboard: {
    steps: ['set-dump-type', 'restart', 'hold-ctrl-scroll'],
    traps: ['keyboard-key-differs', 'restart-first'],
  },
  'power-button': { steps: ['set-dump-type', 'hold-power-button'], traps: ['power-button-since'] },
  nmi: { steps: ['set-dump-type', 'send-nmi'], traps: ['nmi-no-value'] },
  'debugger-crash': { steps: ['set-dump-type', 'attach-kernel-debugger'], traps: [] },
};

function stopCommands(choices: Choices): Pick<Composed, 'commands' | 'shell'> {
  if (choices.tool === 'debugger-crash') return { commands: ['.crash'], shell: 'debugger' };
  if (choices.tool === 'keyboard') {
    const changes = switchOn(`Services\\${services[choices.keyboard]}\\Parameters`, 'CrashOnCtrlScroll');
    return { commands: writeRegCommands(changes, 'prompt'), shell: 'prompt' };
  }
  if (choices.tool === 'power-button') {
    return { commands: writeRegCommands(switchOn('Control\\Power', 'PowerButtonBugcheck'), 'prompt'), shell: 'prompt' };
  }
  return { commands: [], shell: 'none' };
}

/** Ways to stop the machine on purpose. What is written is always what CrashControl says (F31-02). */
export function composeStop(choices: Choices): Composed | ChoiceProblem {
  const way = ways[choices.tool];
  if (way === undefined || settingOf(choices.kind) === undefined) return { code: 'kind-not-made' };
  const usb: readonly TrapCode[] =
    choices.tool === 'keyboard' && choices.keyboard === 'usb' ? ['keyboard-usb-pages'] : [];
  return {
    ...stopCommands(choices),
    steps: way.steps,
    makes: choices.kind,
    traps: ['machine-stops', 'by-crash-control', ...way.traps, ...usb],
    sources: toolRow(choices.tool).sources,
  };
}
