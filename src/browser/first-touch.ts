/**
 * Hydrates an island at the first sign of use. Native controls work before that: their state stays in the page and
 * the island reads it when it wakes; a button pressed too early is pressed again once there is somebody to hear it.
 * An island that has something stored (its ids are the directive's value, parted by spaces) wakes by itself.
 */
type Load = () => Promise<() => Promise<void>>;

const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'input', 'keydown'] as const;

function hasStored(ids: string): boolean {
  try {
    const kept = [localStorage, sessionStorage].flatMap((store) =>
      Object.keys(store).flatMap((key) => (key.includes(':dump-lab:') ? [store.getItem(key) ?? ''] : [])),
    );
    return ids.split(' ').some((id) => kept.some((text) => text.includes(`"${id}"`)));
  } catch {
    return false;
  }
}

export default function touch(load: Load, options: { value: unknown }, island: HTMLElement): void {
  let pressed: HTMLElement | undefined;
  const remember = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null) return;
    event.preventDefault();
    pressed = button;
  };
  const wake = async (): Promise<void> => {
    for (const sign of SIGNS) island.removeEventListener(sign, wake);
    const hydrate = await load();
    await hydrate();
    island.removeEventListener('click', remember, true);
    island.dataset.awake = '';
    setTimeout(() => pressed?.click());
  };
  for (const sign of SIGNS) island.addEventListener(sign, wake, { passive: true });
  island.addEventListener('click', remember, true);
  if (typeof options.value === 'string' && hasStored(options.value)) void wake();
}
