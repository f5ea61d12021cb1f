/** The page file calculators at work: the fields, what comes of them, and the problem to work through. */
import { willItBeWritten } from '#/dumps/crash/will-be-written';
import { isProblem, type Problem } from '#/dumps/pagefile/problem';
import { calculation, problemField, writtenSettings, type Calculation } from './calculations.ts';
import { dumpChoices } from './fields.ts';
import type { PageFileData } from './page-file-data.ts';
import { pageFileLink, type CalculatorId, type PageFileState } from './page-file-link.ts';
import { practiceMachine, practiceState, practiceSteps } from './practice.ts';

export class PageFileModel {
  readonly #data: PageFileData;
  #state: PageFileState = $state.raw(pageFileLink.initial);
  #answers: Readonly<Record<string, number>> = $state.raw({});
  #isRevealed = $state(false);

  constructor(data: PageFileData, initial: string) {
    this.#data = data;
    const wanted = pageFileLink.decode(initial);
    this.#state = { ...wanted, type: fitting(wanted.calc, wanted.type) };
  }

  get state(): PageFileState {
    return this.#state;
  }
  /** What was typed into the blanks, by step; NaN where a blank was emptied. */
  get answers(): Readonly<Record<string, number>> {
    return this.#answers;
  }
  get isRevealed(): boolean {
    return this.#isRevealed;
  }
  readonly link = $derived(pageFileLink.encode(this.#state));

  readonly #outcome = $derived(this.#work(this.#state));
  readonly done = $derived(this.#outcome === undefined || isProblem(this.#outcome) ? undefined : this.#outcome);
  /** Calculator (f); undefined for the others. */
  readonly prospect = $derived.by(() => {
    if (this.#state.calc !== 'written') return undefined;
    return willItBeWritten(this.#data.rules, writtenSettings(this.#state));
  });
  /** The first field that makes no sense, with the reason. */
  readonly problem = $derived.by((): { readonly field: keyof PageFileState; readonly problem: Problem } | undefined => {
    const found = this.#outcome ?? this.prospect;
    if (found === undefined || !isProblem(found)) return undefined;
    return { field: problemField(found, this.#state), problem: found };
  });

  readonly practice = $derived(
    this.#state.calc === 'written' ? practiceMachine(this.#state) : practiceState(this.#state),
  );
  readonly practiceSteps = $derived.by(() => {
    const done = this.#work(this.practice);
    return done === undefined || isProblem(done) ? [] : practiceSteps(done, this.#state.task);
  });
  readonly practiceProspect = $derived.by(() => willItBeWritten(this.#data.rules, writtenSettings(this.practice)));

  #work(state: PageFileState): Calculation | Problem | undefined {
    return state.calc === 'written' ? undefined : calculation(this.#data.rules, state.calc, state);
  }

  change(part: Partial<PageFileState>): void {
    const next = { ...this.#state, ...part };
    /** What a dump holds cannot exceed RAM: less RAM takes it along, so that turning the ruler makes no fault. */
    const isLess = part.ram !== undefined && part.ram >= 1024;
    this.#state = isLess
      ? { ...next, kernel: Math.min(next.kernel, next.ram), active: Math.min(next.active, next.ram) }
      : next;
    this.#forget();
  }
  chooseCalculator(calc: CalculatorId): void {
    this.change({ calc, type: fitting(calc, this.#state.type), task: 0 });
  }
  answer(step: string, value: number): void {
    this.#answers = { ...this.#answers, [step]: value };
  }
  reveal(): void {
    this.#isRevealed = true;
  }
  nextTask(): void {
    this.#state = { ...this.#state, task: (this.#state.task + 1) % 100 };
    this.#forget();
  }
  #forget(): void {
    this.#answers = {};
    this.#isRevealed = false;
  }
}

/** Some calculators are about a dump, and there 'none' stands for the first. */
function fitting(calc: CalculatorId, type: PageFileState['type']): PageFileState['type'] {
  return dumpChoices(calc).includes(type) ? type : 'complete';
}
