// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as pagefind from '#/widgets/search/pagefind';
import { SearchModel } from '../../../src/widgets/search/search.svelte.ts';
import Search from '#/widgets/search/Search.svelte';
import { wordsFor } from '../../support/widgets/simulator-data.ts';

const pageOf = (n: number): pagefind.PagefindPage => ({
  url: `/en/p${n}/`,
  meta: { title: `Page ${n}` },
  excerpt: '<mark>dump</mark> &lt;b&gt;',
  sub_results: [],
});
const index = (count: number): pagefind.Pagefind => ({
  search: (query) =>
    Promise.resolve({
      results: Array.from({ length: query === 'nothing' ? 0 : count }, (_each, at) => ({
        id: `${at}`,
        data: () => Promise.resolve(pageOf(at)),
      })),
    }),
});

beforeEach(() => history.replaceState(null, '', '/en/search/'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('shows ten pages at first, and the rest when asked', async () => {
  const model = new SearchModel(() => Promise.resolve(index(13)));
  await model.search('  dump   file ');
  expect([model.state, model.query, model.total, model.pages.length, model.rest]).toEqual([
    'found',
    'dump file',
    13,
    10,
    3,
  ]);
  await model.more();
  expect([model.pages.length, model.rest]).toEqual([13, 0]);
});

test('an answer that comes after a newer question is passed over', async () => {
  let release = (): void => undefined;
  const slow = new Promise<void>((resolve) => (release = resolve));
  const model = new SearchModel(() =>
    Promise.resolve({
      search: async (query: string) => {
        if (query === 'first') await slow;
        return index(query === 'first' ? 5 : 2).search(query);
      },
    }),
  );
  const first = model.search('first');
  await model.search('second');
  release();
  await first;
  expect([model.query, model.total]).toEqual(['second', 2]);
});

test('a failure is said, and an empty query shows nothing', async () => {
  const model = new SearchModel(() => Promise.reject(new Error('no network')));
  await model.search('dump');
  expect(model.state).toBe('failed');
  await model.search(' ');
  expect(model.state).toBe('idle');
});

test('the query in the address is searched at once; results are links with marked text, counted aloud', async () => {
  vi.spyOn(pagefind, 'openPagefind').mockResolvedValue(index(2));
  history.replaceState(null, '', '/en/search/?q=dump');
  render(Search, { strings: wordsFor(['search'], 'en'), locale: 'en', base: '/' });
  const links = await screen.findAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/en/p0/', '/en/p1/']);
  expect(document.querySelectorAll('mark')).toHaveLength(2);
  expect(links[0]?.closest('li')?.textContent).toContain('dump <b>');
  expect(screen.getByRole('status').textContent).toContain('2');
});

test('what is typed and submitted stands in the address, and arrows lead into the results', async () => {
  vi.spyOn(pagefind, 'openPagefind').mockResolvedValue(index(2));
  render(Search, { strings: wordsFor(['search'], 'en'), locale: 'en', base: '/' });
  const input = screen.getByRole<HTMLInputElement>('searchbox');
  input.value = 'page file';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  const [first] = await screen.findAllByRole('link');
  expect(new URLSearchParams(location.search).get('q')).toBe('page file');
  input.focus();
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  expect(document.activeElement).toBe(first);
  first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
  expect(document.activeElement).toBe(input);
});
