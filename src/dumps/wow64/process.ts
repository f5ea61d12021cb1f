/**
 * A simulated 32-bit process on 64-bit Windows: every thread has frames of the program (x86) and, below them, the
 * 64-bit frames of WOW64 (F2-01, F2-02). All function names are made up and begin with `Sim_`, so that nobody takes
 * them for those of a real system; module names are the program's own or those the sources name.
 */
export interface Frame {
  readonly module: string;
  readonly function: string;
}
export interface NarrowThread {
  /** The innermost frame first. */
  readonly x86: readonly Frame[];
  readonly amd64: readonly Frame[];
}
export interface NarrowProcess {
  readonly name: string;
  readonly isDotNet: boolean;
  readonly threads: readonly NarrowThread[];
}

/** The only 64-bit modules of such a process on x64 Windows (F2-01). */
export const wow64Modules = ['wow64', 'wow64win', 'wow64cpu', 'ntdll'] as const;

function frames(text: string): readonly Frame[] {
  return text.split(' ').map((name) => {
    const [module = '', called = ''] = name.split('!');
    return { module, function: `Sim_${called}` };
  });
}

const below = (inner: string) => frames(`${inner} wow64!RunGuestCode wow64!ThreadStart ntdll!ThreadStart`);

export const shop: NarrowProcess = {
  name: 'shop.exe',
  isDotNet: false,
  threads: [
    { x86: frames('shop!WaitForOrder shop!MessageLoop shop!Main'), amd64: below('wow64win!WaitForMessage') },
    { x86: frames('stock!LockShelf stock!CountItems shop!Worker'), amd64: below('wow64cpu!EnterSystem') },
    { x86: frames('shop!WriteLog shop!LogThread'), amd64: below('wow64cpu!EnterSystem') },
  ],
};

export const ledger: NarrowProcess = {
  name: 'ledger.exe',
  isDotNet: true,
  threads: [
    { x86: frames('ledger!PostEntry ledger!Main'), amd64: below('wow64cpu!EnterSystem') },
    { x86: frames('ledger!Collector'), amd64: below('wow64cpu!EnterSystem') },
  ],
};

export const narrowProcesses = { shop, ledger } as const;
export type NarrowProcessName = keyof typeof narrowProcesses;
