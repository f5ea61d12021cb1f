/** What the comparison is given: what both maps are given, since it is of one or the other. */
import type { MachineData } from '#/widgets/machine-map/machine-data';
import type { ProcessData } from '#/widgets/process-map/process-data';

export interface CompareData {
  readonly process: ProcessData;
  readonly machine: MachineData;
}
