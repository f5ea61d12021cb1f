/** A simulator by keyboard alone: what Tab reaches, whether the focus shows, what each choice changes. */
import type { Page } from '@playwright/test';

const inside = '[data-simulator]';

/** Marks every place inside the simulator where Tab must stop; a group of radios is one place. */
export async function markStops(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    const groups = new Set<string>();
    let count = 0;
    const controls = document.querySelectorAll<HTMLElement>(
      ['a[href]', 'button', 'input', 'select', 'textarea', 'summary', '[tabindex]']
        .map((one) => `${selector} ${one}`)
        .join(),
    );
    for (const control of controls) {
      delete control.dataset['stop'];
      const isOff =
        control.matches(':disabled, [type="hidden"], [tabindex="-1"]') ||
        !control.checkVisibility({ visibilityProperty: true });
      if (isOff) continue;
      const group = control instanceof HTMLInputElement && control.type === 'radio' ? control.name : undefined;
      if (group !== undefined && groups.has(group)) continue;
      if (group !== undefined) groups.add(group);
      control.dataset['stop'] = group === undefined ? String(count) : `radio ${group}`;
      count += 1;
    }
    return count;
  }, inside);
}

export interface Walk {
  /** Stops that Tab came to. */
  readonly reached: number;
  /** Stops where nothing shows that they have the focus. */
  readonly unseen: readonly string[];
}

/** Presses Tab from the top of the page to its end. */
export async function walkByTab(page: Page, most = 400): Promise<Walk> {
  const reached = new Set<string>();
  const unseen = new Set<string>();
  // Tab goes on from where the focus was last: the first link of the page is a known place.
  await page.locator('a').first().focus();
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate((selector) => {
      const active = document.activeElement;
      if (!(active instanceof HTMLElement) || active === document.body) return undefined;
      const isInside = active.closest(selector) !== null;
      const isRadio = active instanceof HTMLInputElement && active.type === 'radio';
      const ringed = [active, ...(active.closest('label, .numf') ? [active.closest('label, .numf')] : [])];
      const shows = ringed.some((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element ?? active);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      const stop = isRadio ? `radio ${active.name}` : active.dataset['stop'];
      const name = `${active.tagName.toLowerCase()} ${active.getAttribute('type') ?? ''} ${(active.textContent ?? '').trim().slice(0, 30)}`;
      return { isInside, stop, shows, name };
    }, inside);
    if (at === undefined) break;
    if (!at.isInside) {
      if (reached.size > 0) break;
      continue;
    }
    if (at.stop !== undefined) reached.add(at.stop);
    if (!at.shows) unseen.add(at.name);
  }
  return { reached: reached.size, unseen: [...unseen] };
}

/** What the simulator says and where it stands, to see whether a key changed it. */
export async function snapshot(page: Page): Promise<string> {
  return page.evaluate((selector) => {
    const writer = new XMLSerializer();
    const whole = [...document.querySelectorAll(selector)]
      .map((element) => writer.serializeToString(element))
      .join('\n');
    const values = [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`${selector} :is(input, select)`),
    ];
    return [location.search, whole.replaceAll(/ data-stop="[^"]*"/g, ''), ...values.map(({ value }) => value)].join(
      '\n',
    );
  }, inside);
}

/** Groups of radios on screen now: where each begins and how many it has. */
export async function radioGroups(
  page: Page,
): Promise<readonly { readonly name: string; readonly about: string; readonly count: number }[]> {
  return page.evaluate((selector) => {
    const radios = [...document.querySelectorAll<HTMLInputElement>(`${selector} input[type="radio"]:not(:disabled)`)];
    const shown = radios.filter((radio) => radio.parentElement?.checkVisibility() === true);
    return [...Map.groupBy(shown, ({ name }) => name)].map(([name, group]) => ({
      name,
      about: group.map(({ value }) => value).join(' '),
      count: group.length,
    }));
  }, inside);
}
