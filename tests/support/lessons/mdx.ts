/** A lesson's text as the rules about content look at it: its headings, its components, its blocks. */

export interface Tag {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
  readonly at: number;
}

export interface Heading {
  readonly id: string;
  readonly depth: number;
  readonly at: number;
}

const opening = /<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g;
const property = /([\w-]+)(?:="([^"]*)")?/g;

/** Blanks what stands in code, so that nothing in it counts; positions stay. */
export function withoutCode(mdx: string): string {
  return mdx
    .replaceAll(/^```[\s\S]*?^```/gm, (fence) => fence.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));
}

/** Every component that opens, in order, with its attributes; one without a value is 'true'. */
export function tagsOf(mdx: string): readonly Tag[] {
  return [...withoutCode(mdx).matchAll(opening)].map((match) => ({
    name: match[1] ?? '',
    props: Object.fromEntries([...(match[2] ?? '').matchAll(property)].map(([, key, value]) => [key, value ?? 'true'])),
    at: match.index,
  }));
}

/** `## Text {#id}`, in order. One without an id has the id ''. */
export function headingsOf(mdx: string): readonly Heading[] {
  return [...withoutCode(mdx).matchAll(/^(#{2,6}) .*?(?:\{#([\w-]+)\})?\s*$/gm)].map((match) => ({
    id: match[2] ?? '',
    depth: match[1]?.length ?? 0,
    at: match.index,
  }));
}

/** Ids in an attribute, parted by spaces. */
export function idsIn(tag: Tag, name: string): readonly string[] {
  return (tag.props[name] ?? '').split(/\s+/).filter((id) => id !== '');
}

/** Stands where something was that parts two blocks. */
const between = '¶';

/**
 * Paragraphs, list items, margin notes and tables, each as one text; a table takes the paragraph before it along, and
 * the heading above is not part of it. Code, headings, recaps and contradictions (which name their sources) are out.
 */
export function blocksOf(mdx: string): readonly string[] {
  const prose = mdx
    .replaceAll(/^```[\s\S]*?^```/gm, between)
    .replaceAll(/<(Remember|Claims)\b[\s\S]*?<\/\1>/g, between)
    .replaceAll(/<(?:Simulator|Check)\b[^>]*>/g, between)
    .replaceAll(/^#{2,6} .*$/gm, between)
    .replaceAll(/<Aside\b[\s\S]*?<\/Aside>/g, (aside) => aside.replaceAll(/\n\s*\n/g, '\n'))
    .replaceAll(/^(?=(?:[-*]|\d+\.) )/gm, '\n')
    .replaceAll(/\n\s*\n(?=\|)/g, '\n');
  return prose
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && block !== between);
}
