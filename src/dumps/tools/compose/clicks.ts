/** Tools that are clicked: Task Manager and Process Explorer (D11, Y04, C01, C02, C04). */
import type { Choices } from '../choice.ts';
import type { ChoiceProblem, Composed } from '../composed.ts';
import type { StepCode } from '../step.ts';
import type { TrapCode } from '../trap.ts';

function clicked(makes: string, steps: readonly StepCode[], traps: readonly TrapCode[], sources: string): Composed {
  return { commands: [], shell: 'none', steps, makes, traps, sources: sources.split(' ') };
}

/** A 32-bit process wants the 32-bit Task Manager of the SysWOW64 folder (community). */
export function composeTaskManager(choices: Choices): Composed | ChoiceProblem {
  if (choices.kind !== 'taskmgr_process') return { code: 'kind-not-made' };
  const isNarrow = choices.bits === 32;
  return clicked(
    'taskmgr_process',
    isNarrow ? ['click-taskmgr-32', 'click-taskmgr-process'] : ['click-taskmgr-process'],
    isNarrow ? ['taskmgr-bits', 'taskmgr-full', 'taskmgr-folder'] : ['taskmgr-full', 'taskmgr-folder'],
    'D11 C01',
  );
}

export function composeProcessExplorer(choices: Choices): Composed | ChoiceProblem {
  const step = ({ procexp_full: 'click-procexp-full', procexp_mini: 'click-procexp-mini' } as const)[choices.kind];
  if (step === undefined) return { code: 'kind-not-made' };
  const bits: readonly TrapCode[] = choices.bits === 32 ? ['procexp-bits'] : [];
  return clicked(choices.kind, [step], ['procexp-menu', ...bits], 'Y04 C02');
}

export function composeTaskManagerLive(choices: Choices): Composed | ChoiceProblem {
  const isFull = choices.kind === 'live_full';
  if (!isFull && choices.kind !== 'live_stacks') return { code: 'kind-not-made' };
  const step = isFull ? 'click-taskmgr-system-full' : 'click-taskmgr-system-stacks';
  return clicked(choices.kind, [step], ['administrator', 'live-needs-ram', 'live-code-161', 'live-folder'], 'D11');
}

export function composeStorage(choices: Choices): Composed | ChoiceProblem {
  if (choices.kind !== 'live_full') return { code: 'kind-not-made' };
  return {
    commands: ['Get-StorageDiagnosticInfo -IncludeLiveDump'],
    shell: 'powershell',
    steps: [],
    makes: 'live_full',
    traps: ['storage-package', 'administrator', 'live-needs-ram'],
    sources: ['D12'],
  };
}
