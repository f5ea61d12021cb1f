/** What the WOW64 terminal is given: the decision table. */
import type { Wow64Row } from '#/dumps/wow64.schema';

export interface Wow64Data {
  readonly rows: readonly Wow64Row[];
}
