/**
 * The decision table: which dump to ask for, and what to take instead. Read from above, the first rule whose answers all
 * hold decides; each path ends in a rule without conditions of its own. `reason` is worded in `content/ui/decision.yaml`.
 */
import type { AnswerOf, QuestionId } from './question.ts';

export type When = { readonly [Q in QuestionId]?: AnswerOf<Q> | readonly AnswerOf<Q>[] };
export interface Rule {
  readonly reason: string;
  readonly when: When;
  readonly first: string;
  readonly second: string;
  readonly facts: readonly string[];
}

const rule = (reason: string, first: string, second: string, facts: string, when: When): Rule => ({
  reason,
  when,
  first,
  second,
  facts: facts.split(' '),
});

const program: readonly Rule[] = [
  rule('send-out', 'procdump_mt', 'procdump_mm', 'Q14 Y01 F11-10', { what: 'program', need: 'send-out' }),
  rule('stack-only', 'procdump_mm', 'procdump_mt', 'Y01 Q57', { what: 'program', need: 'where', room: 'tiny' }),
  rule('stack-first', 'procdump_mm', 'procdump_mp', 'Y01 Q05', { what: 'program', need: 'where' }),
  rule('dotnet-tiny', 'procdump_mm', 'procdump_ma', 'F17-07 Y01', { what: 'program', code: 'dotnet', room: 'tiny' }),
  rule('dotnet-full', 'procdump_ma', 'procdump_mm', 'F17-07 Q13 Y01', { what: 'program', code: 'dotnet' }),
  rule('everything', 'procdump_ma', 'windbg_ma', 'F11-04 F17-11 Y01 D10', {
    what: 'program',
    need: 'everything',
    room: 'plenty',
  }),
  rule('everything-tight', 'procdump_ma', 'procdump_mp', 'F17-11 A11 Y01', {
    what: 'program',
    need: 'everything',
    room: 'tight',
  }),
  rule('everything-tiny', 'procdump_mp', 'procdump_mm', 'F17-05 F17-11 Y01', { what: 'program', need: 'everything' }),
  rule('data-plenty', 'procdump_ma', 'procdump_mp', 'F11-17 D17', { what: 'program', room: 'plenty' }),
  rule('data-tight', 'procdump_mp', 'procdump_mm', 'F11-17 F17-05 D17', { what: 'program', room: 'tight' }),
  rule('data-tiny', 'procdump_mm', 'procdump_mp', 'Y01 Q06', { what: 'program' }),
];

const machine: readonly Rule[] = [
  rule('live-stacks', 'live_stacks', 'live_full', 'D11 F35-04', { what: 'machine', state: 'alive', room: 'tiny' }),
  rule('live-not-all', 'live_full', 'complete', 'F35-03 F35-01 D03', { what: 'machine', state: 'alive', scope: 'all' }),
  rule('live-user', 'live_full', 'livekd_ml', 'F35-03 D11 Y03', { what: 'machine', state: 'alive', scope: 'user' }),
  rule('live-kernel', 'live_full', 'live_stacks', 'F35-01 F35-04 D11', { what: 'machine', state: 'alive' }),
  rule('small-only', 'small', 'automatic', 'F31-07 X02 X03 D05', { what: 'machine', scope: 'kernel', room: 'tiny' }),
  rule('room-forbids', 'automatic', 'small', 'F31-03 Q23 D06', { what: 'machine', room: 'tiny' }),
  rule('kernel-tight', 'automatic', 'small', 'F31-06 PF10 D06', { what: 'machine', scope: 'kernel', room: 'tight' }),
  rule('kernel-plenty', 'automatic', 'active', 'F31-06 D04 D06', { what: 'machine', scope: 'kernel' }),
  rule('all-guests', 'complete', 'active', 'F31-12 PF05 D07', {
    what: 'machine',
    scope: 'all',
    room: 'plenty',
    host: 'hyper-v',
  }),
  rule('all-plenty', 'complete', 'active', 'PF05 D03 F31-11', { what: 'machine', scope: 'all', room: 'plenty' }),
  rule('all-tight', 'active', 'complete', 'F31-11 F31-03 D07', { what: 'machine', scope: 'all' }),
  rule('user-host', 'active', 'automatic', 'F31-11 F31-12 D07', { what: 'machine', host: 'hyper-v' }),
  rule('user-plenty', 'active', 'complete', 'Q26 F31-11 D07', { what: 'machine', room: 'plenty' }),
  rule('user-tight', 'active', 'automatic', 'Q26 PF11 D07', { what: 'machine' }),
];

const unclear: readonly Rule[] = [
  rule('unclear-alive-tiny', 'live_stacks', 'procdump_mm', 'F35-04 D11 Y01', {
    what: 'unclear',
    state: 'alive',
    room: 'tiny',
  }),
  rule('unclear-alive', 'live_full', 'procdump_ma', 'F35-03 F11-01 D11', { what: 'unclear', state: 'alive' }),
  rule('unclear-plenty', 'active', 'complete', 'F31-11 Q26 D07', { what: 'unclear', room: 'plenty' }),
  rule('unclear-tight', 'active', 'automatic', 'F31-11 PF11 D07', { what: 'unclear', room: 'tight' }),
  rule('unclear-tiny', 'automatic', 'small', 'F31-06 D06', { what: 'unclear' }),
];

export const decisionTable: readonly Rule[] = [...program, ...machine, ...unclear];

/**
 * A program that crashes while nobody looks needs something that waits. ProcDump can be that (`-e`, `-i`), and so the
 * second choice becomes what Windows itself collects: LocalDumps, mini or full (F11-16, W01).
 */
export const unattendedSecond: Readonly<Record<string, string>> = {
  procdump_ma: 'wer_local_full',
  procdump_mp: 'wer_local_full',
  procdump_mm: 'wer_local_mini',
  procdump_mt: 'wer_local_mini',
};
