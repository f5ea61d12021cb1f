/** `.dump` in WinDbg, CDB and KD, and LiveKd: D10, D08, D13, D16, Y03. */
import type { Choices } from '../choice.ts';
import type { ChoiceProblem, Composed } from '../composed.ts';
import { commandArgument } from '../../settings/text/reg-add.ts';

/** A debugger takes a path with blanks between quotes; backslashes stay as they are. */
function debuggerPath(path: string): string {
  return /\s|;/.test(path) ? `"${path}"` : path;
}

function dumpCommand(option: string, choices: Choices): string {
  return ['.dump', ...(choices.overwrites ? ['/o'] : []), option, debuggerPath(choices.file)].join(' ');
}

/** /m without letters, or /ma: of one process, while a debugger is attached. */
export function composeWindbg(choices: Choices): Composed | ChoiceProblem {
  const isFull = choices.kind === 'windbg_ma';
  if (!isFull && choices.kind !== 'windbg_m') return { code: 'kind-not-made' };
  return {
    commands: [dumpCommand(isFull ? '/ma' : '/m', choices)],
    shell: 'debugger',
    steps: ['attach-debugger'],
    makes: choices.kind,
    traps: [
      ...(isFull ? (['ma-stops-unreadable', 'letters-have-case'] as const) : (['mini-loses-heap'] as const)),
      'dump-overwrite',
      'target-goes-on',
      ...(choices.bits === 32 ? (['debugger-bits'] as const) : []),
    ],
    sources: ['D10', 'D01'],
  };
}

const kernelOptions: Readonly<Record<string, string>> = { complete: '/f', active: '/ka', kernel: '/k', small: '/m' };

/** The machine stands still in the kernel debugger, and goes on afterwards. */
export function composeKernelDump(choices: Choices): Composed | ChoiceProblem {
  const option = kernelOptions[choices.kind];
  if (option === undefined) return { code: 'kind-not-made' };
  return {
    commands: [dumpCommand(option, choices)],
    shell: 'debugger',
    steps: ['attach-kernel-debugger'],
    makes: choices.kind,
    traps: [
      'dump-ignores-setting',
      'link-is-slow',
      'dump-overwrite',
      ...(option.startsWith('/k') ? (['kernel-remark'] as const) : []),
    ],
    sources: ['D10', 'D08', 'D13'],
  };
}

/** -m mirror dump, -ml the system's own live dump; only -o writes a file. */
export function composeLiveKd(choices: Choices): Composed | ChoiceProblem {
  const option = { livekd_ml: '-ml', livekd_mirror: '-m' }[choices.kind];
  if (option === undefined) return { code: 'kind-not-made' };
  return {
    commands: [`livekd ${option} -o ${commandArgument(choices.file, 'prompt')}`],
    shell: 'prompt',
    steps: [],
    makes: choices.kind,
    traps: ['livekd-opens-debugger', 'livekd-m-or-ml', ...(option === '-ml' ? (['live-needs-ram'] as const) : [])],
    sources: ['Y03'],
  };
}
