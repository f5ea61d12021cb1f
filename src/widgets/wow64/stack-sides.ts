/** One thread as the two dumps hold it, side by side: which of its stacks each has, and which it shows. */
import { currentThread, openDump, stackLines, type Session, type View } from '#/dumps/wow64/session';

export interface StackPart {
  readonly view: View;
  /** shown: what `k` prints; other: in the dump, in the other view; absent: not in this dump. */
  readonly standing: 'shown' | 'other' | 'absent';
  readonly lines: readonly string[];
}

export interface StackSide {
  readonly dumpBits: 32 | 64;
  /** The dump that the chosen tool made. */
  readonly isTaken: boolean;
  /** What is shown first stands first. */
  readonly parts: readonly StackPart[];
}

function sideOf(session: Session, isTaken: boolean): StackSide {
  const thread = currentThread(session);
  const shown: StackPart = { view: session.view, standing: 'shown', lines: stackLines(thread[session.view]) };
  const view = session.view === 'x86' ? 'amd64' : 'x86';
  const isThere = session.dumpBits === 64;
  const other: StackPart = {
    view,
    standing: isThere ? 'other' : 'absent',
    lines: isThere ? stackLines(thread[view]) : [],
  };
  return { dumpBits: session.dumpBits, isTaken, parts: [shown, other] };
}

/** The taken dump as the session stands, the other one as it opens, on the same thread. */
export function stackSides(session: Session): readonly StackSide[] {
  return ([32, 64] as const).map((bits) =>
    bits === session.dumpBits
      ? sideOf(session, true)
      : sideOf({ ...openDump(session.process, bits), thread: session.thread }, false),
  );
}
