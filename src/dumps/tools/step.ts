/** Steps that no command takes; worded in `content/ui/tool-messages.yaml`. */
export const stepCodes = [
  'attach-debugger',
  'attach-kernel-debugger',
  'click-taskmgr-process',
  'click-taskmgr-32',
  'click-taskmgr-system-full',
  'click-taskmgr-system-stacks',
  'click-procexp-full',
  'click-procexp-mini',
  'set-dump-type',
  'restart',
  'hold-ctrl-scroll',
  'hold-power-button',
  'send-nmi',
  'run-notmyfault',
] as const;
export type StepCode = (typeof stepCodes)[number];
