/** The names of a rehearsal: states, outcomes, reasons, symptoms, endings. `content/ui/crash-steps.yaml` has words for each. */

/** From boot to boot, in order (F34-01 to F34-06, PF26, PF27). */
export const crashStates = [
  'read-settings',
  'set-up-place',
  'bug-check',
  'check-code',
  'write',
  'mark',
  'restart',
  'find-mark',
  'find-room',
  'replace-older',
  'make-file',
  'log-event',
  'clean-up',
] as const;
export type CrashState = (typeof crashStates)[number];

/** unsure: the sources do not settle it. waits: it goes on once somebody restarts the machine. */
export const checkOutcomes = ['passes', 'fails', 'unsure', 'waits', 'skipped'] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

export const crashReasons = [
  'settings-read',
  'no-dump-wanted',
  'place-page-file',
  'place-dedicated',
  'no-page-file',
  'page-file-elsewhere',
  'stop-screen',
  'too-early',
  'code-intact',
  'code-damaged',
  'written',
  'written-dedicated',
  'nowhere-to-write',
  'too-small-for-complete',
  'older-figure-only',
  'too-small-for-kernel',
  'too-small-for-active',
  'too-small-for-small',
  'small-figure-disputed',
  'active-not-published',
  'watchdog-reset',
  'no-watchdog',
  'marked',
  'restarts',
  'restarted-by-hand',
  'stays-on-screen',
  'mark-found',
  'dedicated-found',
  'room-enough',
  'room-missing',
  'room-missing-same-volume',
  'room-missing-dedicated',
  'nothing-to-replace',
  'older-replaced',
  'older-kept',
  'dated-file',
  'memory-dmp-made',
  'minidump-made',
  'event-logged',
  'event-off',
  'kept-server',
  'kept-always',
  'kept-above-25gb',
  'kept-with-room',
  'deleted-below-25gb',
  'deletion-possible',
  'small-stays',
] as const;
export type CrashReason = (typeof crashReasons)[number];

export const crashSymptoms = [
  'event-46',
  'event-49',
  'event-1001',
  'progress-on-screen',
  'longer-boot',
  'screen-stays',
  'reset-in-the-middle',
  'no-new-dump',
  'older-memory-dmp',
  'memory-dmp',
  'minidump-file',
  'minidump-beside',
  'minidump-only',
] as const;
export type CrashSymptom = (typeof crashSymptoms)[number];

export const crashEndings = [
  'memory-dmp-kept',
  'minidump-kept',
  'memory-dmp-deleted',
  'memory-dmp-may-be-deleted',
  'older-file-kept',
  'no-room-for-file',
  'may-be-missing',
  'too-small',
  'no-place',
  'too-early',
  'code-damaged',
  'cut-by-watchdog',
  'stays-on-screen',
  'none-configured',
] as const;
export type CrashEnding = (typeof crashEndings)[number];

/** The endings that leave the dump of this crash on the disk for sure, as far as the sources go. */
export const goodEndings: readonly CrashEnding[] = ['memory-dmp-kept', 'minidump-kept'];
