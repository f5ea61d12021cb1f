/** Every simulator by name: its script is fetched when it is opened. */
import type { Component } from 'svelte';
import type { SimulatorProps } from './simulator.ts';

type Loader = () => Promise<{ readonly default: Component<SimulatorProps<never>> }>;

export const simulators = {
  process: () => import('#/widgets/process-map/ProcessMap.svelte'),
  machine: () => import('#/widgets/machine-map/MachineMap.svelte'),
  compare: () => import('#/widgets/compare/Compare.svelte'),
  'page-file': () => import('#/widgets/page-file/PageFile.svelte'),
  crash: () => import('#/widgets/crash/Crash.svelte'),
  growth: () => import('#/widgets/growth/Growth.svelte'),
  settings: () => import('#/widgets/settings/Settings.svelte'),
  tools: () => import('#/widgets/tools-chooser/ToolsChooser.svelte'),
  which: () => import('#/widgets/which/Which.svelte'),
  wow64: () => import('#/widgets/wow64/Wow64.svelte'),
} as const satisfies Readonly<Record<string, Loader>>;

export type SimulatorName = keyof typeof simulators;
export const simulatorNames = Object.keys(simulators) as readonly SimulatorName[];
