/** The growth clock at work: what was pasted, what it reads as, and where its four weeks stand. The time now is given to it. */
import { filetimeOfIso, FILETIME_PER_DAY, isoOfFiletime, type Filetime } from '#/dumps/crash/filetime';
import { growthClock } from '#/dumps/crash/growth-clock';
import { readStamp, type Stamp } from '#/dumps/crash/read-stamp';
import { isProblem, type Problem } from '#/dumps/pagefile/problem';
import { growthLink, LONGEST_STAMP, type GrowthState } from './growth-link.ts';
import { hexOf } from './stamp-lines.ts';

const EXAMPLE_AGE = 10n * FILETIME_PER_DAY;

export class GrowthModel {
  #state: GrowthState = $state.raw(growthLink.initial);
  #clock: Filetime = $state.raw(0n);
  /** As it was typed: it may be long, or no stamp at all. undefined: what the state says. */
  #typed: string | undefined = $state();

  /** `clock`: the time now, where the link gives none. */
  constructor(initial: string, clock: Filetime) {
    this.#state = growthLink.decode(initial);
    this.#clock = clock;
  }

  get state(): GrowthState {
    return this.#state;
  }
  readonly link = $derived(growthLink.encode(this.#state));
  readonly now = $derived(filetimeOfIso(this.#state.now) ?? this.#clock);
  /** The text in the field. */
  readonly text = $derived(
    this.#typed ?? (this.#state.stamp === '' ? isoOfFiletime(this.#example) : this.#state.stamp),
  );
  readonly #read: Stamp | Problem = $derived(readStamp(this.text));
  readonly problem = $derived(isProblem(this.#read) ? this.#read : undefined);
  readonly stamp = $derived(isProblem(this.#read) ? undefined : this.#read);
  readonly clock = $derived(growthClock(this.stamp?.filetime ?? null, this.now));

  /** Whole seconds: a crash ten days before now. */
  get #example(): Filetime {
    const at = this.now - EXAMPLE_AGE;
    return at - (at % 10_000_000n);
  }

  /** The widget's clock, once it has one. */
  setClock(clock: Filetime): void {
    this.#clock = clock;
  }
  type(text: string): void {
    this.#typed = text;
    const read = readStamp(text);
    if (isProblem(read)) return;
    const short = text.trim();
    const fits = short.length <= LONGEST_STAMP && !/\s{2}|\n/.test(short);
    this.#state = {
      ...this.#state,
      stamp: fits ? short : hexOf(read.filetime),
      name: read.name ?? this.#state.name,
    };
  }
  chooseName(name: GrowthState['name']): void {
    this.#state = { ...this.#state, name };
  }
  /** A date, or '' for the clock of the reader. What is no date changes nothing. */
  chooseNow(date: string): void {
    if (date === '' || filetimeOfIso(date) !== undefined) this.#state = { ...this.#state, now: date };
  }
}
