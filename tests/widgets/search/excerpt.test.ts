import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEntities, excerptPieces } from '#/widgets/search/excerpt';

test('an excerpt is parted at its marks, in order', () => {
  expect(excerptPieces('the <mark>page</mark> file and <mark>page</mark>')).toEqual([
    { text: 'the ', isMarked: false },
    { text: 'page', isMarked: true },
    { text: ' file and ', isMarked: false },
    { text: 'page', isMarked: true },
  ]);
});

test('entities become letters, once', () => {
  expect(decodeEntities('a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#x27; &nbsp;')).toBe('a <b> & "c" \'d\' \u00a0');
  expect(decodeEntities('&amp;lt;')).toBe('&lt;');
  expect(decodeEntities('&unknown; &#9999999;')).toBe('&unknown; \ufffd');
});

test('markup in an excerpt stays text', () => {
  expect(excerptPieces('&lt;img src=x onerror=alert(1)&gt; <mark>dump</mark>')).toEqual([
    { text: '<img src=x onerror=alert(1)> ', isMarked: false },
    { text: 'dump', isMarked: true },
  ]);
  expect(excerptPieces('<img src=x>')).toEqual([{ text: '<img src=x>', isMarked: false }]);
});

test('a mark that is never closed is text', () => {
  expect(excerptPieces('a <mark>b')).toEqual([{ text: 'a <mark>b', isMarked: false }]);
});

test('nothing is lost but the marks', () => {
  const word = fc.string().map((text) => text.replaceAll(/[<>&]/g, ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word)), (pairs) => {
      const excerpt = pairs.map(([before, marked]) => `${before}<mark>${marked}</mark>`).join('');
      const text = excerptPieces(excerpt).map((piece) => piece.text);
      expect(text.join('')).toBe(pairs.flat().join(''));
    }),
  );
});
