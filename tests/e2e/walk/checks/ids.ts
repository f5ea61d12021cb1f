/** An id names one element. */
import type { Build, Check } from '../build.ts';

export const idsAreUnique: Check = (build: Build) =>
  build.pages.flatMap((page) => {
    const ids = page.elements.flatMap((element) => element.attributes.get('id') ?? []);
    const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    return [...twice].map((id) => `${page.route}: id="${id}" more than once`);
  });
