/* The root page only: goes on to the saved language, or else to the browser's. */
(() => {
  const base = document.currentScript.dataset.base;
  let saved = null;
  try {
    saved = localStorage.getItem(`${base}:dump-lab:language`);
  } catch {
    /* No storage: the browser's language decides. */
  }
  const korean = (navigator.languages ?? [navigator.language]).find((name) => /^(ko|en)\b/i.test(name)) ?? 'en';
  const locale = saved === 'ko' || saved === 'en' ? saved : korean.slice(0, 2).toLowerCase();
  location.replace(`${base.endsWith('/') ? base : `${base}/`}${locale}/`);
})();
