/** Ribbons from memory to file, as paths of an SVG 100 wide and 1,500 high: how far down is how many bytes from the start. */
export const RIBBON_HEIGHT = 1500;
/** So that a sliver still shows. */
const LEAST = 12;

export interface Ribbon {
  readonly weave: string;
  readonly path: string;
}

interface Poured {
  readonly weave: string;
  readonly bytes: number;
  readonly keptBytes: number;
}

function path(from: number, to: number, height: number): string {
  const [a, b, c, d] = [from, from + height, to, to + height].map((value) =>
    Math.round(Math.min(value, RIBBON_HEIGHT)),
  );
  return `M0 ${a}C50 ${a} 50 ${c} 100 ${c}V${d}C50 ${d} 50 ${b} 0 ${b}Z`;
}

/** One for each piece of which something is kept; of a partial piece, the part of its bytes that is in the file. */
export function ribbons(pieces: readonly Poured[]): readonly Ribbon[] {
  const total = pieces.reduce((sum, { bytes }) => sum + bytes, 0);
  const high = (bytes: number): number => (bytes / total) * RIBBON_HEIGHT;
  const drawn: Ribbon[] = [];
  let from = 0;
  let to = 0;
  for (const { weave, bytes, keptBytes } of pieces) {
    if (keptBytes > 0) drawn.push({ weave, path: path(high(from), high(to), Math.max(LEAST, high(keptBytes))) });
    from += bytes;
    to += keptBytes;
  }
  return drawn;
}
