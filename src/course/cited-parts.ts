/** A text of the content cut where it names a fact, a rule or a source, and where it writes Hangul: to link the one, to mark the other. */

export interface TextPart {
  readonly text: string;
  /** The id that this part is; `F17-02`, `PF05`, `D06`. */
  readonly id?: string;
  readonly script?: 'hangul';
}

const ID = String.raw`(?<![\w-])(?:F\d{1,2}-\d{2}|PF\d{2}|[ABCDKMOPQWXY]\d{2})(?![\dA-Za-z])`;
const HANGUL = String.raw`[가-힣](?:[가-힣 ]*[가-힣])?`;
const PLACE = new RegExp(`(?<id>${ID})|(?<hangul>${HANGUL})`, 'g');

/** Put together again, the parts are the text. */
export function citedParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACE)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    const [found] = match;
    parts.push(match.groups?.['id'] === undefined ? { text: found, script: 'hangul' } : { text: found, id: found });
    end = match.index + found.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** Whether a text has Hangul in it; a title without any is English. */
export function hasHangul(text: string): boolean {
  return /[가-힣]/.test(text);
}
