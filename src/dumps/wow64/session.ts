/**
 * A debugger session over a dump of the simulated 32-bit process: which stack it shows, and what the commands of
 * section 2 change about it. The output is computed from the model; only its words are made up.
 */
import type { Frame, NarrowProcess, NarrowThread } from './process.ts';

export type View = 'x86' | 'amd64';
export interface Session {
  readonly process: NarrowProcess;
  readonly dumpBits: 32 | 64;
  readonly view: View;
  /** wow64exts was loaded, so its commands may be shortened. */
  readonly hasExtension: boolean;
  readonly thread: number;
}

/** Worded in `content/ui/wow64-messages.yaml`; each is an explanation beside the output. */
export const sessionNotes = [
  'opened-x86',
  'opened-amd64',
  'view-x86',
  'view-amd64',
  'both-stacks',
  'extension-loaded',
  'extension-missing',
  'nothing-to-switch',
  'sos-refuses',
  'nothing-managed',
  'thread-unknown',
  'command-unknown',
  'line-empty',
] as const;
export type SessionNote = (typeof sessionNotes)[number];

export interface Reply {
  readonly session: Session;
  /** What the debugger prints. */
  readonly lines: readonly string[];
  readonly note: SessionNote | null;
  readonly facts: readonly string[];
  /** The command did not do what was asked. */
  readonly failed: boolean;
}

/** A 32-bit dump opens with the program's frames, a 64-bit one with those of WOW64 (F2-02, inferred). */
export function openDump(process: NarrowProcess, dumpBits: 32 | 64): Session {
  return { process, dumpBits, view: dumpBits === 32 ? 'x86' : 'amd64', hasExtension: false, thread: 0 };
}

/** The frames of a stack as the debugger numbers them. */
export function stackLines(frames: readonly Frame[]): readonly string[] {
  return frames.map((frame, at) => `${at.toString(16).padStart(2, '0')} ${frame.module}!${frame.function}`);
}

export function currentThread(session: Session): NarrowThread {
  const thread = session.process.threads[session.thread];
  if (thread === undefined) throw new Error(`${session.process.name} has no thread ${session.thread}`);
  return thread;
}

/** What `k` shows: the frames of the present view. */
export function visibleFrames(session: Session): readonly Frame[] {
  return currentThread(session)[session.view];
}

/** What the learner sees before the first command. */
export function opening(session: Session): Reply {
  return {
    session,
    lines: stackLines(visibleFrames(session)),
    note: session.view === 'x86' ? 'opened-x86' : 'opened-amd64',
    facts: session.view === 'x86' ? ['F2-04', 'D20'] : ['F2-02', 'W03', 'B08'],
    failed: false,
  };
}
