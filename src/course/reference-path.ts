/** Where in the reference a cited id stands: `F17-02` → `reference/facts/#F17-02`. Below the language, no base path. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^F\d/, 'facts'],
  [/^PF\d/, 'page-file'],
  [/^A\d/, 'corrections'],
  [/^X\d/, 'disagreements'],
  [/^Q\d/, 'statements'],
  [/^[BCDKMOPWY]\d/, 'sources'],
];

/** undefined for what is no id of the reference. */
export function referencePath(id: string): string | undefined {
  const page = PAGES.find(([shape]) => shape.test(id))?.[1];
  return page === undefined ? undefined : `reference/${page}/#${id}`;
}
