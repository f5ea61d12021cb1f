/** Every simulator by name, ready to stand on a page. A name without one does not compile. */
import type { SimulatorName } from '#/widgets/kit/simulators';
import Compare from './Compare.astro';
import Crash from './Crash.astro';
import Growth from './Growth.astro';
import MachineMap from './MachineMap.astro';
import PageFile from './PageFile.astro';
import ProcessMap from './ProcessMap.astro';
import Settings from './Settings.astro';
import ToolsChooser from './ToolsChooser.astro';
import Which from './Which.astro';
import Wow64 from './Wow64.astro';

export const openSimulators = {
  process: ProcessMap,
  machine: MachineMap,
  compare: Compare,
  'page-file': PageFile,
  crash: Crash,
  growth: Growth,
  settings: Settings,
  tools: ToolsChooser,
  which: Which,
  wow64: Wow64,
} as const satisfies Readonly<Record<SimulatorName, unknown>>;
