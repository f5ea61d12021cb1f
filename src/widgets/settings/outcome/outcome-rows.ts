/** What settings come to at the next crash, in words. */
import type { CrashOutcome, Interpretation, LocalDumpsOutcome } from '#/dumps/settings/interpret';
import { defaultLocalDumps } from '#/dumps/settings/local-dumps';
import type { Finding } from '#/dumps/settings/findings/finding';
import { formatMask } from '#/dumps/minidump/mask';
import type { Say } from '#/widgets/kit/fields/say';
import type { RemarkRow } from '#/widgets/kit/remarks/remark-row';
import type { SettingsReading } from '#/dumps/settings/text/read-settings';

export interface OutcomeLine {
  readonly id: string;
  readonly term: string;
  readonly text: string;
  readonly ids: readonly string[];
}

export interface OutcomeView {
  readonly id: string;
  /** The dump that comes out, or that none does. */
  readonly headline: string;
  /** Where it will lie; '' where none is written. */
  readonly place: string;
  /** Id of the dump type, for a link to its page; '' where there is none. */
  readonly kind: string;
  readonly lines: readonly OutcomeLine[];
}

type Names = Readonly<Record<string, string>>;

function line(id: string, say: Say, text: string, ids: string): OutcomeLine {
  return { id, term: say(`line-${id}`), text, ids: ids === '' ? [] : ids.split(' ') };
}

export function crashView(crash: CrashOutcome, names: Names, say: Say): OutcomeView {
  const { dumpType, olderFile, backedBy, pageFileRule } = crash;
  const hasDump = dumpType !== 'none' && dumpType !== 'unknown';
  const lines = [
    ...(olderFile === null ? [] : [line('older', say, say(`older-${olderFile}`), olderFile === 'kept' ? 'F4-05' : '')]),
    ...(backedBy === null
      ? []
      : [line('backed', say, say(`backed-${backedBy}`), backedBy === 'page-file' ? 'PF02' : 'PF25')]),
    ...(pageFileRule === null ? [] : [line('rule', say, say('rule-see'), pageFileRule)]),
    line('restart', say, say(crash.restarts ? 'restarts' : 'stays'), ''),
    line('event', say, say(crash.logsEvent ? 'event-written' : 'event-off'), crash.logsEvent ? 'F34-06' : ''),
  ];
  return {
    id: 'crash',
    headline: hasDump ? (names[dumpType] ?? dumpType) : say(`outcome-${dumpType}`),
    place: crash.place ?? '',
    kind: hasDump ? dumpType : '',
    lines,
  };
}

/** A mask of one's own makes a dump that no page describes. */
export function localView({ settings, kind, isRead }: LocalDumpsOutcome, names: Names, say: Say): OutcomeView {
  const { scope, dumpType, customDumpFlags, dumpFolder, dumpCount } = settings;
  const works = isRead && kind !== null;
  const isOwn = dumpType === 0 && customDumpFlags !== defaultLocalDumps.customDumpFlags;
  const flags = dumpType === 0 ? [line('flags', say, formatMask(customDumpFlags), 'W01')] : [];
  const name = works ? (isOwn ? say('outcome-own-mask') : (names[kind] ?? kind)) : undefined;
  return {
    id: `local-${scope}-${isRead}`,
    headline: name ?? say(isRead ? 'outcome-unknown' : 'outcome-unread'),
    place: works ? dumpFolder : '',
    kind: works && !isOwn ? kind : '',
    lines: [
      line('scope', say, scope === 'all' ? say('scope-every') : scope, ''),
      ...(works ? [line('count', say, say('keeps', { n: dumpCount }), 'W01'), ...flags] : []),
    ],
  };
}

export function outcomeViews({ crash, localDumps }: Interpretation, names: Names, say: Say): readonly OutcomeView[] {
  const first = crash === null ? [] : [crashView(crash, names, say)];
  return [...first, ...localDumps.map((one) => localView(one, names, say))];
}

export function findingRows(findings: readonly Finding[], say: Say): readonly RemarkRow[] {
  return findings.map(({ code, severity, facts, standing, with: shown }, at) => ({
    id: `${code}-${at}`,
    severity,
    text: say(code, shown),
    standing,
    ids: facts,
  }));
}

/** Lines that could not be read, and keys that were passed over. */
export function readingRows({ problems, otherKeys }: SettingsReading, say: Say): readonly string[] {
  return [
    ...problems.map(({ code, line: at }) => (at === 0 ? say(code) : say('at-line', { n: at, text: say(code) }))),
    ...otherKeys.map((key) => say('read-other-key', { key })),
  ];
}
