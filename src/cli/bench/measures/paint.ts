/**
 * From a click to its paint, in every simulator of the lab, at its largest presets.
 * Counted is the work: the handlers with what Svelte does after them, and the frame's own script, style, layout and
 * paint. The wait for the next frame in between is not work.
 */
import type { Page } from '@playwright/test';
import type { Measurement } from '../judge.ts';
import { isLab, median, withPage, type Stand } from '../stand.ts';
import { wakeIslands } from './use-page.ts';

const mostControls = 40;
const rounds = 3;

export async function paint(stand: Stand): Promise<readonly Measurement[]> {
  const measured: Measurement[] = [];
  for (const of of stand.pages.filter((page) => isLab(page) && page.startsWith('ko/'))) {
    const times = await withPage(stand, 'slow processor', (tab) => timeEachControl(stand.address + of, tab));
    if (times.length === 0) continue;
    measured.push({
      what: `slowest of ${times.length} clicks`,
      of,
      value: Math.max(...times),
      unit: 'ms',
      target: 'click to paint',
    });
    measured.push({ what: 'median click', of, value: median(times), unit: 'ms' });
  }
  return measured;
}

/** Every control in turn, several times over, so that choosing one of a group is a change each time; a control's time is its median. */
async function timeEachControl(address: string, tab: Page): Promise<readonly number[]> {
  await tab.goto(address, { waitUntil: 'networkidle' });
  await wakeIslands(tab);
  const count = await tab.evaluate(
    () => document.querySelectorAll('[data-simulator] :is(button, input, select)').length,
  );
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (let index = 0; index < Math.min(count, mostControls); index += 1) {
      const found = await tab.evaluate(timeControl, index);
      for (const [entry, time] of found.entries()) {
        const key = `${index} ${entry}`;
        times.set(key, [...(times.get(key) ?? []), time]);
      }
    }
  }
  return [...times.values()].map(median);
}

/** Runs in the page, so everything it needs is inside. A list is set to each of its entries: every preset is shown once. */
async function timeControl(index: number): Promise<readonly number[]> {
  const control = document.querySelectorAll<HTMLElement>('[data-simulator] :is(button, input, select)')[index];
  const change = (key: 'value' | 'selectedIndex', value: string | number): void => {
    Object.assign(control ?? {}, { [key]: value });
    for (const type of ['input', 'change']) control?.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const acts = (): readonly (() => void)[] => {
    if (!control || control.matches(':disabled')) return [];
    if (control instanceof HTMLSelectElement)
      return [...control.options].map((_, entry) => () => change('selectedIndex', entry));
    if (control instanceof HTMLInputElement && control.type === 'range')
      return [control.min, control.max].map((end) => () => change('value', end));
    return [() => control.click()];
  };
  const nextTask = (): Promise<void> =>
    new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(undefined);
    });
  const times: number[] = [];
  for (const act of acts()) {
    const started = performance.now();
    act();
    await nextTask();
    const handled = performance.now() - started;
    const frame = await new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())));
    await nextTask();
    times.push(handled + performance.now() - frame);
  }
  return times;
}
