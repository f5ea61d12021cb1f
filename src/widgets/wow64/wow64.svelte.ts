/** The WOW64 terminal at work: a process, the tool that took its dump, and a debugger session with its log. */
import { bitness, type Bitness } from '#/dumps/wow64/bitness';
import { narrowProcesses, type NarrowProcessName } from '#/dumps/wow64/process';
import { runCommand } from '#/dumps/wow64/run-command';
import { openDump, opening, type Reply, type Session } from '#/dumps/wow64/session';
import { toolNames, wow64Link, type ToolName, type Wow64State } from './wow64-link.ts';

export interface LogEntry {
  readonly id: number;
  /** As it was typed; '' for what the dump opens with. */
  readonly command: string;
  readonly reply: Reply;
}

/** Older ones scroll away for good. */
const MOST_ENTRIES = 60;

function bitnessOf(tool: ToolName): Bitness {
  const found = bitness(32, toolNames[tool]);
  if (found === undefined) throw new Error(`No dump of a 32-bit process with ${tool}`);
  return found;
}

/** A link may ask for a thread or a view that this dump has not: then it opens as it would. */
function sessionOf(state: Wow64State): Session {
  const opened = openDump(narrowProcesses[state.process], bitnessOf(state.tool).dumpBits);
  return {
    ...opened,
    view: state.view === 'opened' || opened.dumpBits === 32 ? opened.view : state.view,
    thread: state.thread < opened.process.threads.length ? state.thread : 0,
    hasExtension: state.ext,
  };
}

export class Wow64Model {
  #process: NarrowProcessName = $state('shop');
  #tool: ToolName = $state('taskmgr');
  #session: Session = $state.raw(sessionOf(wow64Link.initial));
  #log: readonly LogEntry[] = $state.raw([]);
  #count = 0;

  constructor(initial: string) {
    this.#open(wow64Link.decode(initial));
  }

  get process(): NarrowProcessName {
    return this.#process;
  }
  get tool(): ToolName {
    return this.#tool;
  }
  get session(): Session {
    return this.#session;
  }
  get log(): readonly LogEntry[] {
    return this.#log;
  }
  readonly bitness = $derived(bitnessOf(this.#tool));
  readonly state: Wow64State = $derived.by(() => {
    const opened = openDump(this.#session.process, this.#session.dumpBits);
    return {
      process: this.#process,
      tool: this.#tool,
      view: this.#session.view === opened.view ? 'opened' : this.#session.view,
      thread: this.#session.thread,
      ext: this.#session.hasExtension,
    };
  });
  readonly link = $derived(wow64Link.encode(this.state));

  /** Another process or tool is another dump, opened afresh. */
  chooseProcess(process: NarrowProcessName): void {
    this.#open({ ...wow64Link.initial, process, tool: this.#tool });
  }
  chooseTool(tool: ToolName): void {
    this.#open({ ...wow64Link.initial, process: this.#process, tool });
  }
  run(command: string): void {
    const reply = runCommand(this.#session, command);
    this.#session = reply.session;
    this.#add(command.trim(), reply);
  }

  /** A dump opens in its own view; a link to the other one goes there as a person would. */
  #open(state: Wow64State): void {
    this.#process = state.process;
    this.#tool = state.tool;
    this.#log = [];
    const asked = sessionOf(state);
    this.#session = { ...asked, view: openDump(asked.process, asked.dumpBits).view };
    this.#add('', opening(this.#session));
    if (asked.view === this.#session.view) return;
    this.run(`.effmach ${asked.view}`);
    this.run('k');
  }
  #add(command: string, reply: Reply): void {
    this.#count += 1;
    this.#log = [...this.#log, { id: this.#count, command, reply }].slice(-MOST_ENTRIES);
  }
}
