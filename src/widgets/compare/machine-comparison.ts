/** Two kernel-mode dumps of one machine, by content. */
import { compareCaptures, type Difference } from '#/dumps/capture/compare';
import { captureMachine, type MachineCapture } from '#/dumps/capture/machine/capture-machine';
import { defaultMirrorMask } from '#/dumps/capture/machine/mirror-mask';
import type { MachineContent } from '#/dumps/content';
import type { KernelDumpType } from '#/dumps/dump-type';
import type { SimMachine } from '#/dumps/memory/machine/machine';
import type { Locale } from '#/i18n/locales';
import type { Strings } from '#/widgets/kit/simulator';
import { contentWords, type MachineData } from '#/widgets/machine-map/machine-data';
import { machineReasons } from '#/widgets/machine-map/machine-rows';
import { weightText } from '#/widgets/machine-map/panel/file-weight';
import { trayBlocks } from '#/widgets/machine-map/tray-blocks';
import { bySize, lightOf, type CompareRow, type Comparison, type Side, type Weight } from './comparison.ts';

interface Pair {
  readonly machine: SimMachine;
  readonly a: KernelDumpType;
  readonly b: KernelDumpType;
}

/** LiveKd's default mask stands for its mirror dump; other choices are left open. */
const options = { mirrorMask: defaultMirrorMask };

function weightOf({ size }: MachineCapture, strings: Strings, locale: Locale): Weight {
  const text = size.by === 'model' ? weightText(size, strings, locale) : (strings['smallest'] ?? '');
  return { text, isEstimate: size.by === 'model' };
}

export function machineComparison(
  { machine, a, b }: Pair,
  data: MachineData,
  strings: Strings,
  locale: Locale,
): Comparison {
  const [inA, inB] = [captureMachine(machine, a, options), captureMachine(machine, b, options)];
  const side = (capture: MachineCapture, content: MachineContent): Side => {
    const { verdict, standing, ...told } = capture.byContent[content];
    return { verdict, standing, reasons: machineReasons({ standing, ...told }, defaultMirrorMask, strings, locale) };
  };
  const row = ({ content, a: _a, b: _b, ...bytes }: Difference<MachineContent>): CompareRow => {
    const { shortName, weave } = contentWords(data, content);
    return { id: content, label: shortName, weave, a: side(inA, content), b: side(inB, content), ...bytes };
  };
  const rows = bySize(
    compareCaptures(inA.outcomes, inB.outcomes)
      .filter(({ content }) => inA.byContent[content].bytes > 0)
      .map(row),
  );
  const byId = new Map(rows.map((each) => [each.id, each]));
  return {
    nameA: a.shortName,
    nameB: b.shortName,
    weightA: weightOf(inA, strings, locale),
    weightB: weightOf(inB, strings, locale),
    blocks: trayBlocks(machine, data, strings, locale).map((block) => ({
      ...block,
      ...lightOf(byId.get(block.owner)),
    })),
    rows,
  };
}
