/** Runs something once, at the first sign that the page is used, or when it has been open and in view for a while. */
const SIGNS = ['scroll', 'pointerdown', 'keydown'] as const;
/** Long after the page is idle, and soon enough for a reader whose lesson fits the screen. */
const WHILE_MS = 8000;

export function onFirstSign(run: () => void): void {
  const start = (): void => {
    if (document.hidden) return;
    for (const sign of SIGNS) removeEventListener(sign, start);
    document.removeEventListener('visibilitychange', later);
    clearTimeout(timer);
    run();
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(start, WHILE_MS);
  };
  let timer = setTimeout(start, WHILE_MS);
  for (const sign of SIGNS) addEventListener(sign, start, { passive: true });
  document.addEventListener('visibilitychange', later);
}
