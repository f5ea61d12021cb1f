/** The tools of the matrix: which of them makes a dump type. A class of the style sheet (`by-procdump`) hides the others. */

export const makers = {
  user: ['windbg', 'procdump', 'wer', 'taskmgr', 'procexp'],
  kernel: ['crash', 'live', 'livekd'],
} as const;
export type Maker = (typeof makers)[keyof typeof makers][number];

/** By the first word of the id: `wer_local_full` is made by `wer`; a kernel-mode type without a tool comes from a crash. */
export function makerOf(mode: 'user' | 'kernel', id: string): Maker {
  const [first] = id.split('_');
  const named = makers[mode].find((maker) => maker === first);
  if (named !== undefined) return named;
  if (mode === 'user') throw new Error(`Nobody in makers.ts makes ${id}`);
  return 'crash';
}
