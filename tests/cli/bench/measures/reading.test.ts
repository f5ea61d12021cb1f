/** The plain page holds the same text and nothing that has to be fetched. */
import { expect, test } from 'vitest';
import { plain } from '#/cli/bench/measures/reading';

test('words and their elements stay; styles, scripts, islands and classes go', () => {
  const html = `<html><head><link rel="stylesheet" href="/a.css"></head><body><header>No</header>
    <main id="main"><h1 class="title">Dumps</h1><astro-island uid="1"><p data-x="1">Kept</p></astro-island><script>x()</script></main></body></html>`;
  const page = plain(html);
  expect(page).toContain('<h1>Dumps</h1><p>Kept</p>');
  expect(page).not.toMatch(/script|link|island|class|header/);
});
