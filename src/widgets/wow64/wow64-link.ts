/** The state of the WOW64 terminal as a link: the session, not what was typed on the way. Fields may be added; none changes its meaning. */
import type { Taker } from '#/dumps/wow64/bitness';
import { narrowProcesses, type NarrowProcessName } from '#/dumps/wow64/process';
import { integer, linkCodec, oneOf, yesNo } from '#/widgets/kit/link';

/** Short names of the tools, as links have them. */
export const toolNames = {
  procdump: 'procdump',
  'procdump-64': 'procdump-64',
  taskmgr: 'task-manager-64',
  'taskmgr-32': 'task-manager-32',
  procexp: 'process-explorer-64',
} as const satisfies Readonly<Record<string, Taker>>;
export type ToolName = keyof typeof toolNames;
export const tools = Object.keys(toolNames) as readonly ToolName[];
export const processNames = Object.keys(narrowProcesses) as readonly NarrowProcessName[];

export const wow64Link = linkCodec(1, {
  process: oneOf(processNames, 'shop'),
  tool: oneOf(tools, 'taskmgr'),
  /** opened: the view the dump opens in. */
  view: oneOf(['opened', 'x86', 'amd64'], 'opened'),
  thread: integer(0, 99, 0),
  ext: yesNo(false),
});
export type Wow64State = typeof wow64Link.initial;
