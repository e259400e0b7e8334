/**
 * Gives a text the shape that all texts of documents have: line ends `\n`, at most one empty line between paragraphs, no
 * control characters but `\n` and `\t`, no lone surrogates (they become U+FFFD, as when bytes are decoded), no U+FEFF, no
 * white space at the ends of lines, nor before the first and after the last. Everything else stays as it was, so that a
 * quote has the document's own characters. Idempotent; time goes with the length (a run of blanks is looked at once).
 */
export function cleanText(raw: string): string {
  return raw
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|[\v\f\u0085\u2028]/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(UNWANTED, '')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|(?<![ \t\n])[ \t\n]+$/g, '');
}

/** Whether a text has the shape that `cleanText` gives. */
export const isCleanText = (text: string): boolean => cleanText(text) === text;

/** Characters as the database counts them: code points. */
export function characterCount(text: string): number {
  let pairs = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdbff) pairs += 1;
  }
  return text.length - pairs;
}

/** A fact as one line of at most 500 characters; undefined if nothing is left. */
export function oneLine(text: string | null | undefined): string | undefined {
  const line = cleanText((text ?? '').slice(0, 2000))
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? undefined : Array.from(line).slice(0, 500).join('');
}

/** Control characters (C0 without tab and line end, DEL, C1) and the byte order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNWANTED = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g;
