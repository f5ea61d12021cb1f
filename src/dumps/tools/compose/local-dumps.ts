/** LocalDumps as `reg add` commands (W01, W02). */
import { defaultLocalDumps, localDumpKinds, localDumpsChanges, localDumpTypes } from '../../settings/local-dumps.ts';
import { writeRegCommands } from '../../settings/text/reg-add.ts';
import { isProcessId, type Choices } from '../choice.ts';
import type { ChoiceProblem, Composed } from '../composed.ts';
import { programProblem } from '../../settings/path.ts';
import { folderOf } from './procdump.ts';

/** For one program by its file name: a process id is of no use to a setting. */
export function composeLocalDumps(choices: Choices): Composed | ChoiceProblem {
  const dumpType = localDumpTypes.find((type) => localDumpKinds[type] === choices.kind);
  if (dumpType === undefined) return { code: 'kind-not-made' };
  if (isProcessId(choices.target) || programProblem(choices.target) !== undefined) return { code: 'target-character' };
  const dumpFolder = choices.file === '' ? defaultLocalDumps.dumpFolder : folderOf(choices.file);
  const changes = localDumpsChanges({ ...defaultLocalDumps, scope: choices.target, dumpType, dumpFolder });
  return {
    commands: writeRegCommands(changes, 'prompt'),
    shell: 'prompt',
    steps: [],
    makes: choices.kind,
    traps: [
      'local-dumps-off',
      'local-dumps-no-aedebug',
      ...(choices.runs === 'service' ? (['local-dumps-service'] as const) : []),
    ],
    sources: ['W01', 'W02'],
  };
}
