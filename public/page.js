/* Runs before the first paint: the chosen brightness. Then, when the page stands: the brightness switch, and a
   language link that stays at the same place. Plain and external, because the policy allows no inline script. */
(() => {
  const root = document.documentElement;
  const key = `${document.currentScript.dataset.base}:dump-lab:theme`;
  const langKey = `${document.currentScript.dataset.base}:dump-lab:language`;
  const read = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const write = (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      /* The choice then lasts as long as the page. */
    }
  };
  const show = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  const chosen = read(key);
  show(chosen);
  addEventListener('DOMContentLoaded', () => {
    for (const radio of document.querySelectorAll('input[name="theme"]')) {
      radio.checked = radio.value === (chosen ?? 'auto');
      radio.addEventListener('change', () => {
        write(key, radio.value);
        show(radio.value);
      });
    }
    for (const link of document.querySelectorAll('a[data-language]')) {
      link.addEventListener('click', () => {
        write(langKey, link.dataset.language);
        const url = new URL(link.href);
        url.search = location.search;
        url.hash = location.hash || (scrollY > 0 ? nearest() : '');
        link.href = url.href;
      });
    }
    document.addEventListener('keydown', (event) => {
      const open = document.querySelector('details.view[open]');
      if (event.key !== 'Escape' || open === null) return;
      open.open = false;
      open.querySelector('summary').focus();
    });
  });
  /* The heading or question the reader is at, so that the other language opens there too. */
  function nearest() {
    let found = '';
    for (const place of document.querySelectorAll('main [id]:is(h2, fieldset, figure)')) {
      if (place.getBoundingClientRect().top > innerHeight / 2) break;
      found = place.id;
    }
    return found;
  }
})();
