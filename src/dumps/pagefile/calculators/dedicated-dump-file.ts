/** Calculator (d): DedicatedDumpFile and DumpFileSize (PF25), for a machine that wants no page file on its boot volume. */
import { ramStep, type Derivation, type Step } from './derivation.ts';
import { minimum, neededForDump, type DumpSetting } from './needed-for-dump.ts';
import { checkRange, isProblem, type Problem } from '../problem.ts';
import type { PageFileRule } from '../rule.ts';
import type { DedicatedCheck } from './step-ids.ts';

export interface DedicatedInput {
  readonly dumpType: Exclude<DumpSetting, 'none'>;
  readonly ramMb: number;
  readonly volume: { readonly freeMb: number; readonly isLocalFixed: boolean; readonly isClustered: boolean };
}

export interface Dedicated {
  /** DumpFileSize is in MB; whole megabytes, never below the need. */
  readonly dumpFileSizeMb: number;
  readonly checks: readonly {
    readonly id: DedicatedCheck;
    readonly passes: boolean;
    readonly rule: string;
    readonly sources: readonly string[];
  }[];
}

/** The derivation of DumpFileSize and what the volume must offer; a problem where an input is out of range. */
export function dedicatedDumpFile(
  rules: readonly PageFileRule[],
  input: DedicatedInput,
): Derivation<Dedicated> | Problem {
  const { dumpType, ramMb, volume } = input;
  const need = neededForDump(rules, { dumpType, ramMb });
  if (isProblem(need)) return need;
  const problem = checkRange('volume.freeMb', volume.freeMb, 0, Number.MAX_SAFE_INTEGER);
  if (problem !== undefined) return problem;
  const size = Math.ceil(minimum(rules, dumpType, ramMb));
  const result: Dedicated = {
    dumpFileSizeMb: size,
    checks: [
      { id: 'local-fixed', passes: volume.isLocalFixed, rule: 'PF25', sources: ['P16', 'B02'] },
      { id: 'not-clustered', passes: !volume.isClustered, rule: 'PF25', sources: ['P16', 'B02'] },
      { id: 'has-room', passes: volume.freeMb >= size, rule: 'PF01', sources: ['P02', 'P01', 'P07'] },
    ],
  };
  const steps = [ramStep(ramMb), ...need.steps.slice(1), ...sizeSteps(size, volume.freeMb)];
  return { steps, result, alternatives: need.alternatives };
}

function sizeSteps(size: number, freeMb: number): readonly Step[] {
  const common = { unit: 'MB', rule: 'PF25', sources: ['P02', 'P16', 'B02'], standing: 'documented' } as const;
  return [
    { id: 'dump-file-size', values: { result: size }, result: size, ...common },
    { id: 'room-on-volume', values: { freeMb, sizeMb: size, result: freeMb - size }, result: freeMb - size, ...common },
  ];
}
