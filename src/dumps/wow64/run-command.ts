/** The commands of the WoW64 terminal. Rules: F2-07, F2-08, F2-10 (W03, D21, C01). */
import {
  currentThread,
  stackLines,
  visibleFrames,
  type Reply,
  type Session,
  type SessionNote,
  type View,
} from './session.ts';

type Command = (session: Session, argument: string) => Reply;

function said(
  session: Session,
  lines: readonly string[],
  note: SessionNote | null = null,
  facts: string[] = [],
): Reply {
  return { session, lines, note, facts, failed: false };
}
function refused(session: Session, lines: readonly string[], note: SessionNote, facts: string[] = []): Reply {
  return { session, lines, note, facts, failed: true };
}

function switchTo(session: Session, view: View): Reply {
  if (session.dumpBits === 32) {
    if (view === 'x86') return said(session, ['Effective machine: x86 compatible (x86)'], 'view-x86', ['D21']);
    return refused(session, ['This dump has no 64-bit side to switch to.'], 'nothing-to-switch', ['F2-04', 'D20']);
  }
  const line = view === 'x86' ? 'Effective machine: x86 compatible (x86)' : 'Effective machine: x64 (AMD64)';
  return said({ ...session, view }, [line], `view-${view}`, ['F2-07', view === 'x86' ? 'W03' : 'F2-08', 'D21']);
}

function effmach(session: Session, argument: string): Reply {
  if (argument === '') {
    return said(session, [
      session.view === 'x86' ? 'Effective machine: x86 compatible (x86)' : 'Effective machine: x64 (AMD64)',
    ]);
  }
  if (argument === 'x86' || argument === 'amd64') return switchTo(session, argument);
  return refused(session, [`Unknown machine '${argument}'`], 'command-unknown', ['D21']);
}

/** To and fro between the two views (F2-07). */
function toggle(session: Session): Reply {
  return switchTo(session, session.view === 'x86' ? 'amd64' : 'x86');
}

function bothStacks(session: Session): Reply {
  if (session.dumpBits === 32)
    return refused(session, ['This dump has no 64-bit side.'], 'nothing-to-switch', ['F2-04', 'D20']);
  const { x86, amd64 } = currentThread(session);
  return said(session, ['64-bit frames:', ...stackLines(amd64), '32-bit frames:', ...stackLines(x86)], 'both-stacks', [
    'F2-07',
    'W03',
  ]);
}

function info(session: Session): Reply {
  const { process, dumpBits, thread } = session;
  const { x86, amd64 } = currentThread(session);
  const wide = dumpBits === 64 ? `, ${amd64.length} 64-bit frames` : '';
  return said(session, [`${process.name}, thread ${thread}: ${x86.length} 32-bit frames${wide}`], null, [
    'F2-07',
    'W03',
  ]);
}

/** Case 32-bit .NET in a 64-bit dump: SOS refuses (community). */
function sos(session: Session): Reply {
  if (!session.process.isDotNet) return refused(session, ['No managed code in this process.'], 'nothing-managed');
  if (session.dumpBits === 64)
    return refused(session, ['SOS does not take a 64-bit dump of a 32-bit process.'], 'sos-refuses', ['F2-10', 'C01']);
  return said(session, stackLines(currentThread(session).x86));
}

function threads(session: Session): Reply {
  const lines = session.process.threads.map((thread, at) => {
    const top = stackLines(thread[session.view].slice(0, 1))[0]?.slice(3) ?? '';
    return `${at === session.thread ? '.' : ' '} ${at}  ${top}`;
  });
  return said(session, lines);
}

function goTo(session: Session, argument: string): Reply {
  const thread = Number(argument);
  if (session.process.threads[thread] === undefined)
    return refused(session, [`No thread ${argument}`], 'thread-unknown');
  const moved = { ...session, thread };
  return said(moved, stackLines(visibleFrames(moved).slice(0, 1)));
}

/** With its full name the debugger finds the extension by itself; short forms work once it is loaded. */
const extension: Readonly<Record<string, Command>> = { sw: toggle, k: bothStacks, info };

const commands: Readonly<Record<string, Command>> = {
  k: (session) => said(session, stackLines(visibleFrames(session))),
  '~': threads,
  '.effmach': effmach,
  '!clrstack': sos,
};

function extensionCommand(session: Session, name: string): Reply | undefined {
  const found = /^!(wow64exts\.)?(sw|k|info)$/.exec(name);
  const command = extension[found?.[2] ?? ''];
  if (found === null || command === undefined) return undefined;
  if (found[1] === undefined && !session.hasExtension) {
    return refused(session, [`No export ${found[2] ?? ''} found`], 'extension-missing', ['F2-07', 'W03']);
  }
  return command({ ...session, hasExtension: true }, '');
}

/** What may be typed, for a menu of commands beside the terminal. */
export const offeredCommands = [
  'k',
  '~',
  '~1s',
  '!load wow64exts',
  '!wow64exts.sw',
  '!wow64exts.k',
  '.effmach x86',
  '.effmach amd64',
  '!clrstack',
] as const;

/** Never throws: an unknown command is a failed reply that leaves the session as it was. Case does not count in names. */
export function runCommand(session: Session, text: string): Reply {
  const typed = text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (typed === '') return refused(session, [], 'line-empty');
  const [name = '', ...rest] = typed.split(' ');
  const thread = /^~(\d{1,3})s$/.exec(typed);
  if (thread) return goTo(session, thread[1] ?? '');
  if (/^!load wow64exts(?:\.dll)?$/.test(typed)) {
    return said({ ...session, hasExtension: true }, [], 'extension-loaded', ['F2-07', 'W03']);
  }
  const reply = rest.length === 0 ? extensionCommand(session, name) : undefined;
  if (reply !== undefined) return reply;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const takesArgument = name === '.effmach' && rest.length <= 1;
  if (command === undefined || (rest.length > 0 && !takesArgument)) {
    return refused(session, [`Couldn't resolve '${text.trim().slice(0, 60)}'`], 'command-unknown');
  }
  return command(session, rest.join(' '));
}
