/** ProcDump command lines, from the switches of section 1.6 alone (Y01). */
import { commandArgument } from '../../settings/text/reg-add.ts';
import type { Aim, Choices } from '../choice.ts';
import type { ChoiceProblem, Composed } from '../composed.ts';
import type { TrapCode } from '../trap.ts';

export const procDumpSizes = {
  procdump_ma: '-ma',
  procdump_mp: '-mp',
  procdump_mm: '-mm',
  procdump_mt: '-mt',
  procdump_mc: '-mc',
} as const;
export type ProcDumpSize = keyof typeof procDumpSizes;

export function isProcDumpSize(kind: string): kind is ProcDumpSize {
  return Object.hasOwn(procDumpSizes, kind);
}

function triggers(choices: Choices): readonly string[] {
  switch (choices.aim) {
    case 'crash':
      return ['-e'];
    case 'startup-crash':
      return ['-e', '-w'];
    case 'first-chance':
      return ['-e', '1'];
    case 'hang':
      return ['-h'];
    case 'cpu':
      return ['-c', String(choices.cpuPercent), '-s', String(choices.seconds)];
    case 'memory-growth':
      return ['-m', String(choices.commitMb), '-s', String(choices.seconds)];
    case 'exit':
      return ['-t'];
    default:
      return choices.count > 1 ? ['-s', String(choices.seconds)] : [];
  }
}

function size(kind: ProcDumpSize, mask: number): readonly string[] {
  return kind === 'procdump_mc' ? ['-mc', mask.toString(16)] : [procDumpSizes[kind]];
}

const sizeTraps: Readonly<Record<ProcDumpSize, readonly TrapCode[]>> = {
  procdump_ma: [],
  procdump_mp: ['clr-becomes-full', 'large-area-dropped'],
  procdump_mm: ['default-is-mini', 'mini-loses-heap'],
  procdump_mt: ['triage-no-promise'],
  procdump_mc: ['mask-not-callback'],
};
const aimTraps: Partial<Readonly<Record<Aim, readonly TrapCode[]>>> = {
  crash: ['exception-is-second-chance'],
  'startup-crash': ['exception-is-second-chance'],
  hang: ['hang-is-a-window'],
};

function trapsOf(choices: Choices, kind: ProcDumpSize): readonly TrapCode[] {
  const found: TrapCode[] = [...sizeTraps[kind], ...(aimTraps[choices.aim] ?? [])];
  if (choices.aim === 'hang' && choices.runs === 'service') found.push('service-has-no-window');
  if (choices.bits === 32) found.push(choices.forces64 ? 'forces-wow64' : 'bits-by-itself');
  if (choices.clones) found.push('clone-limits');
  if (choices.kernelStacks) found.push('kernel-stacks-extra');
  if (choices.overwrites) found.push('procdump-overwrite');
  return [...found, 'licence'];
}

/**
 * The command that watches or dumps a process. Problems: -mk together with -r; -64 for a process that is 64-bit
 * already; a dump that ProcDump has no switch for.
 */
export function composeProcDump(choices: Choices): Composed | ChoiceProblem {
  const { kind } = choices;
  if (!isProcDumpSize(kind)) return { code: 'kind-not-made' };
  if (choices.clones && choices.kernelStacks) return { code: 'kernel-stacks-not-cloned' };
  if (choices.forces64 && choices.bits === 64) return { code: 'sixty-four-needs-thirty-two' };
  // Triggers and -r come first: `-e 1` and `-r 4` would take a process id that follows them.
  const words = [
    'procdump',
    '-accepteula',
    ...triggers(choices),
    ...(choices.clones ? ['-r'] : []),
    ...size(kind, choices.mask),
    ...(choices.kernelStacks ? ['-mk'] : []),
    ...(choices.forces64 ? ['-64'] : []),
    ...(choices.overwrites ? ['-o'] : []),
    ...(choices.count > 1 ? ['-n', String(choices.count)] : []),
    commandArgument(choices.target, 'prompt'),
  ];
  return {
    commands: [words.join(' ')],
    shell: 'prompt',
    steps: [],
    makes: kind,
    traps: trapsOf(choices, kind),
    sources: ['Y01'],
  };
}

/** Installs ProcDump as the postmortem debugger of every program, for both bitnesses (F2-11). */
export function composePostmortem(choices: Choices): Composed | ChoiceProblem {
  const { kind } = choices;
  if (!isProcDumpSize(kind) || kind === 'procdump_mc' || kind === 'procdump_mt') return { code: 'kind-not-made' };
  const folder = choices.file === '' ? [] : [commandArgument(folderOf(choices.file), 'prompt')];
  return {
    commands: [['procdump', '-accepteula', procDumpSizes[kind], '-i', ...folder].join(' ')],
    shell: 'prompt',
    steps: [],
    makes: kind,
    traps: [...sizeTraps[kind], 'postmortem-default', 'postmortem-both-bits', 'postmortem-undo', 'licence'],
    sources: ['Y01', 'D17'],
  };
}

/** The folder a file lies in; a path without a folder stays as it is. */
export function folderOf(file: string): string {
  const end = file.lastIndexOf('\\');
  return end <= 0 ? file : file.slice(0, /^.:\\[^\\]*$/.test(file) ? end + 1 : end);
}
