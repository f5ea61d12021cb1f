/** Which options matter for the choices on screen; the rest keep their values unseen. */
import type { Choices } from '#/dumps/tools/choice';
import { isAboutProcess } from '#/dumps/tools/table';

export const numberOptions = ['count', 'seconds', 'cpuPercent', 'commitMb'] as const;
export type NumberOption = (typeof numberOptions)[number];
export const switchOptions = ['overwrites', 'clones', 'kernelStacks', 'forces64'] as const;
export type SwitchOption = (typeof switchOptions)[number];

/** The switch behind an option, as it is typed. */
export const optionSwitches: Readonly<Record<NumberOption | SwitchOption, string>> = {
  count: '-n',
  seconds: '-s',
  cpuPercent: '-c',
  commitMb: '-m',
  overwrites: '-o',
  clones: '-r',
  kernelStacks: '-mk',
  forces64: '-64',
};

export function numbersAsked({ tool, aim, count }: Choices): readonly NumberOption[] {
  if (tool !== 'procdump') return [];
  const holds = aim === 'cpu' || aim === 'memory-growth';
  const between = aim === 'on-demand' && count > 1;
  return numberOptions.filter(
    (option) =>
      option === 'count' ||
      (option === 'seconds' && (holds || between)) ||
      (option === 'cpuPercent' && aim === 'cpu') ||
      (option === 'commitMb' && aim === 'memory-growth'),
  );
}

/** `.dump` can overwrite too, and spells it otherwise. */
export function switchesAsked({ tool, bits }: Choices): readonly SwitchOption[] {
  if (tool === 'windbg' || tool === 'kernel-debugger') return ['overwrites'];
  if (tool !== 'procdump') return [];
  return switchOptions.filter((option) => option !== 'forces64' || bits === 32);
}

export function asksForMask({ kind }: Choices): boolean {
  return kind === 'procdump_mc';
}

const toldWhere = new Set<Choices['tool']>([
  'windbg',
  'kernel-debugger',
  'livekd',
  'local-dumps',
  'procdump-postmortem',
]);

export function asksForFile({ tool }: Choices): boolean {
  return toldWhere.has(tool);
}

/** A debugger is attached already, a window is clicked, a postmortem debugger serves every program. */
const namesNoTarget = new Set<Choices['tool']>(['procdump-postmortem', 'task-manager', 'process-explorer', 'windbg']);

export function asksForTarget({ aim, tool }: Choices): boolean {
  return isAboutProcess(aim) && !namesNoTarget.has(tool);
}
