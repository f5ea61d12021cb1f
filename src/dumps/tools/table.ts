/**
 * Which tool serves which aim, and what it can make: section 6 of the fact sheet as data. A dump type stands in `kinds`
 * by its id; tools that only set or cause a stop error make whatever CrashControl says.
 */
import type { Aim, Choices, Tool } from './choice.ts';

export interface ToolRow {
  readonly tool: Tool;
  readonly aims: readonly Aim[];
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
  /** Does a command come out, or steps to click, or both? */
  readonly gives: 'command' | 'steps' | 'both';
}

const process = ['hang', 'on-demand'] as const satisfies readonly Aim[];
const crashes = ['crash', 'startup-crash'] as const satisfies readonly Aim[];
const stop = ['complete', 'active', 'automatic', 'kernel', 'small'] as const;

export const toolTable: readonly ToolRow[] = [
  {
    tool: 'procdump',
    aims: ['crash', 'hang', 'cpu', 'memory-growth', 'startup-crash', 'first-chance', 'exit', 'on-demand'],
    kinds: ['procdump_ma', 'procdump_mp', 'procdump_mm', 'procdump_mt', 'procdump_mc'],
    sources: ['Y01'],
    gives: 'command',
  },
  {
    tool: 'procdump-postmortem',
    aims: crashes,
    kinds: ['procdump_ma', 'procdump_mp', 'procdump_mm'],
    sources: ['Y01', 'D17'],
    gives: 'command',
  },
  {
    tool: 'windbg',
    aims: process,
    kinds: ['windbg_ma', 'windbg_m'],
    sources: ['D10', 'D01'],
    gives: 'both',
  },
  { tool: 'task-manager', aims: process, kinds: ['taskmgr_process'], sources: ['D11', 'C01'], gives: 'steps' },
  {
    tool: 'process-explorer',
    aims: process,
    kinds: ['procexp_full', 'procexp_mini'],
    sources: ['Y04', 'C02'],
    gives: 'steps',
  },
  {
    tool: 'local-dumps',
    aims: crashes,
    kinds: ['wer_local_full', 'wer_local_mini', 'wer_local_custom_default'],
    sources: ['W01', 'W02'],
    gives: 'command',
  },
  {
    tool: 'cim',
    aims: ['next-stop'],
    kinds: ['complete', 'automatic', 'kernel', 'small'],
    sources: ['W05', 'W07', 'P04'],
    gives: 'command',
  },
  { tool: 'kdbgctrl', aims: ['next-stop'], kinds: stop, sources: ['D23'], gives: 'command' },
  { tool: 'registry', aims: ['next-stop'], kinds: stop, sources: ['P01', 'P04'], gives: 'command' },
  { tool: 'notmyfault', aims: ['forced-stop'], kinds: stop, sources: ['Y05', 'P05'], gives: 'steps' },
  { tool: 'keyboard', aims: ['forced-stop'], kinds: stop, sources: ['D14', 'D28'], gives: 'both' },
  { tool: 'power-button', aims: ['forced-stop'], kinds: stop, sources: ['D15'], gives: 'both' },
  { tool: 'nmi', aims: ['forced-stop'], kinds: stop, sources: ['P05', 'P12', 'P09'], gives: 'steps' },
  { tool: 'debugger-crash', aims: ['forced-stop'], kinds: stop, sources: ['D16', 'D13'], gives: 'both' },
  {
    tool: 'task-manager-live',
    aims: ['machine-live'],
    kinds: ['live_full', 'live_stacks'],
    sources: ['D11'],
    gives: 'steps',
  },
  { tool: 'livekd', aims: ['machine-live'], kinds: ['livekd_ml', 'livekd_mirror'], sources: ['Y03'], gives: 'command' },
  {
    tool: 'kernel-debugger',
    aims: ['machine-live'],
    kinds: ['complete', 'active', 'kernel', 'small'],
    sources: ['D10', 'D08', 'D13'],
    gives: 'both',
  },
  { tool: 'storage-diagnostics', aims: ['machine-live'], kinds: ['live_full'], sources: ['D12'], gives: 'command' },
];

/** The tools for an aim, in the order of the table. */
export function toolsFor(aim: Aim): readonly ToolRow[] {
  return toolTable.filter((row) => row.aims.includes(aim));
}

export function toolRow(tool: Tool): ToolRow {
  const row = toolTable.find((one) => one.tool === tool);
  if (row === undefined) throw new Error(`No row for ${tool} in the tool table`);
  return row;
}

/** The nearest choices that fit together: a tool that serves the aim, a dump that the tool makes. */
export function fitted(choices: Choices): Choices {
  const rows = toolsFor(choices.aim);
  const row = rows.find(({ tool }) => tool === choices.tool) ?? rows[0] ?? toolRow(choices.tool);
  const kind = row.kinds.includes(choices.kind) ? choices.kind : (row.kinds[0] ?? choices.kind);
  return { ...choices, tool: row.tool, kind };
}

/** Whether the target is one process. */
export function isAboutProcess(aim: Aim): boolean {
  return aim !== 'next-stop' && aim !== 'forced-stop' && aim !== 'machine-live';
}
