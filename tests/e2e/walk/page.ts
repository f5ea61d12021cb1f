/** A built page, parsed once: its elements, and what it says with the language it is said in. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The names of the elements around it, the outermost first. */
  readonly within: readonly string[];
  readonly text: string;
}

export interface Saying {
  readonly text: string;
  readonly language: string | undefined;
  /** Inside code, or marked as not to be translated: names, commands, what a machine prints. */
  readonly verbatim: boolean;
}

export interface Page {
  /** As requested: `/course/ko/lab/`. */
  readonly route: string;
  readonly html: string;
  readonly locale: string | undefined;
  readonly elements: readonly Element[];
  readonly sayings: readonly Saying[];
}

const verbatimElements = new Set(['code', 'samp', 'kbd', 'pre', 'var']);
const silentElements = new Set(['script', 'style']);
const spokenAttributes = [
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'placeholder',
  'label',
];

export function parsePage(route: string, html: string): Page {
  const elements: Element[] = [];
  const sayings: Saying[] = [];
  const start = { language: undefined, verbatim: false, within: [] };
  for (const node of parse(html, { scriptingEnabled: false }).childNodes) walk(node, start, elements, sayings);
  const locale = elements.find((element) => element.name === 'html')?.attributes.get('lang');
  return { route, html, locale, elements, sayings };
}

interface Place {
  readonly language: string | undefined;
  readonly verbatim: boolean;
  readonly within: readonly string[];
}

function walk(node: Tree.ChildNode, place: Place, elements: Element[], sayings: Saying[]): void {
  if ('value' in node) sayings.push({ text: node.value, language: place.language, verbatim: place.verbatim });
  if (!('tagName' in node)) return;
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  elements.push({ name: node.tagName, attributes, within: place.within, text: ownText(node) });
  const here: Place = {
    language: attributes.get('lang') ?? place.language,
    verbatim: place.verbatim || verbatimElements.has(node.tagName) || attributes.get('translate') === 'no',
    within: [...place.within, node.tagName],
  };
  for (const text of spoken(node.tagName, attributes))
    sayings.push({ text, language: here.language, verbatim: here.verbatim });
  if (silentElements.has(node.tagName)) return;
  const children = 'content' in node ? node.content.childNodes : node.childNodes;
  for (const child of children) walk(child, here, elements, sayings);
}

function spoken(name: string, attributes: ReadonlyMap<string, string>): readonly string[] {
  const said = spokenAttributes.flatMap((key) => attributes.get(key) ?? []);
  return name === 'meta' && attributes.get('name') === 'description'
    ? [...said, attributes.get('content') ?? '']
    : said;
}

function ownText(node: Tree.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
