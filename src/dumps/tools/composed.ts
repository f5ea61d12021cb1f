/** What a composer hands back: commands to type, steps to take, and what to mind. */
import type { StepCode } from './step.ts';
import type { TrapCode } from './trap.ts';

export interface Composed {
  /** Each a line to type, in order. */
  readonly commands: readonly string[];
  /** Where the commands are typed. */
  readonly shell: 'prompt' | 'powershell' | 'debugger' | 'none';
  /** Things to do with a mouse, a keyboard or a debugger, worded by their code; before the commands if there are any. */
  readonly steps: readonly StepCode[];
  /** Id of the dump type that comes out. */
  readonly makes: string;
  readonly traps: readonly TrapCode[];
  readonly sources: readonly string[];
}

export const choiceProblemCodes = [
  'target-missing',
  'target-character',
  'file-character',
  'number-range',
  'mask-range',
  'kernel-stacks-not-cloned',
  'aim-not-served',
  'kind-not-made',
  'sixty-four-needs-thirty-two',
] as const;
export interface ChoiceProblem {
  readonly code: (typeof choiceProblemCodes)[number];
}

export function isProblem(result: Composed | ChoiceProblem): result is ChoiceProblem {
  return 'code' in result;
}
