/** Two wordings are the same when only case, width, spaces, hyphens or punctuation tell them apart. */
const IGNORED = /[\p{P}\p{Z}\p{C}`]/gu;

/** Composed first: a keyboard may send Hangul as separate letters. */
export function wording(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(IGNORED, '').normalize('NFC');
}

export function saysOneOf(text: string, accepted: readonly string[]): boolean {
  const said = wording(text);
  return said !== '' && accepted.some((one) => wording(one) === said);
}
