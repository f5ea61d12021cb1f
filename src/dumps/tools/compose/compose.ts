/** From choices to commands, steps and traps: one composer a tool, and the checks that all of them share. */
import { pathProblem } from '../../settings/path.ts';
import { isProcessId, type Choices, type Tool } from '../choice.ts';
import type { ChoiceProblem, Composed } from '../composed.ts';
import { isAboutProcess, toolRow } from '../table.ts';
import { composeProcessExplorer, composeStorage, composeTaskManager, composeTaskManagerLive } from './clicks.ts';
import { composeKernelDump, composeLiveKd, composeWindbg } from './debugger.ts';
import { composeLocalDumps } from './local-dumps.ts';
import { composeSetting, composeStop } from './machine.ts';
import { composePostmortem, composeProcDump } from './procdump.ts';

const composers: Readonly<Record<Tool, (choices: Choices) => Composed | ChoiceProblem>> = {
  procdump: composeProcDump,
  'procdump-postmortem': composePostmortem,
  windbg: composeWindbg,
  'task-manager': composeTaskManager,
  'process-explorer': composeProcessExplorer,
  'local-dumps': composeLocalDumps,
  cim: composeSetting,
  kdbgctrl: composeSetting,
  registry: composeSetting,
  notmyfault: composeStop,
  keyboard: composeStop,
  'power-button': composeStop,
  nmi: composeStop,
  'debugger-crash': composeStop,
  'task-manager-live': composeTaskManagerLive,
  livekd: composeLiveKd,
  'kernel-debugger': composeKernelDump,
  'storage-diagnostics': composeStorage,
};

const writesFile = new Set<Tool>(['windbg', 'livekd', 'kernel-debugger']);
const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

function targetProblem({ target }: Choices): ChoiceProblem | undefined {
  if (target.trim() === '') return { code: 'target-missing' };
  const isNamed = pathProblem(target) === undefined && !/[\\/:]/.test(target) && !target.startsWith('-');
  return isProcessId(target) || isNamed ? undefined : { code: 'target-character' };
}

function problemOf(choices: Choices): ChoiceProblem | undefined {
  const row = toolRow(choices.tool);
  if (!row.aims.includes(choices.aim)) return { code: 'aim-not-served' };
  if (!row.kinds.includes(choices.kind)) return { code: 'kind-not-made' };
  const target = isAboutProcess(choices.aim) ? targetProblem(choices) : undefined;
  if (target !== undefined) return target;
  const file = writesFile.has(choices.tool) || choices.file !== '' ? pathProblem(choices.file) : undefined;
  if (file !== undefined) return { code: 'file-character' };
  const numbers = [choices.count, choices.seconds, choices.cpuPercent, choices.commitMb];
  if (!numbers.every((value) => isWhole(value, 1, 1_000_000_000))) return { code: 'number-range' };
  return isWhole(choices.mask, 0, 0x01ffffff) ? undefined : { code: 'mask-range' };
}

/** Commands, steps and traps, or what is wrong with the choices. `fitted` of the table mends aim, tool and dump first. */
export function compose(choices: Choices): Composed | ChoiceProblem {
  return problemOf(choices) ?? composers[choices.tool](choices);
}
