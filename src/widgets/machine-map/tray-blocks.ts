/** From runs of pages to the blocks of the tray: neighbours of one owner are one block, each guest goes by its name. */
import type { MachineCapture } from '#/dumps/capture/machine/capture-machine';
import { runBytes, type PageRun, type SimMachine } from '#/dumps/memory/machine/machine';
import type { PageOwner } from '#/dumps/memory/machine/place';
import type { Standing, Verdict } from '#/dumps/verdict';
import { fill } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import type { Strings } from '#/widgets/kit/simulator';
import { sizeText } from '#/widgets/kit/size-text';
import { contentWords, type MachineData } from './machine-data.ts';

export interface OwnerBlock {
  readonly id: string;
  readonly owner: PageOwner;
  readonly bytes: number;
  readonly weave: string;
  readonly label: string;
  readonly size: string;
  readonly verdict?: Verdict;
  readonly standing?: Standing;
}

interface Stretch {
  readonly first: PageRun;
  readonly bytes: number;
}

function stretches(runs: readonly PageRun[]): readonly Stretch[] {
  return runs.reduce<Stretch[]>((found, run) => {
    const last = found.at(-1);
    const isSame = last !== undefined && last.first.owner === run.owner && last.first.label === run.label;
    if (isSame) return [...found.slice(0, -1), { first: last.first, bytes: last.bytes + runBytes(run) }];
    return [...found, { first: run, bytes: runBytes(run) }];
  }, []);
}

export function trayBlocks(
  machine: SimMachine,
  data: Pick<MachineData, 'contents'>,
  strings: Strings,
  locale: Locale,
): readonly OwnerBlock[] {
  return stretches(machine.runs).map(({ first, bytes }) => {
    const { shortName, weave } = contentWords(data, first.owner);
    const label = first.label === undefined ? shortName : fill(locale, strings['guest'] ?? '', { name: first.label });
    return { id: first.id, owner: first.owner, bytes, weave, label, size: sizeText(locale, bytes) };
  });
}

/** The same blocks with what becomes of them. */
export function judgedBlocks(
  blocks: readonly OwnerBlock[],
  byContent: MachineCapture['byContent'],
): readonly OwnerBlock[] {
  return blocks.map((block) => {
    const { verdict, standing } = byContent[block.owner];
    return { ...block, verdict, standing };
  });
}
