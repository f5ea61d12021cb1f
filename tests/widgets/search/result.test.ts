import { expect, test } from 'vitest';
import type { PagefindPage } from '#/widgets/search/pagefind';
import { foundPage } from '#/widgets/search/result';

const page: PagefindPage = {
  url: '/course/ko/learn/user-mode/miniplus/',
  meta: { title: '미니플러스 덤프' },
  excerpt: '<mark>512MB</mark>를 넘는',
  sub_results: [
    { url: '/course/ko/learn/user-mode/miniplus/', title: '미니플러스 덤프', excerpt: '' },
    ...['a', 'b', 'c', 'd'].map((id) => ({
      url: `/course/ko/learn/user-mode/miniplus/#${id}`,
      title: id,
      excerpt: '',
    })),
  ],
};

test('a found page has its title, its marked text and three sections at most', () => {
  const { title, pieces, sections } = foundPage(page);
  expect(title).toBe('미니플러스 덤프');
  expect(pieces[0]).toEqual({ text: '512MB', isMarked: true });
  expect(sections.map((section) => section.title)).toEqual(['a', 'b', 'c']);
});

test('a page without a title goes by its address', () => {
  expect(foundPage({ ...page, meta: {} }).title).toBe(page.url);
});
