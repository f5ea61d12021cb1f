/** What goes wrong with a tool, by a code that `content/ui/tool-messages.yaml` words; with the facts behind it. */
import type { ValueStanding } from '../settings/known-values.ts';

type TrapStanding = ValueStanding | 'inferred' | 'contradictory' | 'article';
interface TrapFacts {
  readonly facts: readonly string[];
  readonly standing: TrapStanding;
}
const known = (facts: string, standing: TrapStanding = 'documented'): TrapFacts => ({
  facts: facts.split(' '),
  standing,
});

export const traps = {
  'default-is-mini': known('Q57 Y01'),
  'mini-loses-heap': known('Q06 M01 D10'),
  'bits-by-itself': known('F2-04 Q21 Y01'),
  'forces-wow64': known('F2-04 Y01'),
  licence: known('Y01'),
  'procdump-overwrite': known('Y01'),
  'clr-becomes-full': known('F17-07 Q13 Y01'),
  'large-area-dropped': known('F17-02 Y01'),
  'triage-no-promise': known('Q14 Y01'),
  'mask-not-callback': known('Q16 Y01'),
  'hang-is-a-window': known('Q56 Y01'),
  'service-has-no-window': known('Q56 Y01', 'inferred'),
  'exception-is-second-chance': known('Y01'),
  'clone-limits': known('Y01'),
  'kernel-stacks-extra': known('Q15 Y01'),
  'postmortem-default': known('F11-17 D17'),
  'postmortem-both-bits': known('F2-11 D17 W06'),
  'postmortem-undo': known('Y01'),
  'ma-stops-unreadable': known('F11-07 Q08 D10'),
  'letters-have-case': known('Q08 D10'),
  'dump-overwrite': known('D10'),
  'target-goes-on': known('Q59 D10 D01'),
  'debugger-bits': known('F2-03 D17'),
  'taskmgr-bits': known('F2-05 F2-06 C01 C04', 'community'),
  'taskmgr-full': known('D11 C01', 'community'),
  'taskmgr-folder': known('D11'),
  'procexp-menu': known('Y04 C02', 'community'),
  'procexp-bits': known('X26 Y04', 'article'),
  'local-dumps-off': known('Q51 W01'),
  'local-dumps-no-aedebug': known('F11-16 W01'),
  'local-dumps-service': known('F11-16 W01'),
  'restart-first': known('F4-01 X13 P01'),
  'no-restart': known('F4-03 D23'),
  'type-7-in-class': known('X14 P04 W05', 'contradictory'),
  'kdbgctrl-no-none': known('F4-03 D23'),
  'one-dump-a-crash': known('F31-02 D08'),
  'by-crash-control': known('F31-02 D08'),
  'machine-stops': known('D14 D15 D16 Y05'),
  'notmyfault-syntax': known('X15 P05 Y05', 'contradictory'),
  'keyboard-key-differs': known('D14'),
  'keyboard-usb-pages': known('X17 D14 P16', 'contradictory'),
  'power-button-since': known('D15'),
  'nmi-no-value': known('Q53 P12'),
  administrator: known('D11 D12'),
  'live-needs-ram': known('F35-02 D11 D12'),
  'live-code-161': known('F35-05 Q35 D28 D11'),
  'live-folder': known('F35-04 D11'),
  'livekd-opens-debugger': known('Q54 Y03'),
  'livekd-m-or-ml': known('Q55 Y03'),
  'dump-ignores-setting': known('Q60 D08 D13'),
  'link-is-slow': known('D10 D13'),
  'kernel-remark': known('X09 D10', 'contradictory'),
  'storage-package': known('D12'),
} as const satisfies Readonly<Record<string, TrapFacts>>;

export type TrapCode = keyof typeof traps;
export const trapCodes = Object.keys(traps) as readonly TrapCode[];
